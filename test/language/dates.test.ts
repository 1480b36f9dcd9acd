import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysInMonth, isoDate, readDates } from '../../pipeline/language/dates.js'
import { expectLinear } from '../linear-time.js'

const read = (text: string) => readDates(text).map(({ start, end, date }) => [text.slice(start, end), date])

describe('readDates', () => {
  it.each([
    ['Kế hoạch ngày 29/12/2022', '29/12/2022', '2022-12-29'],
    ['ngày 5/6/2020 của', '5/6/2020', '2020-06-05'],
    ['05-9-2023', '05-9-2023', '2023-09-05'],
    ['05.9.2023', '05.9.2023', '2023-09-05'],
    ['Hà Nội, ngày 14 tháng 02 năm 2025', 'ngày 14 tháng 02 năm 2025', '2025-02-14'],
    ['ngày 01 tháng 7 năm\n2025', 'ngày 01 tháng 7 năm\n2025', '2025-07-01'],
    ['NGÀY 22/12/2024 CỦA', '22/12/2024', '2024-12-22'],
    ['ngày 22/3 /2021 của', '22/3 /2021', '2021-03-22'],
    ['ngày 24/ 8/2001', '24/ 8/2001', '2001-08-24'],
    ['tại TT/BTC ngày11/11/1997', '11/11/1997', '1997-11-11'],
    ['26 tháng 02 năm1998', '26 tháng 02 năm1998', '1998-02-26'],
    ['29/02/2024', '29/02/2024', '2024-02-29'],
    ['5 - 6 - 2020', '5 - 6 - 2020', '2020-06-05'],
    ['5–6–2020', '5–6–2020', '2020-06-05'],
    ['5-6–2020', '5-6–2020', '2020-06-05'],
    ['1/1/1900', '1/1/1900', '1900-01-01'],
    ['31/12/2100', '31/12/2100', '2100-12-31'],
    ['ngày 5 tháng 6/2025', 'ngày 5 tháng 6/2025', '2025-06-05'],
    ['ngày5 tháng6 năm2025', 'ngày5 tháng6 năm2025', '2025-06-05'],
    ['hôm nay 5 tháng 6 năm 2025', '5 tháng 6 năm 2025', '2025-06-05'],
  ])('%j holds %j', (text, words, date) => expect(read(text)).toEqual([[words, date]]))

  it.each([
    '31/02/2025',
    '29/02/2023',
    '32/1/2025',
    '1/13/2025',
    '12/2025',
    '15/6',
    '9/12 chức năng',
    '11/5-2022',
    '0/1/2025',
    '1/2/3000',
    'ngày    tháng 02 năm 2025',
    'số 1/12/2025/QĐ',
    'số 1/12/2025 / 7',
    '31/12/1899',
    '1/1/2101',
    '1/0/2025',
    '1/2/20255',
    '7.1/2/2025',
    '5tháng 6 năm 2025',
    '5 tháng 13 năm 2025',
    'ngày 5 tháng 6 năm 20255',
  ])('%j holds no date', (text) => expect(readDates(text)).toEqual([]))

  it('finds all dates in order', () => {
    const text = 'ngày 29 tháng 12 năm 2022; 11/5/2022, 05.9.2023'
    expect(readDates(text).map((one) => one.date)).toEqual(['2022-12-29', '2022-05-11', '2023-09-05'])
  })

  it('never throws, keeps offsets inside, gives the dates of the calendar', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '2025',
      '/',
      '-',
      '.',
      ' ',
      'ngày ',
      'tháng ',
      'năm ',
      '29',
      '02',
      '\n',
      'x',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (words) => {
        for (const { start, end, date } of readDates(words)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(words.length)
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
        }
      }),
    )
  })

  it.each(['1', '1/', '1 ', '1/1/', 'ngày 1 tháng 1 ', 'ngày ', ' ', '1 / 1 '])('is linear on %j', (seed) => {
    expectLinear((size) => readDates(seed.repeat(size / seed.length)), 50_000)
  })
})

describe('the calendar', () => {
  it('knows leap years', () => {
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2025, 2)).toBe(28)
    expect(isoDate(2025, 2, 29)).toBeNull()
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
  })
  it('has twelve months, and no day before the first', () => {
    expect([isoDate(2025, 12, 31), isoDate(2025, 1, 1)]).toEqual(['2025-12-31', '2025-01-01'])
    expect([isoDate(2025, 0, 1), isoDate(2025, 13, 1), isoDate(2025, 1, 0)]).toEqual([null, null, null])
  })
  it('counts over the ends of months and years', () => {
    expect(addDays('2025-06-01', -1)).toBe('2025-05-31')
    expect(addDays('2030-12-31', 1)).toBe('2031-01-01')
  })
})
