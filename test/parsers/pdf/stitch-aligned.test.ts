import { expect, test } from 'vitest'
import type { AlignedTable } from '../../../parsers/pdf/aligned-rows.js'
import { noDrawing } from '../../../parsers/pdf/drawn-rows.js'
import { rowsOf, rowText } from '../../../parsers/pdf/segments.js'
import { goingOn } from '../../../parsers/pdf/stitch-aligned.js'

const line = (text: string) =>
  rowsOf([
    {
      parts: [{ text, font: 'Times' }],
      left: 0,
      right: 50,
      top: 0,
      bottom: 10,
      baseline: 8,
      size: 10,
      isTurned: false,
      clings: false,
    },
  ])[0]!

const box = (left: number, right: number) => ({ left, right, top: 0, bottom: 10 })

/** A table from its cells; the lines of a cell are parted by `/`. */
const tableOf = (edges: readonly [number, number][], rows: readonly string[][]): AlignedTable => ({
  top: 0,
  columns: edges.map(([left, right]) => box(left, right)),
  rows: rows.map((cells) => cells.map((cell) => (cell === '' ? [] : cell.split('/').map(line)))),
  lines: [],
  isUnsure: false,
  drawing: noDrawing,
})

const said = ({ rows }: AlignedTable) => rows.map((cells) => cells.map((cell) => cell.map(rowText).join('/')))

const edges: [number, number][] = [
  [0, 20],
  [30, 200],
  [210, 300],
]
const first = tableOf(edges, [
  ['TT', 'Việc', 'Cơ quan/chủ trì'],
  ['1', 'Trồng rừng', 'Sở Nông'],
])

test.each<[string, [number, number][], string[][], string[][] | null]>([
  [
    'a heading once more, with the rest of a row below it',
    edges,
    [
      ['TT', 'Việc', 'Cơ quan/chủ trì/nghiệp'],
      ['2', 'Trồng cây', 'Xã'],
    ],
    [
      ['TT', 'Việc', 'Cơ quan/chủ trì'],
      ['', '', 'nghiệp'],
      ['2', 'Trồng cây', 'Xã'],
    ],
  ],
  [
    'no heading, a column cut in two',
    [
      [0, 15],
      [30, 90],
      [120, 200],
      [215, 290],
    ],
    [['3', 'Gieo', 'hạt', 'Xã']],
    [['3', 'Gieo/hạt', 'Xã']],
  ],
  [
    'a column that reaches over two',
    [
      [0, 100],
      [210, 300],
    ],
    [['4 Tưới', 'Xã']],
    null,
  ],
])('%s', (_, columns, rows, expected) => {
  const table = goingOn(first, first.rows[0]!, tableOf(columns, rows))
  expect(table && said(table)).toEqual(expected)
})
