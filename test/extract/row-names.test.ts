import { expect, test } from 'vitest'
import { nameOf } from '../../pipeline/extract/row-names.js'

test.each([
  ['- Diện tích rừng trồng mới', 'Diện tích rừng trồng mới'],
  ['Trong đó: sản lượng nuôi trồng', 'Sản lượng nuôi trồng'],
  ['Trong đó: - Lúa cả năm', 'Lúa cả năm'],
  ['Tỷ lệ hộ nghèo giảm còn', 'Tỷ lệ hộ nghèo'],
  ['Tr.đó: Xuất khẩu lao động', 'Xuất khẩu lao động'],
  ['Tỷ lệ hồ sơ nộp trực tuyến (%)', 'Tỷ lệ hồ sơ nộp trực tuyến'],
  ['Thu ngân sách tăng so với năm trước', 'Thu ngân sách'],
  ['Tăng so với năm trước', 'Tăng so với năm trước'],
  ['Bao gồm:', 'Bao gồm:'],
])('the name of the row %s is %s', (printed, name) => {
  expect(nameOf(printed)).toBe(name)
})
