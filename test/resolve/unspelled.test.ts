import { expect, test } from 'vitest'
import { unspelledCost } from '../../pipeline/resolve/unspelled.js'

test.each([
  'Hộ nghèo dophụ nữ làm chủ hộ được vay vốn',
  'Tỷ lệ hộ nghèọ',
  'Số thửa đâttt được cấp giấy chứng nhận',
])('a word of "%s" cannot be spelled', (name) => {
  expect(unspelledCost(name)).toBe(1)
})

test.each([
  'Tỷ lệ hộ nghèo',
  'Sản lượng phân bón urê',
  'Tỷ lệ hộ có Internet',
  'Số xã của tỉnh Đắk Lắk đạt chuẩn',
  'Số website của các xã',
])('each of "%s" can', (name) => {
  expect(unspelledCost(name)).toBe(0)
})
