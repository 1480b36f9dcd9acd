import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'
import { say } from '../language/values/say.js'

const read = (title: string, rows: readonly string[]) => {
  const lines = ['UBND TỈNH A', 'KẾ HOẠCH', 'Công tác năm 2026', '', 'PHỤ LỤC', title, ...rows]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return {
    targets: result.targets.map(({ name, values }) => [name, ...values.map(say)]),
    warnings: result.document.warnings.map(({ code }) => code).filter((code) => !code.endsWith('-missing')),
  }
}

describe('columns of the parts of a year', () => {
  it.each([
    ['Quý I\tQuý II\tCả năm 2026', '40\t60\t100'],
    ['Quý I\tQuý II\tCả năm', '40\t60\t100'],
  ])('state the parts and the whole: %s', (heads, cells) => {
    const rows = [
      `TT\tChỉ tiêu\tĐVT\t${heads}`,
      `1\tDoanh thu du lịch\tTỷ đồng\t${cells}`,
      `2\tChi đầu tư\tTỷ đồng\t${cells}`,
    ]
    expect(read('CHỈ TIÊU NĂM 2026', rows)).toEqual({
      targets: ['Doanh thu du lịch', 'Chi đầu tư'].flatMap((name) => [
        [`${name} (Quý I)`, 'by 2026: 40 tỷ đồng'],
        [`${name} (Quý II)`, 'by 2026: 60 tỷ đồng'],
        [name, 'by 2026: 100 tỷ đồng'],
      ]),
      warnings: [],
    })
  })

  it('are left where nothing tells of which year they are', () => {
    const rows = [
      'TT\tChỉ tiêu\tĐVT\tNăm 2026\tNăm 2027\tQuý I',
      '1\tDoanh thu du lịch\tTỷ đồng\t100\t120\t20',
      '2\tChi đầu tư\tTỷ đồng\t100\t120\t20',
    ]
    const { targets, warnings } = read('CHỈ TIÊU', rows)
    expect(targets[0]).toEqual(['Doanh thu du lịch', 'by 2026: 100 tỷ đồng', 'by 2027: 120 tỷ đồng'])
    expect(warnings).toEqual(['column-unknown'])
  })
})

it('reads the sum of all years as one', () => {
  const rows = [
    'TT\tChỉ tiêu\tĐVT\t2026\t2027\tLũy kế 2026-2027',
    '1\tTrồng rừng\tha\t500\t600\t1.100',
    '2\tTrồng cây ăn quả\tha\t200\t300\t500',
  ]
  expect(read('CHỈ TIÊU', rows).targets).toEqual([
    ['Trồng rừng', 'by 2026: 500 ha', 'by 2027: 600 ha'],
    ['Trồng rừng (Lũy kế)', '2026-2027: 1100 ha'],
    ['Trồng cây ăn quả', 'by 2026: 200 ha', 'by 2027: 300 ha'],
    ['Trồng cây ăn quả (Lũy kế)', '2026-2027: 500 ha'],
  ])
})

it('reads amounts in words under a second heading of names', () => {
  const rows = [
    'TT\tChỉ tiêu\tChỉ tiêu năm 2026',
    '1\tTỷ lệ hồ sơ trực tuyến\ttừ 60% trở lên',
    '2\tXếp hạng DTI\tTop 25',
    '3\tThời gian giải quyết hồ sơ\tGiảm 20%',
    '4\tTỷ lệ chữ ký số\tkhông dưới 40%',
  ]
  expect(read('CHỈ TIÊU CHUYỂN ĐỔI SỐ', rows).targets).toEqual([
    ['Tỷ lệ hồ sơ trực tuyến', 'by 2026: ≥60 %'],
    ['Xếp hạng DTI', 'by 2026: ≤25 thứ bậc rank'],
    ['Thời gian giải quyết hồ sơ', 'by 2026: -20 % growth'],
    ['Tỷ lệ chữ ký số', 'by 2026: ≥40 %'],
  ])
})

