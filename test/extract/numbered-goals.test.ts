import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

it('gives targets among goals the number of their point, and none for a mark or of a task', () => {
  const text = `UBND TỈNH A
KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026

I. MỤC TIÊU, CHỈ TIÊU
1. Tỷ lệ trẻ đến trường đạt 99%.
2. Về y tế
2.1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%; số bác sĩ đạt 10 bác sĩ.
a) Tỷ lệ hộ nghèo còn 1,5%.
- Tỷ lệ hộ dùng nước sạch đạt 98%.

II. NHIỆM VỤ, GIẢI PHÁP
1. Tập trung giải quyết việc làm, phấn đấu tỷ lệ lao động có việc làm đạt 97%.
`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.map(({ name, group, ordinal }) => [name, group, ordinal])).toEqual([
    ['Tỷ lệ trẻ đến trường', 'I', '1'],
    ['Tỷ lệ bao phủ bảo hiểm y tế', 'I.2', '2.1'],
    ['Số bác sĩ', 'I.2', '2.1'],
    ['Tỷ lệ hộ nghèo', 'I.2.1', 'a'],
    ['Tỷ lệ hộ dùng nước sạch', 'I.2.1.a', null],
    ['Tỷ lệ lao động có việc làm', 'II', null],
  ])
})
