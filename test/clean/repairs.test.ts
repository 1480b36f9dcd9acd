import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { confusions } from '../../knowledge/confusions.js'
import { gappedNumbers } from '../../pipeline/clean/gapped-numbers.js'
import { repairNumbers } from '../../pipeline/clean/repair-numbers.js'
import { repairWords } from '../../pipeline/clean/repair-words.js'
import { words } from '../../pipeline/language/fold.js'
import { clean } from './stages.js'

const numbers = (source: string) => clean(source, [repairNumbers])
const repaired = (source: string) => clean(source, [repairWords])

describe('repairNumbers', () => {
  test.each([
    ['Kế hoạch số 345 /KH-UBND ngày 25', 'Kế hoạch số 345/KH-UBND ngày 25'],
    ['34/2025/NQ- HĐND', '34/2025/NQ-HĐND'],
    ['34 / 2025 / NQ - HĐND', '34/2025/NQ-HĐND'],
    ['Quyết định 37/2018/QĐ- TTg', 'Quyết định 37/2018/QĐ-TTg'],
    ['105/2025/ UBTVQH15', '105/2025/ UBTVQH15'],
    ['Nghị quyết 57- NQ/TW', 'Nghị quyết 57-NQ/TW'],
    ['Nghị quyết 57 - NQ/TW', 'Nghị quyết 57-NQ/TW'],
    ['Chương trình 07 -CTr/ TU', 'Chương trình 07-CTr/TU'],
    ['04/TTr-BKHCN- BTTTT', '04/TTr-BKHCN-BTTTT'],
    ['Số : 1 2 3/KH-UBND', 'Số: 123/KH-UBND'],
    ['Số: 12 3/KH-UBND', 'Số: 123/KH-UBND'],
    ['số 1 2/KH-UBND', 'số 12/KH-UBND'],
    ['SỐ 5 /QĐ-UBND', 'SỐ 5/QĐ-UBND'],
    ['nhiệm vụ 3 45 /KH-UBND', 'nhiệm vụ 3 45/KH-UBND'],
  ])('%s', (source, line) => {
    const { lines, warnings } = numbers(source)
    expect(lines).toEqual([line])
    for (const { code, message, place } of warnings) {
      expect(code).toBe('number-repaired')
      expect(message).toContain(`"${source.slice(place.start, place.end)}"`)
    }
    expect(warnings.length).toBe(source === line ? 0 : 1)
  })

  test.each([
    '345/KH-UBND - Sở Tài chính',
    'năm 2024 - UBND Thành phố',
    'Quý I/2026 - Sở Y tế',
    '12/BC - Ban chỉ đạo',
    'giai đoạn 2021 - 2025/GĐ',
    '24/7 - CNTT',
    'tăng 3 - 5%/năm',
    '1/2025 - 3/2025',
    '5\t6/KH-UBND',
    '12/\tKH-UBND',
  ])('stays: %s', (source) => {
    expect(numbers(source)).toMatchObject({ lines: [source.replace('\t', ' ')], warnings: [] })
  })

  test('the places are those of the number', () => {
    expect(gappedNumbers('theo 345 /KH-UBND.')).toEqual([
      { from: 5, to: 17, number: '345/KH-UBND', edits: [{ from: 8, to: 9, replacement: '' }] },
    ])
  })
})

