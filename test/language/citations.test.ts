import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../knowledge/document-types.js'
import { mergeCitations, readCitations } from '../../pipeline/language/citations/index.js'
import { expectLinear } from '../linear-time.js'

const numbers = (text: string) => readCitations(text).map((one) => one.number)

describe('readCitations', () => {
  it.each([
    ['Quyết định số 569/QĐ-TTg', '569/QĐ-TTg', 'QĐ'],
    ['Nghị quyết số 34/2025/NQ- HĐND', '34/2025/NQ-HĐND', 'NQ'],
    ['Kế hoạch số 345 /KH-UBND', '345/KH-UBND', 'KH'],
    ['Nghị quyết số 57- NQ/TW', '57-NQ/TW', 'NQ'],
    ['Nghị quyết 57-NQ/TW', '57-NQ/TW', 'NQ'],
    ['Quyết định số 37/2018/QĐ- TTg', '37/2018/QĐ-TTg', 'QĐ'],
    ['Chương trình 07/CTr-TU', '07/CTr-TU', 'CTr'],
    ['Nghị quyết số 52-NQTW', '52-NQ/TW', 'NQ'],
    ['Kế hoạch 102/KH-UBND', '102/KH-UBND', 'KH'],
    ['NQ 461/NQ-HĐND', '461/NQ-HĐND', 'NQ'],
    ['NGHỊ QUYẾT SỐ 03/NQ-CP', '03/NQ-CP', 'NQ'],
    ['QUYẾT ĐỊNH SỐ 66/QĐ-TTG', '66/QĐ-TTg', 'QĐ'],
    ['Luật Đất đai số 31/2024/QH15', '31/2024/QH15', 'Luật'],
    ['Nghị quyết số 206/2025/QH15', '206/2025/QH15', 'NQ'],
    ['Nghị quyết số 105/2025/UBTVQH15', '105/2025/UBTVQH15', 'NQ'],
    ['Nghị định số 54/CP', '54/CP', 'NĐ'],
    ['Nghị quyết số 66.19/2026/NQ-CP', '66.19/2026/NQ-CP', 'NQ'],
    ['Thông tư số 82/1997/TT/BTC', '82/1997/TT/BTC', 'TT'],
    ['Thông tư số 40/2000 /TT-BTC', '40/2000/TT-BTC', 'TT'],
    ['Tờ trình số 04/TTr-BKHCN-BTTTT', '04/TTr-BKHCN-BTTTT', 'TTr'],
    ['công văn số 4537/VPCP-KTTH', '4537/VPCP-KTTH', 'CV'],
    ['Tờ trình số 2906/TTr-SNN.KTNN', '2906/TTr-SNN.KTNN', 'TTr'],
    ['Thông báo số 39/TB-VPCP', '39/TB-VPCP', 'TB'],
    ['Kết luận số 69-KL/TW', '69-KL/TW', 'KL'],
    ['Chỉ thị số 07/CT-TTg', '07/CT-TTg', 'CT'],
  ])('%j is %s, %s', (text, number, type) => {
    expect(readCitations(text)).toMatchObject([{ start: 0, end: text.length, number, type }])
  })

  it.each([
    'Đề án 06',
    'Đề án 06/CP',
    'Chỉ thị 18',
    'Luật Thủ đô 2024',
    '9/12 chức năng',
    'ngày 11/5/2022',
    '12/2025',
    'số 258 Võ Chí Công',
    '6.000 thông tin/1000 nhà cung cấp',
    'ĐT: 024-3825',
    'mẫu số 02-BCT',
    'TCVN ISO 9001:2015',
    'QCVN 01:2021/BYT',
    'khoản 2 Điều 7',
    'KH&CN',
    'tốc độ 100/A',
  ])('%j cites nothing', (text) => expect(numbers(text)).toEqual([]))

  it.each([
    [
      'các Nghị quyết số 29/2025/NQ-HĐND, số 34/2025/NQ-HĐND, số 459/NQ-HĐND',
      ['29/2025/NQ-HĐND', '34/2025/NQ-HĐND', '459/NQ-HĐND'],
    ],
    ['Quyết định số 157/2007/QĐ-TTg, Quyết định số 05/2022/QĐ-TTg', ['157/2007/QĐ-TTg', '05/2022/QĐ-TTg']],
    ['văn bản số 1552/BTTTT-TTH và 708/BTTTT-CATTT', ['1552/BTTTT-TTH', '708/BTTTT-CATTT']],
  ])('%j is a list', (text, expected) => expect(numbers(text)).toEqual(expected))

  it('shares the issuer behind a list', () => {
    const text = 'các Nghị quyết số 29/2025/NQ-HĐND, số 34/2025/NQ-HĐND của Hội đồng nhân dân Thành phố.'
    const issuer = 'Hội đồng nhân dân thành phố Huế'
    expect(readCitations(text, { place: 'Huế' }).map((one) => one.issuer)).toEqual([issuer, issuer])
  })

  it.each([
    ['Nghị quyết số 15-NQ/TW ngày 05/5/2022 của Bộ Chính trị', '2022-05-05', 'Bộ Chính trị'],
    [
      'Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương \nĐảng khoá XI về',
      '2012-11-01',
      'Ban Chấp hành Trung ương Đảng khóa XI',
    ],
    [
      'Kế hoạch số 185/KH-UBND  ngày \n11/8/2021 của UBND thành \nphố triển khai',
      '2021-08-11',
      'Ủy ban nhân dân thành phố Đà Nẵng',
    ],
    [
      'Kế hoạch số 1/KH-UBND ngày 02 tháng 3 năm 2024 của Uỷ ban nhân dân tỉnh Bà Rịa - Vũng Tàu về',
      '2024-03-02',
      'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
    ],
    ['Quyết định số 2/QĐ-TTg của Thủ tướng Chính phủ ngày 05/01/2024', '2024-01-05', 'Thủ tướng Chính phủ'],
    ['Nghị định số 80/2020/NĐ-CP', null, 'Chính phủ'],
    [
      'Thông tư số 07/2026/TT-BNNMT ngày 23/01/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường',
      '2026-01-23',
      'Bộ Nông nghiệp và Môi trường',
    ],
    ['Quyết định số 4098/QĐ-UBND ngày 06/9/2021', '2021-09-06', null],
    ['Kế hoạch số 205-KH/TU ngày 10/9/2020 của Thành ủy Hà Nội về', '2020-09-10', 'Thành ủy Hà Nội'],
    [
      'UBND Thành phố đã ban hành Quyết định số\n6150/QĐ-UBND ngày 11/12/2025',
      '2025-12-11',
      'Ủy ban nhân dân thành phố Đà Nẵng',
    ],
    ['Bộ Chính trị tại Kết luận số 69-KL/TW ngày 11/01/2024', '2024-01-11', 'Bộ Chính trị'],
  ])('%j: date and issuer', (text, date, issuer) => {
    expect(readCitations(text, { place: 'Đà Nẵng' })).toMatchObject([{ date, issuer }])
  })

  it.each([
    [
      'Quyết định số 1/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ về việc ban hành Chiến lược phát triển (Chiến lược)',
      'ban hành Chiến lược phát triển',
    ],
    [
      'Chương trình số 1-CTr/TU của Thành ủy Hà Nội về “Đẩy mạnh đổi mới, giai đoạn 2021 - 2025”.',
      'Đẩy mạnh đổi mới, giai đoạn 2021 - 2025',
    ],
    ['Nghị quyết số 1/NQ-CP của Chính phủ ban hành Chương trình hành động; các', 'Chương trình hành động'],
    [
      '“Đề án Sàn giao dịch” được phê duyệt theo Quyết định số 1/QĐ-UBND ngày 28/4/2022.',
      'Đề án Sàn giao dịch',
    ],
    ['Luật Bảo vệ và kiểm dịch thực vật số 41/2013/QH13.', 'Luật Bảo vệ và kiểm dịch thực vật'],
    ['Nghị quyết số 1-NQ/TW của Bộ Chính trị về đột phá, UBND tỉnh ban hành Kế hoạch', 'đột phá'],
    ['các chính sách tại Nghị quyết số 1/NQ-HĐND quy định tại Điều 2', null],
  ])('%j: title', (text, title) => expect(readCitations(text)[0]?.title).toBe(title))
})

