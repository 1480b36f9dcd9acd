import { describe, expect, it } from 'vitest'
import { structure } from './stages.js'

/** The cells of the one table of a plan whose row is broken behind its second-last cell's first line. */
function lastRow(broken: string): string[] {
  const { tree } = structure(`UBND TỈNH LÂM ĐỒNG
Số: 12/KH-UBND
Lâm Đồng, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển nhà ở xã hội
I. NHIỆM VỤ
TT\tNhiệm vụ\tĐơn vị phối hợp\tThời gian
1\tLập danh mục dự án\tSở Tài chính\tQuý I/2026
2\tCông bố quỹ đất\t- Sở Xây dựng
${broken}\tQuý II/2026
II. TỔ CHỨC THỰC HIỆN
Các sở thực hiện Kế hoạch này.`)
  const all = JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value))
  const rows: string[][] = []
  JSON.parse(all, (_, value) => {
    if (value?.type === 'row')
      rows.push(value.children.map((cell: { text: { value: string } }) => cell.text.value))
    return value
  })
  return rows.at(-1) ?? []
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
