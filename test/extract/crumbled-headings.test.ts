import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** What a plan says whose table is dumped one cell a line. */
function read(heading: string, ...rows: readonly string[]) {
  const cells = [heading, ...rows].flatMap((row) => row.split('|').map((text) => `${text.trim()} |`))
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nNông nghiệp giai đoạn 2026 - 2030\n\nPHỤ LỤC 1\nCHỈ TIÊU\n${cells.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

/** The targets of a table with the values of each, and how sure it is. */
function targets(heading: string, ...rows: readonly string[]) {
  return read(heading, ...rows).targets.map(({ name, values, leadAgencies, confidence }) => ({
    name,
    values: values.map(({ by, min }) => [by, min]),
    leads: leadAgencies.map(({ mention }) => mention),
    isSure: confidence >= 0.85,
  }))
}

describe('the second row of a heading of which the dump prints no empty cells', () => {
  it.each([
    ['a year before them', 'TT|Chỉ tiêu|ĐVT|Thực hiện năm 2025|Mục tiêu các năm|Chủ trì|2026|2028|2030'],
    [
      'an estimate of the year before',
      'TT|Chỉ tiêu|ĐVT|Ước năm 2025|Kế hoạch|Chủ trì|Năm 2026|Năm 2028|Năm 2030',
    ],
  ])('stands under the goals and not under %s', (_, heading) => {
    const found = targets(
      heading,
      '1|Diện tích lúa chất lượng cao|ha|52.000|54.000|58.500|62.000|Sở Nông nghiệp và Môi trường',
      '2|Số cơ sở chế biến nông sản|cơ sở|27|30|38|45|Sở Công Thương',
    )
    expect(found).toMatchObject([
      {
        name: 'Diện tích lúa chất lượng cao',
        values: [
          [2026, 54000],
          [2028, 58500],
          [2030, 62000],
        ],
        leads: ['Sở Nông nghiệp và Môi trường'],
      },
      {
        name: 'Số cơ sở chế biến nông sản',
        values: [
          [2026, 30],
          [2028, 38],
          [2030, 45],
        ],
        leads: ['Sở Công Thương'],
      },
    ])
  })
})

describe('a row that lacks the cell of a year', () => {
  it('is doubted: for which of the years its amounts are nothing tells', () => {
    const found = targets(
      'TT|Chỉ tiêu|ĐVT|Năm 2026|Năm 2027|Năm 2028|Chủ trì',
      '1|Diện tích rừng trồng|ha|500|600|700|Sở Nông nghiệp và Môi trường',
      '2|Số dự án được hỗ trợ|dự án|20|25|Sở Tài chính',
      '3|Số xã đạt chuẩn nông thôn mới|xã|40|45|50|Sở Nông nghiệp và Môi trường',
    )
    expect(found.map(({ name, isSure }) => [name, isSure])).toEqual([
      ['Diện tích rừng trồng', true],
      ['Số dự án được hỗ trợ', false],
      ['Số xã đạt chuẩn nông thôn mới', true],
    ])
  })
})

describe('agencies below a heading of agencies', () => {
  it.each([
    'STT|Nhiệm vụ|Cơ quan thực hiện|Thời gian hoàn thành|Chủ trì|Phối hợp',
    'STT|Nhiệm vụ|Thời gian hoàn thành|Cơ quan thực hiện|Cơ quan chủ trì|Cơ quan phối hợp',
  ])('share its place: %s', (heading) => {
    const isTimeLast = heading.indexOf('Thời gian') > heading.indexOf('Cơ quan')
    const row = (at: number, text: string, agencies: string, time: string) =>
      [at, text, ...(isTimeLast ? [agencies, time] : [time, agencies])].join('|')
    const { tasks } = read(
      heading,
      row(1, 'Rà soát quy hoạch vùng nguyên liệu', 'Sở Xây dựng|Sở Tài chính', 'Quý I/2026'),
      row(2, 'Tổ chức hội chợ nông sản', 'Sở Công Thương|UBND các xã, phường', 'Tháng 10/2026'),
    )
    expect(
      tasks.map(({ leadAgencies, coordinatingAgencies, deadline, confidence }) => [
        leadAgencies.map(({ mention }) => mention),
        coordinatingAgencies.map(({ mention }) => mention),
        deadline?.text,
        confidence >= 0.85,
      ]),
    ).toEqual([
      [['Sở Xây dựng'], ['Sở Tài chính'], 'Quý I/2026', true],
      [['Sở Công Thương'], ['UBND các xã, phường'], 'Tháng 10/2026', true],
    ])
  })
})
