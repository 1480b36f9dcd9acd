import { describe, expect, test } from 'vitest'
import { isPageStamp } from '../../pipeline/clean/page-stamp.js'
import { removeDebris } from '../../pipeline/clean/remove-debris.js'
import { points } from './damage.js'
import { clean } from './stages.js'

describe('isPageStamp', () => {
  test.each([
    ['Ngày 04/01/2021 - 15:54:00 | 3612 lượt xem', true],
    ['Thứ hai - 10/11/2025 08:15', true],
    ['06/01/2022 08:56 AM', true],
    ['Cập nhật lúc 15:20, Thứ Tư, 12/5/2021 (GMT+7)', true],
    ['Lượt xem: 1.205 | Đăng ngày 12/05/2021', true],
    // a plan's own lines
    ['- 7:30 ngày 15/3/2026: khai mạc', false],
    ['7:30, ngày 15/3/2026: khai mạc hội nghị', false],
    ['07h30 ngày 15/3/2026', false],
    ['Ngày 15/3/2026', false],
    ['Thời gian: 7:30 ngày 15/3/2026', false],
    ['Tỷ lệ 1:500 theo Quyết định ngày 15/3/2026', false],
  ])('%s', (line, expected) => {
    expect(isPageStamp(line)).toBe(expected)
  })
})

test('a stamp goes from the top of a page, and not from the middle of a long plan', () => {
  const stamp = 'Ngày 04/01/2021 - 15:54:00 | 3612 lượt xem'
  const long = points(120)
  expect(clean(['Kế hoạch năm 2021', stamp, ...long].join('\n'), [removeDebris]).lines).not.toContain(stamp)
  const within = [...long.slice(0, 60), stamp, ...long.slice(60)]
  expect(clean(within.join('\n'), [removeDebris]).lines).toContain(stamp)
})
