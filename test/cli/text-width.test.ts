import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FittedRow, fittedRows, fittedTable } from '../../cli/fitted-table.js'
import { textWidth, wrapped } from '../../cli/text-width.js'

const plain = (_: string, text: string): string => text

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Sở Khoa học', 11],
    ['Sở Khoa học'.normalize('NFD'), 11],
    ['q\u0323', 1],
    ['計画', 4],
    ['a\u200bb', 2],
  ])('%j', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('wrapped', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 10, ['Sở Khoa', 'học và', 'Công nghệ']],
    ['', 10, ['']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['ab cdefgh i', 4, ['ab', 'cdef', 'gh i']],
    ['a\n  b', 10, ['a b']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines)
  })

  it('keeps every letter in its order, in lines that are no wider', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapped(text, width)
        const letters = (of: string) => of.replace(/\s+/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
        for (const line of lines.filter((one) => [...one].length > 1))
          expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('fittedTable', () => {
  const cell = (text: string) => [{ text }]

  it('leaves alone what fits, and wraps the widest column else', () => {
    const rows: FittedRow[] = [[cell('2030'), cell('Tỷ trọng kinh tế số trong tổng sản phẩm')]]
    expect(fittedTable(['Mốc', 'Tên'], rows, 80, plain)).toEqual([
      'Mốc   Tên',
      '2030  Tỷ trọng kinh tế số trong tổng sản phẩm',
    ])
    expect(fittedTable(['Mốc', 'Tên'], rows, 28, plain)).toEqual([
      'Mốc   Tên',
      '2030  Tỷ trọng kinh tế số',
      '      trong tổng sản phẩm',
    ])
  })

  it('begins each piece on a line of its own, and paints it without moving the columns', () => {
    const paint = (style: string, text: string) => `<${style}>${text}</${style}>`
    const row: FittedRow = [[{ text: 'một' }, { text: 'id', style: 'dim' }], cell('hai')]
    expect(fittedRows([row], 80, paint)).toEqual(['một  hai', '<dim>id</dim>'])
  })

  it('is no wider than the screen', () => {
    const cells = fc.array(fc.lorem({ maxCount: 12 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 120 }),
        (all, width) => {
          const lines = fittedRows(
            all.map((row) => row.map(cell)),
            width,
            plain,
          )
          expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
