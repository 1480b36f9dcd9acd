import { describe, expect, it } from 'vitest'
import { detect } from '../../parsers/detect.js'
import { parseMarkdown } from '../../parsers/markdown.js'
import { defaultOptions } from '../../parsers/options.js'
import type { Grid, Line } from '../../pipeline/tree/nodes.js'
import { placeOf } from '../../pipeline/tree/text.js'

function read(markdown: string) {
  const parsed = parseMarkdown({ path: 'a.md', bytes: new TextEncoder().encode(markdown) }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return { source: String(parsed.file.value), nodes: parsed.tree.children }
}

const words = (nodes: readonly { type: string }[]) =>
  nodes.filter((node): node is Line => node.type === 'line').map((line) => line.text.value)

describe('parseMarkdown', () => {
  it('reads words without their marks, at their places in the file', () => {
    const { source, nodes } = read('# KẾ HOẠCH\n\n**1. Mục đích**  \ntheo [Nghị quyết](http://x.vn) mới\n')
    expect(words(nodes)).toEqual(['KẾ HOẠCH', '1. Mục đích', 'theo Nghị quyết mới'])
    const place = placeOf((nodes[0] as Line).text)!
    expect(source.slice(place.start, place.end)).toBe('KẾ HOẠCH')
    expect((nodes[1] as Line).blanksBefore).toBe(1)
  })

  it('keeps the numbers and dashes that points are printed with', () => {
    const { nodes } = read('1. Một\n2. Hai\n   - gạch **đậm**\n\n7. Bảy\n')
    expect(words(nodes)).toEqual(['1. Một', '2. Hai', '- gạch đậm', '7. Bảy'])
  })

  it('reads tables of GFM, ragged rows and breaks in cells too', () => {
    const { nodes } = read(
      '| TT | Chỉ tiêu | Năm |\n|---|---|---|\n| 1 | Số<br>đề tài \\| dự án |\n| 2 | Khác | 5 | thừa |\n',
    )
    const rows = (nodes[0] as Grid).children.map(({ children }) =>
      children.map(({ children: lines }) => lines.map((line) => line.text.value)),
    )
    expect(rows).toEqual([
      [['TT'], ['Chỉ tiêu'], ['Năm']],
      [['1'], ['Số', 'đề tài | dự án']],
      [['2'], ['Khác'], ['5'], ['thừa']],
    ])
  })

  it('is told from a text with a few marks in it', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(detect(bytes('# A\n\n## B\n\n### C\n'))).toBe('markdown')
    expect(detect(bytes('**KẾ HOẠCH**\n---\n# 1\n'))).toBe('text')
  })
})
