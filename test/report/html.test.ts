import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../pipeline/report/charts/draw.js'
import { html, type Part, trusted } from '../../pipeline/report/page/html.js'
import { shortened } from '../../pipeline/report/plans.js'

const nul = String.fromCharCode(0)

describe('html', () => {
  it.each<[string, Part, string]>([
    ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotes', `" onclick='x'`, '&quot; onclick=&#39;x&#39;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a control character', `a${nul}b`, 'a\uFFFDb'],
    ['a mark that turns the writing', 'a\u202Eb', 'a\uFFFDb'],
    ['half a character', 'a\uD800b', 'a\uFFFDb'],
    ['a whole one of two halves', '𠀀', '𠀀'],
    ['nothing', null, ''],
    ['false', false, ''],
    ['zero', 0, '0'],
    ['a list', ['<', trusted('<b>')], '&lt;<b>'],
  ])('puts in %s', (_, part, shown) => {
    expect(String(html`${part}`)).toBe(shown)
  })
})

describe('drawChart', () => {
  it('escapes the words of a document', () => {
    const bad = '</title><script>alert(1)</script>'
    const chart = String(drawChart({ marks: [] }, { id: 'c', title: bad, description: bad }))
    const { document } = parseHTML(`<body>${chart}</body>`)
    expect(document.querySelector('script')).toBeNull()
    expect(document.querySelector('svg')?.getAttribute('aria-labelledby')).toBe('c-t c-d')
  })
})

describe('shortened', () => {
  it.each([
    ['Xây dựng cơ sở dữ liệu', 12, 'Xây dựng cơ…'],
    ['ngắn', 12, 'ngắn'],
    ['- Tuyển chọn\n đối tác', 40, 'Tuyển chọn đối tác'],
    ['không-có-chỗ-cắt', 8, 'không-c…'],
    ['abcd😀efgh', 6, 'abcd…'],
  ])('%j to %i', (text, most, short) => {
    expect(shortened(text, most)).toBe(short)
    expect(short.length).toBeLessThanOrEqual(most)
  })
})
