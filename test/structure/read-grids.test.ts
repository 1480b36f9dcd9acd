import { describe, expect, it } from 'vitest'
import { Rendition, type RenditionCell } from '../../parsers/rendition.js'
import { readGrids } from '../../pipeline/structure/read-grids.js'
import type { Line, Table } from '../../pipeline/tree/nodes.js'

const cell = (words: string, columnSpan = 1, rowSpan = 1): RenditionCell => ({
  lines: words.split('\n').map((text) => [{ text }]),
  columnSpan,
  rowSpan,
})

function read(rows: RenditionCell[][]) {
  const rendition = new Rendition()
  rendition.grid(rows)
  const { tree } = rendition.finish()
  readGrids()(tree)
  return tree.children
}

describe('readGrids', () => {
  it('takes the frame of a letterhead apart, column after column', () => {
    const lines = read([
      [
        cell('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN'),
        cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
      ],
      [cell('Số: 12/KH-UBND'), cell('Nghệ An, ngày 05 tháng 3 năm 2025')],
    ])
    expect(lines.map((line) => (line as Line).text.value)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH NGHỆ AN',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Nghệ An, ngày 05 tháng 3 năm 2025',
    ])
  })

  it('puts every cell of a table into its column, under spans of columns and of rows', () => {
    const [table] = read([
      [cell('TT', 1, 2), cell('Chỉ tiêu', 1, 2), cell('Mục tiêu', 2), cell('Chủ trì', 1, 2)],
      [cell('2025'), cell('2030')],
      [cell('1'), cell('Số sáng kiến'), cell('10'), cell('20'), cell('Sở Nội vụ', 1, 2)],
      [cell('2'), cell('Số đề tài'), cell('5'), cell('9')],
    ])
    const rows = (table as Table).children.map(({ children }) => children.map(({ text }) => text.value))
    expect(rows).toEqual([
      ['TT', 'Chỉ tiêu', 'Mục tiêu', '', 'Chủ trì'],
      ['', '', '2025', '2030', ''],
      ['1', 'Số sáng kiến', '10', '20', 'Sở Nội vụ'],
      ['2', 'Số đề tài', '5', '9', ''],
    ])
  })

  const heading = [cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì')]
  const upper = [
    heading,
    [cell('I'), cell('Nhân lực'), cell('')],
    [cell('1'), cell('Đào tạo'), cell('Sở Y tế')],
  ]
  const lower = [heading, [cell('2'), cell('Tập huấn'), cell('Sở Nội vụ')]]

  it.each([
    ['at once', [], lower, 1],
    ['behind the number of a page', ['- 2 -'], lower, 1],
    ['under a title of its own', ['PHỤ LỤC II'], lower, 2],
    ['with another heading', [], [[cell('TT'), cell('Nhiệm vụ'), cell('Kinh phí')], lower[1]!], 2],
    [
      'with a cell more',
      [],
      [
        [...heading, cell('Kinh phí')],
        [...lower[1]!, cell('5')],
      ],
      2,
    ],
  ])('reads a table that follows %s as the tables that they are', (_, between, below, tables) => {
    const rendition = new Rendition()
    rendition.grid(upper)
    for (const words of between) rendition.line([{ text: words }])
    rendition.grid(below)
    const { tree } = rendition.finish()
    readGrids()(tree)
    expect(tree.children.filter(({ type }) => type === 'table')).toHaveLength(tables)
  })
})
