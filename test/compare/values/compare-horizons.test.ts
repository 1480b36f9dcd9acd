import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../pipeline/compare/comparison.js'
import { compareHorizons } from '../../../pipeline/compare/values/compare-horizons.js'
import { early, late, plan, tied, value } from '../records.js'

type Years = readonly [from: number | null, by: number | null]

/** A plan whose last year is given. */
function endingIn(id: string, end: number | null) {
  const one = plan(id)
  return { ...one, document: { ...one.document, period: { start: null, end } } }
}

/** What became of the years, the first plan ending in one year and the second in another. */
function move(before: Years, after: Years, ends: readonly [number | null, number | null]) {
  const [a, b] = [before, after].map(([from, by]) => value('gte', [50], { from, by }))
  const plans = [endingIn(early, ends[0]), endingIn(late, ends[1])] as const
  const { effect, isGuess, finding } = compareHorizons(a!, b!, comparisonOf(...plans, tied()))
  const said = finding && [finding.kind, finding.significance, ...(finding.reasons ?? [])].join(' ')
  return [said, effect, isGuess, finding?.before, finding?.after]
}

describe('the years of two values', () => {
  const cases: [string, Years, Years, readonly [number | null, number | null], unknown[]][] = [
    ['the same', [2025, 2030], [2025, 2030], [2030, 2030], [null, null, false]],
    ['no year in either', [null, null], [null, null], [2030, 2035], [null, null, false]],
    ['a later last year is less', [null, 2025], [null, 2030], [2030, 2030], ['rescheduled major', 'weaker', false]],
    ['an earlier one is more', [null, 2030], [null, 2028], [2030, 2030], ['rescheduled major', 'stronger', false]],
    ['another first year', [2025, 2030], [2026, 2030], [2030, 2030], ['rescheduled minor', null, false]],
    ['a first year is named', [null, 2030], [2026, 2030], [2030, 2030], ['unchanged trivial', null, false]],
    ['no first year any more', [2026, 2030], [null, 2030], [2030, 2030], ['unchanged trivial', null, false]],
    [
      'the year is named that the plan ended in anyway',
      [null, null], [null, 2030], [2030, 2035],
      ['unchanged trivial horizon-stated', null, false],
    ],
    [
      'a year is named; when the first plan ended is not known',
      [null, null], [null, 2030], [null, 2035],
      ['unchanged trivial horizon-stated', null, false],
    ],
    [
      'a year is named that is not the last of the first plan',
      [null, null], [null, 2030], [2025, 2030],
      ['added uncertain horizon-stated', null, true],
    ],
    [
      'the year is left out in which the second plan ends',
      [null, 2030], [null, null], [2025, 2030],
      ['unchanged trivial horizon-dropped', null, false],
    ],
    [
      'the year is left out, and the second plan goes on longer',
      [null, 2030], [null, null], [2030, 2035],
      ['removed uncertain horizon-dropped', null, true],
    ],
  ] // biome-ignore format: a table reads better filled
  it.each(cases)('%s', (_, before, after, ends, expected) => {
    const [said, effect, isGuess, ...sides] = move(before, after, ends)
    expect([said, effect, isGuess]).toEqual(expected)
    if (said !== null) {
      const years = ([from, by]: Years) => ({ from, by })
      expect(sides).toEqual([years(before), years(after)])
    }
  })
})
