import { expect, it } from 'vitest'
import { tablesInRows } from '../../pipeline/structure/tables-in-rows.js'
import { cell, row } from '../../pipeline/tree/build.js'
import { sourceText } from '../../pipeline/tree/text.js'

const rowOf = (words: string) =>
  row(
    'body',
    words.split('|').map((text) => cell(sourceText(text, 0, text.length))),
  )

const sizes = (...rows: string[]): number[] => tablesInRows(rows.map(rowOf)).map((table) => table.length)

it('begins a table where the headings stand in other columns', () => {
  expect(
    sizes(
      'TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026',
      '1|Diện tích|ha|120',
      'Chỉ tiêu|Đơn vị tính|Kế hoạch 2026|Ghi chú',
      'Đàn bò|con|900|',
      'Đàn dê|con|300|',
    ),
  ).toEqual([2, 3])
})

it.each([
  [
    'headings that a page repeats',
    ['TT|Chỉ tiêu|Đơn vị tính|Năm 2026', '1|A|ha|1', 'TT|Chỉ tiêu|Đơn vị tính|Năm 2026', '2|B|ha|2'],
  ],
  [
    'headings that a page repeats without a mark between two of them',
    ['TT|Nhiệm vụ|Chủ trì|Thời gian', '1|A|B|2026', 'TT Nhiệm vụ|Chủ trì|Thời gian', '2|C|D|2026'],
  ],
  ['cells alike', ['TT|Chỉ tiêu|ha|con', '1|ha|con|Chỉ', '2|ha|con|tiêu']],
  ['one cell a row', ['TT', 'Chỉ tiêu', 'Đơn vị', '1', 'A', 'ha']],
])('leaves %s in one table', (_, rows) => {
  expect(sizes(...rows)).toEqual([rows.length])
})
