import { expect, test } from 'vitest'
import { rowsOf } from '../../../parsers/pdf/segments.js'
import type { Word } from '../../../parsers/pdf/words.js'

const word = (text: string, left: number, top: number, height = 10): Word => ({
  parts: [{ text, font: 'Times' }],
  left,
  right: left + 20,
  top,
  bottom: top + height,
  baseline: top + height * 0.8,
  size: height,
  isTurned: false,
  clings: false,
})

test.each([
  ['two beside each other and one far off', [word('a', 0, 100), word('b', 30, 101), word('xa', 0, -1e9)], 2],
  ['one without a place', [word('a', 0, 100), word('?', 0, Number.NaN)], 2],
  ['one higher than any page, which all others stand in', [word('a', 0, 100), word('cao', 0, -1e9, 2e9)], 1],
  [
    'very many below each other',
    Array.from({ length: 20_000 }, (_, at) => word(`w${at}`, 0, at * 12)),
    20_000,
  ],
])('rows of words: %s', (_, words, rows) => {
  expect(rowsOf(words)).toHaveLength(rows)
})
