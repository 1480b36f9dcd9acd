import { expect, test } from 'vitest'
import { riverRowsAt } from '../../../parsers/pdf/rivers.js'
import { rowsOf, rowText, segmentText } from '../../../parsers/pdf/segments.js'
import type { Word } from '../../../parsers/pdf/words.js'

const size = 10
const letter = 3.5

/** The rows of lines in narrow letters; each word stands where the line has it. */
const rows = (lines: readonly string[]) =>
  rowsOf(
    lines.flatMap((line, row) =>
      [...line.matchAll(/\S+/g)].map(
        ({ 0: text, index }): Word => ({
          parts: [{ text, font: 'Times' }],
          left: 60 + index * letter,
          right: 60 + (index + text.length) * letter,
          top: 100 + row * 14,
          bottom: 110 + row * 14,
          baseline: 108 + row * 14,
          size,
          isTurned: false,
          clings: false,
        }),
      ),
    ),
  )

/** A table whose columns stand no further apart than two spaces. */
const table = [
  'TT  Nhiệm vụ trong năm    Chủ trì  Thời gian',
  '1   Nạo vét kênh chính ở  Sở Nông  Quý I',
  '    hai xã ven biển       nghiệp',
  '2   Gia cố đoạn đê xung   Sở Xây   Quý II',
  '    yếu trước mùa mưa     dựng',
  '3   Diễn tập sơ tán dân   Công an  Quý III',
  '    cư ở vùng trũng       tỉnh',
]

test('columns that stand near to each other are told by the rivers between them', () => {
  const found = riverRowsAt(rows(table), 0, 2.5)!
  expect(found.columns).toHaveLength(4)
  expect(found.rows.map(({ segments }) => segments.map(segmentText))).toEqual([
    ['TT', 'Nhiệm vụ trong năm', 'Chủ trì', 'Thời gian'],
    ['1', 'Nạo vét kênh chính ở', 'Sở Nông', 'Quý I'],
    ['hai xã ven biển', 'nghiệp'],
    ['2', 'Gia cố đoạn đê xung', 'Sở Xây', 'Quý II'],
    ['yếu trước mùa mưa', 'dựng'],
    ['3', 'Diễn tập sơ tán dân', 'Công an', 'Quý III'],
    ['cư ở vùng trũng', 'tỉnh'],
  ])
})

test('a line across the columns ends the table', () => {
  const below = 'Các đơn vị báo cáo kết quả về Sở Nông nghiệp trước ngày 15'
  const all = rows([...table, below])
  expect(riverRowsAt(all, 0, 2.5)!.to).toBe(table.length)
  expect(rowText(all.at(-1)!)).toBe(below)
})

test.each([
  ['fewer rows than tell anything', table.slice(0, 5)],
  [
    'running text whose spaces are wide',
    [
      'Thực  hiện  chương  trình  của  tỉnh  về',
      'phát  triển  kinh  tế  biển,  các  địa',
      'phương  rà  soát  quy  hoạch,  bố  trí  vốn',
      'cho  những  công  trình  cấp  bách;  huy',
      'động  người  dân  tham  gia  giám  sát,  bảo',
      'đảm  chất  lượng  và  tiến  độ  đã  đề',
      'ra  trong  nghị  quyết  của  hội  đồng.',
    ],
  ],
  [
    'a list of short points',
    ['- Như trên;', '- Sở Y tế;', '- Sở Nội vụ;', '- Công an tỉnh;', '- Các xã, phường;', '- Lưu: VT, TH.'],
  ],
])('no table: %s', (_, lines) => {
  expect(riverRowsAt(rows(lines), 0, 2.5)).toBeNull()
})
