import { describe, expect, it } from 'vitest'
import { readMergedLeads } from '../../pipeline/extract/merged-leads.js'
import { placedTables } from '../../pipeline/extract/table-context.js'
import { agencyReaders, tableRows } from '../../pipeline/extract/table-rows.js'
import { ingestText } from '../ingest-text.js'
import { structure } from '../structure/stages.js'

const columns = 'TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian'

/** Each task of a table whose cells a mark ends, with who leads `<`, who helps `+` and `?` where it is in doubt. */
function read(rows: readonly string[], between = '\t', atEnd = ''): { tasks: string[]; notes: number } {
  const table = [columns, ...rows].map((row) => row.replaceAll('|', atEnd + between) + atEnd)
  const text = `TỈNH LÀO CAI\nKẾ HOẠCH\nSửa đê năm 2026\n\nI. NHIỆM VỤ\n\n${table.join('\n')}\n`
  const result = ingestText({ path: 'a.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const tasks = result.tasks.map(({ text: words, leadAgencies, coordinatingAgencies, confidence }) =>
    [
      words,
      ...leadAgencies.map(({ name }) => `< ${name}`),
      ...coordinatingAgencies.map(({ name }) => `+ ${name}`),
      ...(confidence < 0.85 ? ['?'] : []),
    ].join(' '),
  )
  return { tasks, notes: result.document.warnings.filter(({ code }) => code === 'agency-unread').length }
}

describe('a blank cell of who leads in a table without lines', () => {
  const merged = [
    '1|Khảo sát tuyến đê xung yếu|Sở Xây dựng|UBND cấp xã|Tháng 1/2026',
    '2|Gia cố thân đê|||Tháng 5/2026',
    '3|Tập huấn hộ đê|Bộ Chỉ huy Quân sự tỉnh|Công an tỉnh|Tháng 6/2026',
    '4|Diễn tập sơ tán dân|||Tháng 7/2026',
  ]
  const taken = [
    'Khảo sát tuyến đê xung yếu < Sở Xây dựng + UBND cấp xã',
    'Gia cố thân đê < Sở Xây dựng + UBND cấp xã ?',
    'Tập huấn hộ đê < Bộ Chỉ huy Quân sự tỉnh + Công an tỉnh',
    'Diễn tập sơ tán dân < Bộ Chỉ huy Quân sự tỉnh + Công an tỉnh ?',
  ]

  it('is taken to be merged with the one above where the whole table is written so', () => {
    expect(read(merged)).toEqual({ tasks: taken, notes: 2 })
    expect(read(merged, '\n', ' |')).toEqual({ tasks: taken, notes: 2 })
  })

  it.each([
    ['neighbours name the same', '5|Trực ban lũ|Bộ Chỉ huy Quân sự tỉnh|Công an tỉnh|2026', 4],
    ['such a row has partners of its own', '5|Trực ban lũ||Sở Y tế|2026', 4],
  ])('is nobody, in doubt, where %s', (_, row) => {
    const { tasks } = read([...merged.slice(0, 2), merged[2]!, row])
    expect(tasks[1]).toBe('Gia cố thân đê ?')
  })

  it('says nothing of the first row of a group, and of one over rows that name somebody', () => {
    const { tasks, notes } = read([
      'I|Đê sông||||',
      '1|Khảo sát tuyến đê||||',
      '1.1|Đo độ cao|Sở Xây dựng||2026',
      '1.2|Khoan mẫu đất|Sở Xây dựng||2026',
    ])
    expect(tasks.filter((task) => task.endsWith('?'))).toEqual([])
    expect(notes).toBe(0)
  })
})

it('a blank cell between drawn lines is nobody, one on a page without lines may be merged', () => {
  const lines = [columns, '1|Đo đê|Sở Xây dựng||2026', '2|Đắp đê|||2026', '3|Trồng tre|||2026']
  const text = `KẾ HOẠCH\nSửa đê\n\nI. NHIỆM VỤ\n\n${lines.map((line) => line.replaceAll('|', '\t')).join('\n')}\n`
  const [placed] = placedTables(structure(text).tree)
  const leads = (given: { isRuled: boolean; isUnlined?: true }): string[][] => {
    const rows = tableRows(placed!, agencyReaders(''))
    readMergedLeads({ ...placed!.table, ...given }, rows)
    return rows.map(({ lead }) => lead.map(({ name }) => name))
  }
  const first = ['Sở Xây dựng']
  expect(leads({ isRuled: true })).toEqual([first, [], []])
  expect(leads({ isRuled: true, isUnlined: true })).toEqual([first, first, first])
})

describe('a row that lacks the cell of who leads or of who helps', () => {
  it('is in doubt, unless whole rows have the other one as their lead', () => {
    const rows = [
      '1|Khảo sát tuyến đê xung yếu|Sở Xây dựng|UBND cấp xã|Tháng 1/2026',
      '2|Gia cố thân đê|Sở Nội vụ|Công an tỉnh|Tháng 5/2026',
      '3|Kiểm tra cống dưới đê|UBND cấp xã|Tháng 6/2026',
      '4|Khen thưởng người hộ đê|Sở Nội vụ|Tháng 7/2026',
    ]
    expect(read(rows, '\n').tasks.slice(2)).toEqual([
      'Kiểm tra cống dưới đê < UBND cấp xã ?',
      'Khen thưởng người hộ đê < Sở Nội vụ',
    ])
  })
})