describe('mergeCitations', () => {
  it('names a document once, with the date stated most often', () => {
    const text =
      'Kế hoạch số 9/KH-UBND ngày 25/12/2022; Kế hoạch số 09 /KH-UBND ngày 29/12/2022; Kế hoạch 9/KH-UBND ngày 29/12/2022'
    expect(mergeCitations(readCitations(text))).toMatchObject([
      { number: '9/KH-UBND', date: '2022-12-29', otherDates: ['2022-12-25'] },
    ])
  })

  it('takes the spellings of one number together', () => {
    const text =
      'Nghị quyết số 57-NQ/TW, Nghị quyết số 57- NQ/TW; Chương trình 07/CTr-TU, Chương trình số 07-CTr/TU'
    expect(mergeCitations(readCitations(text)).map((one) => one.mentions.length)).toEqual([2, 2])
  })

  it('keeps numbers with and without a year apart', () => {
    expect(mergeCitations(readCitations('Nghị quyết 3/NQ-CP, Nghị quyết 3/2025/NQ-CP'))).toHaveLength(2)
  })
})

describe('in a whole plan', () => {
  it('cites the 22 documents of the 2022 plan', () => {
    const source = readFileSync('fixtures/plans/345-kh-ubnd-2022.txt', 'utf8').normalize('NFC')
    const city = 'Ủy ban nhân dân thành phố Hà Nội'
    const cited = mergeCitations(readCitations(source, { place: 'Hà Nội' })).map((one) => [
      one.number,
      one.type,
      one.date,
      one.issuer,
    ])
    expect(new Set(cited)).toEqual(
      new Set([
        ['569/QĐ-TTg', 'QĐ', '2022-05-11', 'Thủ tướng Chính phủ'],
        ['15-NQ/TW', 'NQ', '2022-05-05', 'Bộ Chính trị'],
        ['29-NQ/TW', 'NQ', '2022-11-17', 'Ban Chấp hành Trung ương Đảng khóa XIII'],
        ['749/QĐ-TTg', 'QĐ', '2020-06-03', 'Thủ tướng Chính phủ'],
        ['154/QĐ-UBND', 'QĐ', '2022-01-13', city],
        ['07-CTr/TU', 'CTr', null, null],
        ['345/KH-UBND', 'KH', '2022-12-29', city],
        ['76/KH-UBND', 'KH', '2021-03-22', city],
        ['52-NQ/TW', 'NQ', null, 'Bộ Chính trị'],
        ['49/KH-UBND', 'KH', '2020-02-28', city],
        ['3567/QĐ-UBND', 'QĐ', '2021-07-16', city],
        ['222/KH-UBND', 'KH', '2019-10-07', city],
        ['1442/QĐ-UBND', 'QĐ', '2022-04-28', city],
        ['4098/QĐ-UBND', 'QĐ', '2021-09-06', null],
        ['2316/QĐ-UBND', 'QĐ', '2020-06-05', city],
        ['102/KH-UBND', 'KH', '2022-04-01', null],
        ['2775/QĐ-UBND', 'QĐ', '2022-08-05', null],
        ['3358/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3359/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3360/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3361/QĐ-UBND', 'QĐ', '2022-09-15', null],
        ['3362/QĐ-UBND', 'QĐ', '2022-09-15', null],
      ]),
    )
  })
})

