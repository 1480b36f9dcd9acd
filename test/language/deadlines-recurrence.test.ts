import { describe, expect, it } from 'vitest'
import { duration, readRecurrences, shorter } from '../../pipeline/language/deadlines/recurrence.js'

const shown = (text: string): string[] =>
  readRecurrences(text).map(
    ({ from, to, every, explicit }) => `${text.slice(from, to)}: ${every}${explicit ? ' explicit' : ''}`,
  )

describe('readRecurrences', () => {
  it.each([
    ['hằng năm', 'P1Y'],
    ['Hàng quý', 'P3M'],
    ['mỗi tháng', 'P1M'],
    ['từng tuần', 'P1W'],
    ['hàng ngày', 'P1D'],
    ['định kỳ hằng năm', 'P1Y explicit'],
    ['6 tháng/lần', 'P6M explicit'],
    ['12 tháng/lần', 'P1Y explicit'],
    ['24 tháng một lần', 'P2Y explicit'],
    ['02 năm 1 lần', 'P2Y explicit'],
    ['2 tuần/lần', 'P2W explicit'],
    ['10 ngày/lần', 'P10D explicit'],
    ['2 quý/lần', 'P6M explicit'],
    ['2 lần/năm', 'P6M explicit'],
    ['hai lần trong năm', 'P6M explicit'],
    ['bốn lần mỗi năm', 'P3M explicit'],
    ['một lần/quý', 'P3M explicit'],
    ['3 lần/quí', 'P1M explicit'],
    ['2 lần/tháng', 'P1M explicit'],
    ['5 lần/năm', 'P1Y explicit'],
    ['định kỳ 6 tháng', 'P6M explicit'],
    ['định kỳ quý', 'P3M explicit'],
    ['định kỳ mỗi 3 tháng', 'P3M explicit'],
    ['thường xuyên', 'continuous'],
    ['liên tục', 'continuous'],
    ['10 ngày báo cáo một lần', 'P10D explicit'],
    ['06 tháng họp Ban Chỉ đạo 01 lần', 'P6M explicit'],
    ['hằng tháng, quý, năm', 'P1M'],
    ['hằng năm và 6 tháng', 'P6M'],
    ['định kỳ quý, 6 tháng và hằng năm', 'P3M explicit'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([`${text}: ${expected}`]))

  it('are several where no list ties them', () => {
    expect(shown('thường xuyên và hằng năm')).toEqual(['thường xuyên: continuous', 'hằng năm: P1Y'])
    expect(shown('hằng tháng báo cáo, hằng năm tổng kết')).toEqual(['hằng tháng: P1M', 'hằng năm: P1Y'])
  })

  it.each(['lần', 'năm 2025', '0 tháng/lần', 'thương xuyên', 'hằng nămm'])('%j holds none', (text) =>
    expect(readRecurrences(text)).toEqual([]),
  )
})

describe('intervals', () => {
  it.each([
    [1, 'ngày', 'P1D'],
    [2, 'tuần', 'P2W'],
    [6, 'tháng', 'P6M'],
    [12, 'Tháng', 'P1Y'],
    [18, 'tháng', 'P18M'],
    [2, 'năm', 'P2Y'],
    [1, 'quý', 'P3M'],
    [4, 'quí', 'P1Y'],
    [0, 'năm', null],
  ])('%d %s is %s', (count, unit, expected) => expect(duration(count, unit)).toBe(expected))

  it.each([
    ['P1Y', 'P6M', 'P6M'],
    ['P1M', 'P2W', 'P2W'],
    ['P8D', 'P1W', 'P1W'],
    ['P2W', 'P15D', 'P2W'],
    ['P12M', 'P1Y', 'P12M'],
  ])('the shorter of %s and %s is %s', (a, b, expected) => {
    expect(shorter(a, b)).toBe(expected)
    expect(shorter(b, a)).toBe(expected)
  })
})
