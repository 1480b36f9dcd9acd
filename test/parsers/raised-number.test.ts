import { expect, test } from 'vitest'
import { raisedNumber } from '../../parsers/raised-number.js'

test.each([
  ['đạt 12 m', '2', '2'],
  ['km', '2', '2'],
  ['CO', '2', '2'],
  ['hạng 5 sao', '1', '[1]'],
  ['năm 2025', '3', '[3]'],
  ['90%', '1', '[1]'],
  ['“chuyển đổi số”', '12', '[12]'],
  ['10', '6', '^6'],
  ['110', '6', '[6]'],
  ['', '1', '1'],
  ['Tổng số ', '1', '1'],
])('behind "%s", a raised %s is "%s"', (before, number, text) => {
  expect(raisedNumber(before, number)).toBe(text)
})