describe('repairWords', () => {
  // From the notes of the hand-read truth: what a reader of the scan finds, by document.
  test.each([
    [
      '345-kh-ubnd-2022.txt',
      [
        'chuyên đổi>chuyển đổi',
        'tiên bộ,>tiến bộ,',
        'phần đầu áp>phấn đấu áp',
        'môi liên>mối liên',
        'phân đấu>phấn đấu',
        'chuyên giao>chuyển giao',
        'tọa diễn>tạo diễn',
        'công thông>cổng thông',
        'xướng tâm Thủ>xứng tầm Thủ',
      ],
    ],
    ['khcn-2024.txt', ['thết giới,>thế giới,']],
    [
      '17-kh-ubnd-2026.txt',
      ['chứ.c năng>chức năng', 'sáng tại Hà>sáng tạo Hà', 'giải phát phát>giải pháp phát'],
    ],
    ['185-kh-ubnd-2021-report.txt', ['để xuất>đề xuất', 'để xuất>đề xuất']],
    ['43-kh-ubnd-2025.txt', ['chỉ thường>chi thường', 'Thành phổ>Thành phố']],
  ])('%s', (name, expected) => {
    const { warnings } = repaired(readFileSync(`fixtures/plans/${name}`, 'utf8'))
    const found = warnings.map(({ message }) => /^Read "(.*)" as "(.*)"\.$/.exec(message)!.slice(1).join('>'))
    expect(found).toHaveLength(expected.length)
    expected.forEach((repair, k) => {
      const [wrong, right] = repair.split('>') as [string, string]
      expect(found[k]).toContain(wrong)
      expect(found[k]!.split('>')[1]).toContain(right)
    })
  })

  test.each([
    ['trực thuôc tỉnh', 'trực thuộc tỉnh'],
    ['DOANH NGHIÊP', 'DOANH NGHIỆP'],
    ['doanh nghlệp nhỏ', 'doanh nghiệp nhỏ'],
    ['ch.ức năng', 'chức năng'],
    ['Thành  phổ Huế', 'Thành  phố Huế'],
    ['xây dựng Thành phổ thông minh', 'xây dựng Thành phố thông minh'],
    ['nguồn chỉ thường xuyên của tỉnh', 'nguồn chi thường xuyên của tỉnh'],
    ['bố trí ngân sách chỉ thường xuyên sự nghiệp y tế', 'bố trí ngân sách chi thường xuyên sự nghiệp y tế'],
    ['kinh tê – xã hội', 'kinh tế – xã hội'],
    ['tô chưc', 'tô chưc'],
  ])('%s', (source, line) => expect(repaired(source).lines).toEqual([line]))

  test.each([
    'ưu tiên bộ, ngành',
    'đầu tiên Bộ Y tế',
    'trở thành phổ biến',
    'hình thành phổ thông cơ sở',
    'không chỉ thường xuyên kiểm tra',
    'cơ sở chỉ thường xuyên báo cáo khi có dịch',
    'thành phần đấu thầu',
    'yếu tố chức năng',
    'phần đầu của Kế hoạch',
    'từ phần đầu đến cuối',
    'để xuất khẩu nông sản',
    'để xuất hiện',
    'phân công thông tin điện tử',
    'thống kê hoạch định',
    'v.v. a.b tp.hcm gov.vn th.s',
    'ưu\ntiên bộ',
    'trở\nthành phổ\nbiến',
    'startup logistics blockchain',
    'tiên, bộ',
    'thành, phổ',
  ])('stays: %s', (source) => {
    expect(repaired(source).warnings).toEqual([])
  })

  test('the place is that of the misread words', () => {
    const source = 'Viện trở nên xướng tâm Thủ đô'
    const { warnings } = repaired(source)
    expect(warnings).toHaveLength(1)
    expect(source.slice(warnings[0]!.place.start, warnings[0]!.place.end)).toBe('xướng tâm')
    expect(warnings[0]!.message).toBe('Read "nên xướng tâm Thủ" as "nên xứng tầm Thủ".')
  })
})

describe('knowledge/confusions.json', () => {
  test.each(confusions().pairs.map((pair) => [pair.wrong, pair.right] as const))(
    '%s > %s',
    (wrong, right) => {
      expect(words(right)).toHaveLength(words(wrong).length)
      expect(words(right)).not.toEqual(words(wrong))
      const before = confusions().pairs.filter((pair) => pair.wrong === wrong)
      expect(before).toHaveLength(1)
      expect(repaired(right).warnings).toEqual([])
    },
  )
})
