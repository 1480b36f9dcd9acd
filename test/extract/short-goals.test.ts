import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = 'UBND TỈNH AN GIANG\nKẾ HOẠCH\nPhát triển xã hội đến năm 2030\n\nI. MỤC TIÊU CỤ THỂ\n'

const targetsOf = (body: string): (readonly [string, ...string[]])[] => {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name, values }) => [
    name,
    ...values.map(({ min, max, unit }) => `${min ?? max} ${unit}`),
  ])
}

it('reads a numbered goal, however short it is', () => {
  expect(
    targetsOf('1. Tỷ lệ hộ nghèo: dưới 1%\n2. Trồng rừng 500 ha\n3. Đến năm 2030\n- Tỷ lệ hộ khá đạt 40%.\n'),
  ).toEqual([
    ['Tỷ lệ hộ nghèo', '1 %'],
    ['Trồng rừng', '500 ha'],
    ['Tỷ lệ hộ khá', '40 %'],
  ])
})

it('reads a list whose numbers stand against the words, with the unit in a bracket', () => {
  expect(
    targetsOf(
      '1-Tuổi thọ trung bình (tuổi): 75,5\n2-Thời gian sống khỏe (năm): 68\n3-Số bác sĩ/vạn dân (người): 19\n',
    ),
  ).toEqual([
    ['Tuổi thọ trung bình', '75.5 tuổi'],
    ['Thời gian sống khỏe', '68 năm'],
    ['Số bác sĩ/vạn dân (người)', '19 bác sĩ/vạn dân'],
  ])
})

it('doubts what says of whom and not what, and what may have the term of the sentence before', () => {
  const body = `- Đến năm 2030, tỷ lệ hộ nghèo dưới 1%. Tỷ lệ hộ khá đạt 40%.
- Đối với ngành hóa chất: tối thiểu 7%.
- Giảm tốc độ già hóa xuống 0,5%/năm, để tỷ số này dưới 12 vào năm 2030.
`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.map(({ name, confidence }) => [name, confidence >= 0.85])).toEqual([
    ['Tỷ lệ hộ nghèo', true],
    ['Tỷ lệ hộ khá', false],
    ['Đối với ngành hóa chất', false],
    ['Tốc độ già hóa', true],
    ['Để tỷ số này', false],
  ])
})

it('keeps apart what two sentences say of things with like names and unlike amounts', () => {
  expect(
    targetsOf(
      '1. Ít nhất 80% người nghiện được tư vấn cai nghiện.\n2. Giai đoạn 2026-2030\n- Cai nghiện 100% số người nghiện.\n',
    ),
  ).toEqual([
    ['Người nghiện được tư vấn cai nghiện', '80 %'],
    ['Số người nghiện được cai nghiện', '100 %'],
  ])
})

it('reads what a newspaper says that a place strives for, and no time of day', () => {
  const article = `Huyện Phú Lâm: phấn đấu giảm hộ nghèo
08:31 - Thứ Tư, 11/10/2025
UBND huyện Phú Lâm vừa ban hành Kế hoạch số 55/KH-UBND giảm nghèo. Theo đó, huyện phấn đấu giảm 320 hộ nghèo, tỷ lệ giảm là 1,03%.
Kế hoạch đặt mục tiêu đến năm 2027 giảm tỷ lệ hộ cận nghèo xuống còn 2%; tỷ lệ hộ khá đạt 40%.
`
  const result = ingestText({ path: 'news.txt', bytes: new TextEncoder().encode(article) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.map(({ name, values }) => [name, ...values.map(({ max, by }) => [max, by])])).toEqual(
    [
      ['Số hộ nghèo', [-320, null], [-1.03, null]],
      ['Tỷ lệ hộ cận nghèo', [2, 2027]],
      ['Tỷ lệ hộ khá', [40, 2027]],
    ],
  )
})
