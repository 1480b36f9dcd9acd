import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Who leads the tasks of a table, and how sure that is. */
function read(...rows: readonly string[]) {
  const table = rows.map((row) => row.replaceAll('|', '\t')).join('\n')
  const text = `UBND TỈNH AN GIANG\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nPHỤ LỤC 1\nPHÂN CÔNG NHIỆM VỤ\n\n${table}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ leadAgencies, confidence }) => [
    leadAgencies.map(({ name }) => name),
    confidence > 0.9,
  ])
}

it('reads marks under agencies, and doubts who of several leads', () => {
  expect(
    read(
      'STT|Nhiệm vụ|Sở Y tế|Sở Tài chính|Thời gian',
      '1|Xây dựng kế hoạch|x|X|Quý I/2026',
      '2|Bố trí kinh phí||x|Quý II/2026',
      '3|Sơ kết|||Quý IV/2026',
    ),
  ).toEqual([
    [['Sở Y tế', 'Sở Tài chính'], false],
    [['Sở Tài chính'], true],
    [[], true],
  ])
})

it('reads none where the columns hold more than marks', () => {
  expect(
    read(
      'STT|Nhiệm vụ|Sở Y tế|Sở Tài chính|Thời gian',
      '1|Xây dựng kế hoạch|góp ý|x|Quý I/2026',
      '2|Bố trí kinh phí|góp ý||Quý II/2026',
    ),
  ).toEqual([
    [[], true],
    [[], true],
  ])
})
