import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareValues, valueSteps } from '../../pipeline/query/value-steps.js'
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

describe('compareValues', () => {
  it.each<[string, Value, Value, string, string | null]>([
    ['trên 55 → ≥ 55', over(55), atLeast(55), 'same', null],
    ['khoảng 30 → đạt 30', exactly(30, { comparator: 'approx' }), exactly(30), 'same', null],
    ['35 → 40', exactly(35), exactly(40), 'raised', null],
    ['55 → 50', exactly(55), exactly(50), 'lowered', null],
    ['khoảng 35 → ≥ 40', exactly(35, { comparator: 'approx' }), atLeast(40), 'raised', null],
    ['7-7,5 → 7-8', between(7, 7.5), between(7, 8), 'raised', null],
    ['7-7,5 → 7', between(7, 7.5), exactly(7), 'lowered', null],
    ['7-8 → 7,2-7,5', between(7, 8), between(7.2, 7.5), 'unlike', 'bound'],
    ['tối đa 5 → tối đa 3', atMost(5), atMost(3), 'raised', null],
    ['tối đa 3 → tối đa 5', atMost(3), atMost(5), 'lowered', null],
    ['tối đa 5 → đạt 5', atMost(5), exactly(5), 'unlike', 'bound'],
    ['top 10 → top 5', atMost(10, { measure: 'rank' }), atMost(5, { measure: 'rank' }), 'raised', null],
    ['hạng 5 → hạng 10', exactly(5, { measure: 'rank' }), exactly(10, { measure: 'rank' }), 'lowered', null],
    ['% → % GRDP', exactly(30), exactly(35, { unit: '% GRDP' }), 'unlike', 'unit'],
    ['mức → tăng', exactly(30), exactly(35, { measure: 'growth' }), 'unlike', 'measure'],
    [
      'so với 2020 → so với 2025',
      exactly(2, { measure: 'multiple', baseline: 2020 }),
      exactly(3, { measure: 'multiple', baseline: 2025 }),
      'unlike',
      'baseline',
    ],
    ['lời → cùng lời', inWords('Thuộc nhóm dẫn đầu'), inWords('thuộc nhóm dẫn đầu.'), 'same', null],
    ['lời → lời khác', inWords('Thuộc nhóm dẫn đầu'), inWords('Thuộc nhóm khá'), 'unlike', 'words'],
    ['lời → số', inWords('Thuộc nhóm dẫn đầu'), exactly(5), 'unlike', 'words'],
  ])('%s', (_, before, after, step, why) => {
    expect(compareValues(before, after)).toEqual({ step, why })
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
  const opposite: Readonly<Record<string, string>> = { raised: 'lowered', lowered: 'raised' }

  it('says the opposite of two values in the other order, and nothing of a value and itself', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const there = compareValues(a, b)
        expect(compareValues(b, a)).toEqual({ ...there, step: opposite[there.step] ?? there.step })
        expect(compareValues(a, a)).toEqual({ step: 'same', why: null })
      }),
    )
  })
})

describe('valueSteps', () => {
  const steps = (before: Value[], after: Value[]) =>
    valueSteps(before, after).map(({ from, by, step, why }) => [from, by, step, why])

  it('goes by horizon', () => {
    const before = [exactly(30, { by: 2025 }), exactly(35, { by: 2030 })]
    const after = [atLeast(40, { by: 2030 }), atLeast(50, { by: 2045 })]
    expect(steps(before, after)).toEqual([
      [null, 2025, 'dropped', null],
      [null, 2030, 'raised', null],
      [null, 2045, 'new', null],
    ])
  })

  it.each<[string, Value[], Value[], unknown[]]>([
    [
      'no horizon on either side',
      [exactly(30, { by: null })],
      [exactly(30, { by: null })],
      [null, null, 'unlike', 'horizon'],
    ],
    [
      'two values for one horizon',
      [exactly(30)],
      [exactly(35), exactly(40)],
      [null, 2030, 'unlike', 'several'],
    ],
    ['one value stated twice', [exactly(30)], [exactly(35), exactly(35)], [null, 2030, 'raised', null]],
  ])('%s', (_, before, after, expected) => {
    expect(steps(before, after)).toEqual([expected])
  })

  it('calls neither new nor dropped what one plan states for the year and the other up to it', () => {
    const after = [exactly(30, { from: 2030 })]
    expect(steps([exactly(30)], after).map(([, , step, why]) => [step, why])).toEqual([
      ['unlike', 'horizon'],
      ['unlike', 'horizon'],
    ])
  })
})
