import { describe, expect, it } from 'vitest'
import { contradictionsOf } from '../../pipeline/check/contradictions.js'
import { type Change, planted } from './planted.js'

const found = (...changes: readonly Change[]) => {
  const { file, agencies } = planted(...changes)
  return contradictionsOf([file], agencies)
}

describe('contradictionsOf a plan that is read from its text', () => {
  it('finds none where the parts agree', () => {
    expect(found()).toEqual([])
  })

  it.each([
    ['target-values', 'đạt 95%.', 'đạt 90%.', [/90/, /95/]],
    ['target-values', 'đạt 60.000 tấn', 'đạt 65.000 tấn', [/65\.000/, /60\.000/]],
    [
      'yearly-sum',
      '100\t150\t200\t250\t300',
      '100\t150\t200\t250\t200',
      [/1\.000/, /100; 150; 200; 250; 200/],
    ],
    ['yearly-sum', '5\t10\t20\t40\t50', '5\t10\t20\t30\t40', [/50/, /5; 10; 20; 30; 40/]],
    ['lead-agencies', 'Kim Sơn\tSở Công Thương', 'Kim Sơn\tSở Xây dựng', [/Công Thương/, /Xây dựng/]],
    ['deadlines', 'hoàn thành trong năm 2025', 'hoàn thành trong năm 2024', [/2024/, /2025/]],
    [
      'citation-dates',
      'ngày 05/01/2023 của Thủ tướng Chính phủ tại',
      'ngày 15/01/2023 của Thủ tướng Chính phủ tại',
      [/05\/01\/2023/, /15\/01\/2023/],
    ],
    [
      'citation-dates',
      'CHỈ TIÊU PHÁT TRIỂN NGHỀ CÁ\n(Kèm theo Kế hoạch số 25/KH-UBND ngày 10',
      'CHỈ TIÊU PHÁT TRIỂN NGHỀ CÁ\n(Kèm theo Kế hoạch số 25/KH-UBND ngày 20',
      [/10\/02\/2023/, /20\/02\/2023/],
    ],
    [
      'citation-after-issue',
      '3. Thực hiện Quyết định số 100/QĐ-TTg ngày 05/01/2023',
      '3. Thực hiện Quyết định số 200/QĐ-TTg ngày 05/01/2024',
      [/05\/01\/2024/, /10\/02\/2023/],
    ],
    ['deadline-before-issue', 'Tháng 5/2024', 'Tháng 5/2022', [/5\/2022/, /10\/02\/2023/]],
    ['deadline-after-period', 'Tháng 5/2024', 'Năm 2029', [/2029/, /2023 - 2027/]],
  ] as const)('finds %s: %j said as %j', (kind, words, instead, sides) => {
    const contradictions = found([words, instead])
    expect(contradictions.map((one) => one.kind)).toEqual([kind])
    const texts = contradictions[0]!.sides.map(({ text }) => text)
    for (const side of sides) expect(texts.some((text) => side.test(text))).toBe(true)
  })

  it('finds other years than those of the title, where more than one record states them', () => {
    const changes = [
      [
        'Kim Sơn\tSở Công Thương\tSở Tài chính\tNăm 2024',
        'Kim Sơn\tSở Công Thương\tSở Tài chính\t2022 - 2027',
      ],
      ['Tháng 5/2024', '2022 - 2027'],
    ] as const
    expect(found(...changes).map(({ kind }) => kind)).toEqual(['period'])
    expect(found(changes[1])).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a bound that the amount meets', 'đạt 95%.', 'đạt trên 90%.'],
    ['the successor as lead', 'Kim Sơn\tSở Công Thương', 'Kim Sơn\tSở Công Thương, Sở Xây dựng'],
    ['a group as lead', 'Kim Sơn\tSở Công Thương', 'Kim Sơn\tCác sở, ban, ngành'],
    ['another act on the same thing', '1\tXây dựng Đề án', '1\tThẩm định Đề án'],
    ['a year inside of the time', 'hoàn thành trong năm 2025', 'hoàn thành trong giai đoạn 2024 - 2026'],
    ['a day with no year', 'Tháng 5/2024', 'Trước ngày 10/01'],
    ['a total of other years', 'Đào tạo 1.000', 'Giai đoạn 2021 - 2030 đào tạo 1.200'],
    ['a time that recurs', 'Tháng 5/2024', 'Hằng năm'],
    ['another thing with a like name', 'tỷ lệ tàu cá lắp', 'tỷ lệ tàu hàng lắp'],
    [
      'another year',
      'Đến năm 2025, tỷ lệ cơ sở nuôi được cấp mã số đạt 70%',
      'Đến năm 2026, tỷ lệ cơ sở nuôi được cấp mã số đạt 80%',
    ],
    ['levels that rise to the total', '5\t10\t20\t40\t50', '30\t35\t40\t45\t50'],
    ['shares of each year', '100\t150\t200\t250\t300', '10\t15\t20\t25\t1.000'],
    [
      'the same document with no date',
      'ngày 05/01/2023 của Thủ tướng Chính phủ tại',
      'của Thủ tướng Chính phủ tại',
    ],
    [
      'the number in another year',
      '3. Thực hiện Quyết định số 100/QĐ-TTg ngày 05/01/2023',
      '3. Thực hiện Quyết định số 100/QĐ-TTg ngày 07/01/2021',
    ],
  ])('finds nothing in %s', (_, words, instead) => {
    expect(found([words, instead])).toEqual([])
  })
})
