import { expect, test } from 'vitest'
import { alignedTableAt, cutAt, withLinesAbove } from '../../../parsers/pdf/aligned-rows.js'
import type { Block, LinedUp } from '../../../parsers/pdf/blocks.js'
import { withCommonColumns } from '../../../parsers/pdf/common-columns.js'
import { withLinesBelow } from '../../../parsers/pdf/lines-below.js'
import { rowsOf, rowText } from '../../../parsers/pdf/segments.js'
import type { Word } from '../../../parsers/pdf/words.js'

const size = 10
const letter = 3.5

/** Lines whose words stand where the text has them; a line of `^` leaves the gap between two rows. */
function linesOf(text: readonly string[]) {
  let top = 100
  const words = text.flatMap((line) => {
    if (line === '^') {
      top += 6
      return []
    }
    const own = [...line.matchAll(/\S+/g)].map(
      ({ 0: word, index }): Word => ({
        parts: [{ text: word, font: 'Times' }],
        left: 60 + index * letter,
        right: 60 + (index + word.length) * letter,
        top,
        bottom: top + 10,
        baseline: top + 8,
        size,
        isTurned: false,
        clings: false,
      }),
    )
    top += 12
    return own
  })
  return rowsOf(words)
}

function tableOf(text: readonly string[]): LinedUp {
  const rows = linesOf(text)
  const at = rows.findIndex((_, from) => alignedTableAt(rows, from) !== null)
  const { table } = withLinesAbove(alignedTableAt(rows, at)!.table, rows.slice(0, at))
  return { type: 'aligned', top: table.top, table }
}

const said = (block: Block): unknown =>
  block.type === 'aligned'
    ? block.table.rows.map((cells) => cells.map((cell) => cell.map(rowText).join('/')).join('|'))
    : block.type === 'row' && rowText(block.row)

const first = [
  '                             Cơ quan',
  'TT   Nhiệm vụ               chủ trì   Hạn',
  '^',
  '1    Nạo vét kênh chính ở    Sở Nông   Quý I',
  '     hai xã ven biển         nghiệp',
  '^',
  '2    Gia cố đoạn đê xung     Sở Xây    Quý II',
  '     yếu trước mùa mưa       dựng',
  '^',
  '3    Diễn tập sơ tán dân     Công an   Quý III',
  '     cư ở vùng trũng         tỉnh',
]
/** The number of its first row fills the column, so that no white is seen beside it. */
const second = [
  '10.10 Lập bản đồ ngập của    Sở Nông   Quý I',
  '     từng xã ven sông        nghiệp',
  '^',
  '11   Mua thêm xuồng cứu      Công an   Quý II',
  '     hộ cho các đội          tỉnh',
  '^',
  '12   Cắm biển báo ở các      Sở Xây    Quý III',
  '     ngầm tràn               dựng',
]

test('parts of one table are cut at the same columns, and lines above them are of its heading', () => {
  const pages = withCommonColumns([[tableOf(first)], [tableOf(second)]])
  expect(pages.map((blocks) => blocks.map(said))).toEqual([
    [
      [
        'TT|Nhiệm vụ|Cơ quan/chủ trì|Hạn',
        '1|Nạo vét kênh chính ở/hai xã ven biển|Sở Nông/nghiệp|Quý I',
        '2|Gia cố đoạn đê xung/yếu trước mùa mưa|Sở Xây/dựng|Quý II',
        '3|Diễn tập sơ tán dân/cư ở vùng trũng|Công an/tỉnh|Quý III',
      ],
    ],
    [
      [
        '10.10|Lập bản đồ ngập của/từng xã ven sông|Sở Nông/nghiệp|Quý I',
        '11|Mua thêm xuồng cứu/hộ cho các đội|Công an/tỉnh|Quý II',
        '12|Cắm biển báo ở các/ngầm tràn|Sở Xây/dựng|Quý III',
      ],
    ],
  ])
})

test('a heading behind the table that runs over its columns is none of its rows', () => {
  const [, blocks] = withCommonColumns([
    [tableOf(first)],
    [tableOf([...second, '^', 'PHỤ LỤC 2 CỦA KẾ HOẠCH'])],
  ])
  expect(blocks!.slice(1).map(said)).toEqual(['PHỤ LỤC 2 CỦA KẾ HOẠCH'])
})

const numbered = '     1. Trung tâm Kiểm soát bệnh tật'

/** A table that was taken to hold the line below it as well. */
function withNumberedLine(text: readonly string[]): LinedUp {
  const { table } = tableOf(text)
  const lines = [...table.lines, linesOf([...text, '^', numbered]).at(-1)!]
  const borders = table.columns.slice(1).map(({ left }) => left)
  return { type: 'aligned', top: table.top, table: cutAt({ ...table, lines }, borders) }
}

test('nor is a numbered line, whose number stands no further off than a word', () => {
  const [, blocks] = withCommonColumns([[tableOf(first)], [withNumberedLine(second)]])
  expect(blocks!.slice(1).map(said)).toEqual([numbered.trim()])
})

test('but where the table goes on with the next page, a numbered line is a title in it', () => {
  const [blocks] = withCommonColumns([[withNumberedLine(first)], [tableOf(second)]])
  expect(blocks).toHaveLength(1)
})

test.each([
  ['goes on with a cell of it', '                                       15/9/2026', true],
  ['stands below its first column', '10/2026', false],
  ['begins where no cell does', '                                            15/9', false],
])('a line right below the last one of a table that %s', (_, below, isOfTable) => {
  const text = [...second, '^', '13   Trực ban ở cửa sông     Sở Xây    Trước ngày']
  const row = linesOf([...text, below]).at(-1)!
  const [table, ...others] = withLinesBelow([tableOf(text), { type: 'row', top: row.top, row }], undefined)
  expect(others.map(said)).toEqual(isOfTable ? [] : [below.trim()])
  expect(JSON.stringify(said(table!)).includes(below.trim())).toBe(isOfTable)
})
