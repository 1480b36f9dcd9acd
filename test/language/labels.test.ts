import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  labelRanks,
  pointLetters,
  readLabel,
  readOrdinalCell,
  romanValue,
} from '../../pipeline/language/labels.js'
import type { LabelKind } from '../../pipeline/tree/nodes.js'
import { expectLinearReading, lead } from '../linear-reading.js'

/** Text, kind, value as printed, place in its series, the text behind the label. */
type LabelRow = readonly [text: string, kind: LabelKind, value: string, ordinal: number | null, rest: string]

const labels: readonly LabelRow[] = [
  ['PHẦN I. QUAN ĐIỂM', 'part', 'I', 1, 'QUAN ĐIỂM'],
  ['Phần II: Tổ chức thực hiện', 'part', 'II', 2, 'Tổ chức thực hiện'],
  ['Phần 3 - Giải pháp', 'part', '3', 3, 'Giải pháp'],
  ['Chương I', 'chapter', 'I', 1, ''],
  ['CHƯƠNG IV. TỔ CHỨC', 'chapter', 'IV', 4, 'TỔ CHỨC'],
  ['Chương 2. Giải pháp', 'chapter', '2', 2, 'Giải pháp'],
  ['A. MỤC TIÊU', 'upper', 'A', 1, 'MỤC TIÊU'],
  ['B. NHIỆM VỤ', 'upper', 'B', 2, 'NHIỆM VỤ'],
  ['Đ. KINH PHÍ', 'upper', 'Đ', 5, 'KINH PHÍ'],
  ['E. TỔ CHỨC THỰC HIỆN', 'upper', 'E', 6, 'TỔ CHỨC THỰC HIỆN'],
  ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I', 1, 'MỤC ĐÍCH, YÊU CẦU'],
  ['IV. NHÂN LỰC', 'roman', 'IV', 4, 'NHÂN LỰC'],
  ['1-Tuổi thọ trung bình', 'number', '1', 1, 'Tuổi thọ trung bình'],
  ['V. TỔ CHỨC THỰC HIỆN', 'roman', 'V', 5, 'TỔ CHỨC THỰC HIỆN'],
  ['X. KINH PHÍ', 'roman', 'X', 10, 'KINH PHÍ'],
  ['XIV. PHỤ TRÁCH', 'roman', 'XIV', 14, 'PHỤ TRÁCH'],
  ['II.MỤC TIÊU', 'roman', 'II', 2, 'MỤC TIÊU'],
  ['III/ Giải pháp', 'roman', 'III', 3, 'Giải pháp'],
  ['II- NHIỆM VỤ', 'roman', 'II', 2, 'NHIỆM VỤ'],
  ['II – NHIỆM VỤ', 'roman', 'II', 2, 'NHIỆM VỤ'],
  ['Điều 1. Ban hành kèm theo', 'article', '1', 1, 'Ban hành kèm theo'],
  ['Điều 12: Hiệu lực', 'article', '12', 12, 'Hiệu lực'],
  ['ĐIỀU 3. Chánh Văn phòng', 'article', '3', 3, 'Chánh Văn phòng'],
  ['1. Mục đích', 'number', '1', 1, 'Mục đích'],
  ['1.Mục đích', 'number', '1', 1, 'Mục đích'],
  ['10. Giao Sở Tài chính', 'number', '10', 10, 'Giao Sở Tài chính'],
  ['120. Xây dựng Đề án', 'number', '120', 120, 'Xây dựng Đề án'],
  ['2/ Nhiệm vụ', 'number', '2', 2, 'Nhiệm vụ'],
  ['3- Giải pháp', 'number', '3', 3, 'Giải pháp'],
  ['1. “Đột phá phát triển”', 'number', '1', 1, '“Đột phá phát triển”'],
  ['1.1. Về quản lý', 'decimal2', '1.1', 1, 'Về quản lý'],
  ['1.4 Các Sở, ngành', 'decimal2', '1.4', 4, 'Các Sở, ngành'],
  ['10.10. Tỷ lệ', 'decimal2', '10.10', 10, 'Tỷ lệ'],
  ['3.2. 90% hộ dân', 'decimal2', '3.2', 2, '90% hộ dân'],
  ['3.4. 05 mô hình', 'decimal2', '3.4', 4, '05 mô hình'],
  ['2.4. 7/10 thôn đạt danh hiệu', 'decimal2', '2.4', 4, '7/10 thôn đạt danh hiệu'],
  ['4. 7/10 thôn đạt danh hiệu', 'number', '4', 4, '7/10 thôn đạt danh hiệu'],
  ['4. 100% trường học', 'number', '4', 4, '100% trường học'],
  ['2.1) Về cơ chế', 'decimal2', '2.1', 1, 'Về cơ chế'],
  ['6.2.1. Thị trường', 'decimal3', '6.2.1', 1, 'Thị trường'],
  ['3.2.14 Thị trường', 'decimal3', '3.2.14', 14, 'Thị trường'],
  ['2.1.3.4. Nội dung', 'decimal4', '2.1.3.4', 4, 'Nội dung'],
  ['Nhiệm vụ 1: Hoàn thiện thể chế', 'named', 'Nhiệm vụ 1', 1, 'Hoàn thiện thể chế'],
  ['Dự án số 12 - Cấp nước', 'named', 'Dự án số 12', 12, 'Cấp nước'],
  ['Mục tiêu 3: 100% số xã', 'named', 'Mục tiêu 3', 3, '100% số xã'],
  ['Hợp phần 2: Nâng cấp hạ tầng', 'named', 'Hợp phần 2', 2, 'Nâng cấp hạ tầng'],
  ['Nội dung 4. Truyền thông', 'named', 'Nội dung 4', 4, 'Truyền thông'],
  ['Bước 1: Khảo sát', 'named', 'Bước 1', 1, 'Khảo sát'],
  ['a) Các cơ quan', 'letter', 'a', 1, 'Các cơ quan'],
  ['d) Thực hiện', 'letter', 'd', 4, 'Thực hiện'],
  ['đ) Hình thành', 'letter', 'đ', 5, 'Hình thành'],
  ['e) Xây dựng', 'letter', 'e', 6, 'Xây dựng'],
  ['g) Tham mưu', 'letter', 'g', 7, 'Tham mưu'],
  ['y) Báo cáo', 'letter', 'y', 23, 'Báo cáo'],
  ['b. Về nhân lực', 'letter', 'b', 2, 'Về nhân lực'],
  ['c)Tổ chức', 'letter', 'c', 3, 'Tổ chức'],
  ['a) 100% xã', 'letter', 'a', 1, '100% xã'],
  ['(1) Năng suất', 'paren', '1', 1, 'Năng suất'],
  ['(12) Chỉ số', 'paren', '12', 12, 'Chỉ số'],
  ['1) Rà soát', 'paren', '1', 1, 'Rà soát'],
  ['(i) Rà soát', 'paren', 'i', 1, 'Rà soát'],
  ['(iv) Rà soát', 'paren', 'iv', 4, 'Rà soát'],
  ['- Bộ Khoa học và Công nghệ;', 'dash', '-', null, 'Bộ Khoa học và Công nghệ;'],
  ['– Tuyên truyền', 'dash', '-', null, 'Tuyên truyền'],
  ['-Tuyên truyền', 'dash', '-', null, 'Tuyên truyền'],
  ['+ Cấp tỉnh', 'plus', '+', null, 'Cấp tỉnh'],
  ['+Cấp xã', 'plus', '+', null, 'Cấp xã'],
  ['• Đào tạo', 'bullet', '•', null, 'Đào tạo'],
  ['* Về giáo dục', 'bullet', '*', null, 'Về giáo dục'],
]

