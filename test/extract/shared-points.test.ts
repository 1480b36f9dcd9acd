import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task of a small plan: its ordinal, its words, who leads and until when. */
function tasks(...points: readonly string[]) {
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n${points.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ ordinal, text: words, leadAgencies, deadline, confidence, id }) => ({
    told: [ordinal, words, leadAgencies.map(({ name }) => name).join(', '), deadline?.text ?? null],
    confidence,
    id,
  }))
}

it('gives each who does a part of a point a task, with the time that its own words state', () => {
  const read = tasks(
    '1. Thủ tục hành chính',
    'a) Các sở, ngành rà soát thủ tục; Văn phòng UBND tỉnh công bố trước ngày 30/9/2026.',
    'b) Sở Nội vụ kiểm tra; báo cáo UBND tỉnh.',
  )
  expect(read.map(({ told }) => told)).toEqual([
    ['a', 'Các sở, ngành rà soát thủ tục;', 'Các sở, ngành', null],
    ['a', 'Văn phòng UBND tỉnh công bố trước ngày 30/9/2026.', 'Văn phòng UBND tỉnh', 'trước ngày 30/9/2026'],
    ['b', 'Sở Nội vụ kiểm tra; báo cáo UBND tỉnh.', 'Sở Nội vụ', null],
  ])
  expect(new Set(read.map(({ id }) => id)).size).toBe(3)
  expect(read[0]!.confidence).toBeLessThan(read[2]!.confidence)
})

it('leaves a point whole whose first clause is nobody’s, that has points below it, or that lines tell of', () => {
  const read = tasks(
    '1. Chuyển đổi số',
    'a) Hình thành hệ sinh thái dữ liệu; Sở Nội vụ tham gia góp ý.',
    'b) Sở Y tế mở lớp; Sở Nội vụ cấp chứng chỉ.',
    'Cơ quan chủ trì: Sở Y tế',
  )
  expect(read.map(({ told }) => told[1])).toEqual([
    'Hình thành hệ sinh thái dữ liệu; Sở Nội vụ tham gia góp ý.',
    'Sở Y tế mở lớp; Sở Nội vụ cấp chứng chỉ.',
  ])
})

it('parts a point that is told of by what holds for its whole section alone', () => {
  const read = tasks(
    '1. Đào tạo',
    '- Sở Y tế mở lớp; Sở Tài chính bố trí kinh phí.',
    '2. Thời gian thực hiện: Quý III/2026.',
  )
  expect(read.map(({ told }) => told.slice(1))).toEqual([
    ['Sở Y tế mở lớp;', 'Sở Y tế', 'Quý III/2026'],
    ['Sở Tài chính bố trí kinh phí.', 'Sở Tài chính', 'Quý III/2026'],
  ])
})
