import { expect, test } from 'vitest'
import { readLabel } from '../../pipeline/language/labels.js'
import { flowedPoint } from '../../pipeline/structure/flowed-points.js'

const rest = (text: string): string | undefined => {
  const cut = flowedPoint(text, readLabel(text)!)
  return cut === undefined ? undefined : text.slice(cut)
}

test.each<[string, string]>([
  ['II. MỤC TIÊU - 90% hộ dân có nước sạch; - Xây 2 hồ.', '- 90% hộ dân có nước sạch; - Xây 2 hồ.'],
  ['- 90% hộ dân có nước sạch; - Xây 2 hồ.', '- Xây 2 hồ.'],
  ['III. TỔ CHỨC THỰC HIỆN 1. Sở Y tế: Theo dõi.', '1. Sở Y tế: Theo dõi.'],
  ['II. Mục tiêu - Xây 2 hồ', '- Xây 2 hồ'],
  ['2. Sở Y tế: Theo dõi. III. KINH PHÍ Ngân sách tỉnh.', 'III. KINH PHÍ Ngân sách tỉnh.'],
  ['1. Sở Y tế: - Theo dõi; - Báo cáo.', '- Theo dõi; - Báo cáo.'],
  ['1. Lắp đặt wifi trước ngày 30/6/2025. - Công an xã cấp định danh.', '- Công an xã cấp định danh.'],
  ['1. Mục tiêu chung - Nâng cao nhận thức.', '- Nâng cao nhận thức.'],
  ['2. Mục tiêu cụ thể - 100% thôn có nhà văn hóa', '- 100% thôn có nhà văn hóa'],
])('%s', (text, expected) => {
  expect(rest(text)).toBe(expected)
})

test.each([
  '1. Sở Lao động - Thương binh và Xã hội theo dõi.',
  '1. Ban Thi đua - Khen thưởng: Theo dõi.',
  'I. KẾ HOẠCH GIAI ĐOẠN 2026 - 2030',
  '- Xây dựng 2 hồ trong giai đoạn 2026 - 2030; trồng rừng.',
  'II. Phát triển kinh tế - Xã hội',
  '1. Xây hồ; - Theo dõi',
  '1. Vận động nhân dân TP. - Các phường theo dõi',
  '1. Phát triển du lịch - Thương mại',
])('one point: %s', (text) => {
  expect(rest(text)).toBeUndefined()
})
