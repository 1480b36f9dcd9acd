import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function targets(...lines: readonly string[]) {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nBưu chính năm 2026\n\nI. CHỈ TIÊU\n\n${lines.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name, values }) => [name, values.at(-1)?.min])
}

const heading = 'TT\tChỉ tiêu\tĐVT\tThực hiện 2025\tKế hoạch 2026\tGhi chú'

it('takes the cells that a line lacks for its last ones', () => {
  const read = targets(heading, '1\tBưu cục\tBưu cục\t290\t310\tCả xã', '2\tĐiểm phục vụ\tĐiểm\t1.200\t1.350')
  expect(read).toEqual([
    ['Bưu cục', 310],
    ['Điểm phục vụ', 1350],
  ])
})

it('takes the number for what a line lacks that has amounts behind the last heading', () => {
  const read = targets(
    'TT\tChỉ tiêu\tĐVT\tThực hiện 2025\tKế hoạch 2026\t\t\t\t',
    '1\tBưu cục\tBưu cục\t290\t310\t\t\t\t',
    '- Số máy điện thoại trên 100 dân\tMáy\t50\t70\t130\t109',
  )
  expect(read).toEqual([
    ['Bưu cục', 310],
    ['Số máy điện thoại trên 100 dân', 70],
  ])
})
