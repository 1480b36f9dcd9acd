import { expect, test } from 'vitest'
import { alignedTableAt } from '../../../parsers/pdf/aligned-rows.js'
import { drawingOf } from '../../../parsers/pdf/drawn-rows.js'
import { rowsOf, rowText } from '../../../parsers/pdf/segments.js'
import type { Word } from '../../../parsers/pdf/words.js'

const size = 10
const letter = 5

/** The lines of a cell, from where its first one begins, in the order in which a program draws them. */
function cell(left: number, top: number, ...lines: string[]): Word[] {
  return lines.flatMap((line, at) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }): Word => {
      const y = top + 12 * at
      return {
        parts: [{ text, font: 'Times' }],
        left: left + index * letter,
        right: left + (index + text.length) * letter,
        top: y,
        bottom: y + size,
        baseline: y + 8,
        size,
        isTurned: false,
        clings: false,
      }
    }),
  )
}

function rowsSaid(words: readonly Word[]): string[] | undefined {
  const found = alignedTableAt(rowsOf(words), 0, drawingOf(words))
  return found?.table.rows.map((row) => row.map((lines) => lines.map(rowText).join('/')).join('|'))
}

// Cells are no further apart than words, and stand around the middle of their rows.
const heading = [...cell(60, 94, 'TT'), ...cell(76, 94, 'Nhiệm vụ'), ...cell(170, 88, 'Cơ quan', 'chủ trì')]
const first = [
  ...cell(60, 132, '1'),
  ...cell(76, 120, 'Nạo vét kênh chính', 'ở hai xã ven biển', 'trước mùa mưa'),
  ...cell(170, 126, 'Sở Nông', 'nghiệp'),
]
const second = [
  ...cell(60, 166, '2'),
  ...cell(76, 160, 'Gia cố đoạn đê yếu', 'ở cửa sông'),
  ...cell(170, 166, 'Sở Xây dựng'),
]

test('a table is read by the order in which its cells are drawn, however near to each other they stand', () => {
  expect(rowsSaid([...heading, ...first, ...second])).toEqual([
    'TT|Nhiệm vụ|Cơ quan/chủ trì',
    '1|Nạo vét kênh chính/ở hai xã ven biển/trước mùa mưa|Sở Nông/nghiệp',
    '2|Gia cố đoạn đê yếu/ở cửa sông|Sở Xây dựng',
  ])
})

test('a row below that no cell of which is drawn up keeps to the columns', () => {
  const group = [...cell(60, 186, 'II'), ...cell(76, 186, 'Nâng cấp hồ chứa')]
  const said = rowsSaid([...heading, ...first, ...second, ...group])
  expect(said?.at(-1)).toBe('II|Nâng cấp hồ chứa|')
})

test('a paragraph below the table is no row of it', () => {
  const below = cell(60, 190, 'Ủy ban nhân dân xã báo cáo kết quả trước ngày')
  expect(rowsSaid([...heading, ...first, ...second, ...below])).toHaveLength(3)
})

test('lines that are drawn across the columns tell of no rows', () => {
  const byLine = [...heading, ...first, ...second].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  expect(drawingOf(byLine).whites.flat()).toEqual([])
})

test('a paragraph that stands apart in a cell is of the row that the next cell stands beside', () => {
  const parted = [
    ...cell(60, 200, '3'),
    ...cell(76, 188, 'Kiểm tra hồ chứa'),
    ...cell(76, 212, 'Báo cáo hằng quý'),
    ...cell(170, 188, 'Công an', 'xã và', 'Sở Y tế'),
  ]
  expect(rowsSaid([...heading, ...first, ...second, ...parted])?.at(-1)).toBe(
    '3|Kiểm tra hồ chứa/Báo cáo hằng quý|Công an/xã và/Sở Y tế',
  )
})

/** Rows whose ordinals stand on the first lines of their names, and the heading of which fills their column. */
const even = [
  ...cell(60, 88, 'STT'),
  ...cell(104, 88, 'Nhiệm vụ'),
  ...cell(170, 88, 'Cơ quan', 'chủ trì'),
  ...cell(240, 88, 'Thời gian', 'hoàn thành'),
  ...cell(60, 130, '1'),
  ...cell(78, 130, 'Nạo vét kênh chính', 'ở hai xã ven biển'),
  ...cell(170, 130, 'Sở Nông', 'nghiệp'),
  ...cell(240, 130, 'Quý I'),
  ...cell(60, 160, '2'),
  ...cell(78, 160, 'Gia cố đoạn đê', 'ở cửa sông'),
  ...cell(170, 160, 'Sở Xây dựng'),
  ...cell(240, 160, 'Quý II'),
  ...cell(60, 190, '3'),
  ...cell(78, 190, 'Diễn tập sơ tán', 'cư dân vùng trũng'),
  ...cell(170, 190, 'Công an', 'tỉnh'),
  ...cell(240, 190, 'Quý III'),
]
const evenSaid = [
  'STT|Nhiệm vụ|Cơ quan/chủ trì|Thời gian/hoàn thành',
  '1|Nạo vét kênh chính/ở hai xã ven biển|Sở Nông/nghiệp|Quý I',
  '2|Gia cố đoạn đê/ở cửa sông|Sở Xây dựng|Quý II',
  '3|Diễn tập sơ tán/cư dân vùng trũng|Công an/tỉnh|Quý III',
]

test('ordinals have a column of their own where the order of drawing does not tell it', () => {
  expect(rowsSaid(even)).toEqual(evenSaid)
})

test('the title of a group is one piece where it begins as ordinals do', () => {
  const title = [...cell(60, 112, 'B.'), ...cell(73, 112, 'ĐÊ'), ...cell(86, 112, 'ĐIỀU')]
  expect(rowsSaid([...even, ...title])?.[1]).toBe('B. ĐÊ ĐIỀU|||')
})

test('two numbers in succession are not one that a narrow column breaks', () => {
  const near = even.map((word) =>
    word.top >= 160
      ? { ...word, top: word.top - 8, bottom: word.bottom - 8, baseline: word.baseline - 8 }
      : word,
  )
  expect(
    rowsSaid(near)
      ?.filter((row) => /^\d/.test(row))
      .map((row) => row.split('|')[0]),
  ).toEqual(['1', '2', '3'])
})

test('the columns of a table far below are not those of a letterhead', () => {
  const letterhead = [
    ...cell(60, 0, 'UBND TỈNH', 'SỞ Y TẾ'),
    ...cell(160, 0, 'CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do'),
  ]
  const text = cell(
    60,
    32,
    'Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về y tế',
    'cơ sở, Ủy ban nhân dân tỉnh giao các sở, các ban, ngành',
    'phối hợp rà soát mạng lưới trạm y tế xã, bố trí bác sĩ',
    'cho các xã đảo và vùng biên giới trước khi mùa mưa đến.',
  )
  expect(rowsSaid([...letterhead, ...text, ...even])).toBeUndefined()
})
