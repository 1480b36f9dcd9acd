import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

it.each([
  [
    'Giao Văn phòng UBND tỉnh, cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.',
    'Thời gian giải quyết thủ tục hành chính',
    ['Văn phòng UBND tỉnh'],
  ],
  ['Giao các xã: tỷ lệ hộ nghèo giảm còn 2%.', 'Tỷ lệ hộ nghèo', ['Các xã']],
  ['Tỷ lệ hồ sơ giao dịch điện tử đạt 90%.', 'Tỷ lệ hồ sơ giao dịch điện tử', []],
])('who a target is handed to is no part of its name: %s', (point, name, lead) => {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n- ${point}\n- Tỷ lệ hài lòng đạt 95%.\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const [target] = result.targets
  expect([target!.name, target!.leadAgencies.map((one) => one.name)]).toEqual([name, lead])
})
