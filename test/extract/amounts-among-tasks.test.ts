import { expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'

/** A plan with one point under a heading that does not say what its section is for. */
const plan = (point: string): string => `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 112/KH-UBND
Quảng Trị, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Phát triển kinh tế tập thể năm 2025

I. NHIỆM VỤ
1. Rà soát quỹ đất để hỗ trợ hợp tác xã.
II. CÁC MẶT CÔNG TÁC
1. ${point}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Anh
`

it.each([
  // what is only to be reached is no deed: as a task it is doubted
  ['Tỷ lệ hộ dân tham gia hợp tác xã đạt 35%.', 1, true],
  ['Doanh thu bình quân của hợp tác xã đạt 3 tỷ đồng/năm.', 1, true],
  ['Sở Tài chính phấn đấu giải ngân đạt 95%.', 1, false],
  ['Nâng tỷ lệ hộ dân tham gia hợp tác xã đạt 35%.', 1, false],
  ['Xây dựng chuyên mục về kinh tế tập thể.', 0, false],
])('%s', async (point, targets, isDoubted) => {
  const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(plan(point)) })
  if (!result.ok) throw new Error('The plan was refused.')
  const task = result.tasks.find(({ text }) => text === point)
  expect(result.targets).toHaveLength(targets)
  expect(task!.confidence <= 0.7).toBe(isDoubted)
})
