import { describe, expect, it } from 'vitest'
import { readAgencyCell, readDuty, subjectBehindComma } from '../../../pipeline/language/agencies/index.js'

function duty(text: string, context = ''): { lead: string[]; coordinating: string[]; isOpen: boolean } {
  const { lead, coordinating, isOpen } = readDuty(text, context === '' ? [] : readAgencyCell(context))
  const names = (list: typeof lead) => list.map(({ name }) => name)
  return { lead: names(lead), coordinating: names(coordinating), isOpen: isOpen ?? false }
}

describe('lists of communes', () => {
  it.each<[string, string[]]>([
    ['Công an xã, Hội Nông dân xã vận động hộ dân.', ['Công an xã', 'Hội Nông dân xã']],
    ['Phòng Kinh tế xã và Hội Nông dân xã vận động hộ dân.', ['Phòng Kinh tế xã', 'Hội Nông dân xã']],
    [
      'Hội Phụ nữ phường; Hội Cựu chiến binh phường mỗi đơn vị nhận một tuyến đường.',
      ['Hội Liên hiệp Phụ nữ phường', 'Hội Cựu chiến binh phường'],
    ],
    ['Cấp ủy các chi bộ rà soát nguồn phát triển Đảng.', ['Cấp ủy các chi bộ']],
    ['Bí thư Chi bộ các thôn phổ biến đến đảng viên.', ['Bí thư Chi bộ các thôn']],
    ['Ban Dân vận Đảng ủy các xã, phường nắm tình hình.', ['Ban Dân vận Đảng ủy các xã, phường']],
    ['Các ông (bà) Trưởng thôn: Thông báo đến hộ dân.', ['Các ông (bà) Trưởng thôn']],
    ['Các bộ phận, đơn vị trực thuộc lập kế hoạch riêng.', ['Các bộ phận, đơn vị trực thuộc']],
    ['UBND các xã hằng ngày báo cáo số liệu.', ['UBND các xã']],
    ['UBND cấp xã trong quản lý chợ phải công khai giá.', ['UBND cấp xã']],
    [
      'Yêu cầu Hội đồng bồi thường, giải phóng mặt bằng và UBND xã công khai phương án.',
      ['Hội đồng bồi thường, hỗ trợ, tái định cư', 'UBND xã'],
    ],
    ['Khối Dân vận Đảng ủy tuyên truyền đến hộ dân.', ['Khối Dân vận Đảng ủy']],
    ['Lực lượng công an tuần tra ban đêm.', ['Lực lượng công an']],
    ['Hải quan cửa khẩu Bình An kiểm soát hàng hóa.', ['Hải quan cửa khẩu Bình An']],
    ['Điện lực các khu vực cấp điện ổn định cho trạm bơm.', ['Điện lực các khu vực']],
    ['Điện lực khu vực Hải Lăng cấp điện ổn định.', ['Điện lực khu vực Hải Lăng']],
    ['Viễn thông Đồng Tháp phủ sóng 5G tại các khu công nghiệp.', ['Viễn thông Đồng Tháp']],
    ['Viễn thông Đồng Tháp khắc phục sự cố tại các xã.', ['Viễn thông Đồng Tháp']],
    ['Đoàn kiểm tra làm việc trực tiếp với đơn vị.', ['Đoàn kiểm tra']],
    ['Viễn thông Đồng Tháp tung gói cước mới cho học sinh.', ['Viễn thông Đồng Tháp']],
    ['Viễn thông Đồng Tháp đạt doanh thu 500 tỷ đồng.', []],
    ['Tiếp tục giao Sở Tư pháp vận hành hệ thống.', ['Sở Tư pháp']],
    ['Hội Báo Xuân: Thư viện tỉnh chủ trì, trưng bày sách.', ['Thư viện tỉnh']],
  ])('%s', (text, lead) => expect(duty(text).lead).toEqual(lead))

  it('takes no word of the language for a spoilt abbreviation', () => {
    expect(duty('Chuyển Thanh tra tỉnh xem xét đơn.').lead).not.toContain('Công an huyện')
  })
})