/** What begins like a label and is none: years, amounts, dates, numbers of documents, articles of laws, words. */
const noLabels: readonly (readonly [text: string, fault?: string])[] = [
  ['2025 và các năm tiếp theo'],
  ['2025. Tiếp tục'],
  ['345/KH-UBND ngày 29/12/2022'],
  ['07-CTr/TU ngày 17/3/2021'],
  ['1.000 ha'],
  ['10.000 lượt người'],
  ['1.500.000 đồng'],
  ['7,5% vào năm 2030'],
  ['30% diện tích'],
  ['12/2025'],
  ['29/12/2022 của UBND Thành phố'],
  ['1 - 2 khóa đào tạo'],
  ['03-05 nhóm startup'],
  ['5G tại các khu công nghiệp'],
  ['03 đề án trọng điểm'],
  ['Điều 25 Luật Thủ đô'],
  ['Điều 5, khoản 2'],
  ['Điều chỉnh quy hoạch'],
  ['Phần mềm quản lý'],
  ['Phần lớn các xã'],
  ['Chương trình mỗi xã một sản phẩm'],
  ['v.v...'],
  ['v.v. và các đơn vị khác'],
  ['Nhiệm vụ 1 và 2 hoàn thành'],
  ['Mức 4. Dịch vụ công'],
  ['nhiệm vụ 1: tiếp tục'],
  ['TM. ỦY BAN NHÂN DÂN'],
  ['KT. CHỦ TỊCH'],
  ['TP. Hà Nội'],
  ['Khoa học và công nghệ'],
  ['I, II và III'],
  ['và các đơn vị liên quan'],
  ['(Kèm theo Kế hoạch số 17/KH-UBND)'],
  ['(sau đây gọi tắt là Kế hoạch)'],
  ['-'],
  ['+'],
  ['1.'],
  ['a)'],
  [''],
]

