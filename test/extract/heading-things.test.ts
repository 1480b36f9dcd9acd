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

it('gives what tells how large things are the things that the heading counts', () => {
  const body = `1. Phát triển cụm công nghiệp
- Tổng diện tích 150 ha.
- Số cụm có trạm xử lý nước thải: 4 cụm.
2. Về kinh tế
- Tổng diện tích 200 ha.
`
  expect(targetsOf(body)).toEqual([
    ['Tổng diện tích cụm công nghiệp', 150],
    ['Số cụm có trạm xử lý nước thải', 4],
    ['Tổng diện tích', 200],
  ])
})

it('takes what is to be gone as a milestone, and doubts a share of which nothing says what becomes of it', () => {
  const result = ingestText({
    path: 'plan.txt',
    bytes: new TextEncoder().encode(
      `${head}- Đến hết năm 2026 không còn hộ nghèo.\n- Có 30% xã đạt chuẩn năm 2026, đến năm 2030 có 50% thôn.\n`,
    ),
  })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(
    result.targets.map(({ name, values, confidence }) => [
      name,
      values[0]?.measure,
      values[0]?.by,
      confidence >= 0.9,
    ]),
  ).toEqual([
    ['Hộ nghèo', 'milestone', 2026, true],
    ['Xã đạt chuẩn', 'level', 2026, true],
    ['Thôn', 'level', 2030, false],
  ])
})
