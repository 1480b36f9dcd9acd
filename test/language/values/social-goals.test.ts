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
  it.each([...noAmounts, ...changes, ...names].map(([text, ...stated]) => ({ text, stated })))(
    '$text',
    ({ text, stated }) => {
      expect(statedThings(text)).toEqual(things(stated))
    },
  )
})
