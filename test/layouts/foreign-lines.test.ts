import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { layouts, letterhead, records, styles, written } from './one-plan.js'
import { read } from './read.js'

/** What portals, printers, scanners and signing programs leave between the lines of a document. */
const foreign: Readonly<Record<string, string>> = {
  'the stamp of a signature': `Người ký: Ủy ban nhân dân tỉnh
Email: ubnd@example.gov.vn
Cơ quan: Tỉnh Quảng Trị
Thời gian ký: 12.03.2025 16:20:31 +07:00`,
  'the stamp on one line':
    'Người ký: ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ Email: ubnd@example.gov.vn Cơ quan: TỈNH QUẢNG TRỊ Thời gian ký: 12.03.2025 16:20:31 +07:00',
  'the stamp broken over lines': `Ký bởi: ỦY BAN NHÂN DÂN TỈNH
QUẢNG TRỊ
Ngày ký:
12.03.2025 16:20:31
+07:00`,
  'who signed, alone': 'Ký bởi: Ủy ban nhân dân tỉnh',
  'the header of a browser': '12/3/25, 4:20 PM     Kế hoạch 112/KH-UBND năm 2025',
  'the footer of a browser': 'https://example.vn/van-ban/Ke-hoach-112-KH-UBND.aspx   3/12',
  'the address of a page': 'https://example.gov.vn/vi/van-ban-chi-tiet/112-kh-ubnd',
  'the header of a gazette': 'CÔNG BÁO/Số 123 + 124/Ngày 12-3-2025',
  'the header of a gazette with a page': '12\tCÔNG BÁO QUẢNG TRỊ/Số 05/Ngày 20-3-2025',
  'the letterhead on the next page': '\n2\n\nTỈNH QUẢNG TRỊ',
  'the title on the next page': '\fPhát triển kinh tế tập thể năm 2025',
  'buttons side by side': 'In bài viết    Gửi email    Chia sẻ Facebook',
  'a file': 'Tệp đính kèm: 112-kh-ubnd.pdf (1.2 MB)',
  'the mark of a scanner': 'Scanned by CamScanner',
  'the mark of a copy': 'Sao y bản chính',
  'the name of a portal': 'THƯ VIỆN PHÁP LUẬT',
  'a picture': '[Hình ảnh]',
  'a comment': '<!-- page 3 -->',
  'a line of dots': '........................',
  'a line of dashes': '---------------',
  'an ornament': '-----o0o-----',
  'three stars': '* * *',
}

const places = (layout: string): { line: string; at: number; plan: string[] }[] => {
  const plan = written(styles['I. 1. a) -']!, layouts[layout]!).split('\n')
  const first = letterhead.split('\n').length
  const last = plan.findIndex((line) => line.startsWith('TM.')) - 1
  return plan.slice(first, last).map((line, at) => ({ line, at: first + at, plan }))
}

const withLine = (plan: readonly string[], at: number, line: string): string =>
  [...plan.slice(0, at), line, ...plan.slice(at)].join('\n')

// Wherever such a line stands, the plan says the same.
describe.each(Object.keys(foreign))('%s', (name) => {
  it.each(places('a line each'))('before $line', async ({ at, plan }) => {
    expect(await read(withLine(plan, at, foreign[name]!))).toEqual(records)
  })
})

// A clock may be of the plan: what a browser prints stands on more pages than one.
it('leaves a time of the plan where it is', async () => {
  const plan = places('a line each')[0]!.plan
  const at = plan.findIndex((line) => line.includes('Tổ chức 12 lớp'))
  const once = await ingest({
    path: 'plan.txt',
    bytes: Buffer.from(withLine(plan, at, '15/3/2025, 7:30: khai mạc')),
  })
  expect(once.ok && once.document.warnings.map(({ code }) => code)).not.toContain('debris-removed')
  const header = '16:20 12/3/25     Kế hoạch 112/KH-UBND'
  const twice = [...plan.slice(0, at), header, ...plan.slice(at, at + 2), header, ...plan.slice(at + 2)].join(
    '\n',
  )
  expect(await read(twice)).toEqual(records)
})

/** Lines of which no list knows that they are no part of the plan. */
const unknown: Readonly<Record<string, string>> = {
  'the name of a place': 'QUẢNG TRỊ',
  'a title that is no line of the head': 'Kế hoạch phát triển kinh tế tập thể',
  'a remark': 'Kinh tế tập thể của tỉnh những năm qua đã có bước phát triển tích cực.',
}

// What is read of them is doubted, and it changes nothing else.
describe.each(Object.keys(unknown))('%s', (name) => {
  it.each(places('a line each'))('before $line', async ({ at, plan }) => {
    const text = withLine(plan, at, unknown[name]!)
    const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(text) })
    if (!result.ok) throw new Error('The plan was refused.')
    const sure = result.tasks.filter(({ confidence }) => confidence > 0.7)
    expect(result.targets).toHaveLength(records.targets.length)
    expect(sure.map((task) => task.text)).toEqual(records.tasks.map((task) => task.split(' | ')[0]))
  })
})
