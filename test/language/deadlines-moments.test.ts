import { describe, expect, it } from 'vitest'
import { type Moment, readMoments } from '../../pipeline/language/deadlines/moments.js'
import { follows, periodOf } from '../../pipeline/language/deadlines/periods.js'

const span = (first: number | null, last: number | null): string =>
  first === last ? `${first}` : `${first}-${last}`

/** The words of each moment, its unit, years, months and day; `named` and `range` where it is so. */
function shown(text: string): string[] {
  return readMoments(text).map((one) => {
    const dates = [span(one.year, one.lastYear), span(one.month, one.lastMonth), one.day ?? '-'].join(' ')
    const is = [
      one.named ? ' named' : '',
      one.isRange ? ' range' : '',
      one.part ? ` ${one.part}` : '',
      one.isSchool ? ' school' : '',
    ].join('')
    return `${text.slice(one.from, one.to)}: ${one.precision} ${dates}${is}`.replaceAll('null', '-')
  })
}

describe('readMoments', () => {
  it.each([
    ['ngày 5 tháng 6 năm 2025', 'day 2025 6 5 named'],
    ['ngày 5 tháng 6/2025', 'day 2025 6 5 named'],
    ['05/6/2025', 'day 2025 6 5 named'],
    ['5.6.2025', 'day 2025 6 5 named'],
    ['5 tháng 6', 'day - 6 5 named'],
    ['15/6', 'day - 6 15'],
    ['29/02', 'day - 2 29'],
    ['ngày 15/6', 'day - 6 15 named'],
    ['ngày 01', 'day - - 1 named'],
    ['Quý IV/2025', 'quarter 2025 10-12 - named'],
    ['quý 2 năm 2025', 'quarter 2025 4-6 - named'],
    ['quý ba', 'quarter - 7-9 - named'],
    ['Q3/2025', 'quarter 2025 7-9 -'],
    ['quý II - IV/2025', 'quarter 2025 4-12 - named range'],
    ['Tháng 03/2025', 'month 2025 3 - named'],
    ['tháng 6', 'month - 6 - named'],
    ['T6/2025', 'month 2025 6 -'],
    ['6/2025', 'month 2025 6 -'],
    ['6-12/2025', 'month 2025 6-12 - range'],
    ['tháng 11 - 02/2026', 'month 2025-2026 11-2 - named range'],
    ['6 tháng đầu năm 2025', 'month 2025 1-6 - named'],
    ['9 tháng cuối năm', 'month - 4-12 - named'],
    ['1 tháng cuối năm 2025', 'month 2025 12 - named'],
    ['nửa đầu năm 2025', 'month 2025 1-6 - named'],
    ['nửa cuối năm 2025', 'month 2025 7-12 - named'],
    ['quý I, II', 'quarter - 1-6 - named'],
    ['quý I và quý II', 'quarter - 1-6 - named'],
    ['tháng 3, 4', 'month - 3-4 - named'],
    ['đầu năm 2025', 'year 2025 - - named start'],
    ['giữa năm 2025', 'year 2025 - - named middle'],
    ['cuối năm', 'year - - - named end'],
    ['năm học 2025-2026', 'year 2025-2026 - - named range school'],
    ['khai giảng năm học 2025', 'year 2025 - - named start school'],
    ['năm 2025', 'year 2025 - - named'],
    ['2025', 'year 2025 - -'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([`${text}: ${expected}`]))

  it('takes a list with gaps as several', () => {
    expect(shown('quý II, IV/2025')).toEqual([
      'quý II: quarter 2025 4-6 - named',
      'IV/2025: quarter 2025 10-12 - named',
    ])
    expect(shown('tháng 3, 4, 9/2025')).toEqual([
      'tháng 3, 4: month 2025 3-4 - named',
      '9/2025: month 2025 9 - named',
    ])
  })

  it.each([
    ['rà soát quý 1, 2 xã', 'quý 1'],
    ['tháng 6, 15 lớp', 'tháng 6'],
  ])('counts in %j with no list', (text, words) =>
    expect(readMoments(text).map(({ from, to }) => text.slice(from, to))).toEqual([words]),
  )

  it.each([
    'ngày 31/6',
    '30/02/2025',
    'tháng 13/2025',
    '13/2025',
    'tháng 11, 13/2025',
    'T6',
    'Q3',
    '12 tháng đầu năm',
    '0 tháng đầu năm',
    'tháng 11 - 13/2025',
    'năm học 2026-2025',
    '1850',
    '345/KH-UBND',
    'không có gì',
  ])('%j holds none', (text) => expect(readMoments(text)).toEqual([]))
})

const momentOf = (text: string): Moment => readMoments(text)[0]!

describe('periodOf', () => {
  it.each<[string, string, number | null, string | null]>([
    ['năm 2025', 'năm 2025', null, '2025-01-01 2025-12-31'],
    ['tháng 2/2024', 'tháng 2/2024', null, '2024-02-01 2024-02-29'],
    ['ngày 01', 'ngày 15/6/2025', null, '2025-06-01 2025-06-15'],
    ['tháng 3', 'tháng 6 năm 2025', null, '2025-03-01 2025-06-30'],
    ['tháng 11', 'tháng 2/2026', null, '2025-11-01 2026-02-28'],
    ['tháng 11/2024', 'tháng 2/2026', null, '2024-11-01 2026-02-28'],
    ['quý II', 'quý II', 2024, '2024-04-01 2024-06-30'],
    ['quý II', 'quý II', null, null],
    ['ngày 01', 'ngày 15', 2025, null],
    ['ngày 01', 'năm 2025', null, null],
    ['01/6', 'ngày 15', 2025, null],
    ['ngày 31', '15/4/2025', null, null],
    ['năm 2024', 'tháng 3/2025', null, '2024-01-01 2025-03-31'],
    ['năm 2026', 'năm 2025', null, null],
    ['15/6/2025', '14/6/2025', null, null],
    ['15/6/2025', '15/6/2025', null, '2025-06-15 2025-06-15'],
  ])('from %s to %s with the year %s', (first, last, year, expected) => {
    const period = periodOf(momentOf(first), momentOf(last), year)
    expect(period && `${period.start} ${period.end}`).toBe(expected)
  })
})

describe('follows', () => {
  it.each([
    ['tháng 3/2025', 'tháng 4/2025', true],
    ['tháng 12/2025', '01/2026', true],
    ['tháng 3', 'tháng 4', true],
    ['tháng 3', 'tháng 4/2025', true],
    ['quý IV/2025', 'quý I/2026', true],
    ['2025', '2026', true],
    ['2025', '2027', false],
    ['tháng 3/2025', 'tháng 5/2025', false],
    ['tháng 3/2025', 'quý II/2025', false],
    ['15/6/2025', '16/6/2025', false],
  ])('%s, %s: %s', (first, next, expected) =>
    expect(follows(momentOf(first), momentOf(next), null)).toBe(expected),
  )
})
