import { describe, expect, test } from 'vitest'
import { type Mark, markOf, misreadMarks } from '../../../pipeline/clean/figures/misread-labels.js'

/** What the marks of some lines are read as; lines without a mark are left out. */
function read(...lines: readonly string[]): string[] {
  const marks = lines.map(markOf).filter((mark): mark is Mark => mark !== null)
  const misread = misreadMarks(marks)
  return marks.map(({ written }, at) => misread.get(at) ?? written)
}

describe('misreadMarks', () => {
  test.each([
    [
      ['1. Một', 'Z. Hai', '3. Ba'],
      ['1', '2', '3'],
    ],
    [
      ['l. Một', '2. Hai'],
      ['1', '2'],
    ],
    [
      ['4 |', 'S |', '6 |'],
      ['4', '5', '6'],
    ],
    [
      ['14 |', 'I5 |', '16 |'],
      ['14', '15', '16'],
    ],
    [
      ['2.1. Một', '2.Z. Hai', '2.3. Ba'],
      ['2.1', '2.2', '2.3'],
    ],
    [
      ['I. MỤC ĐÍCH', 'Il. MỤC TIÊU', 'III. NHIỆM VỤ'],
      ['I', 'II', 'III'],
    ],
    [
      ['II. MỤC TIÊU', 'II I. NHIỆM VỤ', 'I V. TỔ CHỨC THỰC HIỆN'],
      ['II', 'III', 'IV'],
    ],
    [
      ['I. MỤC TIÊU', 'I. Một', '2. Hai', 'II. NHIỆM VỤ'],
      ['I', '1', '2', 'II'],
    ],
    [
      ['I. MỤC TIÊU', 'I1. YÊU CẦU', '1II. NHIỆM VỤ', 'V. KINH PHÍ'],
      ['I', 'II', 'III', 'V'],
    ],
    [
      ['II. MỤC TIÊU', 'IIỊ. NHIỆM VỤ'],
      ['II', 'III'],
    ],
    [
      ['a) Một', 'h) Hai', 'c) Ba'],
      ['a', 'b', 'c'],
    ],
    [
      ['1. Một', 'Z. Hai', 'III. NHIỆM VỤ', '2. Hai'],
      ['1', '2', 'III', '2'],
    ],
    [
      ['II. MỤC TIÊU', ...Array.from({ length: 80 }, () => 'a) Một'), 'III, NHIỆM VỤ'],
      ['II', ...Array.from({ length: 80 }, () => 'a'), 'III.'],
    ],
    [
      ['1. Một', '2, Hai', '3. Ba'],
      ['1', '2.', '3'],
    ],
  ])('%j', (lines, marks) => expect(read(...lines)).toEqual(marks))

  test.each([
    [['I |', '1 |', '2 |', 'II |']],
    [['1 |', '1 |', '2 |']],
    [['a) Một', 'b) Hai', 'h) Khác']],
    [['S. Một']],
    [['12. Một', 'B. Hai', '3. Ba']],
  ])('stays: %j', (lines) => expect(read(...lines)).toEqual(lines.map((line) => markOf(line)!.written)))
})
