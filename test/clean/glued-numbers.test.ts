import { expect, test } from 'vitest'
import { editText } from '../../pipeline/clean/edit-text.js'
import { gluedNumbers } from '../../pipeline/clean/glued-numbers.js'
import { sourceText } from '../../pipeline/tree/text.js'

const apart = (value: string): string =>
  editText(sourceText(value, 0, value.length), gluedNumbers(value)).value

test.each([
  ['Đến năm2030 trồng 5 ha', 'Đến năm 2030 trồng 5 ha'],
  ['ngày14 tháng5 năm2008', 'ngày 14 tháng 5 năm 2008'],
  ['Quyết định số12/QĐ-UBND', 'Quyết định số 12/QĐ-UBND'],
  ['hộ nghèo còn2,5%, lao động đạt70 %', 'hộ nghèo còn 2,5%, lao động đạt 70 %'],
  ['giai đoạn2026-2030', 'giai đoạn 2026-2030'],
])('%s', (printed, read) => {
  expect(apart(printed)).toBe(read)
})

test.each([
  'VNeID2',
  'mục B2',
  'Chính phủ1 quy định',
  'COVID19',
  'e-mail ba@so2025.vn',
  'tháng 5',
  'khoa2030',
  'H5N1',
])('stays: %s', (printed) => {
  expect(apart(printed)).toBe(printed)
})
