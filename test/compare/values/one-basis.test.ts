import { describe, expect, it } from 'vitest'
import { onOneBasis, type Stated } from '../../../pipeline/compare/values/one-basis.js'
import type { Value } from '../../../schemas/value.js'
import { value } from '../records.js'

function stated(
  amount: number,
  unit: string | null,
  over: Partial<Value> = {},
  own: Partial<Stated> = {},
): Stated {
  return {
    value: value('eq', [amount], { unit, ...over }),
    name: 'Chi cho khoa học',
    unit,
    since: 2021,
    ...own,
  }
}

/** The lower bounds that are compared and how surely, or why they are not. */
function put(x: Stated, y: Stated): string {
  const both = onOneBasis(x, y)
  if (!both.isComparable) return both.reason
  const { before, after, isSure, reasons, basis } = both
  expect([before.max, after.max]).toEqual([before.min, after.min]) // amounts that are exact stay so
  if (basis) expect([basis.before, basis.after]).toEqual([before, after])
  const shown = basis ? `in ${basis.unit}` : ''
  return [before.min, after.min, isSure ? 'sure' : 'unsure', shown, ...reasons]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('onOneBasis', () => {
  it.each<[string, Stated, Stated, string]>([
    ['one unit', stated(5, 'xã'), stated(7, 'xã'), '5 7 sure'],
    ['two scales', stated(3, 'tỷ đồng'), stated(2500, 'triệu đồng'), '3000000000 2500000000 sure in đồng'],
    ['scales without the dust of fractions', stated(0.3, '‰'), stated(0.1, '%'), '0.03 0.1 sure in %'],
    ['no unit on either side', stated(5, null), stated(7, null), '5 7 sure'],
    ['a unit on one side alone', stated(5, 'xã'), stated(7, null), '5 7 unsure unit-unsaid'],
    ['a unit on the other side alone', stated(5, null), stated(7, 'xã'), '5 7 unsure unit-unsaid'],
    ['things counted', stated(5, 'xã'), stated(7, 'phường'), 'other-unit'],
    ['measures', stated(5, '%'), stated(7, '%', { measure: 'growth' }), 'other-measure'],
    [
      'base years',
      stated(2, 'lần', { measure: 'multiple', baseline: 2020 }),
      stated(3, 'lần', { measure: 'multiple', baseline: 2015 }),
      'other-baseline',
    ],
    [
      'a base year and none',
      stated(2, 'lần', { measure: 'multiple', baseline: 2020 }),
      stated(3, 'lần', { measure: 'multiple' }),
      '2 3 sure',
    ],
    ['two wholes', stated(5, '% GRDP'), stated(7, '% tổng chi NSNN'), 'other-unit'],
    ['a whole and none', stated(5, '%'), stated(7, '% GRDP'), '5 7 unsure unit-unsaid'],
    ['none and a whole', stated(5, '% GRDP'), stated(7, '%'), '5 7 unsure unit-unsaid'],
    [
      'a whole that the other name says',
      stated(5, '%', {}, { name: 'Chi cho khoa học trong GRDP' }),
      stated(7, '% GRDP'),
      '5 7 sure',
    ],
    [
      'a whole that the other name says in other words',
      stated(5, '%', {}, { name: 'Chi cho khoa học trong tổng chi ngân sách nhà nước' }),
      stated(7, '% tổng chi NSNN'),
      '5 7 sure',
    ],
    [
      'a rate of growth a year, said or not',
      stated(5, '%', { measure: 'growth' }),
      stated(7, '%/năm', { measure: 'growth' }),
      '5 7 unsure unit-unsaid',
    ],
  ])('%s', (_, x, y, expected) => expect(put(x, y)).toBe(expected))
})

describe('a total and an amount a year', () => {
  it.each<[string, Stated, Stated, string]>([
    [
      'the later one is of a year, from its own first year',
      stated(10, 'lớp'),
      stated(5, 'lớp/năm', { from: 2027 }),
      '10 15 unsure in lớp one-basis',
    ],
    [
      'the earlier one is of a year, from the first year of its plan',
      stated(5, 'lớp/năm'),
      stated(50, 'lớp', {}, { since: 2029 }),
      '45 50 unsure in lớp one-basis',
    ],
    ['for other last years', stated(10, 'lớp', { by: 2028 }), stated(5, 'lớp/năm'), 'other-unit'],
    ['for no last year', stated(10, 'lớp', { by: null }), stated(5, 'lớp/năm', { by: null }), 'other-unit'],
    ['from no first year', stated(10, 'lớp'), stated(5, 'lớp/năm', {}, { since: null }), 'other-unit'],
    ['over no year', stated(10, 'lớp'), stated(5, 'lớp/năm', { from: 2030 }), 'other-unit'],
    ['of shares', stated(10, '%'), stated(5, '%/năm'), 'other-unit'],
  ])('%s', (_, x, y, expected) => expect(put(x, y)).toBe(expected))

  it('leaves an open end open', () => {
    const both = onOneBasis(
      { ...stated(0, 'lớp/năm'), value: value('gte', [5], { unit: 'lớp/năm', from: 2028 }) },
      { ...stated(0, 'lớp'), value: value('lte', [10], { unit: 'lớp' }) },
    )
    expect(both).toMatchObject({ before: { min: 10, max: null }, after: { min: null, max: 10 } })
  })
})
