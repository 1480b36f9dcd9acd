import { expect, test } from 'vitest'
import { joinPieces } from '../../../parsers/pdf/join-pieces.js'
import { textOf, type Word } from '../../../parsers/pdf/words.js'

/** A piece of text of letters six points wide, at a place of a line. */
const piece = (text: string, left: number, { font = 'A', baseline = 100, size = 10 } = {}): Word => ({
  parts: [{ text, font }],
  left,
  right: left + text.length * 6,
  top: baseline - 8,
  bottom: baseline + 2,
  baseline,
  size,
  isTurned: false,
  clings: false,
})

test.each<[string, Word[], string[]]>([
  [
    'letters of another font that are drawn into the gaps of a line',
    [
      piece('K', 0),
      piece('ho', 18),
      piece('ch', 36),
      piece('ế', 6, { font: 'B', baseline: 99.99999 }),
      piece('ạ', 30, { font: 'B' }),
    ],
    ['Kế', 'hoạch'],
  ],
  [
    'a letter wider than its gap',
    [piece('I', 12), piece('Đ', 0), { ...piece('Ổ', 6, { font: 'B' }), right: 14.2 }],
    ['ĐỔI'],
  ],
  ['words with a space between them, drawn backwards', [piece('tỉnh', 30), piece('Sở', 0)], ['tỉnh', 'Sở']],
  [
    'the same letters on another line',
    [piece('K', 0), piece('a', 12), piece('ế', 6, { baseline: 114 })],
    ['K', 'a', 'ế'],
  ],
  [
    'a raised figure',
    [piece('x', 20), piece('m', 0), piece('2', 6, { size: 6, baseline: 96 })],
    ['x', 'm', '2'],
  ],
  ['words in the order of reading, even where they meet', [piece('Sở', 0), piece('Y', 12)], ['Sở', 'Y']],
])('%s', (_, words, expected) => {
  expect(joinPieces(words).map(textOf)).toEqual(expected)
})

test('a joined word reaches from its first letter to its last, and keeps the fonts', () => {
  const [joined] = joinPieces([piece('ho', 0), piece('c', 18), piece('ạ', 12, { font: 'B' })])
  expect(joined).toMatchObject({ left: 0, right: 24 })
  expect(joined!.parts.map(({ font }) => font)).toEqual(['A', 'B', 'A'])
})
