import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function tasks(lines: readonly string[]): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Sửa đê năm 2026', '', 'I. NHIỆM VỤ', ...lines]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ text }) => text)
}

it.each([
  [
    'bears a number that a word above lost its raised call of',
    [
      '- Gia cố 05 tuyến đê xung yếu1 trong năm 2026.',
      '- Cắm mốc hành lang.',
      '1 Gồm các tuyến: Hữu Hồng,',
      'tả Đáy và hữu Cầu.',
      '- Trồng tre chắn sóng.',
    ],
    ['Gia cố 05 tuyến đê xung yếu trong năm 2026.', 'Cắm mốc hành lang.', 'Trồng tre chắn sóng.'],
  ],
  [
    'bears a number in brackets that a sentence above calls',
    [
      '- Di dời hộ dân ngoài bãi sông (2).',
      '(2) Theo Báo cáo số 15/BC-SXD của Sở Xây dựng.',
      '- Trồng tre chắn sóng.',
    ],
    ['Di dời hộ dân ngoài bãi sông (2).', 'Trồng tre chắn sóng.'],
  ],
  [
    'begins with a mark that nothing else begins with',
    [
      '- Trồng tre chắn sóng.',
      '[3] Nghị quyết số 5/NQ-HĐND của HĐND tỉnh.',
      '³ Không gồm đê bối.',
      '(*) Chưa tính đê bao.',
    ],
    ['Trồng tre chắn sóng.'],
  ],
  [
    'is told by its label, as is the basis of prices',
    [
      '- Trồng tre chắn sóng.',
      '* Ghi chú: Số liệu ước đến 30/11/2025.',
      'Nguồn: Thống kê tỉnh',
      'Theo giá hiện hành',
      '- Khơi thông cống.',
    ],
    ['Trồng tre chắn sóng.', 'Khơi thông cống.'],
  ],
])('a note at the foot of a page %s', (_, lines, expected) => expect(tasks(lines)).toEqual(expected))

it.each([
  [['1. Gồm hai việc (1), (2):', '(1) Trồng tre chắn sóng.', '(2) Khơi thông cống.'], 2],
  [['- Cắm mốc hành lang đê xong trong tháng6 năm nay.', '6 Khơi thông cống qua đê.'], 2],
  [['- Sửa 3 km2 mặt đê.', '2 Khơi thông cống qua đê.'], 2],
])('%j are no notes', (lines, count) => expect(tasks(lines).length).toBeGreaterThanOrEqual(count))
