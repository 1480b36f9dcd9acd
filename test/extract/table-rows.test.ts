import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placedTables } from '../../pipeline/extract/table-context.js'
import {
  agencyReaders,
  cellOf,
  cellText,
  type TableRow,
  tableRows,
} from '../../pipeline/extract/table-rows.js'
import { structure } from '../structure/stages.js'

const head =
  'KẾ HOẠCH\nPhát triển năm 2026\n\nI. NHIỆM VỤ\n\n1. Thực hiện theo phụ lục.\n\nPHỤ LỤC 1\nPHÂN CÔNG\n\n'

/** The rows of the one table of a text. */
function rowsOf(text: string): TableRow[] {
  const [placed] = placedTables(structure(text).tree)
  return tableRows(placed!, agencyReaders(''))
}

/** The rows of a table whose cells are parted by bars, after the columns of a table of tasks. */
function rows(...lines: readonly string[]): TableRow[] {
  const heading = 'TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian'
  return rowsOf(`${head}${[heading, ...lines].map((line) => line.replaceAll('|', '\t')).join('\n')}\n`)
}

const leads = ({ lead }: TableRow): string[] => lead.map(({ name }) => name)
const partners = ({ coordinating }: TableRow): string[] => coordinating.map(({ name }) => name)

describe('tableRows', () => {
  it.each(['"', '”', "''", '- nt -', 'như trên'])(
    'reads %s in the column of units as the unit above',
    (mark) => {
      const heading = 'TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2026'
      const table = [heading, '1|Đàn trâu|nghìn con|12', `2|Đàn bò|${mark}|15`, `3|Đàn dê|${mark}|7`]
      const found = rowsOf(`${head}${table.map((line) => line.replaceAll('|', '\t')).join('\n')}\n`)
      expect(found.map(({ unit }) => unit)).toEqual(['nghìn con', 'nghìn con', 'nghìn con'])
    },
  )

  it('takes a mark that names nothing for no ordinal', () => {
    const [first] = rows(
      '.|Xây dựng kế hoạch|Sở Y tế|Sở Nội vụ|Tháng 3/2026',
      '2|Tập huấn|Sở Nội vụ||Quý II/2026',
    )
    expect(first).toMatchObject({ ordinal: null })
  })

  it('gives each row its ordinal, its agencies and its words', () => {
    const [first, second] = rows(
      '1.|Xây dựng kế hoạch|Sở Y tế|Sở Tài chính, Sở Nội vụ|Tháng 3/2026',
      '2.|Tập huấn cán bộ|Sở Nội vụ|Sở Y tế|Quý II/2026',
    )
    expect(first).toMatchObject({ ordinal: '1', parent: null, group: null, inherited: false })
    expect(leads(first!)).toEqual(['Sở Y tế'])
    expect(partners(first!)).toEqual(['Sở Tài chính', 'Sở Nội vụ'])
    expect(first!.section).toEqual(['Phụ lục 1', '1'])
    expect(first!.text.value).toBe('1. Xây dựng kế hoạch Sở Y tế Sở Tài chính, Sở Nội vụ Tháng 3/2026')
    expect(second!.section).toEqual(['Phụ lục 1', '2'])
  })

  it('puts an unnumbered row under the numbered one, whose agencies its blank cells take', () => {
    const [row, phase, other] = rows(
      '1|Xây dựng hệ thống thủy lợi|Sở Nông nghiệp và Môi trường|UBND các huyện|2026 - 2028',
      '|Giai đoạn 1: lập dự án|||2026',
      '2|Xây dựng chợ đầu mối|Sở Công Thương||2026',
    )
    expect(phase!.parent).toBe(row)
    expect(row!.hasSubRows).toBe(true)
    expect(leads(phase!)).toEqual(leads(row!))
    expect(partners(phase!)).toEqual(partners(row!))
    expect(phase!.inherited).toBe(true)
    expect(other!.parent).toBeNull()
    expect(partners(other!)).toEqual([])
  })

  it.each(['"', '-nt-', 'Như trên'])(
    'reads %s in the columns of agencies as those of the row above',
    (mark) => {
      const [row, same] = rows(
        '1|Dựng trạm bơm|Sở Y tế|Sở Nội vụ|2026',
        `2|Nạo vét kênh|${mark}|${mark}|2026`,
      )
      expect(same).toMatchObject({ lead: row!.lead, coordinating: row!.coordinating, inherited: true })
    },
  )

  it('gives a sub-row whose lead is not understood no one else’s', () => {
    const [, sub] = rows('1|Dựng trạm bơm|Sở Y tế|Sở Nội vụ|2026', 'a)|Nạo vét kênh|Quỹ||2026')
    expect(sub).toMatchObject({ lead: [], coordinating: [], inherited: false })
  })

  it('leaves the blank cells of a numbered row blank', () => {
    const [, blank] = rows(
      '1|Xây dựng hệ thống thủy lợi|Sở Nông nghiệp và Môi trường|UBND các huyện|2026',
      '2|Xây dựng quy chế phối hợp|||2026',
    )
    expect(blank).toMatchObject({ parent: null, lead: [], coordinating: [], inherited: false })
  })

  it('gives a sub-row with a lead of its own no one else’s partners', () => {
    const [row, point] = rows(
      '1|Xây dựng hệ thống thủy lợi|Sở Nông nghiệp và Môi trường|UBND các huyện|2026',
      'a)|Khảo sát địa điểm|Sở Xây dựng||2026',
    )
    expect(point!.parent).toBe(row)
    expect(leads(point!)).toEqual(['Sở Xây dựng'])
    expect(partners(point!)).toEqual([])
    expect(point!.inherited).toBe(false)
  })

  it('keeps the own partners of a sub-row that has no lead of its own', () => {
    const [, point] = rows(
      '1|Xây dựng hệ thống thủy lợi|Sở Nông nghiệp và Môi trường|UBND các huyện|2026',
      'a)|Khảo sát địa điểm||Sở Xây dựng|2026',
    )
    expect(leads(point!)).toEqual(['Sở Nông nghiệp và Môi trường'])
    expect(partners(point!)).toEqual(['Sở Xây dựng'])
  })

  it('puts 10.1 under 10, also behind 10.2', () => {
    const [ten, first, second, next] = rows(
      '10|Cải cách thủ tục|Sở Nội vụ||2026',
      '10.1|Rà soát thủ tục|||2026',
      '10.2|Số hóa hồ sơ|||2026',
      '11|Công khai kết quả|Sở Y tế||2026',
    )
    expect([first!.parent, second!.parent, next!.parent]).toEqual([ten, ten, null])
    expect(first!.section).toEqual(['Phụ lục 1', '10', '10.1'])
    expect(leads(second!)).toEqual(['Sở Nội vụ'])
  })

  it('gives rows the group above them, which ends the sub-rows of the group before', () => {
    const [first, loose, second] = rows(
      'I|Hoàn thiện cơ chế|||',
      '1|Xây dựng nghị quyết|Sở Tư pháp||2026',
      'II|Các chỉ tiêu đến năm 2030|||',
      '|Tỷ lệ hộ nghèo dưới 3%|||2030',
      '2|Tỷ lệ che phủ rừng 42%|Sở Nông nghiệp và Môi trường||2030',
    )
    expect(first).toMatchObject({
      group: 'I',
      groupTitle: 'Hoàn thiện cơ chế',
      targets: false,
      horizon: null,
    })
    expect(loose).toMatchObject({ group: 'II', parent: null, lead: [] })
    expect(second).toMatchObject({ group: 'II', targets: true, horizon: { from: null, by: 2030 } })
    expect(second!.section).toEqual(['Phụ lục 1', 'II', '2'])
  })

  it('reads groups, agencies and targets of a dump with leading bars', () => {
    const found = rowsOf(readFileSync('fixtures/cases/structure/table-leading-pipe.txt', 'utf8'))
    expect(found.map(({ group }) => group)).toEqual(['I', 'II', 'II'])
    expect(found.map(({ targets }) => targets)).toEqual([true, false, false])
    expect(found[2]!.lead.map(({ mention }) => mention)).toEqual(['Liên minh Hợp tác xã tỉnh'])
  })

  it('takes the ordinal from STT, as the contract does, though the column Chi tiết counts within the group', () => {
    const found = rowsOf(readFileSync('fixtures/cases/structure/table-leading-pipe.txt', 'utf8'))
    expect(found.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3'])
  })

  it('gives the merged cells of `Trong đó` those of the row above', () => {
    const found = rowsOf(readFileSync('fixtures/cases/structure/table-tabs-page-join.txt', 'utf8'))
    expect(found.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3', null])
    expect(leads(found[3]!)).toEqual(['Sở Xây dựng'])
    expect(partners(found[3]!)).toEqual(['UBND các huyện'])
  })

  it('finds the cell of a kind of column, empty where there is none', () => {
    const [placed] = placedTables(
      structure(readFileSync('fixtures/cases/structure/table-numbering-row.txt', 'utf8')).tree,
    )
    const { columns, children } = placed!.table
    const { children: cells } = children.find(({ kind }) => kind === 'body')!
    expect(cellText(columns, cells, 'budget')).toBe('150')
    expect(cellOf(columns, cells, 'output').value).toBe('Báo cáo')
    expect(cellText(columns, cells, 'coordinating')).toBe('')
  })
})
