import { describe, expect, test } from 'vitest'
import { leastGapOf, partedAt } from '../../../parsers/pdf/row-gaps.js'

/** Lines of ten points each, with the white above each of them. */
function lines(...gaps: readonly number[]) {
  let bottom = 0
  return gaps.map((gap) => {
    const top = bottom + gap
    bottom = Math.max(bottom, top + 10)
    return { left: 0, right: 100, top, bottom: top + 10 }
  })
}

describe('the gaps between the rows of a table without lines', () => {
  test.each<[string, number[], number | null]>([
    ['lines of cells 2 apart, rows 5', [0, 2, 2, 5, 2, 5, 2], 3.5],
    ['what is centred beside it begins above the line before', [0, 2, -7, 2, 5, -5, 2, 5, 2], 3.5],
    ['a wider gap to a heading is one of rows too', [0, 2, 2, 2, 5, 5, 12], 3.5],
    ['one kind of gaps', [0, 5, 5, 5, 5], null],
    ['too few lines of cells to tell', [0, 2, 5, 5], null],
    ['no lines', [], null],
  ])('%s', (_, gaps, least) => {
    expect(leastGapOf([lines(...gaps)])).toBe(least)
  })

  test('are told from all parts of the table', () => {
    expect(leastGapOf([lines(0, 2, 5), lines(0, 2, 2, 5)])).toBe(3.5)
  })

  test('part its lines', () => {
    const rows = partedAt(lines(0, 2, 5, -4, 2, 5), 3.5)
    expect(rows.map((row) => row.length)).toEqual([2, 3, 1])
  })
})