it('reads the level of places under a heading that says what is to fall', () => {
  const rows = [
    'STT\tXã, phường\tChỉ tiêu giảm nghèo năm 2026 / Tỷ lệ hộ nghèo cuối năm (%)',
    '1\tXã Tân Lập\t7,0',
    '2\tXã Hòa Bình\t4,0',
  ]
  expect(read('GIAO CHỈ TIÊU NĂM 2026', rows).targets).toEqual([
    ['Tỷ lệ hộ nghèo cuối năm Xã Tân Lập', 'by 2026: 7 %'],
    ['Tỷ lệ hộ nghèo cuối năm Xã Hòa Bình', 'by 2026: 4 %'],
  ])
})

it('doubts a target that is named by a place', () => {
  const lines = [
    'STT\tTên xã\tSố tiêu chí phấn đấu năm 2026\tTiêu chí đăng ký hoàn thành',
    '1\tXã Ba Lòng\t17\tGiao thông; Nhà ở',
    '2\tXã A Dơi\t14\tĐiện; Y tế',
  ]
  const text = ['UBND TỈNH A', 'KẾ HOẠCH', 'Công tác năm 2026', '', 'PHỤ LỤC', 'CHỈ TIÊU', ...lines].join(
    '\n',
  )
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${text}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.every(({ confidence }) => confidence < 0.85)).toBe(true)
})

it('reads aims before columns of years as the names, and by how much something is to fall', () => {
  const rows = [
    'TT\tMục tiêu\t2026\t2027',
    '1\tSố xã đạt chuẩn nông thôn mới (xã)\t3\t4',
    '2\tMức giảm tỷ lệ hộ nghèo (%)\t1,2\t1',
  ]
  expect(read('LỘ TRÌNH THỰC HIỆN', rows).targets).toEqual([
    ['Số xã đạt chuẩn nông thôn mới', 'by 2026: 3 xã', 'by 2027: 4 xã'],
    ['Tỷ lệ hộ nghèo', 'by 2026: -1.2 % growth', 'by 2027: -1 % growth'],
  ])
})

it('takes shortened headings for what they are', () => {
  const rows = [
    'STT\tChỉ tiêu\tĐơn vị\tNăm 2025 / KH\tNăm 2025 / ƯTH\tNăm 2025 / %ƯTH/KH\tNăm 2026 / KH\t% so với 2025',
    '1\tGRDP\tTỷ đồng\t80.000\t81.000\t101,3\t88.500\t109,3',
    '2\tThu ngân sách\tTỷ đồng\t9.500\t10.200\t107,4\t11.000\t107,8',
  ]
  expect(read('CHỈ TIÊU NĂM 2026', rows)).toEqual({
    targets: [
      ['GRDP', 'by 2026: 88500 tỷ đồng'],
      ['Thu ngân sách', 'by 2026: 11000 tỷ đồng'],
    ],
    warnings: [],
  })
})

it('reads measures below a lettered row as those of what it names', () => {
  const rows = [
    'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026',
    '1\tTổng diện tích gieo trồng\tha\t52.500',
    'a\tLúa cả năm\t\t',
    '-\tDiện tích\tha\t30.100',
    '-\tNăng suất\ttạ/ha\t58,5',
    'b\tNgô\t\t',
    '-\tDiện tích\tha\t5.200',
    '2\tĐàn trâu\tcon\t12.100',
  ]
  expect(read('CHỈ TIÊU NĂM 2026', rows).targets).toEqual([
    ['Tổng diện tích gieo trồng', 'by 2026: 52500 ha'],
    ['Lúa cả năm'],
    ['Diện tích lúa cả năm', 'by 2026: 30100 ha'],
    ['Năng suất lúa cả năm', 'by 2026: 58.5 tạ/ha'],
    ['Ngô'],
    ['Diện tích ngô', 'by 2026: 5200 ha'],
    ['Đàn trâu', 'by 2026: 12100 con'],
  ])
})