describe('readLabel', () => {
  for (const [text, kind, value, ordinal, rest] of labels) {
    it(`reads ${text}`, () => {
      const found = readLabel(text)
      expect(found?.label).toEqual({ kind, value, ordinal })
      expect(text.slice(found!.end)).toBe(rest)
    })
  }

  for (const [text, ordinal, rest] of [
    ['PHẦN THỨ NHẤT', 1, ''],
    ['PHẦN THỨ HAI. NHIỆM VỤ', 2, 'NHIỆM VỤ'],
    ['Phần thứ ba: Giải pháp', 3, 'Giải pháp'],
    ['Phần thứ tư', 4, ''],
  ] as const) {
    it(`counts the part ${text}`, () => {
      const found = readLabel(text)
      expect(found?.label).toMatchObject({ kind: 'part', ordinal })
      expect(text.slice(found!.end)).toBe(rest)
    })
  }

  for (const [text, fault] of noLabels) {
    const test = fault ? it.fails : it
    test(`finds no label in “${text}”${fault ? `: ${fault}` : ''}`, () => expect(readLabel(text)).toBeNull())
  }

  it('knows each letter of points in its order: đ after d, no f, j, w, z', () => {
    expect(pointLetters).not.toMatch(/[fjwz]/)
    for (const [index, letter] of [...pointLetters].entries()) {
      expect(readLabel(`${letter}) Triển khai`)?.label.ordinal).toBe(index + 1)
    }
  })

  it('gives no place before the first to a letter that is no point letter: `f)`', () => {
    for (const letter of 'fjwz') expect(readLabel(`${letter}) Triển khai`)?.label.ordinal ?? null).not.toBe(0)
  })

  it('ranks every kind once, outermost first', () => {
    expect(new Set(labelRanks).size).toBe(labelRanks.length)
    const order = ['I. A b', '1. A b', '1.1. A b', '1.1.1. A b', 'a) A b', '- A b', '+ A b']
    const ranks = order.map((text) => labelRanks.indexOf(readLabel(text)!.label.kind))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(order.length)
  })
})