describe('on any text', () => {
  const piece = fc.constantFrom(
    'Quyết định ',
    'số ',
    '12',
    '/',
    '-',
    '2025',
    'QĐ',
    'UBND',
    'TTg',
    ' ',
    'ngày ',
    '1/2/2025',
    ' của ',
    'Bộ Chính trị',
    'về việc ',
    '“',
    '”',
    ', ',
    'Luật ',
    'QH15',
    '\n',
    'NQTW',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )

  it('never throws, keeps offsets inside and in order, is deterministic', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = readCitations(words, { place: 'Hà Nội' })
        expect(readCitations(words, { place: 'Hà Nội' })).toEqual(found)
        for (const { start, end, number } of found) {
          expect(start >= 0 && start < end && end <= words.length).toBe(true)
          expect(number).not.toMatch(/\s/)
        }
        expect(mergeCitations(found).flatMap((one) => one.mentions)).toHaveLength(found.length)
      }),
    )
  })

  it.each([
    '1',
    '1/',
    '1/QĐ-',
    '1/QĐ-UBND, ',
    '1/QĐ-UBND ngày ',
    'Luật ',
    'Luật a số ',
    'Quyết định số ',
    'của UBND ',
    'A',
    'A-',
    '-',
    ' ',
    '“',
    'số 1/A-',
  ])('is linear on %j', (seed) => {
    expectLinear((size) => mergeCitations(readCitations(seed.repeat(size / seed.length))), 50_000)
  })
})

describe('knowledge/document-types.json', () => {
  it('has each abbreviation once among kinds and once among issuers', () => {
    const { types, issuers } = documentTypes()
    for (const list of [types, issuers]) {
      const spellings = list.flatMap((one) => [one.abbreviation, ...one.spellings])
      expect(new Set(spellings).size).toBe(spellings.length)
    }
  })
})
