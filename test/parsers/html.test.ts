import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../parsers/html.js'
import { defaultOptions } from '../../parsers/options.js'

function read(html: string) {
  const parsed = parseHtml({ path: 'a.html', bytes: new TextEncoder().encode(html) }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return { text: String(parsed.file.value), tree: parsed.tree }
}

const body = (inside: string): string => `<!DOCTYPE html><html><body>${inside}</body></html>`
const long = '<p>Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế - xã hội.</p>'.repeat(
  5,
)

describe('parseHtml', () => {
  it('leaves out menus, links beside the document, scripts and what is hidden', () => {
    const page = body(
      `<nav>Trang chủ</nav><div><div id="d">${long}</div><ul><li><a href="#">Tin liên quan</a></li></ul></div><script>x()</script><p style="display: none">ẩn</p>`,
    )
    const { text } = read(page)
    expect(text).not.toMatch(/Trang chủ|Tin liên quan|x\(\)|ẩn/)
    expect(text.match(/Thực hiện/g)).toHaveLength(5)
  })

  it('reads what stands beside a paragraph that holds nearly all of the page', () => {
    const lines = 'Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh.<br>'.repeat(9)
    const { text } = read(
      body(`<h2>KẾ HOẠCH</h2><p>${lines}</p><table><tr><td>TT</td><td>Tên</td></tr></table>`),
    )
    expect(text.trim().split('\n').at(0)).toBe('KẾ HOẠCH')
    expect(text.trim().split('\n').at(-1)).toBe('TT\tTên')
  })

  it('joins letters that tags part, and parts lines at breaks', () => {
    expect(read(body('<p><b>Tên d</b>ự án<br>thứ\n  hai</p>')).text).toBe('Tên dự án\nthứ hai\n')
  })

  it.each([
    ['đạt hạng 5 sao<a href="#n1"><sup>1</sup></a>.', 'đạt hạng 5 sao[1].'],
    ['năm 2025<sup>(2)</sup>', 'năm 2025[2]'],
    ['12 km<sup>2</sup>, 5 m<sup>3</sup>/ngày', '12 km2, 5 m3/ngày'],
    ['3 x 10<sup>6</sup> tấn', '3 x 10^6 tấn'],
    ['<sup>1</sup> Theo chuẩn mới', '1 Theo chuẩn mới'],
    ['ngày 1<sup>o</sup>', 'ngày 1o'],
  ])('sets raised numbers apart from words and figures: %s', (html, text) => {
    expect(read(body(`<p>${html}</p>`)).text).toBe(`${text}\n`)
  })

  it.each([
    ['<pre>KẾ HOẠCH\nMở rộng <b>chợ</b>\r\nnông thôn</pre>', ['KẾ HOẠCH', 'Mở rộng chợ', 'nông thôn']],
    ['<div style="white-space: pre-line">Một\nHai</div><p>Ba\nbốn</p>', ['Một', 'Hai', 'Ba bốn']],
    ['<pre>Một\n<span style="white-space:normal">hai\nba</span></pre>', ['Một', 'hai ba']],
  ])('keeps the line ends that are shown: %s', (html, lines) => {
    expect(read(body(html)).text.trim().split('\n')).toEqual(lines)
  })

  it('keeps the cells of tables that are set with tabs in preformatted text', () => {
    const { tree } = read(body('<pre>PHỤ LỤC\nTT\tNội dung\tChủ trì\n1\tMở rộng\tSở Y tế</pre>'))
    const lines = tree.children.filter((node) => node.type === 'line')
    expect(lines.map(({ text, tabs }) => [text.value, tabs])).toEqual([
      ['PHỤ LỤC', []],
      ['TT Nội dung Chủ trì', [2, 11]],
      ['1 Mở rộng Sở Y tế', [1, 9]],
    ])
    const [spaces] = read(body('<p>TT\tNội dung</p>')).tree.children
    expect(spaces).toMatchObject({ tabs: [] })
  })

  it('writes out the numbers of lists', () => {
    const { text } = read(
      body('<ol start="3"><li>ba</li><li>bốn</li></ol><ol type="a"><li>một</li></ol><ul><li>gạch</li></ul>'),
    )
    expect(text.trim().split('\n')).toEqual(['3. ba', '4. bốn', 'a) một', '- gạch'])
  })

  it.each([
    [
      '<ul><li><p>Mở rộng mạng lưới</p><p>Thêm hai trạm</p></li></ul>',
      ['- Mở rộng mạng lưới', 'Thêm hai trạm'],
    ],
    ['<ol type="I"><li>Mục đích</li><li>Yêu cầu</li></ol>', ['I. Mục đích', 'II. Yêu cầu']],
    ['<ol style="list-style-type: lower-alpha"><li>một</li></ol>', ['a) một']],
    ['<ul style="list-style: none"><li>không có dấu</li></ul>', ['không có dấu']],
    ['<ul><li>- Đã có dấu</li><li>a) có chữ cái</li></ul>', ['- Đã có dấu', 'a) có chữ cái']],
    ['<ol><li><ul><li>Điểm trong</li></ul></li><li></li><li>Ba</li></ol>', ['1. - Điểm trong', '3. Ba']],
  ])('writes the marks that a browser draws: %s', (list, lines) => {
    const { text } = read(body(`<div>${long}${list}${long}</div>`))
    expect(text.split('\n').filter((line) => line && !line.startsWith('Thực hiện'))).toEqual(lines)
  })

  it('reads tables with spans, and a table inside a cell as its paragraphs', () => {
    const { tree } = read(
      body(
        '<table><tr><td rowspan="2">A</td><td colspan="2">B</td></tr><tr><td>C<table><tr><td>D</td></tr></table></td></tr></table>',
      ),
    )
    expect(tree.children).toMatchObject([
      {
        type: 'grid',
        children: [
          { children: [{ rowSpan: 2 }, { columnSpan: 2 }] },
          { children: [{ children: [{ text: { value: 'C' } }, { text: { value: 'D' } }] }] },
        ],
      },
    ])
  })

  it('refuses a page that nests without end', () => {
    const bytes = new TextEncoder().encode(body('<div>'.repeat(5000)))
    expect(parseHtml({ path: 'a.html', bytes }, defaultOptions)).toMatchObject({
      ok: false,
      problem: { code: 'too-complex' },
    })
  })
})
