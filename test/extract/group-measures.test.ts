import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(goals: string) {
  const text = `UBND TỈNH AN GIANG\nKẾ HOẠCH\nPhát triển nông nghiệp năm 2026\n\nI. CHỈ TIÊU\n${goals}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const named = (goals: string) =>
  read(goals).targets.map(({ name, values }) => [name, ...values.map(({ min, measure }) => min ?? measure)])

describe('a measure is of the thing that is named over it', () => {
  it('before a colon', () => {
    expect(
      named(`- Lúa cả năm: diện tích 8.100 ha, năng suất 44 tạ/ha, sản lượng 35.640 tấn.
- Cây ngô: Diện tích 810 ha; năng suất 29 tạ/ha.
- Chăn nuôi: Sản lượng thịt hơi 500 tấn; doanh thu 300 tỷ đồng.`),
    ).toEqual([
      ['Diện tích lúa cả năm', 8100],
      ['Năng suất lúa cả năm', 44],
      ['Sản lượng lúa cả năm', 35640],
      ['Diện tích cây ngô', 810],
      ['Năng suất cây ngô', 29],
      ['Sản lượng thịt hơi', 500],
      ['Doanh thu chăn nuôi', 300],
    ])
  })

  it('in a row of its own, up to the row that names a thing', () => {
    expect(
      named(`Chỉ tiêu\tĐơn vị tính\tThực hiện 2025\tKế hoạch 2026\tSo sánh (%)
Lúa cả năm\t\t\t\t101
Diện tích\tha\t8000\t8100\t101
Năng suất\ttạ/ha\t43,1\t44\t102
Ngô\t\t\t\t
Diện tích\tha\t800\t810\t101
Rau các loại\tha\t300\t320\t107`),
    ).toEqual([
      ['Diện tích lúa cả năm', 8100],
      ['Năng suất lúa cả năm', 44],
      ['Diện tích ngô', 810],
      ['Rau các loại', 320],
    ])
  })

  it('and is doubted where nothing is', () => {
    const { targets } = read(`- Trong đó: năng suất 44 tạ/ha.
- Về kinh tế: doanh thu 300 tỷ đồng.
- Quy mô thực hiện: diện tích 50 ha.`)
    expect(targets.map(({ name }) => name)).toEqual(['Năng suất', 'Doanh thu', 'Diện tích'])
    for (const { confidence } of targets) expect(confidence).toBeLessThan(0.85)
  })
})

describe('a row without a number that says nothing but its name', () => {
  const table = `TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch 2026
1\tTổng sản phẩm\ttỷ đồng\t110
\tTrong đó:\t\t
\t- Nông nghiệp\ttỷ đồng\t31
\tCơ cấu kinh tế\t\t
\t- Công nghiệp\t%\t71
2\tHoàn thành cơ sở dữ liệu dùng chung\t\t`

  it('sets no target in a table of amounts', () => {
    expect(named(table)).toEqual([
      ['Tổng sản phẩm', 110],
      ['Nông nghiệp', 31],
      ['Công nghiệp', 71],
      ['Hoàn thành cơ sở dữ liệu dùng chung', 'milestone'],
    ])
  })

  it('is told where its amounts stand under headings that nobody knows', () => {
    const rows = read(`Chỉ tiêu\tKế hoạch 2026\tNhóm Một\tNhóm Hai
Tỷ lệ hộ nghèo (%)\t2,5\t3\t2
Số hộ cận nghèo\t\t50\t70
Số xã đạt chuẩn\t30\t1\t1`)
    const [lost] = rows.targets.filter(({ name }) => name === 'Số hộ cận nghèo')
    const told = rows.document.warnings.filter(({ code }) => code === 'value-unreadable')
    expect((lost?.confidence ?? 0) < 0.85 && (lost !== undefined || told.length > 0)).toBe(true)
  })

  it('is told, but for `trong đó`', () => {
    const codes = read(table).document.warnings.filter(({ code }) => code === 'value-unreadable')
    expect(codes).toHaveLength(1)
  })
})
