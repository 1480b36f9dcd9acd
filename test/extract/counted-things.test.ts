import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head =
  'UBND TỈNH A\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\n\nI. MỤC TIÊU\n1. Tỷ lệ trẻ đến trường đạt 99%.\n'

const unitsOf = (body: string): (readonly [string, string | null])[] => {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.slice(1).map(({ name, unit }) => [name, unit])
}

it('counts the things of a row that nothing gives a unit in those things', () => {
  const body = `
PHỤ LỤC
CHỈ TIÊU CHỦ YẾU
STT\tChỉ tiêu\tNăm 2026\tNăm 2027
1\tSố xã đạt chuẩn nông thôn mới\t30\t35
2\tTổng số hộ nghèo\t300\t200
3\tSố lượng doanh nghiệp thành lập mới\t500\t600
4\tSố bác sĩ trên 1 vạn dân\t12,5\t13
5\tSố thuê bao băng rộng/100 dân\t80\t85
6\tSố con bình quân của một phụ nữ\t2\t2
7\tSố xã (%)\t15\t20
8\tSố xã có chợ\t30,5\t42,8
9\tSố vụ cháy giảm so với năm trước\t5\t6
10\tTrường đạt chuẩn quốc gia\t30\t35
`
  expect(unitsOf(body)).toEqual([
    ['Số xã đạt chuẩn nông thôn mới', 'xã'],
    ['Tổng số hộ nghèo', 'hộ'],
    ['Số lượng doanh nghiệp thành lập mới', 'doanh nghiệp'],
    ['Số bác sĩ trên 1 vạn dân', 'bác sĩ/vạn dân'],
    ['Số thuê bao băng rộng/100 dân', null],
    ['Số con bình quân của một phụ nữ', null],
    ['Số xã', '%'],
    ['Số xã có chợ', null],
    ['Số vụ cháy', null],
    ['Trường đạt chuẩn quốc gia', null],
  ])
})

it('gives columns of shares no things to be counted in', () => {
  const body = `
PHỤ LỤC
CHỈ TIÊU CHỦ YẾU
STT\tChỉ tiêu\tTỷ lệ năm 2026\tTỷ lệ năm 2027
1\tSố xã đạt chuẩn nông thôn mới\t30\t35
`
  expect(unitsOf(body)).toEqual([['Số xã đạt chuẩn nông thôn mới', null]])
})

it('reads a count behind its name as one before its thing', () => {
  expect(unitsOf('2. Số trường đạt chuẩn quốc gia: 05.\n3. Có 5 trường có thư viện.\n')).toEqual([
    ['Số trường đạt chuẩn quốc gia', 'trường'],
    ['Số trường có thư viện', 'trường'],
  ])
})
