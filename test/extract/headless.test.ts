import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { ingestText } from '../ingest-text.js'

const read = (text: string) => ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(text) })

function documentOf(text: string) {
  const result = read(text)
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const tabbed = (...rows: readonly string[]): string => rows.map((row) => row.replaceAll('|', '\t')).join('\n')

const targets = tabbed(
  'TT|Tên chỉ tiêu|Đơn vị tính|Thực hiện năm 2025|Kế hoạch năm 2026',
  '1|Sản lượng chè búp tươi|nghìn tấn|41,5|43,0',
  '2|Diện tích rừng trồng mới|ha|1.150|1.200',
  '3|Tỷ lệ thôn có điện|%|97,2|98,5',
)

const tasks = tabbed(
  'TT|Nội dung nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian',
  '1|Xây dựng cơ sở dữ liệu giống chè|Sở Khoa học và Công nghệ|Sở Tài chính|Quý II/2026',
  '2|Tập huấn cán bộ khuyến nông|Sở Nội vụ|Sở Tài chính|Tháng 9/2026',
  '3|Kiểm tra việc trồng rừng|Sở Tài chính|Sở Nội vụ|Quý IV/2026',
)

describe('a file whose head names no document', () => {
  it('is read for a table of targets, with nothing claimed that it does not state', () => {
    const { document, targets: found } = documentOf(`1. Nông, lâm nghiệp\n\n${targets}\n`)
    expect(document).toMatchObject({
      number: null,
      type: null,
      title: null,
      issuer: null,
      issuedOn: null,
    })
    expect(document.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['not-a-plan', 'number-missing', 'date-missing']),
    )
    expect(
      found.map(({ name, values }) => [name, values.map(({ by, max, unit }) => [by, max, unit])]),
    ).toEqual([
      ['Sản lượng chè búp tươi', [[2026, 43, 'nghìn tấn']]],
      ['Diện tích rừng trồng mới', [[2026, 1200, 'ha']]],
      ['Tỷ lệ thôn có điện', [[2026, 98.5, '%']]],
    ])
  })

  it('is read for a table of tasks', () => {
    const { tasks: found } = documentOf(`Phân công thực hiện\n\n${tasks}\n`)
    expect(found.map(({ leadAgencies }) => leadAgencies.map(({ name }) => name))).toEqual([
      ['Sở Khoa học và Công nghệ'],
      ['Sở Nội vụ'],
      ['Sở Tài chính'],
    ])
  })

  it('is refused where its tables tell only what was, or list things', () => {
    for (const heading of [
      'TT|Tên chỉ tiêu|Đơn vị tính|Thực hiện năm 2024|Ước TH năm 2025',
      'TT|Xã|Huyện|Số hộ|Số gà',
    ]) {
      const result = read(
        `Số liệu\n\n${tabbed(heading, '1|Sản lượng chè|tấn|41|43', '2|Diện tích|ha|11|12')}\n`,
      )
      expect(result).toMatchObject({ ok: false, problem: { code: 'not-a-plan' } })
    }
  })
})

async function workbook(rows: readonly string[]): Promise<Uint8Array> {
  const made = new exceljs.Workbook()
  made.addWorksheet('Sheet1').addRows(rows.map((row) => row.split('\t')))
  return new Uint8Array(await made.xlsx.writeBuffer())
}

/** A table and nothing else, in every form that it may come in. */
async function forms(table: string): Promise<[path: string, bytes: Uint8Array][]> {
  const rows = table.split('\n')
  const cells = rows.map((row) => row.split('\t'))
  const html = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const texts: [string, string][] = [
    ['tabs.txt', table],
    ['bars.txt', cells.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['cells.txt', cells.map((row) => row.map((cell) => `${cell} |`).join('\n')).join('\n')],
    ['page.html', `<html><body><table>${html}</table></body></html>`],
  ]
  return [
    ['book.xlsx', await workbook(rows)],
    ...texts.map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(`${text}\n`)]),
  ]
}

describe('a table and nothing else', () => {
  const row = '1|Xây dựng chợ|Sở Công Thương|Sở Nội vụ|Quý II/2026'
  it.each([
    ['of planned targets', targets, true],
    ['of tasks with who does them until when', tasks, true],
    ['of tasks without a heading', tabbed(row, row.replace('1', '2')), false],
    ['of what was', targets.replace('Kế hoạch năm', 'Ước thực hiện năm'), false],
  ])('%s is taken or refused alike in every form', async (_, table, isTaken) => {
    for (const [path, bytes] of await forms(table)) {
      const result = await ingest({ path, bytes })
      const told = result.ok ? result.document.warnings.map(({ code }) => code) : [result.problem.code]
      expect([path, result.ok, told.includes('not-a-plan')]).toEqual([path, isTaken, true])
    }
  })
})

describe('an annex saved for itself', () => {
  const annex = `ỦY BAN NHÂN DÂN HUYỆN AN BÌNH

PHÂN CÔNG THỰC HIỆN NHIỆM VỤ TRỒNG CHÈ NĂM 2026
(Kèm theo Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân huyện An Bình)

${tasks}
`

  it('has its own title, and the issuer and date of what it belongs to', () => {
    expect(documentOf(annex).document).toMatchObject({
      title: 'PHÂN CÔNG THỰC HIỆN NHIỆM VỤ TRỒNG CHÈ NĂM 2026',
      issuer: 'Ủy ban nhân dân huyện An Bình',
      issuedOn: '2026-01-15',
      period: { start: 2026, end: 2026 },
    })
  })

  it('does not take the number of the plan above it, which would make the two one document', () => {
    const { document } = documentOf(annex)
    expect(document.number).toBeNull()
    expect(document.warnings).toContainEqual(
      expect.objectContaining({ code: 'not-a-plan', message: expect.stringContaining('27/KH-UBND') }),
    )
  })
})
