import { expect, it } from 'vitest'
import { periodIn } from '../../pipeline/extract/period.js'

it.each<[title: string, start: number | null, end: number | null]>([
  ['Phát triển du lịch giai đoạn 2021 - 2025', 2021, 2025],
  ['Giảm nghèo bền vững giai đoạn 2021-2025 năm 2024', 2024, 2024],
  ['Giảm nghèo bền vững giai đoạn 2021-2025 trên địa bàn tỉnh năm 2024', 2024, 2024],
  ['Năm 2024 thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2025', 2024, 2024],
  ['An toàn giao thông năm 2024 và giai đoạn 2024 - 2026', 2024, 2026],
  ['Phát triển kinh tế 5 năm 2026 - 2030 và kế hoạch năm 2026', 2026, 2030],
  ['Phổ cập giáo dục năm học 2025 - 2026', 2025, 2026],
  ['Tổng kết giai đoạn 2016 - 2020 năm 2021', 2016, 2020],
  ['Kinh tế tuần hoàn đến năm 2030', null, 2030],
  ['Thực hiện Chiến lược Dân số đến năm 2030 trên địa bàn tỉnh năm 2023', 2023, 2023],
])('%s', (title, start, end) => {
  expect(periodIn(title)).toEqual({ start, end })
})
