/** Goals that state the amount of a whole in one point and those of its parts in the points below it. */
import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = 'UBND TỈNH AN GIANG\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\n\nI. CHỈ TIÊU CHỦ YẾU\n'

function targetsOf(points: readonly string[]): string[] {
  const text = `${head}${points.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(
    ({ name, values }) =>
      `${name}: ${values.map(({ min, max, unit }) => `${min ?? max} ${unit}`).join(', ')}`,
  )
}

it.each<[string, string[], string[]]>([
  [
    'a sum opens its parts with a colon',
    [
      '1. Tổng thu ngân sách đạt 5.600 tỷ đồng, gồm:',
      '- Thu nội địa: 4.420 tỷ đồng;',
      '- Thu từ hoạt động xuất nhập khẩu: 1.180 tỷ đồng.',
    ],
    [
      'Tổng thu ngân sách: 5600 tỷ đồng',
      'Tổng thu nội địa: 4420 tỷ đồng',
      'Tổng thu từ hoạt động xuất nhập khẩu: 1180 tỷ đồng',
    ],
  ],
  [
    'a sentence of its own opens them',
    [
      '1. Giá trị sản xuất: 2.350 tỷ đồng, tăng 11,2% so với cùng kỳ. Trong đó:',
      '- Nông nghiệp: 420 tỷ đồng, tăng 2,5%;',
      '- Thương mại, dịch vụ: 1.930 tỷ đồng.',
    ],
    [
      'Giá trị sản xuất: 2350 tỷ đồng, 11.2 %',
      'Giá trị sản xuất nông nghiệp: 420 tỷ đồng, 2.5 %',
      'Giá trị sản xuất thương mại, dịch vụ: 1930 tỷ đồng',
    ],
  ],
  [
    'nothing opens them',
    ['1. Tổng đàn gia súc đạt 45.000 con', '- Đàn trâu: 5.000 con;', '- Đàn bò: 40.000 con.'],
    ['Tổng đàn gia súc: 45000 con', 'Tổng đàn trâu: 5000 con', 'Tổng đàn bò: 40000 con'],
  ],
  [
    'what has a measure or a unit of its own is no part',
    [
      '1. Diện tích gieo trồng đạt 12.500 ha. Trong đó:',
      '- Lúa: 8.000 ha;',
      '- Năng suất lúa: 62 tạ/ha;',
      '- Tỷ lệ cơ giới hóa đạt 85%.',
    ],
    [
      'Diện tích gieo trồng: 12500 ha',
      'Diện tích gieo trồng lúa: 8000 ha',
      'Năng suất lúa: 62 tạ/ha',
      'Tỷ lệ cơ giới hóa: 85 %',
    ],
  ],
  [
    'targets that are only counted are no whole',
    ['1. Hoàn thành 12 chỉ tiêu sau:', '- Tỷ lệ hộ nghèo còn 2%.'],
    ['Tỷ lệ hộ nghèo: 2 %'],
  ],
])('%s', (_, points, expected) => {
  expect(targetsOf(points)).toEqual(expected)
})

it('gives places the thing that their heading names with its year', () => {
  const points = [
    '1. Chỉ tiêu diện tích nhà ở bình quân đầu người năm 2026',
    '- Toàn tỉnh: 26,5 m² sàn/người (đô thị 29,8 m² sàn/người).',
    '- Nông thôn: 25,1 m² sàn/người.',
    '- Diện tích nhà ở tối thiểu: 10 m² sàn/người.',
  ]
  expect(targetsOf(points)).toEqual([
    'Diện tích nhà ở bình quân đầu người toàn tỉnh: 26.5 m2/người',
    'Diện tích nhà ở bình quân đầu người toàn tỉnh (đô thị): 29.8 m2/người',
    'Diện tích nhà ở bình quân đầu người nông thôn: 25.1 m2/người',
    'Diện tích nhà ở tối thiểu: 10 m2/người',
  ])
})

it('reads what a heading of tasks says that they are to come to', () => {
  const points = [
    '1. Tỷ lệ hộ nghèo còn 2%.',
    'II. NHIỆM VỤ',
    '1. Chỉ số gia nhập thị trường (phấn đấu đạt 7,5 điểm)',
    '- Xây dựng cẩm nang cho doanh nghiệp.',
    '2. Xây dựng 05 mô hình điểm',
    '- Lựa chọn địa điểm.',
  ]
  expect(targetsOf(points)).toEqual(['Tỷ lệ hộ nghèo: 2 %', 'Chỉ số gia nhập thị trường: 7.5 điểm'])
})

it('makes one of a row below another and the sentence that names both', () => {
  const rows = [
    '1. Cơ cấu kinh tế: Nông nghiệp 13,2%; dịch vụ 34,2%.',
    '',
    'PHỤ LỤC',
    'CHỈ TIÊU NĂM 2026',
    'TT\tChỉ tiêu\tĐơn vị\tKế hoạch 2026',
    '1\tCơ cấu kinh tế\t%\t',
    '\t- Nông nghiệp\t%\t13,2',
    '\t- Dịch vụ\t%\t34,2',
  ]
  expect(targetsOf(rows).filter((said) => said.includes('%'))).toEqual([
    'Nông nghiệp: 13.2 %',
    'Dịch vụ: 34.2 %',
  ])
})
