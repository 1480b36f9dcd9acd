import { describe, expect, test } from 'vitest'
import { misreadNumbers } from '../../../pipeline/clean/figures/misread-digits.js'

describe('misreadNumbers', () => {
  test.each([
    ['đến năm 2O30', '2030', true],
    ['Quý I/2026, tháng l2/2025', '12/2025', true],
    ['trước ngày l5/6/2025', '15/6/2025', true],
    ['ngày 3l/11/2025 và', '31/11/2025', true],
    ['tăng 3O%', '30', false],
    ['12 hộ, l.250 người', '1.250', false],
    ['năm 2O99', '2099', false],
    ['tháng l3/2025', '13/2025', false],
    ['đến năm 202S', '2025', true],
    ['7/202b', '7/2026', true],
    ['62,S', '62,5', false],
    ['đạt 1,B ngày', '1,8', false],
  ])('%s', (value, number, sure) => {
    const found = misreadNumbers(value)
    expect(found.map((one) => [one.number, one.sure])).toEqual([[number, sure]])
  })

  test.each([
    'vitamin B2',
    'mạng 5G',
    'Phụ lục 1b',
    'Điều 5b',
    'I.1 Mục tiêu',
    'Quý I/2026',
    '2025',
    'KH&CN',
    'S',
    '10 g',
    'khoản 2, b',
    'phòng 20b',
    'v.v.,b',
  ])('stays: %s', (value) => expect(misreadNumbers(value)).toEqual([]))
})
