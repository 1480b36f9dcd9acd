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
