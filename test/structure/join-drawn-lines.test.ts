import { describe, expect, it, test } from 'vitest'
import { Rendition } from '../../parsers/rendition.js'
import { joinDrawnLines } from '../../pipeline/structure/join-drawn-lines.js'
import { joinWrapped } from '../../pipeline/structure/wrapped-text.js'
import type { Line } from '../../pipeline/tree/nodes.js'
import { placeOf, sourceText } from '../../pipeline/tree/text.js'

const goesOn = { beginsParagraph: false }

function joined(write: (rendition: Rendition) => void): string[] {
  const rendition = new Rendition()
  write(rendition)
  const { tree } = rendition.finish()
  joinDrawnLines()(tree)
  return tree.children.filter((node): node is Line => node.type === 'line').map(({ text }) => text.value)
}

describe('lines that go on', () => {
  it('become one with the line above, over a page and past a note at its foot', () => {
    const lines = joined((rendition) => {
      rendition.page()
      rendition.line([{ text: 'Phấn đấu đến năm 2030 có trên' }], { beginsParagraph: true })
      rendition.line([{ text: '1 Theo số liệu thống kê' }], { isNote: true })
      rendition.page()
      rendition.line([{ text: '80% doanh nghiệp' }], goesOn)
    })
    expect(lines).toEqual(['Phấn đấu đến năm 2030 có trên 80% doanh nghiệp', '1 Theo số liệu thống kê'])
  })

  test.each([
    ['a numbered point below a full heading', 'II. MỤC TIÊU', '1. Đến năm 2025', 2],
    ['a point below a finished one', 'hoàn thành trong năm;', '- Xây dựng đề án', 2],
    ['a decimal number below words that end in số', '7. Thúc đẩy chuyển đổi số', '7.1 Đẩy mạnh hợp tác', 2],
    ['a Roman number that is counted', 'Đại hội Đảng bộ khóa', 'XVII. Phấn đấu', 1],
    ['a dash within a span of years', 'giai đoạn 2021', '- 2025 của tỉnh', 1],
    ['the recipients below a full last line', 'các địa phương tổ chức thực hiện./.', 'Nơi nhận', 2],
    ['a new sentence of a paragraph', 'theo quy định.', 'Các sở báo cáo', 1],
    ['plain words', 'Sở Khoa học và', 'Công nghệ chủ trì', 1],
  ])('%s', (_, above, below, count) => {
    const lines = joined((rendition) => {
      rendition.line([{ text: above }])
      rendition.line([{ text: below }], goesOn)
    })
    expect(lines).toHaveLength(count)
  })
})

test.each([
  [['2025-', '2030'], '2025-2030'],
  [['Quyết định số 6150/QĐ-', 'UBND'], 'Quyết định số 6150/QĐ-UBND'],
  [['kinh tế -', 'xã hội'], 'kinh tế - xã hội'],
  [['y tế thông minh,', '…'], 'y tế thông minh,…'],
  [['Sở Y', 'tế'], 'Sở Y tế'],
  [['', 'một dòng', ''], 'một dòng'],
  [['Quý III/20', '25'], 'Quý III/2025'],
  [['2025-2', '030'], '2025-2030'],
  [['giai đoạn 2025-2030', '25 xã'], 'giai đoạn 2025-2030 25 xã'],
  [['Khoảng 15/20', '100 xã'], 'Khoảng 15/20 100 xã'],
])('%j joined is %s, each word at its place', (lines, expected) => {
  const source = lines.join('\n')
  let at = 0
  const texts = lines.map((line) => {
    const text = sourceText(source, at, at + line.length)
    at += line.length + 1
    return text
  })
  const text = joinWrapped(texts)
  expect(text.value).toBe(expected)
  const place = placeOf(text)!
  expect(source.slice(place.start, place.end).replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''))
})
