import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The targets of a table whose second column has this heading and this cell, each with whether it is sure. */
function targets(heading: string, cell: string) {
  const rows = [
    `TT\tChỉ tiêu\t${heading}\tCơ quan chủ trì`,
    `1\tXếp hạng chuyển đổi số\t${cell}\tSở Khoa học và Công nghệ`,
    `2\tBảo đảm an toàn thông tin mạng\t${cell}\tCông an tỉnh`,
    `3\tHoàn thành kho dữ liệu dùng chung\t${cell}\tSở Khoa học và Công nghệ`,
  ]
  const text = `UBND TỈNH LÀO CAI\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nPHỤ LỤC 1\nCÁC CHỈ TIÊU\n\n${rows.join('\n')}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.targets.map(({ values, confidence }) => [values[0]?.measure, confidence >= 0.85])
}

it.each([
  ['tiêu năm', '≥ 95', false],
  ['tiêu năm', '12,5%', false],
  ['Căn cứ pháp lý', 'Nghị quyết số 57-NQ/TW', true],
])(
  'is sure of no milestone that stands beside an amount under a heading that nobody knows: %s, %s',
  (heading, cell, isSure) => {
    expect(targets(heading, cell)).toEqual(Array(3).fill(['milestone', isSure]))
  },
)

it.each([
  ['21.50023.00025.000', false],
  ['21.500', true],
])('is sure of no digits that make no number: %s', (cell, isSure) => {
  expect(targets('Năm 2026', cell).map(([, sure]) => sure)).toEqual([isSure, isSure, isSure])
})
