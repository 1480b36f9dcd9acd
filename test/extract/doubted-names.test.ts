import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function confidences(goal: string): Record<string, number> {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCấp nước năm 2026\n\nI. MỤC TIÊU\n- ${goal}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return Object.fromEntries(result.targets.map(({ name, confidence }) => [name, confidence]))
}

it('doubts a target that is named by whom it counts alone', () => {
  const found = confidences('Trên 35% dân số và 26% số hộ dùng nước máy vào năm 2026.')
  expect(found['Dân số']).toBeLessThan(0.85)
  expect(found['Số hộ dùng nước máy']).toBeGreaterThan(0.9)
})
