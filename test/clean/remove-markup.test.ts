import { describe, expect, test } from 'vitest'
import { removeMarkup } from '../../pipeline/clean/remove-markup.js'
import type { Line } from '../../pipeline/tree/nodes.js'
import { placeOf } from '../../pipeline/tree/text.js'
import { clean } from './stages.js'

const run = (source: string) => clean(source, [removeMarkup])

describe('removeMarkup', () => {
  test('takes out a call that lost its raised place, where a note bears its number', () => {
    const { lines } = run(
      'ngành giao thông vận tải1, dài 5km2\n\n_______\n1 Văn bản số 8325/BGTVT-MT.\n2 Hiện có.\n',
    )
    expect(lines[0]).toBe('ngành giao thông vận tải, dài 5km2')
    expect(run('công nghệ thế hệ mới1, năm sau').lines).toEqual(['công nghệ thế hệ mới1, năm sau'])
  })

  test.each([
    ['# KẾ HOẠCH', ['KẾ HOẠCH']],
    ['\\r\\n Số: 54/KH-UBND\\r\\n\\r\\nngày 2/3', ['Số: 54/KH-UBND ngày 2/3']],
    ['dưới 24%1; dưới 15%2', ['dưới 24%; dưới 15%']],
    ['#KH1', ['#KH1']],
    ['- [x] Rà soát văn bản', ['- Rà soát văn bản']],
    ['Về chuyển đổi số ![](logo.png "dấu")![ảnh]()', ['Về chuyển đổi số']],
    ['[1](khoản này)', ['[1](khoản này)']],
    ['**Điều 1.** Ban hành', ['Điều 1. Ban hành']],
    ['***Nơi nhận:***', ['Nơi nhận:']],
    ['*Nơi nhận:*', ['Nơi nhận:']],
    ['* Nơi nhận: * a', ['* Nơi nhận: * a']],
    ['__Mục tiêu__ và _yêu cầu_', ['Mục tiêu và yêu cầu']],
    ['ten_file_moi và a__b__c', ['ten_file_moi và a__b__c']],
    ['2*3*4 và 5**2', ['2*3*4 và 5**2']],
    ['Tỷ lệ** (%)', ['Tỷ lệ** (%)']],
    ['(**) Ghi chú', ['(**) Ghi chú']],
    ['**', ['**']],
    ['a ****b', ['a b']],
    ['**Bảng tổng hợp\nkinh phí** năm 2025', ['Bảng tổng hợp', 'kinh phí năm 2025']],
    ['**2. Sở Xây\ndựng**', ['2. Sở Xây', 'dựng']],
    ['**3.\nTuyên truyền, vận động**', ['3.', 'Tuyên truyền, vận động']],
    ['*a) Thu gom rác\nthải*, *xác vật nuôi*', ['a) Thu gom rác', 'thải, xác vật nuôi']],
    ['**TM. ỦY BAN NHÂN\nDÂN **\nPHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN', 'DÂN', 'PHÓ CHỦ TỊCH']],
    ['**ỦY BAN NHÂN DÂN\n**\nTỈNH A', ['ỦY BAN NHÂN DÂN', 'TỈNH A']],
    ['**5. Sở Y tế\n\ntheo lệ**', ['**5. Sở Y tế', 'theo lệ**']],
    ['*1 Số liệu ước tính\n*2 Số liệu cả năm*', ['*1 Số liệu ước tính', '2 Số liệu cả năm']],
    ['** **\nKẾ HOẠCH', ['KẾ HOẠCH']],
    ['1\\. Nội dung \\- 50\\%', ['1. Nội dung - 50%']],
    ['C:\\thư mục', ['C:\\thư mục']],
    ['Sở&nbsp;Y tế &amp; Sở Nội vụ &#8211; &#x2265; 5 &khac;', ['Sở Y tế & Sở Nội vụ – ≥ 5 &khac;']],
    ['Sở<br/>Y tế, <span class="a">dưới</span> <5%', ['Sở Y tế, dưới <5%']],
    ['$\\geq 90\\%$, $x_{1}$', ['≥ 90%, x1']],
    ['5 triệu $ và 7 triệu $; \\$5 và \\$7', ['5 triệu $ và 7 triệu $; $5 và $7']],
    ['$\\text{tối thiểu } 50$', ['tối thiểu  50']],
    ['VT, TH_{Hr}', ['VT, TH']],
    ['km^{2}, m<sup>3</sup>, CO_{2}, 30^{o}C, 10^{6}', ['km2, m3, CO2, 30°C, 10^6']],
    ['[Quyết định 5](https://a.vn/b) và ![ảnh](/a.png) xong', ['Quyết định 5 và  xong']],
    ['PHỤ LỤC 2**Bảng phân công**', ['PHỤ LỤC 2', 'Bảng phân công']],
    ['**Phụ lục IV****Danh mục**', ['Phụ lục IV', 'Danh mục']],
    ['Mẫu số 01a**Báo cáo** quý', ['Mẫu số 01a', 'Báo cáo quý']],
    ['theo quy định.**II. MỤC TIÊU**', ['theo quy định.', 'II. MỤC TIÊU']],
    ['theo **quy định** của **Bộ**', ['theo quy định của Bộ']],
  ])('%j', (source, lines) => {
    expect(run(source).lines).toEqual(lines)
  })

  test.each([
    ['Trung ương Đảng(1).', 'Trung ương Đảng.', '(1)'],
    ['gồm[1]: Định danh', 'gồm: Định danh', '[1]'],
    ['(TFP)[^1] đóng góp', '(TFP) đóng góp', '[^1]'],
    ['năm 2025[12]', 'năm 2025', '[12]'],
    ['“Đề án”(2), và', '“Đề án”, và', '(2)'],
    ['Nghị quyết¹ của', 'Nghị quyết của', '¹'],
    ['Nghị quyết^{(1)} của', 'Nghị quyết của', '[1]'],
  ])('the call of a footnote is named and located: %s', (source, line, mark) => {
    const { lines, warnings } = run(source)
    expect(lines).toEqual([line])
    const note = warnings.find(({ message }) => message.includes('footnote'))!
    expect(note.message).toContain(`"${mark}"`)
    expect(source.slice(note.place.start, note.place.end)).toMatch(/\d|¹/)
  })

  test.each([
    'gồm(1) Đường tỉnh, (2) Đường huyện',
    'điểm a(1)',
    'diện tích 5 m²',
    'bảng (1)',
    'khoản[a]',
    'Nội dung(1) Của',
  ])('no call of a footnote: %s', (source) =>
    expect(run(source)).toMatchObject({ lines: [source], warnings: [] }),
  )

  test('a heading that was glued on has its own place', () => {
    const source = 'Trang\nPHỤ LỤC 2**Bảng phân công**'
    const { tree } = run(source)
    const line = tree.children[2] as Line
    expect(placeOf(line.text)).toEqual({ start: source.indexOf('Bảng'), end: source.length - 2 })
    expect(line.position?.start).toMatchObject({ line: 2, offset: source.indexOf('**') })
  })

  test('one warning for each line', () => {
    const { warnings } = run('**a** __b__\nc\n*d*')
    expect(warnings.map(({ code, place }) => [code, place])).toEqual([
      ['markup-removed', { start: 0, end: 11 }],
      ['markup-removed', { start: 14, end: 17 }],
    ])
  })
})
