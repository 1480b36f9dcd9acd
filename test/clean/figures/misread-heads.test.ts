import { describe, expect, test } from 'vitest'
import { misreadHeads } from '../../../pipeline/clean/figures/misread-heads.js'

const articles = ['Điều 1. Phạm vi', 'Điều 2. Đối tượng']
const parts = ['Phần thứ nhất', 'Phần thứ hai']
const chapters = ['CHƯƠNG I', 'CHƯƠNG II']

function read(others: readonly string[], line: string): string {
  const edits = misreadHeads([...others, line]).get(others.length) ?? []
  return edits.reduce(
    (text, { from, to, replacement }) => text.slice(0, from) + replacement + text.slice(to),
    line,
  )
}

describe('misreadHeads', () => {
  test.each([
    [articles, 'Đlều 3, Trách nhiệm của Sở Tài chính', 'Điều 3. Trách nhiệm của Sở Tài chính'],
    [articles, 'Diều S. Kinh phí', 'Điều 5. Kinh phí'],
    [parts, 'Phạn thư ba', 'Phần thứ ba'],
    [chapters, 'CHUƠNG III', 'CHƯƠNG III'],
  ])('%j, %s', (others, line, meant) => expect(read(others, line)).toBe(meant))

  test.each([
    // no other part is numbered by the word
    [[], 'Đlều 3, Trách nhiệm'],
    [articles, 'Biểu 3. Danh mục'],
    [articles, 'Đlều này áp dụng cho các sở'],
    [articles, 'Điều 3. Kinh phí'],
    [parts, 'Phần lớn ba sở'],
  ])('stays: %j, %s', (others, line) => expect(read(others, line)).toBe(line))
})
