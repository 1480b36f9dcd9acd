import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'
import { say } from '../language/values/say.js'

const head =
  'UBND TỈNH AN GIANG\nKẾ HOẠCH\nNâng cao các chỉ số năm 2026\n\nI. NHIỆM VỤ\n1. Các sở, ban, ngành rà soát.\n\n'

const targetsOf = (appendix: string): (readonly [string, ...string[]])[] => {
  const bytes = new TextEncoder().encode(`${head}PHỤ LỤC\nCHỈ TIÊU GIAO\n${appendix}`)
  const result = ingestText({ path: 'plan.txt', bytes })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name, values }) => [name, ...values.map(say)])
}

const cells = (words: string): string =>
  words
    .split('|')
    .map((word) => `${word.trim()} |`)
    .join('\n')

const rows = [
  '1|PAR INDEX|85,1%|40/63|≥ 88%|≤ 18/34|Sở Nội vụ',
  '2|SIPAS|81,7%|39/63|≥ 87%|≤ 16/34|Sở Nội vụ',
  '3|PCI|63,2 điểm|44/63|67 điểm|≤ 19/34|Sở Tài chính',
]
const stated = [
  ['PAR INDEX', 'by 2026: ≥88 %', 'by 2026: ≤18 thứ bậc rank'],
  ['SIPAS', 'by 2026: ≥87 %', 'by 2026: ≤16 thứ bậc rank'],
  ['PCI', 'by 2026: 67 điểm', 'by 2026: ≤19 thứ bậc rank'],
]

it.each([
  [
    'one cell a line, the lower headings without the blanks beside them',
    cells(
      `TT|Tên chỉ số|Kết quả năm 2024|Mục tiêu năm 2026|Cơ quan chủ trì|Điểm số|Xếp hạng|Điểm số|Xếp hạng|${rows.join('|')}`,
    ),
  ],
  [
    'tabs',
    [
      'TT|Chỉ số|Kết quả năm 2024||Mục tiêu năm 2026||Cơ quan chủ trì',
      '||Điểm số|Xếp hạng|Điểm số|Xếp hạng|',
      ...rows,
    ]
      .map((row) => row.replaceAll('|', '\t'))
      .join('\n'),
  ],
  [
    'bars, an upper heading printed in each of its columns',
    [
      'TT|Chỉ số|Kết quả năm 2024|Kết quả năm 2024|Mục tiêu năm 2026|Mục tiêu năm 2026|Cơ quan chủ trì',
      '||Điểm số|Xếp hạng|Điểm số|Xếp hạng|',
      ...rows,
    ]
      .map((row) => `| ${row.replaceAll('|', ' | ')} |`)
      .join('\n'),
  ],
])('scores and places under two years: %s', (_, table) => {
  expect(targetsOf(`${table}\n`)).toEqual(stated)
})

it('takes what no list knows for a heading where only so the rows have a cell for each', () => {
  const table = cells(
    'STT|Bản|Tổng số hộ|Chỉ tiêu giảm hộ nghèo (hộ)|Chỉ tiêu trồng rừng (ha)|Hộ làm nghề đan lát|1|Bản Pá|120|5|2,5|98|2|Bản Giàn|98|7|4|97|3|Bản Sang|210|3|1|99',
  )
  expect(targetsOf(`${table}\n`)).toEqual([
    ['Hộ nghèo Bản Pá', '-5 hộ growth'],
    ['Trồng rừng Bản Pá', '2.5 ha'],
    ['Hộ nghèo Bản Giàn', '-7 hộ growth'],
    ['Trồng rừng Bản Giàn', '4 ha'],
    ['Hộ nghèo Bản Sang', '-3 hộ growth'],
    ['Trồng rừng Bản Sang', '1 ha'],
  ])
})

it('counts what the lowest of two headings names', () => {
  const table = `STT\tĐơn vị\tDân số\tChỉ tiêu BHYT năm 2026\t\n\t\t\tSố người\tTỷ lệ (%)\n1\tXã A\t9.100\t8.900\t97\n2\tXã B\t7.400\t7.100\t96\n`
  expect(targetsOf(table)).toEqual([
    ['BHYT Số người Xã A', 'by 2026: 8900 người'],
    ['BHYT Tỷ lệ Xã A', 'by 2026: 97 %'],
    ['BHYT Số người Xã B', 'by 2026: 7100 người'],
    ['BHYT Tỷ lệ Xã B', 'by 2026: 96 %'],
  ])
})

it('reads what tasks come to from a column beside them', () => {
  const table = [
    'TT\tNội dung\tChỉ tiêu năm 2026\tCơ quan chủ trì\tThời gian hoàn thành',
    '1\tSố hóa hồ sơ lưu trữ\t100% hồ sơ còn hiệu lực\tSở Nội vụ\tQuý IV/2026',
    '2\tĐào tạo kỹ năng số\t1.200 lượt người\tSở Khoa học và Công nghệ\tTháng 9/2026',
    '3\tPhủ sóng di động\tTrung tâm các xã\tSở Khoa học và Công nghệ\tNăm 2026',
  ].join('\n')
  expect(targetsOf(`${table}\n`)).toEqual([
    ['Số hóa hồ sơ lưu trữ', 'by 2026: 100 %'],
    ['Đào tạo kỹ năng số', 'by 2026: 1200 lượt người'],
  ])
})

it('takes the parts of a rate of growth for growth, but no measures of their own', () => {
  const table = [
    'TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026',
    '1\tTốc độ tăng trưởng GRDP\t%\t10,5',
    '\t- Dịch vụ\t%\t9,5',
    '\t- Tỷ trọng dịch vụ\t%\t41',
  ].join('\n')
  expect(targetsOf(`${table}\n`)).toEqual([
    ['Tốc độ tăng trưởng GRDP', 'by 2026: 10.5 % growth'],
    ['Dịch vụ', 'by 2026: 9.5 % growth'],
    ['Tỷ trọng dịch vụ', 'by 2026: 41 %'],
  ])
})
