import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = 'UBND TỈNH AN GIANG\nKẾ HOẠCH\nNâng cao các chỉ số năm 2026\n\nI. MỤC TIÊU CỤ THỂ\n'

const targetsOf = (body: string): (readonly [string, ...(number | null)[]])[] => {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name, values }) => [name, ...values.map(({ min, max }) => min ?? max)])
}

it('gives amounts without a name the thing that the heading names', () => {
  const body = `1. Chỉ số SIPAS
- Phấn đấu năm 2026 đạt từ 86% trở lên; đến năm 2030 đạt trên 91%.
2. Chỉ số PAR INDEX
- Tăng ít nhất 04 bậc so với năm 2025.
- Điểm số đạt từ 88 điểm trở lên.
3. Chỉ số PCI
a) Đến năm 2028
- Thuộc nhóm 15 tỉnh, thành phố có chất lượng điều hành tốt.
- Tỷ lệ hồ sơ đúng hạn đạt 99%.
`
  expect(targetsOf(body)).toEqual([
    ['Chỉ số SIPAS', 86, 91],
    ['Chỉ số PAR INDEX', 4],
    ['Điểm số chỉ số PAR INDEX', 88],
    ['Chỉ số PCI', 15],
    ['Tỷ lệ hồ sơ đúng hạn', 99],
  ])
})

it('gives them nothing of a heading that names no thing, or of one above another', () => {
  const body = `1. Chỉ số PCI
a) Cải thiện môi trường đầu tư
- Đạt từ 70% trở lên.
2. Về xã hội
- Đạt trên 95%.
`
  expect(targetsOf(body)).toEqual([])
})

it('reads columns of school years, and leaves out the one that is over', () => {
  const body = `1. Tỷ lệ trẻ đến trường đạt 99%.

PHỤ LỤC
LỘ TRÌNH THỰC HIỆN CÁC CHỈ TIÊU
STT\tChỉ tiêu\tĐơn vị tính\tNăm học 2025-2026\tNăm học 2026-2027\tNăm học 2029-2030
1\tTrẻ nhà trẻ ra lớp\t%\t31,2\t33,0\t38,0
2\tTrường đạt chuẩn quốc gia\ttrường\t312\t330\t400
`
  expect(targetsOf(body).slice(1)).toEqual([
    ['Trẻ nhà trẻ ra lớp', 33, 38],
    ['Trường đạt chuẩn quốc gia', 330, 400],
  ])
})
