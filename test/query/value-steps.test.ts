import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stated } from '../../pipeline/compare/values/one-basis.js'
import { compareStated, valueSteps } from '../../pipeline/query/value-steps.js'
import type { Value } from '../../schemas/value.js'
import { value } from './sample.js'

const atLeast = (min: number, over: Partial<Value> = {}) =>
  value({ comparator: 'gte', min, max: null, ...over })
const over = (min: number) => value({ comparator: 'gt', min, max: null })
const atMost = (max: number, more: Partial<Value> = {}) =>
  value({ comparator: 'lte', min: null, max, ...more })
const exactly = (amount: number, more: Partial<Value> = {}) => value({ min: amount, max: amount, ...more })
const between = (min: number, max: number) => value({ comparator: 'between', min, max })
const inWords = (text: string) => value({ comparator: 'none', min: null, max: null, text })

const stated = (one: Value): Stated => ({ value: one, name: 'Chỉ tiêu', unit: one.unit, since: 2025 })
const compare = (a: Value, b: Value) => compareStated(stated(a), stated(b))

describe('compareStated', () => {
  it.each<[string, Value, Value, string, string | null, string[]]>([
    ['trên 55 → ≥ 55', over(55), atLeast(55), 'same', null, ['same-bound']],
    ['khoảng 30 → đạt 30', exactly(30, { comparator: 'approx' }), exactly(30), 'same', null, ['same-bound']],
    ['35 → 40', exactly(35), exactly(40), 'raised', 'stronger', []],
    ['55 → 50', exactly(55), exactly(50), 'lowered', 'weaker', []],
    ['khoảng 35 → ≥ 40', exactly(35, { comparator: 'approx' }), atLeast(40), 'raised', 'stronger', []],
    ['7-7,5 → 7-8', between(7, 7.5), between(7, 8), 'raised', 'stronger', ['range-moved']],
    ['7-8 → 7,2-7,5', between(7, 8), between(7.2, 7.5), 'unlike', null, ['range-moved']],
    ['tối đa 5 → tối đa 3', atMost(5), atMost(3), 'lowered', 'stronger', ['less-is-better']],
    ['tối đa 3 → tối đa 5', atMost(3), atMost(5), 'raised', 'weaker', ['less-is-better']],
    ['ít nhất 5 → tối đa 5', atLeast(5), atMost(5), 'unlike', null, ['other-bound']],
    [
      'top 10 → top 5',
      atMost(10, { measure: 'rank' }),
      atMost(5, { measure: 'rank' }),
      'lowered',
      'stronger',
      ['less-is-better'],
    ],
    ['% → tỷ đồng', exactly(30), exactly(35, { unit: 'tỷ đồng' }), 'unlike', null, ['other-unit']],
    ['mức → tăng', exactly(30), exactly(35, { measure: 'growth' }), 'unlike', null, ['other-measure']],
    [
      'so với 2020 → so với 2025',
      exactly(2, { measure: 'multiple', baseline: 2020 }),
      exactly(3, { measure: 'multiple', baseline: 2025 }),
      'unlike',
      null,
      ['other-baseline'],
    ],
    ['% → % của cái gì đó', exactly(30), exactly(35, { unit: '% GRDP' }), 'unlike', null, ['unit-unsaid']],
    [
      'không năm → không năm',
      exactly(3, { by: null }),
      exactly(4, { by: null }),
      'unlike',
      null,
      ['other-horizon'],
    ],
    ['lời → cùng lời', inWords('Thuộc nhóm dẫn đầu'), inWords('thuộc nhóm dẫn đầu.'), 'same', null, []],
    ['lời → lời khác', inWords('Thuộc nhóm dẫn đầu'), inWords('Thuộc nhóm khá'), 'unlike', null, []],
    ['lời → số', inWords('Thuộc nhóm dẫn đầu'), exactly(5), 'unlike', null, ['amount-stated']],
    ['số → lời', exactly(5), inWords('Thuộc nhóm dẫn đầu'), 'unlike', null, ['amount-dropped']],
  ])('%s', (_, before, after, step, effect, reasons) => {
    expect(compare(before, after)).toEqual({ step, effect, reasons })
  })

  const amount = fc.integer({ min: 0, max: 6 })
  const anyValue = fc.oneof(
    amount.map((one) => exactly(one)),
    amount.map((one) => atLeast(one)),
    amount.map((one) => over(one)),
    amount.map((one) => atMost(one)),
    fc.tuple(amount, amount).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
    amount.map((one) => exactly(one, { unit: 'tỷ đồng' })),
    amount.map((one) => exactly(one, { measure: 'rank' })),
    fc.constantFrom(inWords('a'), inWords('b')),
  )
  const opposite: Readonly<Record<string, string>> = {
    raised: 'lowered',
    lowered: 'raised',
    stronger: 'weaker',
    weaker: 'stronger',
  }

  it('says the opposite of two values in the other order, and nothing of a value and itself', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const { step, effect } = compare(a, b)
        expect(compare(b, a)).toMatchObject({
          step: opposite[step] ?? step,
          effect: effect === null ? null : opposite[effect],
        })
        expect(compare(a, a)).toMatchObject({ step: 'same', effect: null })
      }),
    )
  })
})

describe('valueSteps', () => {
  const steps = (before: Value[], after: Value[]) =>
    valueSteps(before.map(stated), after.map(stated), 2026).map(({ from, by, step, reasons }) => [
      from,
      by,
      step,
      ...reasons,
    ])

  it('goes by horizon', () => {
    const before = [exactly(30, { by: 2025 }), exactly(35, { by: 2030 })]
    const after = [atLeast(40, { by: 2030 }), atLeast(50, { by: 2045 })]
    expect(steps(before, after)).toEqual([
      [null, 2025, 'dropped', 'horizon-over'],
      [null, 2030, 'raised'],
      [null, 2045, 'new'],
    ])
  })

  it.each<[string, Value[], Value[], unknown[]]>([
    [
      'no horizon on either side',
      [exactly(30, { by: null })],
      [exactly(30, { by: null })],
      [null, null, 'unlike', 'other-horizon'],
    ],
    [
      'two values for one horizon',
      [exactly(30)],
      [exactly(35), exactly(40)],
      [null, 2030, 'unlike', 'repeated'],
    ],
    ['one value stated twice', [exactly(30)], [exactly(35), exactly(35)], [null, 2030, 'raised']],
  ])('%s', (_, before, after, expected) => {
    expect(steps(before, after)).toEqual([expected])
  })

  it('calls neither new nor dropped what one plan states for the year and the other up to it', () => {
    const after = [exactly(30, { from: 2030 })]
    expect(steps([exactly(30)], after).map(([, , step, why]) => [step, why])).toEqual([
      ['unlike', 'other-horizon'],
      ['unlike', 'other-horizon'],
    ])
  })
})