describe('readOrdinalCell', () => {
  const ordinals: readonly (readonly [text: string, kind: LabelKind, value: string, ordinal: number])[] = [
    ['1', 'number', '1', 1],
    ['1.', 'number', '1', 1],
    ['12.', 'number', '12', 12],
    ['134', 'number', '134', 134],
    ['10.1', 'decimal2', '10.1', 1],
    ['10.10', 'decimal2', '10.10', 10],
    ['2.3.', 'decimal2', '2.3', 3],
    ['1.2.3', 'decimal3', '1.2.3', 3],
    ['I', 'roman', 'I', 1],
    ['IV', 'roman', 'IV', 4],
    ['VII.', 'roman', 'VII', 7],
    ['A', 'upper', 'A', 1],
    ['B.', 'upper', 'B', 2],
    ['a', 'letter', 'a', 1],
    ['a)', 'letter', 'a', 1],
    ['đ)', 'letter', 'đ', 5],
    ['1)', 'number', '1', 1],
    ['1.)', 'number', '1', 1],
    ['(12)', 'paren', '12', 12],
    ['12.34.56.78.', 'decimal4', '12.34.56.78', 78],
    ['Chương IV', 'chapter', 'IV', 4],
    ['Phần thứ nhất', 'part', 'nhất', 1],
  ]
  for (const [text, kind, value, ordinal] of ordinals) {
    it(`reads ${text}`, () => expect(readOrdinalCell(text)).toEqual({ kind, value, ordinal }))
  }

  it('reads (2) and (a), whose opening bracket is not expected', () => {
    expect(readOrdinalCell('(2)')).toEqual({ kind: 'paren', value: '2', ordinal: 2 })
    expect(readOrdinalCell('(a)')).toMatchObject({ value: 'a', ordinal: 1 })
  })

  for (const text of [
    '',
    '-',
    '- ',
    '+',
    '*',
    '•.',
    '|',
    '(',
    '(2',
    '(2)a',
    '(12) kèm',
    'x(2)',
    '1. Số',
    '2025',
    '2025-2030',
    '12/2025',
    '1.000',
    '7,5',
    '50%',
    '≥ 5',
    '5-10',
    '10%/năm',
    'Sở Y tế',
    'Quý I',
    'trên 50%',
    'Đến 2030',
    '100 mô hình',
  ]) {
    it(`finds no ordinal in “${text}”`, () => expect(readOrdinalCell(text)).toBeNull())
  }
})

describe('romanValue', () => {
  const numerals = [
    'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXIV XXIX XXX XXXIX',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 24 29 30 39',
  ].map((line) => line.split(' '))
  for (const [index, numeral] of numerals[0]!.entries()) {
    it(`reads ${numeral}`, () => expect(romanValue(numeral)).toBe(Number(numerals[1]![index])))
  }

  it('reads XL to XLIX, the numerals for 40 to 49', () => {
    expect(['XL', 'XLI', 'XLIX'].map(romanValue)).toEqual([40, 41, 49])
  })

  for (const text of ['', 'IIII', 'VX', 'IIX', 'VV', 'ABC', 'i', 'IV.', ' I']) {
    it(`refuses “${text}”`, () => expect(romanValue(text)).toBeNull())
  }
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Phần ', 'PHẦN THỨ ', 'Chương ', 'Điều ', 'I', 'V', 'X', 'A', 'đ', '1', '25', '.', ')'),
    fc.constantFrom('(', '/', '-', '–', '+', '•', ' ', '%', 'ha', 'Sở', '2025'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const text = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''))

  it('gives a label that it begins with, a known kind and an end inside', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = readLabel(source)
        if (!found) return
        expect(found.end).toBeGreaterThan(0)
        expect(found.end).toBeLessThanOrEqual(source.length)
        expect(labelRanks).toContain(found.label.kind)
        if (found.label.kind !== 'dash') expect(source.slice(0, found.end)).toContain(found.label.value)
        expect(readLabel(source)).toEqual(found)
        const cell = readOrdinalCell(source)
        if (cell) expect(source).toContain(cell.value)
      }),
    )
  })

  it('is read in time proportional to its length', () => {
    expectLinearReading((text) => {
      const source = text.slice(lead.length)
      readLabel(source)
      readOrdinalCell(source)
      romanValue(source)
    })
  })
})
