import { expect, test } from 'vitest'
import { blocksOf } from '../../../parsers/pdf/blocks.js'
import { type FlowRow, placesOf } from '../../../parsers/pdf/flow.js'
import { rowText } from '../../../parsers/pdf/segments.js'
import type { Page, Word } from '../../../parsers/pdf/words.js'

/** A page of lines in letters six points wide, fourteen points below each other, at the left margin. */
function pageOf(lines: readonly string[]): Page {
  const words = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => wordAt(text, 60 + index * 6, 60 + row * 14)),
  )
  return { width: 595, height: 842, words, rulings: [], pictures: 0, drawings: 0 }
}

const wordAt = (text: string, left: number, top: number): Word => ({
  parts: [{ text, font: 'Courier' }],
  left,
  right: left + text.length * 6,
  top,
  bottom: top + 10,
  baseline: top + 8,
  size: 10,
  isTurned: false,
  clings: false,
})

/** The lines that begin a paragraph for sure. */
function begun(lines: readonly string[]): string[] {
  const rows = blocksOf(pageOf(lines)).flatMap((block): FlowRow[] =>
    block.type === 'row' ? [{ block, page: 0, pageWidth: 595, isParted: false }] : [],
  )
  const places = placesOf(rows)
  return rows.filter(({ block }) => places.get(block)!.beginsParagraph).map(({ block }) => rowText(block.row))
}

test('lines that end as their words do, without a margin on the right, end a paragraph where the next word had room', () => {
  const short = ['|', '|', '|', '|']
  const lines = [
    'Kế hoạch phát triển kinh tế số của tỉnh trong năm tới và những',
    'năm sau',
    'Số hiệu',
    'Người ký',
    ...short,
    'Thực hiện chương trình của Tỉnh ủy về chuyển đổi số, Ủy ban nhân',
    'dân tỉnh giao các sở, ban, ngành và địa phương xây dựng các',
    'chương trình, dự án; bảo đảm nguồn lực, cơ sở vật chất cho công',
    'tác này trên địa bàn.',
    'Các đơn vị báo cáo kết quả.',
    'Sở Tài chính bố trí kinh phí để thực hiện những nhiệm vụ được',
    'giao trong năm.',
  ]
  expect(begun(lines)).toEqual([
    'Số hiệu',
    'Người ký',
    ...short,
    'Thực hiện chương trình của Tỉnh ủy về chuyển đổi số, Ủy ban nhân',
    'Các đơn vị báo cáo kết quả.',
    'Sở Tài chính bố trí kinh phí để thực hiện những nhiệm vụ được',
  ])
})
