import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../pipeline/compare/comparison.js'
import { type ValueStep, valueSteps } from '../../pipeline/query/value-steps.js'
import type { Value } from '../../schemas/value.js'
import { early, late, target } from '../link/sample-plan.js'
import { dataset, file, value } from './sample.js'

const atLeast = (min: number, over: Partial<Value> = {}) =>
  value({ comparator: 'gte', min, max: null, ...over })
const over = (min: number) => value({ comparator: 'gt', min, max: null })
const atMost = (max: number, more: Partial<Value> = {}) =>
  value({ comparator: 'lte', min: null, max, ...more })
const exactly = (amount: number, more: Partial<Value> = {}) => value({ min: amount, max: amount, ...more })
const between = (min: number, max: number) => value({ comparator: 'between', min, max })
const amount = fc.integer({ min: 0, max: 6 })
const inWords = (text: string) => value({ comparator: 'none', min: null, max: null, text })

/** The plans are of 2021 and 2025. */
function steps(before: Value[], after: Value[]): ValueStep[] {
  const [a, b] = [target(early, 1, 'Chỉ tiêu'), target(late, 1, 'Chỉ tiêu')]
  const comparison = comparisonOf(file(early, {}), file(late, {}), dataset({}))
  return valueSteps({ ...a, values: before }, { ...b, values: after }, comparison)
}

function compare(a: Value, b: Value): Pick<ValueStep, 'step' | 'effect' | 'reasons'> {
  const [{ step, effect, reasons }] = steps([a], [b]) as [ValueStep]
  return { step, effect, reasons }
}

describe('valueSteps of one value', () => {
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
    ['lời → cùng lời', inWords('Thuộc nhóm dẫn đầu'), inWords('thuộc nhóm dẫn đầu.'), 'same', null, []],
    ['lời → lời khác', inWords('Thuộc nhóm dẫn đầu'), inWords('Thuộc nhóm khá'), 'unlike', null, []],
    ['lời → số', inWords('Thuộc nhóm dẫn đầu'), exactly(5), 'unlike', null, ['amount-stated']],
    ['số → lời', exactly(5), inWords('Thuộc nhóm dẫn đầu'), 'unlike', null, ['amount-dropped']],
  ])('%s', (_, before, after, step, effect, reasons) => {
    expect(compare(before, after)).toEqual({ step, effect, reasons })
  })

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
  const told = (before: Value[], after: Value[]) =>
    steps(before, after).map(({ step, before: x, after: y }) => [
      step,
      x.map(({ by }) => by),
      y.map(({ by }) => by),
    ])

  it('goes by horizon, and says nothing of a year that was over', () => {
    const before = [exactly(30, { by: 2025 }), exactly(35, { by: 2030 }), exactly(60, { by: 2035 })]
    const after = [atLeast(50, { by: 2045 }), atLeast(40, { by: 2030 })]
    expect(told(before, after)).toEqual([
      ['raised', [2030], [2030]],
      ['dropped', [2035], []],
      ['new', [], [2045]],
    ])
  })

  it.each<[string, Value[], Value[], unknown[]]>([
    ['the year is named now', [exactly(30, { by: null })], [exactly(30)], ['same', [null], [2030]]],
    ['the year moved', [exactly(30, { by: 2030 })], [exactly(30, { by: 2035 })], ['moved', [2030], [2035]]],
    ['the span is named now', [exactly(30)], [exactly(30, { from: 2025 })], ['same', [2030], [2030]]],
    ['two values for one year', [exactly(30)], [exactly(35), exactly(40)], ['unlike', [2030], [2030, 2030]]],
    ['one value stated twice', [exactly(30)], [exactly(35), exactly(35)], ['raised', [2030], [2030]]],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual([expected])
  })

  it('compares amounts without a year where both plans are for the same years', () => {
    const [a, b] = [target(early, 1, 'Chỉ tiêu'), target(late, 1, 'Chỉ tiêu')]
    const unnamed = (amount: number) => [exactly(amount, { by: null })]
    const stepTo = (end: number | null) => {
      const later = file(late, { period: { start: 2025, end } })
      const comparison = comparisonOf(file(early, {}), later, dataset({}))
      return valueSteps({ ...a, values: unnamed(3) }, { ...b, values: unnamed(4) }, comparison)[0]?.step
    }
    expect([stepTo(2030), stepTo(2035), stepTo(null)]).toEqual(['raised', 'unlike', 'unlike'])
  })

  it('tells nothing twice, and leaves nothing out but a year that was over', () => {
    const year = fc.constantFrom(null, 2025, 2030, 2035, 2045)
    const list = fc.array(
      fc.tuple(amount, year).map(([one, by]) => exactly(one, { by })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(list, list, (before, after) => {
        const all = steps(before, after)
        const [x, y] = [all.flatMap((one) => one.before), all.flatMap((one) => one.after)]
        expect(new Set(x).size).toBe(x.length)
        expect(new Set(y).size).toBe(y.length)
        for (const [own, given] of [
          [x, before],
          [y, after],
        ] as const) {
          const gone = given.filter((one) => !own.some(({ by, min }) => by === one.by && min === one.min))
          expect(gone.every(({ by }) => by === 2025)).toBe(true)
        }
      }),
    )
  })
})
