import { describe, expect, it } from 'vitest'
import { pairHorizons } from '../../../pipeline/compare/values/pair-horizons.js'
import type { Value } from '../../../schemas/value.js'
import { value } from '../records.js'

/** Values by their years and amounts: `2025`, `2021-2025`, `-` where no year is named. */
function stated(years: string, amount: number, over: Partial<Value> = {}): Value {
  const [first, last] = years.split(/(?<=\d)-/).map((year) => (year === '-' ? null : Number(year)))
  return value('eq', [amount], { from: last === undefined ? null : first!, by: last ?? first!, ...over })
}

const shown = ({ from, by, min }: Value): string => `${from === null ? '' : `${from}-`}${by ?? '-'}: ${min}`

function paired(before: readonly Value[], after: readonly Value[]): string[] {
  const { pairs, onlyBefore, onlyAfter } = pairHorizons(before, after)
  return [
    ...pairs.map(([a, b]) => `${shown(a)} → ${shown(b)}`),
    ...onlyBefore.map((one) => `${shown(one)} gone`),
    ...onlyAfter.map((one) => `${shown(one)} new`),
  ].sort()
}

describe('pairHorizons', () => {
  it.each<[string, Value[], Value[], string[]]>([
    [
      'by the last year',
      [stated('2025', 5), stated('2030', 9)],
      [stated('2030', 8), stated('2025', 4)],
      ['2025: 5 → 2025: 4', '2030: 9 → 2030: 8'],
    ],
    [
      'the same amount of a year first',
      [stated('2030', 5), stated('2030', 9)],
      [stated('2030', 9), stated('2030', 7)],
      ['2030: 5 → 2030: 7', '2030: 9 → 2030: 9'],
    ],
    [
      'one form of a year first',
      [stated('2030', 5, { unit: 'xã' }), stated('2030', 9)],
      [stated('2030', 8), stated('2030', 6, { unit: 'xã' })],
      ['2030: 5 → 2030: 6', '2030: 9 → 2030: 8'],
    ],
    [
      'one span before the last year alone',
      [stated('2026-2030', 5), stated('2030', 9)],
      [stated('2030', 8), stated('2026-2030', 6)],
      ['2026-2030: 5 → 2026-2030: 6', '2030: 9 → 2030: 8'],
    ],
    [
      'the last year, though the first differs',
      [stated('2021-2030', 5)],
      [stated('2026-2030', 6)],
      ['2021-2030: 5 → 2026-2030: 6'],
    ],
    [
      'not an amount of one year alone with one that is reached by then',
      [stated('2030-2030', 5), stated('2025', 1)],
      [stated('2030', 6), stated('2025', 2)],
      ['2025: 1 → 2025: 2', '2030-2030: 5 gone', '2030: 6 new'],
    ],
    [
      'one that names no year with that of its amount',
      [stated('-', 9), stated('2025', 5)],
      [stated('2025', 5), stated('2030', 9)],
      ['-: 9 → 2030: 9', '2025: 5 → 2025: 5'],
    ],
    [
      'one that names no year with the last year',
      [stated('-', 9)],
      [stated('2030', 8), stated('2025', 5)],
      ['-: 9 → 2030: 8', '2025: 5 new'],
    ],
    [
      'the last year with one that names none',
      [stated('2030', 8), stated('2025', 5)],
      [stated('-', 9)],
      ['2025: 5 gone', '2030: 8 → -: 9'],
    ],
    [
      'an amount whose year moved',
      [stated('2028', 9), stated('2025', 5)],
      [stated('2025', 5), stated('2029', 9)],
      ['2025: 5 → 2025: 5', '2028: 9 → 2029: 9'],
    ],
    [
      'no milestone whose year moved, for they have no amounts to tell them apart',
      [stated('2025', 5), value('none', [], { by: 2028, measure: 'milestone', text: 'Hoàn thành' })],
      [stated('2025', 5), value('none', [], { by: 2029, measure: 'milestone', text: 'Hoàn thành' })],
      ['2025: 5 → 2025: 5', '2028: null gone', '2029: null new'],
    ],
    [
      'the last of both where nothing else ties them',
      [stated('2025', 5), stated('2028', 6)],
      [stated('2030', 8), stated('2027', 7)],
      ['2025: 5 gone', '2027: 7 new', '2028: 6 → 2030: 8'],
    ],
    [
      'no others once something is paired',
      [stated('2025', 5), stated('2028', 6)],
      [stated('2025', 4), stated('2030', 8)],
      ['2025: 5 → 2025: 4', '2028: 6 gone', '2030: 8 new'],
    ],
    ['nothing with nothing', [], [stated('2030', 8)], ['2030: 8 new']],
    ['something with nothing', [stated('2030', 8)], [], ['2030: 8 gone']],
  ])('pairs %s', (_, before, after, expected) => expect(paired(before, after)).toEqual(expected))
})
