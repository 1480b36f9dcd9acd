import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const underTitle = (title: string, points: string): string[] => {
  const text = `UBND TỈNH A\nKẾ HOẠCH\nTiêm phòng năm 2026\n\nI. ${title}\n${points}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ name }) => name)
}

it.each([
  'MỤC ĐÍCH, MỤC TIÊU',
  'QUAN ĐIỂM VÀ MỤC TIÊU',
  'MỤC ĐÍCH, YÊU CẦU, CHỈ TIÊU',
  'PHẠM VI, MỤC TIÊU',
  'YÊU CẦU CẦN ĐẠT',
  'KẾT QUẢ CẦN ĐẠT',
  'DỰ KIẾN KẾT QUẢ ĐẠT ĐƯỢC',
])('reads the goals of a section that is titled %s', (title) => {
  expect(underTitle(title, '1. 100% thôn có cộng tác viên thú y.')).toEqual(['Thôn có cộng tác viên thú y'])
})

it.each(['KẾT QUẢ ĐẠT ĐƯỢC', 'TÌNH HÌNH THỰC HIỆN MỤC TIÊU, CHỈ TIÊU NĂM 2025', 'QUAN ĐIỂM'])(
  'reads none under %s',
  (title) => {
    expect(underTitle(title, '1. 100% thôn có cộng tác viên thú y.')).toEqual([])
  },
)

it('reads what stands under a title of its own besides the goals as what it is', () => {
  const points = '1. Quan điểm\n- 100% là nguyên tắc.\n2. Mục tiêu\n- 100% thôn có cộng tác viên.'
  expect(underTitle('QUAN ĐIỂM, MỤC TIÊU', points)).toEqual(['Thôn có cộng tác viên'])
})

it('gives the numbered goals under a heading without a number its year', () => {
  const text = `ỦY BAN NHÂN DÂN
XÃ A
KẾ HOẠCH
Phát triển kinh tế - xã hội

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

CÁC CHỈ TIÊU CHỦ YẾU CỦA NĂM 2026:
1. Chỉ tiêu về kinh tế:
- Sản lượng lúa: 2.961 tấn
2. Chỉ tiêu về xã hội:
- Tỷ lệ gia đình văn hóa: 95%
`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.map(({ values }) => values[0]?.by)).toEqual([2026, 2026])
})

it('doubts a share of all that is demanded', () => {
  const text =
    'UBND TỈNH A\nKẾ HOẠCH\nBảo vệ rừng năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu\n- 100% chủ rừng ký cam kết bảo vệ rừng.\n'
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  expect(result.targets.map(({ name }) => name)).toEqual(['Chủ rừng ký cam kết bảo vệ rừng'])
  expect(result.targets[0]?.confidence).toBeLessThan(0.85)
})

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
