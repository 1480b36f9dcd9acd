import { expect, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

const ordinalsOf = (heading: string, first: readonly string[]): (string | null)[] => {
  const rows = ['Số doanh nghiệp|2.600', 'Số hợp tác xã|150', 'Số trang trại|80'].map(
    (row, at) => `${first[at]}|${row}`,
  )
  const table = [heading, ...rows].map((row) => row.replaceAll('|', '\t')).join('\n')
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nPhát triển kinh tế năm 2026\n\nI. CHỈ TIÊU\n\n${table}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ ordinal }) => ordinal)
}

test.each([
  [
    'numbers in a column whose heading ran into the next one',
    '|STT Chỉ tiêu|Năm 2026',
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
  ['other words in it', '|Chỉ tiêu|Năm 2026', ['*', 'mới', ''], [null, null, null]],
])('%s', (_, heading, first, ordinals) => {
  expect(ordinalsOf(heading, first)).toEqual(ordinals)
})
