import { describe, expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

type Case = readonly [text: string, ...stated: StatedThing[]]

/** Numbers that are part of a name, or tell where something is done and which things are meant. */
const noAmounts: readonly Case[] = [
  [
    'Tỷ lệ người dân cài đặt ứng dụng "Cứu nạn 115" đạt tối thiểu 60%.',
    ['Tỷ lệ người dân cài đặt ứng dụng "Cứu nạn 115"', '≥60 %'],
  ],
  [
    'Trên 70% thôn đạt phong trào “Ba sạch, 5 không” vào năm 2026.',
    ['Thôn đạt phong trào “Ba sạch, 5 không”', 'by 2026: >70 %'],
  ],
  ['Sơn lại vạch kẻ đường, lắp biển báo trên 15 tuyến phố.'],
  ['Phấn đấu trên 15 tuyến phố được lắp đặt camera.', ['Tuyến phố được lắp đặt camera', '>15 tuyến']],
  ['Đề nghị xếp hạng 03 di tích cấp quốc gia.', ['Di tích cấp quốc gia', '3 di tích']],
  [
    'Tỷ lệ trẻ em được tiêm ít nhất 6 loại vắc xin cơ bản: 92%.',
    ['Tỷ lệ trẻ em được tiêm ít nhất 6 loại vắc xin cơ bản', '92 %'],
  ],
  [
    'Tỷ lệ trẻ em được tiêm ít nhất 6 loại vắc xin cơ bản đạt 92%.',
    ['Tỷ lệ trẻ em được tiêm ít nhất 6 loại vắc xin cơ bản', '92 %'],
  ],
  [
    'Trên 85% hộ kinh doanh trang bị ít nhất 01 bình chữa cháy và 01 dụng cụ phá dỡ.',
    ['Hộ kinh doanh trang bị ít nhất 01 bình chữa cháy và 01 dụng cụ phá dỡ', '>85 %'],
  ],
  [
    'Có ít nhất 20 xã, phường có tỷ lệ hộ dùng nước sạch đạt từ 90% trở lên.',
    ['Xã, phường có tỷ lệ hộ dùng nước sạch đạt từ 90% trở lên', '≥20 xã, phường'],
  ],
]

/** What those are of whom a share is: an amount that says no more than that is none of its own. */
const shares: readonly Case[] = [
  [
    '92% hộ gia đình, nhà trọ kết hợp sản xuất, kinh doanh trang bị ít nhất 01 bình chữa cháy; 100% nhà trọ có lối thoát nạn thứ 2.',
    ['Hộ gia đình, nhà trọ kết hợp sản xuất, kinh doanh trang bị ít nhất 01 bình chữa cháy', '92 %'],
    ['Nhà trọ có lối thoát nạn thứ 2', '100 %'],
  ],
  [
    'Trên 65% người dân có tài khoản định danh mức 2 sử dụng ít nhất 03 dịch vụ.',
    ['Người dân có tài khoản định danh mức 2 sử dụng ít nhất 03 dịch vụ', '>65 %'],
  ],
  ['100% thôn tổ chức ít nhất 02 buổi họp dân.', ['Thôn tổ chức ít nhất 02 buổi họp dân', '100 %']],
  [
    '75% thai phụ được tầm soát ít nhất 4 loại bệnh; 85% trẻ sơ sinh được tầm soát ít nhất 5 bệnh.',
    ['Thai phụ được tầm soát ít nhất 4 loại bệnh', '75 %'],
    ['Trẻ sơ sinh được tầm soát ít nhất 5 bệnh', '85 %'],
  ],
  [
    '100% xã hoàn thành quy hoạch, xây dựng ít nhất 02 mô hình điểm.',
    ['Xã hoàn thành quy hoạch', '100 %'],
    ['Mô hình điểm được xây dựng', '≥2 mô hình'],
  ],
  [
    '100% trường có thư viện, mỗi thư viện có ít nhất 300 đầu sách.',
    ['Trường có thư viện', '100 %'],
    ['Đầu sách mỗi thư viện', '≥300 đầu sách'],
  ],
  // so many of others, now and later
  [
    'Tỷ số giới tính khi sinh ở mức 112 bé trai/100 bé gái sinh ra sống vào năm 2026 và 110 bé trai/100 bé gái sinh ra sống vào năm 2031.',
    ['Tỷ số giới tính khi sinh', 'by 2026: 112 bé trai/100 bé gái', 'by 2031: 110 bé trai/100 bé gái'],
  ],
  [
    'Tỷ số tử vong mẹ giảm còn 45/100.000 trẻ sinh sống vào năm 2026 và dưới 41/100.000 vào năm 2031.',
    ['Tỷ số tử vong mẹ', 'by 2026: 45 /100.000 trẻ sinh sống', 'by 2031: <41 /100.000 trẻ sinh sống'],
  ],
  [
    'Rà soát thủ tục theo Nghị quyết số 86/NQ-CP ngày 02/4/2025 của Chính phủ về Chương trình cắt giảm, đơn giản hóa thủ tục hành chính năm 2025 và 2026, bảo đảm cắt giảm tối thiểu 25% thời gian thực hiện.',
    ['Thời gian thực hiện', '≤-25 % growth'],
  ],
]

/** A thing that is named again behind a colon, and places in an order behind what is reached. */
const places: readonly Case[] = [
  [
    'Chỉ số SIPAS: Phấn đấu kết quả Chỉ số SIPAS năm 2026 đạt từ 88% trở lên; nằm trong nhóm 12/34 địa phương dẫn đầu cả nước, vị trí 3/9 tỉnh vùng Tây Bắc.',
    ['Kết quả Chỉ số SIPAS', 'by 2026: ≥88 %', 'by 2026: ≤12 thứ bậc rank'],
    ['Kết quả Chỉ số SIPAS vùng Tây Bắc', '3 thứ bậc rank'],
  ],
  [
    'Phấn đấu Chỉ số PAPI năm 2026 trong nhóm các tỉnh, thành phố Trung bình cao trở lên, xếp 14/34 tỉnh, thành phố cả nước.',
    ['Chỉ số PAPI', 'by 2026: ? thứ bậc rank', 'by 2026: 14 thứ bậc rank'],
  ],
]

/** By how much something falls, and against which year. */
const changes: readonly Case[] = [
  [
    'Giảm tỷ số giới tính khi sinh: 0,2 điểm phần trăm so với năm 2025.',
    ['Tỷ số giới tính khi sinh', '-0.2 điểm % growth of 2025'],
  ],
  [
    'Đến năm 2028 giảm 15%, đến năm 2030 giảm 25% số trẻ em bị đuối nước so với năm 2025.',
    ['Trẻ em bị đuối nước', 'by 2028: -15 % growth of 2025', 'by 2030: -25 % growth of 2025'],
  ],
  [
    'Giảm tai nạn giao thông từ 5 - 10% trên cả 03 tiêu chí (số vụ, số người chết, số người bị thương) so với năm 2025.',
    ['Tai nạn giao thông', '-10..-5 % growth of 2025'],
  ],
  [
    'Duy trì tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp trên 95% hằng năm.',
    ['Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp', '>95 %'],
  ],
  ['Mức trợ giúp tối thiểu bằng 1,2 lần mức chuẩn.', ['Mức trợ giúp', '≥1.2 lần multiple']],
]

/** What the thing is called. */
const names: readonly Case[] = [
  ['Giảm 5% số vụ cháy, không để xảy ra cháy lớn, cháy gây chết người.', ['Vụ cháy', '-5 % growth']],
  ['Từ năm 2026 trở đi, 100% nạn nhân được hỗ trợ.', ['Nạn nhân được hỗ trợ', '2026-: 100 %']],
  [
    'Liên thông dữ liệu của 1.200 cơ sở khám, chữa bệnh.',
    ['Cơ sở khám, chữa bệnh được liên thông dữ liệu', '1200 cơ sở'],
  ],
  [
    'Tỷ lệ người học có việc làm đạt tối thiểu 82%, riêng trình độ cao đẳng trên 90%.',
    ['Tỷ lệ người học có việc làm', '≥82 %'],
    ['Tỷ lệ người học có việc làm trình độ cao đẳng', '>90 %'],
  ],
  [
    '100% cán bộ làm công tác trẻ em cấp xã, 80% cộng tác viên thôn được tập huấn.',
    ['Cán bộ làm công tác trẻ em cấp xã được tập huấn', '100 %'],
    ['Cộng tác viên thôn được tập huấn', '80 %'],
  ],
  [
    'Mỗi xã, phường có ít nhất 01 điểm vui chơi cho trẻ em.',
    ['Điểm vui chơi cho trẻ em mỗi xã, phường', '≥1 điểm'],
  ],
  ['Mỗi xã, phường xây dựng từ 01 câu lạc bộ trở lên.', ['Câu lạc bộ mỗi xã, phường', '≥1 câu lạc bộ']],
  [
    'Mỗi công đoàn cơ sở giới thiệu ít nhất 01 đoàn viên ưu tú.',
    ['Đoàn viên ưu tú mỗi công đoàn cơ sở giới thiệu', '≥1 đoàn viên'],
  ],
  ['Khởi công, bàn giao 25 "Mái ấm Công đoàn".', ['"Mái ấm Công đoàn" được khởi công, bàn giao', '25']],
  [
    'Thăm, tặng quà cho 1.200 đoàn viên khó khăn.',
    ['Đoàn viên khó khăn được thăm, tặng quà', '1200 đoàn viên'],
  ],
  [
    'Xây dựng từ 02 câu lạc bộ chăm sóc người cao tuổi trở lên.',
    ['Câu lạc bộ chăm sóc người cao tuổi được xây dựng', '≥2 câu lạc bộ'],
  ],
  [
    'Giải quyết việc làm cho 1.600 người, trong đó tạo việc làm mới cho 1.300 người.',
    ['Người được giải quyết việc làm', '1600 người'],
    ['Người được tạo việc làm mới', '1300 người'],
  ],
  [
    'Giải quyết đất ở cho 420 hộ, đất sản xuất cho 310 hộ.',
    ['Hộ được giải quyết đất ở', '420 hộ'],
    ['Hộ được giải quyết đất sản xuất', '310 hộ'],
  ],
  [
    'Bệnh sởi: Tỷ lệ tiêm vắc xin mũi 1 cho trẻ dưới 1 tuổi đạt ≥ 95%, vắc xin sởi - rubella cho trẻ 18-24 tháng đạt ≥ 90% quy mô xã.',
    ['Tỷ lệ tiêm vắc xin mũi 1 cho trẻ dưới 1 tuổi', '≥95 %'],
    ['Vắc xin sởi - rubella cho trẻ 18-24 tháng', '≥90 %'],
  ],
  [
    'Tỷ lệ trẻ em được đến trường đạt 97% (năm 2026: 93%; năm 2028: 95%).',
    ['Tỷ lệ trẻ em được đến trường', '97 %', 'by 2026: 93 %', 'by 2028: 95 %'],
  ],
  [
    'Tổng số người áp dụng biện pháp tránh thai: 1.500 người, trong đó: triệt sản 250; đặt vòng 1.250.',
    ['Tổng số người áp dụng biện pháp tránh thai', '1500 người'],
    ['Tổng số người áp dụng biện pháp tránh thai triệt sản', '250'],
    ['Tổng số người áp dụng biện pháp tránh thai đặt vòng', '1250'],
  ],
]

describe('goals of social plans', () => {
  it.each(
    [...noAmounts, ...shares, ...places, ...changes, ...names].map(([text, ...stated]) => ({ text, stated })),
  )('$text', ({ text, stated }) => {
    expect(statedThings(text)).toEqual(things(stated))
  })
})
