import { expect, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** How sure the one target is that a goal of a plan states. */
function confidenceOf(goal: string): number | undefined {
  const plan = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSố: 215/KH-UBND\nLâm Đồng, ngày 10 tháng 9 năm 2025\n\nKẾ HOẠCH\nNâng cao chất lượng dịch vụ năm 2026\n\nI. MỤC TIÊU\n1. ${goal}\n2. Giữ vững an ninh, trật tự.\n\nII. NHIỆM VỤ\n1. Sở Y tế rà soát quy trình.\n`
  const read = ingestText({ path: 'plan.txt', bytes: Buffer.from(plan) })
  if (!read.ok) throw new Error(read.problem.reason)
  expect(read.targets).toHaveLength(1)
  return read.targets[0]!.confidence
}

test.each(['Thực hiện mô hình 5 tự quản tại khu dân cư.'])(
  'a number that may be part of a name is doubted: %s',
  (goal) => expect(confidenceOf(goal)).toBeLessThan(0.6),
)

test.each(['Lượng muối ăn trung bình mỗi người mỗi ngày dưới 2 thìa.'])(
  'a number before a word that is no unit is doubted: %s',
  (goal) => expect(confidenceOf(goal)).toBeLessThan(0.6),
)

test.each([
  'Lượng muối ăn trung bình mỗi người mỗi ngày dưới 7 gam.',
  'Hệ số Gini dưới 0,35 vào năm 2026.',
  'Chỉ số phát triển con người đạt trên 0,8 và tiếp tục tăng.',
])('a number before its unit, or what goes on, is not: %s', (goal) =>
  expect(confidenceOf(goal)).toBeGreaterThan(0.9),
)

test.each(['Trao tặng 30 bồn chứa nước cho hộ nghèo.', 'Chỉ số cải cách hành chính đạt 90 trở lên.'])(
  'what is counted or reached is not: %s',
  (goal) => expect(confidenceOf(goal)).toBeGreaterThan(0.9),
)

test.each(['Trên chuẩn đạt 20%.', 'Đạt chuẩn mức độ 2: 30%.'])(
  'how something not named stands to a measure is doubted: %s',
  (goal) => expect(confidenceOf(goal)).toBeLessThan(0.6),
)
