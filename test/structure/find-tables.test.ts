import { describe, expect, it } from 'vitest'
import { structure } from './stages.js'

/** The last row of a table that is broken behind its second-last cell's first line. */
const lastRow = (broken: string): string[] =>
  rowsOf(`TT\tNhiệm vụ\tĐơn vị phối hợp\tThời gian
1\tLập danh mục dự án\tSở Tài chính\tQuý I/2026
2\tCông bố quỹ đất\t- Sở Xây dựng
${broken}\tQuý II/2026`).at(-1) ?? []

/** The cells of the tables of a plan, row by row. */
function rowsOf(dump: string): string[][] {
  const { tree } = structure(`UBND TỈNH LÂM ĐỒNG
Số: 12/KH-UBND
Lâm Đồng, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển nhà ở xã hội
I. NHIỆM VỤ
${dump}
II. TỔ CHỨC THỰC HIỆN
Các sở thực hiện Kế hoạch này.`)
  const all = JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value))
  const rows: string[][] = []
  JSON.parse(all, (_, value) => {
    if (value?.type === 'row')
      rows.push(value.children.map((cell: { text: { value: string } }) => cell.text.value))
    return value
  })
  return rows
}

describe('a point of a cell goes on the row that lacks its last cell', () => {
  it.each([
    '- Sở Tài chính',
    '-Sở Tài chính',
    '– Sở Tài chính',
    '+ Sở Tài chính',
    '• Sở Tài chính',
    '· Sở Tài chính',
  ])('%s', (point) => {
    expect(lastRow(point)).toEqual(['2', 'Công bố quỹ đất', `- Sở Xây dựng ${point}`, 'Quý II/2026'])
  })
})

it('a number below zero is no point of the cell above it', () => {
  expect(lastRow('-5')).not.toContain('- Sở Xây dựng -5')
})

it('rows under a heading of fewer columns than the table above it in the dump are whole', () => {
  const rows = rowsOf(`TT\tChỉ tiêu\tĐơn vị tính\tNăm 2024\tNăm 2025\tKế hoạch 2026
1\tTỷ lệ hộ nghèo\t%\t3,2\t2,5\t1,9
\t\t\t\t\t
Chỉ tiêu\tĐơn vị tính\tKế hoạch 2026
Tổng sản phẩm\ttỷ đồng\t52.000
- Tốc độ tăng trưởng\t%\t8,2
+ Dịch vụ\t%\t7,1`)
  expect(rows.slice(-3).map((cells) => cells.filter((words) => words !== ''))).toEqual([
    ['Tổng sản phẩm', 'tỷ đồng', '52.000'],
    ['- Tốc độ tăng trưởng', '%', '8,2'],
    ['+ Dịch vụ', '%', '7,1'],
  ])
})

it('a number between the bars of its cell is no page number', () => {
  const cells = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', '1', 'Số trường đạt chuẩn', 'trường', '34']
  const bars = [...cells, '2', 'Số xã có thư viện', 'xã', '12\n(lũy kế)'].map((words, k) =>
    k % 4 === 0 && k > 0 ? `|\n|\n${words}` : `|\n${words}`,
  )
  expect(rowsOf(`${bars.join('\n')}\n|`).map((row) => row.filter((words) => words !== ''))).toEqual([
    cells.slice(0, 4),
    cells.slice(4),
    ['2', 'Số xã có thư viện', 'xã', '12 (lũy kế)'],
  ])
})
