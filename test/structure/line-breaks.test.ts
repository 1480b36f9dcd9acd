import { expect, test } from 'vitest'
import { continuesParagraph, measureWrapping } from '../../pipeline/structure/line-breaks.js'
import type { Line } from '../../pipeline/tree/nodes.js'
import { sourceText } from '../../pipeline/tree/text.js'

const line = (text: string, more: Partial<Line> = {}): Line => ({
  type: 'line',
  text: sourceText(text, 0, text.length),
  indent: 0,
  blanksBefore: 0,
  tabs: [],
  ...more,
})

test.each<[string, string, string, Partial<Line>, boolean]>([
  [
    'a year behind its word, though the line was short',
    'đạt 70% vào năm',
    '2027 và',
    { beginsParagraph: true },
    true,
  ],
  ['small letters behind a comma', 'sửa đổi, bổ sung,', 'ban hành mới', { beginsParagraph: true }, true],
  ['a new sentence below a short line', 'đạt 70%.', 'Sở Y tế', { beginsParagraph: true }, false],
  ['the second half of a name', '1. Sở Lao động', '- Thương binh và Xã hội', {}, true],
  ['the second half of a phrase', 'phát triển kinh tế', '- xã hội của tỉnh', {}, true],
  ['a point of that name', '1. Lao động', '- Thương binh và Xã hội', {}, false],
  ['a point below a phrase', '1. Phát triển kinh tế', '- Xã hội hóa giáo dục', {}, false],
  ['words below a label alone', '10.', 'Sở Y tế', {}, true],
  ['words below a label alone and an empty line', 'a)', 'Sở Y tế', { blanksBefore: 1 }, true],
  ['a label alone below words', 'NHIỆM VỤ', '1.', {}, false],
  ['a number that ends a sentence', 'mức độ 3 và', '4.', {}, true],
  ['what follows a paragraph in brackets', '(Chi tiết theo Phụ lục)', 'Trên đây là Kế hoạch', {}, false],
  ['a share below a heading of few words', '1. Mục tiêu', '100% hộ nghèo được vay vốn.', {}, false],
  ['a share below a verb', '1. Phấn đấu đạt', '100% hộ nghèo được vay vốn.', {}, true],
  [
    'an amount of a list that opened on its line',
    'cấp 50 máy, trong đó: 30 máy cho xã;',
    '20 máy cho huyện',
    {},
    true,
  ],
  ['an amount below one of a list of lines', '30 máy cho xã;', '20 máy cho huyện', {}, false],
  ['what follows brackets in a sentence', '(kể cả xã', 'Ia Mơ)', {}, true],
])('%s', (_, above, next, more, goesOn) => {
  expect(
    continuesParagraph(above, line(above), line(next, more), {
      width: null,
      isRagged: false,
      isSpaced: false,
    }),
  ).toBe(goesOn)
})

test('paragraphs set apart by empty lines: what has none above it goes on', () => {
  const paragraphs = [
    ['1. Sở', 'Dân tộc và Tôn giáo'],
    ['a) Rà soát danh', 'mục thủ tục; công khai.', 'Hằng năm báo cáo'],
    ['b) Tham mưu ban', 'hành quy chế', 'phối hợp;'],
    ['2. Sở Nội', 'vụ'],
    ['Trên đây là Kế hoạch thực hiện', 'Nghị quyết số 12/NQ-CP.'],
    ['3. Sở Y tế', 'và các bệnh', 'viện'],
  ]
  const lines = paragraphs.flatMap((parts) =>
    parts.map((part, k) => line(part.padEnd(21), { blanksBefore: k === 0 ? 1 : 0 })),
  )
  const wrapping = measureWrapping(lines)
  expect(wrapping.isSpaced).toBe(true)
  const inside = lines.map((next, k) => [lines[k - 1]!, next] as const)
  for (const [last, next] of inside.filter(([, { blanksBefore }]) => blanksBefore === 0))
    expect(continuesParagraph(last.text.value.trim(), last, next, wrapping)).toBe(true)
  const close = lines.map((each) => ({ ...each, blanksBefore: 0 }))
  expect(measureWrapping(close).isSpaced).toBe(false)
})

const full = { width: 60, isRagged: false, isSpaced: false }

test.each<[string, string, string, boolean]>([
  [
    'a duty below a heading that fills its line',
    '4. Các trường đại học, cao đẳng, trung cấp trên địa bàn tỉnh',
    'Phối hợp mở lớp',
    false,
  ],
  [
    'the rest of a sentence that fills its line',
    '4. Giao nhiệm vụ cho các trường đại học trong năm 2025 theo',
    'Kế hoạch',
    true,
  ],
  [
    'the rest of the names in a heading',
    '4. Các trường đại học, cao đẳng, trung cấp và Liên hiệp các',
    'Hội Khoa học',
    true,
  ],
])('%s', (_, above, next, goesOn) => {
  expect(continuesParagraph(above, line(above), line(next), full)).toBe(goesOn)
})
