import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { readAgencyCell, readAgencyRoles } from '../../pipeline/language/agencies/index.js'

/** Bodies and collectives, written as cells have them. */
const names = [
  'Sở Tài chính',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Lao động - Thương binh và Xã hội',
  'Văn phòng UBND tỉnh',
  'UBND các xã',
  'UBND các xã, phường',
  'UBND cấp huyện',
  'UBND huyện Nghi Lộc',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Các sở, ngành',
  'Các đơn vị liên quan',
  'Hội Nông dân tỉnh',
  'Tỉnh đoàn',
  'Liên đoàn Lao động tỉnh',
  'Ủy ban MTTQ Việt Nam tỉnh',
  'Ban Dân tộc',
  'Ban Tổ chức Tỉnh ủy',
  'Bảo hiểm xã hội tỉnh',
  'Các trường học',
  'Trạm Y tế các xã',
  'Liên minh Hợp tác xã tỉnh',
  'Các tổ chức chính trị - xã hội',
  'Các địa phương',
]

const named = (cell: string): string[] => readAgencyCell(cell).map(({ name }) => name)

const lists: Readonly<Record<string, (first: string, second: string) => string>> = {
  lines: (first, second) => `${first}\n${second}`,
  'lines with dashes': (first, second) => `- ${first}\n- ${second}`,
  'lines with numbers': (first, second) => `1. ${first}\n2. ${second}`,
  'dashes on one line': (first, second) => `- ${first} - ${second}`,
  'bullets on one line': (first, second) => `• ${first} • ${second}`,
  semicolons: (first, second) => `${first}; ${second}`,
}

describe.each(Object.keys(lists))('two in a cell, as %s', (form) => {
  it.each(names)('%s before each other', (first) => {
    for (const second of names) {
      if (second === first) continue
      const cell = lists[form]!(first, second)
      expect(named(cell), cell).toEqual([...named(first), ...named(second)])
    }
  })
})

it.each(names)('%s is one name wherever a narrow column breaks it', (name) => {
  for (const { index } of name.matchAll(/ /g)) {
    const broken = `${name.slice(0, index)}\n${name.slice(index + 1)}`
    expect(named(broken), JSON.stringify(broken)).toEqual(named(name))
  }
})

it.each([
  // a line that ends with room left ends a name, known or not
  [
    'Các sở, ngành\nBáo Quảng Trị\nSở Nông nghiệp và\nMôi trường',
    ['Các sở, ngành', 'Báo Quảng Trị', 'Sở Nông nghiệp và Môi trường'],
  ],
  // names in a narrow column, a word or two a line
  ['Hội\nLHPN\ntỉnh\nHội\nNông\ndân tỉnh', ['Hội Liên hiệp Phụ nữ', 'Hội Nông dân']],
  ['Công an\ntỉnh\nBộ CHQS\ntỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
  ['Ngân hàng Nhà nước\nChi nhánh tỉnh', ['Ngân hàng Nhà nước chi nhánh tỉnh']],
  // whose it is stands in the next line
  ['Các phòng\nSở Y tế', ['Các phòng Sở Y tế']],
  ['Trung tâm Kỹ thuật nghe nhìn\nSở Công Thương', ['Trung tâm Kỹ thuật nghe nhìn Sở Công Thương']],
])('%j', (cell, expected) => {
  expect(named(cell)).toEqual(expected)
})

it.each(['- Sở Y tế - Cơ quan thường trực Ban Chỉ đạo', '- Sở Y tế - Trưởng ban'])(
  'what a body is stands behind a dash in %s, and shares no head with it',
  (cell) => {
    const found = named(cell)
    expect(found[0]).toBe('Sở Y tế')
    expect(found.filter((name) => name.startsWith('Sở '))).toHaveLength(1)
  },
)

it('who leads and who takes part, a line each', () => {
  const { lead, coordinating } = readAgencyRoles('Chủ trì: Sở Y tế\nPhối hợp: Sở Tài chính\nTỉnh đoàn')
  expect(lead.map(({ name }) => name)).toEqual(['Sở Y tế'])
  expect(coordinating.map(({ name }) => name)).toEqual(['Sở Tài chính', 'Tỉnh đoàn'])
})

it('the lines of the cells of a table part those who are named', async () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const page = `<html><head><meta charset="utf-8"></head><body><p>UBND TỈNH QUẢNG TRỊ</p><p>Số: 11/KH-UBND</p>
<p>Quảng Trị, ngày 12 tháng 3 năm 2025</p><p>KẾ HOẠCH</p><p>Phát triển kinh tế tập thể năm 2025</p><p>I. NHIỆM VỤ</p><table>
${row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian')}
${row('1', 'Biên soạn sổ tay', '<p>Sở Tài chính</p><p>Tỉnh đoàn</p>', 'UBND các xã<br>Công an tỉnh', '2025')}
${row('2', 'Khảo sát nhu cầu', 'Sở Nông nghiệp và<br>Môi trường', '- UBND các xã - Hội Nông dân tỉnh', '2025')}
${row('3', 'Tổ chức hội nghị', 'Sở Y tế', '', '2025')}</table></body></html>`
  const result = await ingest({ path: 'plan.html', bytes: Buffer.from(page) })
  if (!result.ok) throw new Error('The plan was refused.')
  const told = result.tasks.map(({ leadAgencies, coordinatingAgencies }) =>
    [leadAgencies, coordinatingAgencies].map((list) => list.map(({ name }) => name)),
  )
  expect(told).toEqual([
    [
      ['Sở Tài chính', 'Tỉnh đoàn'],
      ['UBND các xã', 'Công an tỉnh'],
    ],
    [['Sở Nông nghiệp và Môi trường'], ['UBND các xã', 'Hội Nông dân']],
    [['Sở Y tế'], []],
  ])
})