describe('who is named in other places', () => {
  it.each<[string, string[]]>([
    ['Giao các sở, ngành, trong đó: Sở Y tế rà soát trạm y tế.', ['Sở Y tế']],
    ['Các sở, ngành rà soát 12 việc, trong đó có 5 việc khó.', ['Các sở, ngành']],
    ['Nhiệm vụ giao Sở Y tế: (i) rà soát trạm y tế; (ii) lập đề án.', ['Sở Y tế']],
    ['Cơ quan thường trực là Sở Y tế theo dõi tiến độ.', ['Sở Y tế']],
    [
      'Niêm yết công khai giá dịch vụ - Văn phòng HĐND và UBND xã - Thường xuyên.',
      ['Văn phòng HĐND và UBND xã'],
    ],
    ['Mở lớp tập huấn cho cán bộ thôn – Sở Nội vụ.', ['Sở Nội vụ']],
    ['Hỗ trợ 20 lao động trẻ. Sở Nội vụ; Liên minh Hợp tác xã tỉnh.', ['Sở Nội vụ', 'Liên minh Hợp tác xã']],
    ['Phòng Kinh tế xã + Công an xã: Trang trí hội trường.', ['Phòng Kinh tế xã', 'Công an xã']],
    ['BCĐ các ấp: Đưa giấy mời đến hộ dân.', ['BCĐ các ấp']],
    ['Các điểm trường: Cho học sinh ký cam kết.', ['Các điểm trường']],
    ['Các hợp tác xã, liên hiệp hợp tác xã đổi mới quản trị.', ['Các hợp tác xã, liên hiệp hợp tác xã']],
    ['Kết nối hệ thống của UBND tỉnh - UBND xã.', []],
    ['Đẩy mạnh liên kết “Nghiên cứu - Quản lý - Doanh nghiệp”.', []],
    ['Nâng cấp tuyến đường Bình An - Hòa Lạc.', []],
  ])('%s', (text, lead) => expect(duty(text).lead).toEqual(lead))

  it('takes in whom a later sentence tells to help', () => {
    expect(duty('Văn phòng UBND tỉnh đôn đốc. Yêu cầu UBND các xã phối hợp thực hiện.')).toMatchObject({
      lead: ['Văn phòng UBND tỉnh'],
      coordinating: ['UBND các xã'],
    })
  })
})

describe('who leads where somebody only works with others', () => {
  it.each<[string, string, string[], boolean]>([
    ['Phối hợp với Sở Nội vụ rà soát.', 'Sở Y tế', ['Sở Nội vụ'], false],
    ['Phối hợp với Sở Nội vụ rà soát; báo cáo UBND tỉnh trước ngày 15/6.', 'Sở Y tế', ['Sở Nội vụ'], false],
    ['Phối hợp với Sở Nội vụ rà soát; hoàn thành trong tháng 6.', 'Sở Y tế', ['Sở Nội vụ'], false],
    ['Phối hợp với Sở Nội vụ rà soát; cân đối kinh phí.', 'Sở Y tế', ['Sở Nội vụ'], true],
    ['Phối hợp với Sở Nội vụ rà soát; chủ trì lập đề án.', 'Sở Y tế', ['Sở Y tế'], true],
    ['Giao Sở Y tế phối hợp với Sở Nội vụ rà soát.', '', ['Sở Nội vụ'], true],
    ['Sở Y tế phối hợp với Sở Nội vụ rà soát.', '', ['Sở Nội vụ'], true],
    ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát.', '', ['Sở Y tế'], false],
  ])('%s', (text, context, lead, isOpen) => expect(duty(text, context)).toMatchObject({ lead, isOpen }))
})

describe('subjectBehindComma', () => {
  it.each<[string, string | null]>([
    ['Sở Tư pháp thẩm định dự thảo, Văn phòng UBND tỉnh trình ký trong 03 ngày.', 'Văn phòng UBND tỉnh'],
    ['Sở Tư pháp hướng dẫn Sở Y tế, Sở Nội vụ rà soát.', null],
    ['Báo cáo UBND tỉnh, Sở Nội vụ trước ngày 15/6.', null],
    ['Sở Tư pháp lập đề án, phối hợp với Sở Y tế rà soát.', null],
    ['Sở Tư pháp chủ trì, Sở Nội vụ phối hợp thực hiện.', null],
  ])('%s', (text, expected) => expect(subjectBehindComma(text)).toBe(expected))
})

it.each([
  ['Sở Y tế chủ trì cùng Sở Nội vụ, Sở Tài chính rà soát.', ['Sở Nội vụ', 'Sở Tài chính']],
  [
    'Sở Y tế chủ trì với Công an tỉnh rà soát; phối hợp với Sở Nội vụ tập huấn.',
    ['Công an tỉnh', 'Sở Nội vụ'],
  ],
])('who stands beside the one that leads takes part: %s', (text, coordinating) => {
  expect(duty(text)).toMatchObject({ lead: ['Sở Y tế'], coordinating })
})

