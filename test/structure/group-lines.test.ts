import { expect, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** A spilled table of targets, and behind it a section whose labels stand on lines of their own. */
const plan = (first: string, second: string): string => `KẾ HOẠCH
Giảm nghèo năm 2025

I. CHỈ TIÊU

STT
Chỉ tiêu
Đơn vị tính
Kế hoạch năm 2025
${first}
Tỷ lệ hộ nghèo
%
2,5
${second}
Tỷ lệ hộ cận nghèo
%
3,1

II. TỔ CHỨC THỰC HIỆN
1.
Sở Nội vụ theo dõi việc thực hiện.
2.
Sở Tài chính bố trí kinh phí.
`

// whether or not the table writes its ordinals as the plan its labels
test.each([
  ['1', '2'],
  ['1.', '2.'],
])('a section behind a table with ordinals like %s is none of its groups', (first, second) => {
  const result = ingestText({ path: 'plan.txt', bytes: Buffer.from(plan(first, second)) })
  if (!result.ok) throw new Error('The plan was refused.')
  expect(result.targets.map(({ name, values }) => [name, values[0]!.min])).toEqual([
    ['Tỷ lệ hộ nghèo', 2.5],
    ['Tỷ lệ hộ cận nghèo', 3.1],
  ])
  expect(result.tasks.map(({ text, leadAgencies }) => [text, leadAgencies[0]?.name])).toEqual([
    ['Sở Nội vụ theo dõi việc thực hiện.', 'Sở Nội vụ'],
    ['Sở Tài chính bố trí kinh phí.', 'Sở Tài chính'],
  ])
})
