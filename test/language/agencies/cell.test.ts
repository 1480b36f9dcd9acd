import { describe, expect, it } from 'vitest'
import { readAgencyCell } from '../../../pipeline/language/agencies/index.js'

const names = (text: string): string[] => readAgencyCell(text).map(({ name }) => name)

describe('readAgencyCell', () => {
  it.each<[string, string[]]>([
    ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở Kế hoạch và Đầu tư, Sở Công Thương', ['Sở Kế hoạch và Đầu tư', 'Sở Công Thương']],
    [
      'Sở Khoa học và Công nghệ, Tài chính, Giáo dục và Đào tạo và các đơn vị liên quan',
      ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Sở Giáo dục và Đào tạo', 'Các đơn vị liên quan'],
    ],
    [
      'Sở Khoa học và Công nghệ, Công thương, Y tế, Xây dựng và các đơn vị liên quan',
      ['Sở Khoa học và Công nghệ', 'Sở Công Thương', 'Sở Y tế', 'Sở Xây dựng', 'Các đơn vị liên quan'],
    ],
    // one with a name behind all of a kind
    ['Các sở, ngành, Báo Nghệ An', ['Các sở, ngành', 'Báo Nghệ An']],
    ['Các đơn vị liên quan và Báo Nghệ An', ['Các đơn vị liên quan', 'Báo Nghệ An']],
    ['Các Sở, Ban, Ngành Thành phố', ['Các Sở, Ban, Ngành Thành phố']],
    // rooms of bodies, by the noun alone or by their name
    ['Văn phòng Hội, Công đoàn Bộ', ['Văn phòng Hội', 'Công đoàn Bộ']],
    ['Văn phòng Hội Nông dân tỉnh', ['Văn phòng Hội Nông dân']],
    ['Văn phòng Tỉnh đoàn', ['Văn phòng Tỉnh đoàn']],
    [
      'Ban Tuyên giáo - Nữ công; Ban Tổ chức - Kiểm tra',
      ['Ban Tuyên giáo - Nữ công', 'Ban Tổ chức - Kiểm tra'],
    ],
    [
      'Trung tâm Xúc tiến đầu tư - Thương mại và Hội chợ triển lãm',
      ['Trung tâm Xúc tiến đầu tư - Thương mại và Hội chợ triển lãm'],
    ],
    [
      'Chi cục Thủy sản và Kiểm ngư; Sở Nội vụ và Y tế',
      ['Chi cục Thủy sản và Kiểm ngư', 'Sở Nội vụ', 'Sở Y tế'],
    ],
    ['Trung tâm Khuyến nông - Sở Nội vụ', ['Trung tâm Khuyến nông', 'Sở Nội vụ']],
    ['Trạm trưởng Trạm Y tế xã', ['Trạm Y tế']],
    ['Các Sở: KH&CN, Tài chính, Nội vụ', ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Sở Nội vụ']],
    [
      'Các sở, ban, ngành: Tài chính, Y tế, Công an tỉnh; UBND các xã',
      ['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh', 'UBND các xã'],
    ],
    ['Các sở, ngành và đơn vị: Nội vụ, Xây dựng', ['Sở Nội vụ', 'Sở Xây dựng']],
    ['Các bộ, ngành: Tài chính, Công an', ['Bộ Tài chính', 'Bộ Công an']],
    ['Các sở, ngành: theo chức năng', ['Các sở, ngành: theo chức năng']],
    ['Các Sở Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Tài chính; Viễn thông Cần Thơ', ['Sở Tài chính', 'Viễn thông Cần Thơ']],
    // capitals look like no other two: it is no `Phòng QLĐT`
    ['Phòng QLCL', ['Phòng QLCL']],
    [
      'Phòng Giáo dục và Đào tạo, Văn hóa và Thông tin, Nội vụ',
      ['Phòng Giáo dục và Đào tạo', 'Phòng Văn hóa và Thông tin', 'Phòng Nội vụ'],
    ],
    [
      'Hội Nông dân, Liên hiệp Phụ nữ, Cựu chiến binh tỉnh',
      ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh'],
    ],
    ['Sở Tài chính\nSở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['- Sở Tài chính\n- Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    // a committee of the Party is no level of a body of the State
    ['Sở Y tế\nTỉnh ủy', ['Sở Y tế', 'Tỉnh ủy']],
    ['Sở Y tế Tỉnh ủy', ['Sở Y tế', 'Tỉnh ủy']],
    ['Sở Y tê\nThành ủy', ['Sở Y tế', 'Thành ủy']],
    ['Sở Y tê\nSở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Văn phng\nUBND tỉnh', ['Văn phòng UBND tỉnh']],
    ['Sở Y tế\nHuyện ủy\nSở Nội vụ', ['Sở Y tế', 'Huyện ủy', 'Sở Nội vụ']],
    ['UBND huyện\nHuyện ủy', ['UBND huyện', 'Huyện ủy']],
    ['Văn phòng\nTỉnh ủy', ['Văn phòng Tỉnh ủy']],
    ['Ban Tuyên giáo\nThành ủy', ['Ban Tuyên giáo Thành ủy']],
    ['Sở Y tế\nVăn phòng\nTỉnh ủy', ['Sở Y tế', 'Văn phòng Tỉnh ủy']],
    ['Bộ Tài chính Bộ Công an', ['Bộ Tài chính', 'Bộ Công an']],
    ['Sở Khoa học và\nCông nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở VHTT&DL, Tỉnh đoàn', ['Sở Văn hóa, Thể thao và Du lịch', 'Tỉnh đoàn']],
    ['Các Bộ: Tài chính, Công an, Quốc phòng', ['Bộ Tài chính', 'Bộ Công an', 'Bộ Quốc phòng']],
    ['Giám đốc các Sở: Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    [
      'Phòng Kinh tế, Phòng Văn hoá - Xã hội, Công an xã, các thôn',
      ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã', 'Các thôn'],
    ],
    [
      'Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh, Đảng ủy Hội đồng nhân dân tỉnh',
      ['Đảng ủy các cơ quan Đảng tỉnh', 'Đảng ủy UBND tỉnh', 'Đảng ủy Hội đồng nhân dân tỉnh'],
    ],
    ['Đề nghị Sở Y tế chủ trì, phối hợp với Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Bộ Tài chính, Ngân hàng Nhà nước', ['Bộ Tài chính', 'Ngân hàng Nhà nước Việt Nam']],
    ['Chi cục Kiểm lâm vùng III, Sở Y tế', ['Chi cục Kiểm lâm vùng III', 'Sở Y tế']],
    ['Sở Y tế; Viện kiểm sát; Tòa án', ['Sở Y tế', 'Viện kiểm sát', 'Tòa án']],
    ['Quỹ “Vì người nghèo”, Sở Y tế', ['Quỹ Vì người nghèo', 'Sở Y tế']],
    ['Quỹ "Thắp sáng bản làng" tỉnh; Sở Y tế', ['Quỹ "Thắp sáng bản làng" tỉnh', 'Sở Y tế']],
  ])('splits %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['Sở Lao động, Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Lao động – TB&XH', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    [
      'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội',
      'Viện Nghiên cứu phát triển kinh tế - xã hội Hà Nội',
    ],
    ['Đảng ủy Khối các trường đại học, cao đẳng', 'Đảng ủy Khối các trường đại học, cao đẳng'],
    ['Đài Phát thanh và Truyền hình Hà Nội', 'Đài Phát thanh và Truyền hình'],
    ['Đài PTTH Hà Nội', 'Đài Phát thanh và Truyền hình'],
    ['Sở Quy hoạch - Kiến trúc', 'Sở Quy hoạch - Kiến trúc'],
    ['Ban QL các KCNC và CN', 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Quỹ Phát triển KHCN TP', 'Quỹ Phát triển khoa học và công nghệ'],
    ['Liên hiệp Các hội khoa học và kỹ thuật Hà Nội', 'Liên hiệp các Hội Khoa học và Kỹ thuật'],
    ['UB MTTQ TP', 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố'],
    ['Ngân hàng nhà nước thành phố Hà Nội', 'Ngân hàng Nhà nước chi nhánh Thành phố'],
    ['Sở Khoa học, Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['SỞ TÀI CHÍNH', 'Sở Tài chính'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở LĐ-TB&XH', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Lao động – Thương binh  và  Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Phòng NN&PTNT', 'Phòng Nông nghiệp và Phát triển nông thôn'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng TN& MT', 'Phòng Tài nguyên và Môi trường'],
    ['BCH Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['BCH Quân sự xã', 'Ban Chỉ huy Quân sự xã'],
    ['Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ'],
    ['Liên đoàn Lao động tỉnh', 'Liên đoàn Lao động'],
    ['Liên minh Hợp tác xã tỉnh', 'Liên minh Hợp tác xã'],
    ['UBMTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['Trung tâm Phục vụ hành chính công xã', 'Trung tâm Phục vụ hành chính công xã'],
    ['Trạm Y tế xã', 'Trạm Y tế'],
    ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh'],
    ['Thường trực HĐND Thành phố', 'Thường trực Hội đồng nhân dân Thành phố'],
    ['Ban Kinh tế - Ngân sách HĐND tỉnh', 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh'],
    ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND xã'],
    ['Đảng ủy HĐND tỉnh', 'Đảng ủy Hội đồng nhân dân tỉnh'],
  ])('keeps %j whole', (text, name) => {
    const [mention, ...others] = readAgencyCell(text)
    expect(others).toEqual([])
    expect(mention).toMatchObject({ name, mention: text, collective: false, certainty: 1 })
    expect(mention?.agency).not.toBeNull()
  })

  it.each<[string, string[]]>([
    [
      'Các Sở, ban, ngành, UBND các quận, huyện, thị xã',
      ['Các Sở, ban, ngành', 'UBND các quận, huyện, thị xã'],
    ],
    ['các sở, ngành, đơn vị liên quan', ['Các sở, ngành, đơn vị liên quan']],
    ['Các Sở, Ban ngành', ['Các Sở, Ban, ngành']],
    ['các sở ngành', ['Các sở, ngành']],
    [
      'Các Sở, Ban, ngành liên quan của Thành phố và UBND các quận, huyện, thị xã',
      ['Các Sở, Ban, ngành liên quan của Thành phố', 'UBND các quận, huyện, thị xã'],
    ],
    [
      'Sở Nội vụ; các tổ chức khoa học và công nghệ trên địa bàn Thành phố',
      ['Sở Nội vụ', 'Các tổ chức khoa học và công nghệ trên địa bàn Thành phố'],
    ],
    [
      'Các sở, ngành, địa phương và các đơn vị liên quan',
      ['Các sở, ngành, địa phương', 'Các đơn vị liên quan'],
    ],
    ['Sở Khoa học và Công nghệ, đơn vị liên quan', ['Sở Khoa học và Công nghệ', 'Đơn vị liên quan']],
    ['Các sở, ngành theo chức năng, nhiệm vụ', ['Các sở, ngành theo chức năng, nhiệm vụ']],
    ['Các sở, ban, ngành cấp tỉnh', ['Các sở, ban, ngành cấp tỉnh']],
    ['UBND xã phường', ['UBND các xã, phường']],
    ['Công an cấp xã', ['Công an cấp xã']],
    ['Trung tâm Y tế các huyện', ['Trung tâm Y tế các huyện']],
    ['Các cơ sở giáo dục trên địa bàn', ['Các cơ sở giáo dục trên địa bàn']],
    ['Các viện,  bệnh viện', ['Các viện, bệnh viện']],
    ['Trưởng thôn', ['Trưởng thôn']],
    ['Trưởng các thôn, làng', ['Trưởng các thôn, làng']],
    ['Chủ tịch UBND các xã, phường', ['UBND các xã, phường']],
    ['các thôn, bản, tổ dân phố', ['Các thôn, bản, tổ dân phố']],
    [
      'Thủ trưởng các Sở, Ban, ngành Thành phố, UBND các quận, huyện, thị xã',
      ['Các Sở, Ban, ngành Thành phố', 'UBND các quận, huyện, thị xã'],
    ],
    ['Giám đốc các Sở, Thủ trưởng các Ban, ngành', ['Các Sở', 'Các Ban, ngành']],
    [
      'Các trường trung học phổ thông, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
      ['Các trường trung học phổ thông, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên'],
    ],
    ['các bệnh viện, trung tâm y tế', ['Các bệnh viện, trung tâm y tế']],
    ['các huyện ủy, thành ủy, đảng ủy trực thuộc', ['Các huyện ủy, thành ủy, đảng ủy trực thuộc']],
    ['các sở, ban, ngành, UBND các huyện', ['Các sở, ban, ngành', 'UBND các huyện']],
    [
      'MTTQ tỉnh và các đoàn thể chính trị - xã hội',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Các đoàn thể chính trị - xã hội'],
    ],
    [
      'các bộ, ngành, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương',
      ['Các bộ, ngành', 'UBND các tỉnh, thành phố trực thuộc trung ương'],
    ],
    ['HĐND, UBND các huyện', ['Hội đồng nhân dân các huyện', 'UBND các huyện']],
    ['Cấp ủy Đảng và chính quyền các cấp', ['Cấp ủy Đảng và chính quyền các cấp']],
  ])('reads the groups of %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
    expect(readAgencyCell(text).at(-1)?.collective).toBe(true)
  })

  it.each([
    ['Sở Y tế tỉnh Nghệ An', 'so-y-te'],
    ['Công an thành phố Hà Nội', 'cong-an-thanh-pho'],
    ['Công an tỉnh Nghệ An', 'cong-an-tinh'],
    ['UBND tỉnh', 'ubnd-tinh'],
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'ubnd-thanh-pho'],
    ['Uỷ ban nhân dân các huyện, thành phố', 'ubnd-cac-huyen-thanh-pho'],
    ['Ban Tuyên giáo Tỉnh ủy', 'ban-tuyen-giao-tinh-uy'],
    ['Giám đốc Sở Y tế', 'so-y-te'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', 'trung-tam-kiem-soat-benh-tat'],
    ['NHNN Khu vực 8', 'ngan-hang-nha-nuoc-khu-vuc'],
    ['Bảo hiểm xã hội Việt Nam', 'bao-hiem-xa-hoi-viet-nam'],
    ['Ngân hàng nhà nước Việt Nam', 'ngan-hang-nha-nuoc-viet-nam'],
    ['Bảo hiểm xã hội Việt Nam\nChủ trì', 'bao-hiem-xa-hoi-viet-nam'],
    ['Công an Thành phố\nChủ trì', 'cong-an-thanh-pho'],
    ['Kho bạc Nhà nước', 'kho-bac-nha-nuoc-tinh'],
    ['Sở Nội vụ'.normalize('NFD'), 'so-noi-vu'],
    ['Sở Giáo dục và Đào tạo'.normalize('NFD'), 'so-giao-duc-va-dao-tao'],
  ])('resolves %j to %s', (text, id) => {
    expect(readAgencyCell(text).map(({ agency }) => agency)).toEqual([id])
  })

  it.each([
    ['Sở Nôi vụ', 'Sở Nội vụ'],
    ['Sở Công thuơng', 'Sở Công Thương'],
    ['So Tai chinh', 'Sở Tài chính'],
    ['Sở Giáo dục và Đào tao', 'Sở Giáo dục và Đào tạo'],
    ['Sở Tài chinhh', 'Sở Tài chính'],
    ['Sờ Nội vụ', 'Sở Nội vụ'],
    ['Sở Lao đông, Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Tài nguyên và Mọi trường', 'Sở Tài nguyên và Môi trường'],
    ['Thường trực Hội đông nhân dân tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
  ])('reads the damaged %j as %s, less surely', (text, name) => {
    const [mention] = readAgencyCell(text)
    expect(mention?.name).toBe(name)
    expect(mention?.certainty).toBeLessThan(0.9)
  })

  it.each([
    'UBND huyện Nghi Lộc',
    'Công ty Điện lực Nghệ An',
    'Trường Đại học Vinh',
    'Ban Chỉ đạo 35 tỉnh',
    'Tổ công nghệ số cộng đồng',
    'VNPT Cà Mau',
    'Điện lực huyện',
    'Đảng ủy Công an tỉnh',
    'UBND thành phố Thái Nguyên',
    'Ban Quản lý Khu kinh tế Dung Quất và các khu công nghiệp Quảng Ngãi',
  ])('keeps the unknown %j as written', (text) => {
    expect(readAgencyCell(text)).toMatchObject([
      { name: text, mention: text, agency: null, collective: false },
    ])
  })

  it('gives the body of a row of districts to the towns of the next row, too', () => {
    const expected = ['UBND quận Lê Chân', 'UBND quận Kiến An', 'UBND huyện An Lão', 'UBND huyện Tiên Lãng']
    expect(names('UBND các quận: Lê Chân, Kiến An và các huyện: An Lão, Tiên Lãng')).toEqual(expected)
    expect(names('UBND các quận Lê Chân, Kiến An và các huyện An Lão, Tiên Lãng')).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['Ban tự quản các thôn, bản', ['Ban tự quản các thôn, bản']],
    ['Các phòng thuộc, trực thuộc Sở', ['Các phòng thuộc, trực thuộc Sở']],
    ['Ban Thường vụ các huyện ủy, thị ủy', ['Ban Thường vụ các huyện ủy, thị ủy']],
    ['Ban Thường vụ Đảng ủy các xã, phường', ['Ban Thường vụ Đảng ủy các xã, phường']],
    ['Ban Thường vụ Huyện ủy Cờ Đỏ', ['Ban Thường vụ Huyện ủy Cờ Đỏ']],
    ['Các chi, đảng bộ trực thuộc', ['Các chi, đảng bộ trực thuộc']],
    ['Các Ban Xây dựng Đảng, Văn phòng Huyện ủy', ['Các Ban Xây dựng Đảng', 'Văn phòng Huyện ủy']],
    ['Cục Quản lý Y, Dược cổ truyền; Vụ Pháp chế', ['Cục Quản lý Y, Dược cổ truyền', 'Vụ Pháp chế']],
    ['UBND các huyện, thành, thị', ['UBND các huyện, thành, thị']],
    ['UBND các huyện, thị, thành phố; Sở Y tế', ['UBND các huyện, thị, thành phố', 'Sở Y tế']],
    ['Văn phòng', ['Văn phòng']],
    ['Sở', []],
  ])('reads %j as %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('gives the head of a row of districts back to each', () => {
    const expected = ['UBND huyện Nghi Lộc', 'UBND huyện Diễn Châu', 'UBND huyện Yên Thành']
    expect(names('UBND huyện Nghi Lộc, Diễn Châu, Yên Thành')).toEqual(expected)
    expect(names('UBND các huyện: Nghi Lộc, Diễn Châu và Yên Thành')).toEqual(expected)
    expect(names('UBND các huyện Nghi Lộc, Diễn Châu, Yên Thành')).toEqual(expected)
    expect(names('Chủ tịch Ủy ban nhân dân các huyện Nghi Lộc, Diễn Châu và Yên Thành')).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['UBND các quận Ba Đình, Hoàn Kiếm', ['UBND quận Ba Đình', 'UBND quận Hoàn Kiếm']],
    ['Hạt Kiểm lâm khu vực I, II', ['Hạt Kiểm lâm khu vực I', 'Hạt Kiểm lâm khu vực II']],
    ['UBND quận 1, quận 3', ['UBND quận 1', 'UBND quận 3']],
    ['UBND huyện Nghi Lộc, thị xã Cửa Lò', ['UBND huyện Nghi Lộc', 'UBND thị xã Cửa Lò']],
    ['Công an các huyện Nghi Lộc, Diễn Châu', ['Công an huyện Nghi Lộc', 'Công an huyện Diễn Châu']],
    [
      'UBND các huyện Nghi Lộc, Diễn Châu, Sở Y tế',
      ['UBND huyện Nghi Lộc', 'UBND huyện Diễn Châu', 'Sở Y tế'],
    ],
    ['UBND các huyện, thành phố', ['UBND các huyện, thành phố']],
    ['UBND CÁC HUYỆN TRÊN ĐỊA BÀN', ['UBND các huyện']],
    ['Ủy ban nhân dân huyện Nghi Lộc', ['UBND huyện Nghi Lộc']],
    ['TTYT huyện Nghi Lộc', ['Trung tâm Y tế huyện Nghi Lộc']],
    ['Công đoàn Sở TN&MT', ['Công đoàn Sở Tài nguyên và Môi trường']],
  ])('names the units of %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('leaves the office out of the mention of a collective', () => {
    expect(readAgencyCell('Thủ trưởng các sở, ngành')[0]?.mention).toBe('các sở, ngành')
    expect(readAgencyCell('Giám đốc Sở Y tế')[0]?.mention).toBe('Giám đốc Sở Y tế')
  })

  it('takes the level that another member of the list names', () => {
    expect(names('HĐND, UBND Thành phố')).toEqual(['Hội đồng nhân dân Thành phố', 'UBND Thành phố'])
  })

  it.each(['', ' ', '-', '2025', '||'])('finds nothing in %j', (text) => {
    expect(readAgencyCell(text)).toEqual([])
  })

  it.each(['ƀſ', '〱〱', 'Министерство'])('of no Latin letters holds none: %s', (text) => {
    expect(readAgencyCell(text)).toEqual([])
  })
})

it.each([
  ['1. Sở Y tế\n2. Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['1) Sở Y tế\n2) Công ty A', ['Sở Y tế', 'Công ty A']],
  ['1. Sở Y tế 2. Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['1. Công an tỉnh\n2. Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
  [
    '1. Trạm bơm Tây\n2. UBND các xã: Phù Lãng, Chi Lăng',
    ['Trạm bơm Tây', 'UBND xã Phù Lãng', 'UBND xã Chi Lăng'],
  ],
  ['Công an quận 1. Sở Y tế', ['Công an quận 1', 'Sở Y tế']],
  ['Sở Y tế; HTX rau sạch Đông Cao', ['Sở Y tế', 'HTX rau sạch Đông Cao']],
])('the numbers of lines are no part of names: %j', (cell, names) => {
  expect(readAgencyCell(cell).map(({ name }) => name)).toEqual(names)
})
