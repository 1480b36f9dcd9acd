import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeEntries } from '../../knowledge/agencies.js'
import { issuerName, provinceOfDocument } from '../../pipeline/extract/issuer.js'

/** What is printed, the place of the dateline, and the name. */
const issuers: readonly (readonly [printed: string, place: string | null, name: string | null])[] = [
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', null, 'Ủy ban nhân dân thành phố Hà Nội'],
  ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', null, 'Ủy ban nhân dân tỉnh Nghệ An'],
  ['UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH', null, 'Ủy ban nhân dân tỉnh Hòa Bình'],
  ['ỦY BAN NHÂN DÂN  TỈNH LÂM ĐỒNG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', null, 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
  ['UBND TỈNH LÂM ĐỒNG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['Y BAN NHÂN DÂN TỈNH LÂM ĐỒNG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['UY BAN NHAN DAN TỈNH LÂM ĐỒNG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['UY BAN NHAN DAN TINH LAM DONG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['UY BAN NHAN DAN TỈNH LAM DONG', null, 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['BAN NHAN DAN', 'Lâm Đồng', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['HOI DONG NHAN DAN TP HA NOI', null, 'Hội đồng nhân dân thành phố Hà Nội'],
  ['UBND tỉnh', 'Lâm Đồng', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
  ['Ủy ban nhân dân thành phố', null, 'Ủy ban nhân dân thành phố'],
  [
    'BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH',
    'Hà Nội',
    'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
  ],
  [
    'BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ',
    null,
    'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ',
  ],
  ['BỘ Y TẾ BỆNH VIỆN BẠCH MAI', 'Hà Nội', 'Bệnh viện Bạch Mai'],
  ['SỞ Y TẾ BỆNH VIỆN ĐA KHOA KHU VỰC CỦ CHI', null, 'Bệnh viện Đa khoa khu vực Củ Chi'],
  ['SỞ Y TẾ BỆNH VIỆN PHỤ SẢN', null, 'Bệnh viện Phụ sản'],
  ['PHÒNG GD&ĐT CƯ KUIN TRƯỜNG MN TUỔI THƠ', null, 'Trường MN Tuổi Thơ'],
  ['BỘ TƯ LỆNH QUÂN KHU 4 BỘ CHQS TỈNH NGHỆ AN', 'Nghệ An', 'Bộ Chỉ huy Quân sự tỉnh'],
  [
    'UBND PHƯỜNG HẢI CHÂU HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT',
    null,
    'Hội đồng Phối hợp phổ biến, giáo dục pháp luật',
  ],
  ['SỞ Y TẾ - SỞ NỘI VỤ', 'Lâm Đồng', 'Sở Y tế - Sở Nội vụ'],
  [
    'HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG ĐOÀN GIÁM SÁT',
    'Lâm Đồng',
    'Đoàn giám sát Hội đồng nhân dân tỉnh Lâm Đồng',
  ],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH ỦY BAN NHÂN DÂN QUẬN 6', null, 'Ủy ban nhân dân quận 6'],
  ['UBND THÀNH PHỐ HÀ NỘI ỦY BAN NHÂN DÂN HUYỆN BA VÌ', 'Ba Vì', 'Ủy ban nhân dân huyện Ba Vì'],
  ['UBND HUYỆN CÁI BÈ UBND XÃ TÂN HƯNG', 'Tân Hưng', 'Ủy ban nhân dân xã Tân Hưng'],
  ['HUYỆN ỦY CẦN GIUỘC BAN THƯỜNG VỤ', 'Cần Giuộc', 'Ban Thường vụ Huyện ủy Cần Giuộc'],
  ['BAN THƯỜNG VỤ', 'Hà Nam', 'Ban Thường vụ'],
  ['THÀNH ỦY HÀ NỘI BAN TUYÊN GIÁO', 'Hà Nội', 'Ban Tuyên giáo Thành ủy'],
  ['BCH ĐOÀN TỈNH TUYÊN QUANG ĐOÀN TNCS HỒ CHÍ MINH', 'Tuyên Quang', 'BCH Đoàn tỉnh Tuyên Quang'],
  ['UBND THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ', 'Hải Phòng', 'Sở Nội vụ'],
  ['UBND THÀNH PHỐ HẢI PHÒNG PHÒNG KINH TẾ', 'Hải Phòng', 'Phòng Kinh tế'],
  ['UBND TP. HẢI PHÒNG', null, 'Ủy ban nhân dân thành phố Hải Phòng'],
  ['UBND thành phố Hà Nội', null, 'Ủy ban nhân dân thành phố Hà Nội'],
  ['ỦY BAN NHÂN DÂN', 'Hà Nội', 'Ủy ban nhân dân thành phố Hà Nội'],
  ['ỦY BAN NHÂN DÂN', 'Nghệ An', 'Ủy ban nhân dân tỉnh Nghệ An'],
  ['Thành phố Hà Nội', null, 'Ủy ban nhân dân thành phố Hà Nội'],
  ['Tỉnh Quảng Nam', null, 'Ủy ban nhân dân tỉnh Quảng Nam'],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU', null, 'Hội đồng nhân dân tỉnh Cà Mau'],
  ['ỦY BAN NHÂN DÂN HUYỆN SÓC SƠN', null, 'Ủy ban nhân dân huyện Sóc Sơn'],
  ['ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH', null, 'Ủy ban nhân dân phường Ba Đình'],
  ['UBND TỈNH QUẢNG NINH SỞ GIÁO DỤC VÀ ĐÀO TẠO', null, 'Sở Giáo dục và Đào tạo'],
  ['UBND HUYỆN SÓC SƠN PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', null, 'Phòng Giáo dục và Đào tạo'],
  ['SỞ Y TẾ', 'Nghệ An', 'Sở Y tế'],
  ['BỘ Y TẾ', null, 'Bộ Y tế'],
  ['CHÍNH PHỦ', null, 'Chính phủ'],
  ['THỦ TƯỚNG CHÍNH PHỦ', null, 'Thủ tướng Chính phủ'],
  ['TỈNH ỦY LÀO CAI', null, 'Tỉnh ủy Lào Cai'],
  ['THÀNH ỦY HÀ NỘI', null, 'Thành ủy Hà Nội'],
  ['TRƯỜNG ĐẠI HỌC VINH', null, 'Trường Đại học Vinh'],
  ['Trường Cao đẳng Sư phạm Nghệ An', null, 'Trường Cao đẳng Sư phạm Nghệ An'],
  ['TỈNH ỦY', 'Hòa Bình', 'Tỉnh ủy Hòa Bình'],
  ['ĐẢNG BỘ TỈNH HÒA BÌNH TỈNH ỦY', 'Hòa Bình', 'Tỉnh ủy Hòa Bình'],
  ['ĐẢNG BỘ XÃ TÂN KỲ ĐẢNG ỦY', null, 'Đảng ủy xã Tân Kỳ'],
  ['ĐẢNG BỘ ĐẶC KHU PHÚ QUỐC ĐẢNG ỦY', null, 'Đảng ủy đặc khu Phú Quốc'],
  ['ĐẢNG ỦY ĐẶC KHU CÔN ĐẢO', null, 'Đảng ủy đặc khu Côn Đảo'],
  ['ĐẢNG BỘ TỈNH LÂM ĐỒNG ĐẢNG UỶ XÃ ĐẠ HUOAI', 'Đạ Huoai', 'Đảng ủy xã Đạ Huoai'],
  ['ĐẢNG BỘ TỈNH LÂM ĐỒNG HUYỆN ỦY DI LINH', null, 'Huyện ủy Di Linh'],
  ['HUYỆN ỦY ĐẠI TỪ ĐẢNG ỦY THỊ TRẤN QUÂN CHU', null, 'Đảng ủy thị trấn Quân Chu'],
  ['BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG ĐOÀN QUỐC HỘI', 'Hà Nội', 'Đảng đoàn Quốc hội'],
  ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU BAN DÂN TỘC', null, 'Ban Dân tộc'],
  ['BỘ CÔNG THƯƠNG TỔNG CỤC NĂNG LƯỢNG', null, 'Tổng cục Năng lượng'],
  ['BỘ TÀI CHÍNH CỤC THUẾ', 'Hà Nội', 'Cục Thuế'],
  ['BỘ TÀI CHÍNH CỤC THỐNG KÊ', 'Hà Nội', 'Cục Thống kê'],
  ['TỔNG CỤC THỐNG KÊ', 'Hà Nội', 'Tổng cục Thống kê'],
  ['CỤC HẢI QUAN', 'Hà Nội', 'Cục Hải quan'],
  ['CỤC THUẾ TỈNH NGHỆ AN', 'Nghệ An', 'Cục Thuế tỉnh'],
  ['TỔNG CỤC THUẾ CỤC THUẾ TỈNH NGHỆ AN', 'Nghệ An', 'Cục Thuế tỉnh'],
  ['BỘ CÔNG AN CÔNG AN TỈNH NGHỆ AN', 'Nghệ An', 'Công an tỉnh'],
  ['BỘ TÀI CHÍNH KHO BẠC NHÀ NƯỚC', 'Hà Nội', 'Kho bạc Nhà nước'],
  ['BỘ QUỐC PHÒNG BỘ TƯ LỆNH THỦ ĐÔ HÀ NỘI', 'Hà Nội', 'Bộ Tư lệnh Thủ đô'],
  ['SỞ Y TẾ TỈNH HÀ NAM TRUNG TÂM Y TẾ HUYỆN LÝ NHÂN', 'Hà Nam', 'Trung tâm Y tế huyện Lý Nhân'],
  ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', 'Hà Nội', 'Ngân hàng Chính sách xã hội'],
  ['HẢI QUAN KHU VỰC II', 'Hà Nội', 'Hải quan khu vực II'],
  ['HẠT KIỂM LÂM HUYỆN KIM BẢNG', 'Hà Nam', 'Hạt kiểm lâm huyện Kim Bảng'],
  ['BỘ Y TẾ BỘ TÀI CHÍNH', 'Hà Nội', 'Bộ Y tế Bộ Tài chính'],
  ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM BAN CHẤP HÀNH', 'Hà Nội', 'Hội Liên hiệp Phụ nữ Việt Nam Ban Chấp hành'],
  ['UBND TỈNH HÀ NAM THANH TRA TỈNH', 'Hà Nam', 'Thanh tra tỉnh'],
  ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Hà Nội', 'Bảo hiểm xã hội Việt Nam'],
  ['TẬP ĐOÀN DẦU KHÍ QUỐC GIA VIỆT NAM', 'Hà Nội', 'Tập đoàn Dầu khí quốc gia Việt Nam'],
  ['SỞ Y TẾ TP. HỒ CHÍ MINH BỆNH VIỆN NHI ĐỒNG 2', 'TP. HCM', 'Bệnh viện Nhi đồng 2'],
  ['UBND THÀNH PHỐ HẢI PHÒNG SỞ Y TẾ', 'Hải Phòng', 'Sở Y tế'],
  ['CÔNG AN THÀNH PHỐ HẢI PHÒNG PHÒNG CẢNH SÁT GIAO THÔNG', 'Hải Phòng', 'Phòng Cảnh sát giao thông'],
  ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG CÔNG TY ĐIỆN LỰC QUẢNG TRỊ', 'Quảng Trị', 'Công ty Điện lực Quảng Trị'],
  ['CỤC THUẾ THUẾ TỈNH NINH BÌNH', 'Ninh Bình', 'Thuế tỉnh'],
  ['CỤC HẢI QUAN CHI CỤC HẢI QUAN KHU VỰC III', 'Hải Phòng', 'Chi cục Hải quan khu vực III'],
  ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG HỒNG HÀ', 'Hồng Hà', 'Ủy ban MTTQ Việt Nam phường Hồng Hà'],
  [
    'ỦY BAN MTTQ VIỆT NAM TỈNH ĐỒNG THÁP BAN THƯỜNG TRỰC',
    'Đồng Tháp',
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp',
  ],
  [
    'MẶT TRẬN TỔ QUỐC VIỆT NAM ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH ĐỒNG THÁP BAN THƯỜNG TRỰC',
    'Đồng Tháp',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp',
  ],
  ['BAN CHẤP HÀNH ĐOÀN TỈNH PHÚ THỌ ĐOÀN TNCS HỒ CHÍ MINH', 'Phú Thọ', 'Ban Chấp hành Đoàn tỉnh Phú Thọ'],
  [
    'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM BAN THƯỜNG VỤ HỘI LHPN TỈNH QUẢNG NGÃI',
    'Quảng Ngãi',
    'Ban Thường vụ Hội LHPN tỉnh Quảng Ngãi',
  ],
  ['PHÒNG GD&ĐT QUẬN HÀ ĐÔNG TRƯỜNG THCS LÊ LỢI', 'Hà Đông', 'Trường THCS Lê Lợi'],
  ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH NGHỆ AN', 'Nghệ An', 'Sở Tài nguyên và Môi trường'],
  [
    'BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG TỈNH SƠN LA',
    'Sơn La',
    'Ban Chỉ đạo các chương trình MTQG tỉnh Sơn La',
  ],
  ['', null, null],
  ['  ', 'Hà Nội', null],
]

describe('issuerName', () => {
  for (const [printed, place, name] of issuers) {
    it(`“${printed}”${place ? ` at ${place}` : ''} → ${name}`, () => {
      expect(issuerName(printed, place)).toBe(name)
    })
  }

  it('gives the committee of each province its own name, whatever the case', () => {
    for (const { name, kind } of placeEntries()) {
      const whole = `Ủy ban nhân dân ${kind === 'city' ? 'thành phố' : 'tỉnh'} ${name}`
      expect(issuerName(whole.toUpperCase(), null)).toBe(whole)
      expect(issuerName(whole, null)).toBe(whole)
    }
  })

  it('never throws, and names nothing with nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (printed, place) => {
        const name = issuerName(printed, place)
        expect(name === null).toBe(printed.normalize('NFC').trim() === '')
      }),
    )
  })
})

describe('provinceOfDocument', () => {
  for (const [issuer, place, province] of [
    ['Ủy ban nhân dân tỉnh Nghệ An', 'Vinh', 'Nghệ An'],
    ['Sở Y tế', 'Quảng Ninh', 'Quảng Ninh'],
    ['Ủy ban nhân dân huyện Đại Từ', 'Thái Nguyên', 'Thái Nguyên'],
    ['Bộ Y tế', 'Hà Nội', null],
    ['Chính phủ', 'Hà Nội', null],
    ['Cục Thuế', 'Hà Nội', null],
    ['Cục Thuế tỉnh', 'Nghệ An', 'Nghệ An'],
    ['Sở Y tế', null, null],
    [null, 'Hà Nội', null],
    ['Đoàn TNCS Hồ Chí Minh', 'Phú Thọ', 'Phú Thọ'],
    ['Ủy ban nhân dân thành phố Hồ Chí Minh', null, 'Hồ Chí Minh'],
  ] as const) {
    it(`${issuer}, ${place} → ${province}`, () => expect(provinceOfDocument(issuer, place)).toBe(province))
  }
})
