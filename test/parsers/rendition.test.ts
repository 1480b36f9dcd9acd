import { describe, expect, it } from 'vitest'
import { Rendition } from '../../parsers/rendition.js'
import { whereDrawn } from '../../pipeline/resolve/where-drawn.js'
import type { Grid, Line } from '../../pipeline/tree/nodes.js'
import { placeOf } from '../../pipeline/tree/text.js'

const box = (top: number) => ({ left: 50, top, right: 200, bottom: top + 12 })

describe('Rendition', () => {
  it('writes lines whose texts lie where the nodes say', () => {
    const rendition = new Rendition()
    rendition.line([{ text: 'KẾ ' }, { text: 'HOẠCH' }], { isParagraph: true })
    rendition.line([{ text: '  ' }])
    rendition.line([{ text: '1. Mục đích' }], { blanksBefore: 1 })
    const { value, tree } = rendition.finish()
    expect(value).toBe('KẾ HOẠCH\n  \n1. Mục đích\n')
    const lines = tree.children as Line[]
    expect(lines.map((line) => line.text.value)).toEqual(['KẾ HOẠCH', '1. Mục đích'])
    expect(placeOf(lines[1]!.text)).toEqual({ start: 12, end: 23 })
    expect(lines[1]!.position?.start).toEqual({ line: 3, column: 1, offset: 12 })
    expect(lines[0]!.isParagraph).toBe(true)
    expect(tree.data.layout).toBeNull()
  })

  it('writes a grid as rows of cells, each paragraph a line of its own', () => {
    const rendition = new Rendition()
    rendition.grid([
      [
        { lines: [[{ text: 'TT' }]] },
        { lines: [[{ text: 'Nội dung' }], [{ text: 'nhiệm vụ' }]], columnSpan: 2 },
      ],
      [{ lines: [] }, { lines: [[{ text: 'Sở Y tế' }]] }],
    ])
    const { value, tree } = rendition.finish()
    expect(value).toBe('TT\tNội dung\nnhiệm vụ\n\tSở Y tế\n')
    const grid = tree.children[0] as Grid
    expect(grid.children.map(({ children }) => children.map((cell) => cell.columnSpan))).toEqual([
      [1, 2],
      [1, 1],
    ])
    const cell = grid.children[0]!.children[1]!
    expect(cell.children.map((line) => placeOf(line.text))).toEqual([
      { start: 3, end: 11 },
      { start: 12, end: 20 },
    ])
  })

  it('knows the page and the place of every word', () => {
    const rendition = new Rendition()
    rendition.page()
    rendition.line([{ text: 'trang đầu', box: box(100) }])
    rendition.page()
    rendition.line([{ text: 'trang hai', box: box(40), confidence: 0.5 }])
    rendition.line([{ text: 'dòng dưới', box: box(60) }])
    const { value, tree } = rendition.finish()
    expect(value).toBe('trang đầu\n\ftrang hai\ndòng dưới\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['line', 'pageBreak', 'line', 'line'])
    const { layout } = tree.data
    expect(whereDrawn({ start: 0, end: 9 }, layout)).toEqual({ page: 1, box: box(100) })
    expect(whereDrawn({ start: 11, end: 30 }, layout)).toEqual({
      page: 2,
      box: { left: 50, top: 40, right: 200, bottom: 72 },
    })
    expect(whereDrawn({ start: 5, end: 30 }, layout)).toEqual({ page: 1, box: box(100) })
    expect(layout?.recognised).toEqual([{ start: 11, end: 20, confidence: 0.5 }])
  })
})
