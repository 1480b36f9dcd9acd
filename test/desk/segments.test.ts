import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../desk/pages/plan/segments.js'
import { textParts } from '../../desk/pages/plan/text-parts.js'

const mark = (item: number, start: number, end: number) => ({ item, start, end })

describe('segmentsOf', () => {
  it.each([
    ['no mark', [], [[0, 10, []]]],
    [
      'one in the middle',
      [mark(0, 2, 5)],
      [
        [0, 2, []],
        [2, 5, [0]],
        [5, 10, []],
      ],
    ],
    [
      'one within another',
      [mark(0, 0, 8), mark(1, 2, 4)],
      [
        [0, 2, [0]],
        [2, 4, [0, 1]],
        [4, 8, [0]],
        [8, 10, []],
      ],
    ],
    [
      'two across each other',
      [mark(0, 0, 5), mark(1, 3, 10)],
      [
        [0, 3, [0]],
        [3, 5, [0, 1]],
        [5, 10, [1]],
      ],
    ],
    ['one that goes beyond both ends', [mark(0, -5, 50)], [[0, 10, [0]]]],
    ['one of no length', [mark(0, 4, 4)], [[0, 10, []]]],
  ])('%s', (_, marks, expected) => {
    const found = segmentsOf({ start: 0, end: 10 }, marks)
    expect(found.map(({ start, end, items }) => [start, end, items])).toEqual(expected)
  })

  it('covers the part without gap or overlap, and says of each place what lies on it', () => {
    const place = fc.integer({ min: 0, max: 60 })
    const marks = fc.array(fc.tuple(place, place, fc.integer({ min: 0, max: 5 })), { maxLength: 12 })
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 60 }), (tuples, end) => {
        const all = tuples.map(([a, b, item]) => mark(item, Math.min(a, b), Math.max(a, b)))
        const segments = segmentsOf({ start: 0, end }, all)
        expect(segments[0]!.start).toBe(0)
        expect(segments.at(-1)!.end).toBe(end)
        for (const [at, segment] of segments.entries()) {
          if (at > 0) expect(segment.start).toBe(segments[at - 1]!.end)
          const lying = all.filter(
            (one) => one.start < one.end && one.start < segment.end && segment.start < one.end,
          )
          expect(segment.items).toEqual([...new Set(lying.map(({ item }) => item))].sort((a, b) => a - b))
        }
      }),
    )
  })
})

describe('textParts', () => {
  it.each([
    ['a short text whole', 'một\nhai', 100, ['một\nhai']],
    ['at the ends of lines', 'aaaa\nbbbb\ncccc', 10, ['aaaa\nbbbb\n', 'cccc']],
    ['within a line that is too long', 'aaaaaaaa', 5, ['aaaaa', 'aaa']],
    ['not between the halves of a character', 'aa😀aa', 3, ['aa', '😀a', 'a']],
    ['an empty text as one part', '', 5, ['']],
  ])('cuts %s', (_, text, size, expected) => {
    expect(textParts(text, size).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