describe('names in lists and sentences of the press and of districts', () => {
  it.each<[string, string[], string[]]>([
    // the second syllable of a commune's name is that of a body
    ['UBND xã Tân Hội chủ trì, phối hợp với Công an xã mở hội làng.', ['UBND xã Tân Hội'], ['Công an xã']],
    ['UBND xã Phước Hội, xã Tân Hải ra quân.', ['UBND xã Phước Hội', 'UBND xã Tân Hải'], []],
    [
      'Công an huyện phối hợp với UBND xã Nhị Trường và tham mưu phương án bảo vệ.',
      ['Công an huyện'],
      ['UBND xã Nhị Trường'],
    ],
    ['Công an xã, Hội Nông dân xã tuyên truyền.', ['Công an xã', 'Hội Nông dân xã'], []],
    ['UBND xã Tam Quang, Trường THCS Lê Lợi tổ chức khám.', ['UBND xã Tam Quang', 'Trường THCS Lê Lợi'], []],
    ['UBND xã Hòa Hội Tây và UBND xã Thới Hội ra quân.', ['UBND xã Hòa Hội Tây', 'UBND xã Thới Hội'], []],
    ['Hạt Kiểm lâm rừng đặc dụng Hương Sơn tuần tra.', ['Hạt Kiểm lâm rừng đặc dụng Hương Sơn'], []],
    ['Tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra.', ['Tổ bảo vệ an ninh, trật tự ở cơ sở'], []],
    // one room of two fields
    [
      'Phòng Nội vụ - Lao động Thương binh và Xã hội rà soát hồ sơ.',
      ['Phòng Nội vụ - Lao động Thương binh và Xã hội'],
      [],
    ],
    ['Phòng Tài chính - Kế hoạch bố trí kinh phí.', ['Phòng Tài chính - Kế hoạch'], []],
    // a list of partners that goes on behind a semicolon
    [
      'Hội Nông dân xã chủ động phối hợp với các đoàn thể; phòng, ban, đơn vị có liên quan của huyện tổ chức hội thi.',
      ['Hội Nông dân xã'],
      ['Các đoàn thể', 'Phòng, ban, đơn vị có liên quan của huyện'],
    ],
    // heads of bodies in one list
    [
      'Giám đốc các sở, thủ trưởng cơ quan thuộc UBND tỉnh thực hiện Kế hoạch.',
      ['Các sở', 'Cơ quan thuộc UBND tỉnh'],
      [],
    ],
    ['Các thành viên ban tổ chức thực hiện nhiệm vụ được giao.', ['Các thành viên ban tổ chức'], []],
    ['Ban tổ chức lễ hội thành lập các tiểu ban.', ['Ban tổ chức lễ hội'], []],
    ['Đoàn có sự tham gia của các đơn vị.', [], []],
    ['Cơ quan quân sự huyện cử cán bộ theo dõi cơ sở.', ['Cơ quan quân sự huyện'], []],
    ['Khám tuyển do Sở Y tế tổ chức vào ngày 21/11.', ['Sở Y tế'], []],
    [
      'Đội Quản lý vận hành lưới điện khu vực Phú Tân kiểm tra hành lang.',
      ['Đội Quản lý vận hành lưới điện khu vực Phú Tân'],
      [],
    ],
    [
      'Điểm Bưu điện - Văn hóa xã, Công an xã hỗ trợ người dân nộp hồ sơ.',
      ['Điểm Bưu điện - Văn hóa xã', 'Công an xã'],
      [],
    ],
    [
      'Hội đồng nghĩa vụ quân sự các xã chú trọng quản lý thanh niên.',
      ['Hội đồng nghĩa vụ quân sự các xã'],
      [],
    ],
  ])('%s', (text, lead, coordinating) => expect(duty(text)).toMatchObject({ lead, coordinating }))
})

describe('whom a committee directs', () => {
  it.each<[string, string[], boolean]>([
    ['Ngoài ra, chỉ đạo Sở Tài chính bố trí kinh phí.', ['Sở Tài chính'], true],
    ['Chủ tịch UBND tỉnh chỉ đạo Sở Y tế, Sở Nội vụ rà soát.', ['UBND tỉnh'], true],
    ['UBND tỉnh chỉ đạo triển khai Đề án.', ['UBND tỉnh'], false],
    ['UBND các huyện chỉ đạo Phòng Y tế rà soát.', ['UBND các huyện'], false],
  ])('is as likely to act: %s', (text, lead, isOpen) => expect(duty(text)).toMatchObject({ lead, isOpen }))
})

describe('who orders behind a clause that names nobody', () => {
  it.each<[string, string[]]>([
    ['Theo đó, Chủ tịch UBND tỉnh giao Sở Y tế rà soát.', ['Sở Y tế']],
    ['Để thực hiện tốt công tác này, UBND huyện yêu cầu Phòng Y tế rà soát.', ['Phòng Y tế']],
    ['Cùng với lễ phát động, UBND tỉnh đề nghị các địa phương tổ chức truyền thông.', ['Các địa phương']],
    ['Theo đó, UBND tỉnh rà soát quy hoạch.', ['UBND tỉnh']],
    ['Sở Y tế chủ trì, UBND tỉnh giao biên chế.', ['Sở Y tế']],
  ])('does not act: %s', (text, lead) => expect(duty(text)).toMatchObject({ lead }))
})
