import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalUnit,
  hasForeignWords,
  hasOtherAmounts,
  readValueCell,
} from '../../pipeline/extract/value-cell.js'
import { Value } from '../../schemas/value.js'
import { phrases } from '../language/values/phrases.js'
import { say } from '../language/values/say.js'
import { expectLinearReading } from '../linear-reading.js'

/** A cell, its row's unit cell, the row's name, and the values in short. */
type Row = readonly [text: string, unit: string, name: string, expected: readonly string[]]

const cells: readonly Row[] = [
  // Cells that state amount and unit themselves.
  ['trên 50%', '', '', ['>50 %']],
  ['từ 7,0% - 7,5%', '', '', ['7..7.5 %']],
  ['khoảng 30% GRDP', '', '', ['~30 % GRDP']],
  ['tối thiểu 85%', '', '', ['≥85 %']],
  ['1,2% - 1,5% GRDP', '', '', ['1.2..1.5 % GRDP']],
  ['12 người trên một vạn dân', '', '', ['12 người/vạn dân']],
  ['tăng hai lần so với năm 2020', '', '', ['2 lần multiple of 2020']],
  ['15/18 xã', '', '', ['15 xã']],
  ['9/12 chức năng', '', '', ['9 chức năng']],
  ['6.000 thông tin/1000 nhà cung cấp', '', '', ['6000 thông tin', '1000 nhà cung cấp']],
  // Cells whose unit stands in a column of its own.
  ['90', '%', '', ['90 %']],
  ['≥ 5', 'Doanh nghiệp', '', ['≥5 doanh nghiệp']],
  ['≥ 40', '% GRDP', '', ['≥40 % GRDP']],
  ['80 - 85', '%', '', ['80..85 %']],
  ['18/18', 'Xã', '', ['18 xã']],
  ['1.250,5', 'ha', '', ['1250.5 ha']],
  ['5 200', 'tỷ đồng', '', ['5200 tỷ đồng']],
  ['11 800,5', 'tỷ đồng', '', ['11800.5 tỷ đồng']],
  ['trên 1 200 người', '', '', ['>1200 người']],
  // The cell counts another thing than its row.
  ['12.500 tỷ đồng', 'Xã', '', ['12500 tỷ đồng']],
  ['Ít nhất 03 mô hình', 'Xã', '', ['≥3 mô hình']],
  ['30 - 35 triệu đồng/người/năm', 'tỷ đồng', '', ['30..35 triệu đồng/người/năm']],
  ['20 xã, phường', 'Xã', '', ['20 xã']],
  ['1.200 lao động', 'Người', '', ['1200 người']],
  ['Năm 2025: 95 Năm 2030: 98', '%', '', ['by 2025: 95 %', 'by 2030: 98 %']],
  // What may look like a year is an amount under a unit.
  ['2000', 'hộ', '', ['2000 hộ']],
  ['≥ 2000', 'Hộ', '', ['≥2000 hộ']],
  ['trên 1950', 'ha', '', ['>1950 ha']],
  ['1950 - 2050', 'lớp', '', ['1950..2050 lớp']],
  ['2100', 'triệu bao', '', ['2100 triệu bao']],
  ['2000/năm', 'cây', '', ['2000 cây/năm']],
  ['120', 'Triệu đồng/người/năm', '', ['120 triệu đồng/người/năm']],
  ['0', '%', '', ['0 %']],
  ['< 3', '%', '', ['<3 %']],
  ['≤2,5', '%', '', ['≤2.5 %']],
  ['>95', '%', '', ['>95 %']],
  ['1.000 - 1.200', 'Ha', '', ['1000..1200 ha']],
  // Rates of what grows.
  ['từ 7,0% - 7,5%', '', 'Tốc độ tăng năng suất lao động', ['7..7.5 % growth']],
  ['10', '%/năm', 'Số lượng công bố quốc tế tăng trung bình', ['10 %/năm growth']],
  ['8,5', '%', 'Tốc độ tăng trưởng GRDP', ['8.5 % growth']],
  // What falls by so much, in a row whose name says so.
  ['1,5', '%', 'Tỷ lệ hộ nghèo giảm', ['-1.5 % growth']],
  ['≥ 10', 'vụ', 'Số vụ cháy giảm so với năm trước', ['≤-10 vụ growth']],
  ['5', '%', 'Số vụ tai nạn giao thông giảm so với năm 2025', ['-5 % growth of 2025']],
  ['20', 'doanh nghiệp', 'Số doanh nghiệp tăng thêm', ['20 doanh nghiệp growth']],
  ['2,1', '%', 'Tỷ lệ hộ nghèo', ['2.1 %']],
  ['42', '%', 'Tỷ lệ che phủ rừng', ['42 %']],
  // Cells that say more than the unit of their row.
  ['150 ha/năm', 'ha', '', ['150 ha/năm']],
  ['35.000/năm', 'lao động', '', ['35000 lao động/năm']],
  ['4,5 tỷ USD', 'Triệu USD', '', ['4.5 tỷ USD']],
  ['100%', 'Xã', '', ['100 %']],
  ['9/12 giường', 'Giường/vạn dân', '', ['9 giường/vạn dân']],
  ['Giảm 0,3 - 0,5', '%', 'Tỷ lệ hộ nghèo', ['-0.5..-0.3 % growth']],
  ['Tăng trên 10', '%', 'Kim ngạch xuất khẩu', ['>10 % growth']],
  ['Giảm còn 2', '%', 'Tỷ lệ hộ nghèo', ['2 %']],
  ['Giảm xuống dưới 2', '%', 'Tỷ lệ hộ nghèo', ['<2 %']],
  ['-0,5', '%', 'Tỷ lệ hộ nghèo', ['-0.5 % growth']],
  ['(-) 0,5%', '%', 'Tỷ lệ hộ nghèo', ['-0.5 % growth']],
  ['- 95% hộ dân', '%', '', ['95 %']],
  ['Không', 'vụ', 'Số vụ cháy', ['0 vụ']],
  ['Không', '', 'Có điểm nóng', ['? milestone']],
  ['Đạt', 'Đạt/Không đạt', 'Xã đạt chuẩn', ['? milestone']],
  ['Tăng 2 bậc so với năm 2025', 'Thứ hạng', '', ['2 bậc growth of 2025']],
  // Ranks.
  ['≤ 5 Thuộc nhóm 5 tỉnh/thành phố dẫn đầu cả nước', 'Thứ bậc', '', ['≤5 thứ bậc rank']],
  ['≤ 5', 'Thứ bậc', '', ['≤5 thứ bậc rank']],
  // a place, of so many
  ['≤ 18/34', 'Thứ bậc', '', ['≤18 thứ bậc rank']],
  ['12/34', '', 'Xếp hạng cải cách hành chính', ['12 thứ bậc rank']],
  ['Thuộc nhóm dẫn đầu cả nước', 'Thứ bậc', '', ['? thứ bậc rank']],
  ['Nhóm 15 toàn tỉnh', '', 'Xếp hạng cải cách hành chính', ['≤15 thứ bậc rank']],
  ['7', '', 'Thứ hạng chỉ số hài lòng', ['7 thứ bậc rank']],
  ['Hạng 10 trở lên', 'Hạng', '', ['≤10 thứ bậc rank']],
  ['10 trở lên', 'Thứ bậc', '', ['≤10 thứ bậc rank']],
  ['Từ thứ 8 trở lên', '', 'Xếp hạng cải cách hành chính', ['≤8 thứ bậc rank']],
  ['Thứ 12', 'Vị trí', '', ['12 thứ bậc rank']],
  ['Vị trí thứ 9/34', 'Thứ hạng', '', ['9 thứ bậc rank']],
  ['10 trở lên', 'Xã', '', ['≥10 xã']],
  // Cells that give each amount its years.
  ['2027: 80%; 2030: 90%', '%', '', ['by 2027: 80 %', 'by 2030: 90 %']],
  ['80% (2027), 90% (2030)', '%', '', ['by 2027: 80 %', 'by 2030: 90 %']],
  ['120 (năm 2027); 150 (năm 2030)', 'Trường', '', ['by 2027: 120 trường', 'by 2030: 150 trường']],
  ['Đến năm 2027 đạt 95%, đến năm 2030 đạt 100%', '%', '', ['by 2027: 95 %', 'by 2030: 100 %']],
  ['95 (2027) - 100 (2030)', '%', '', ['by 2027: 95 %', 'by 2030: 100 %']],
  ['2026-2030: 5%/năm', '%/năm', '', ['2026-2030: 5 %/năm']],
  ['≥ 95% (năm 2028)', '%', '', ['by 2028: ≥95 %']],
  ['100% (từ năm 2027)', '%', '', ['2027-: 100 %']],
  ['80% xã đạt tiêu chí của giai đoạn 2021-2025', '%', '', ['80 %']],
  ['tăng 10% so với năm 2020', '%', '', ['10 % growth of 2020']],
  // What is done or not.
  ['X', '', '', ['? milestone']],
  ['x', '', '', ['? milestone']],
  ['Hoàn thành', '', '', ['? milestone']],
  ['Theo chỉ đạo của Bộ Công an', '%', '', ['? % milestone']],
  // What says nothing, or that it goes on.
  ['', '%', '', []],
  ['-', '%', '', []],
  ['–', '', '', []],
  ['>', '', '', []],
  ['...', '', '', []],
  ['…', '', '', []],
  ['/', '', '', []],
]

describe('readValueCell', () => {
  for (const [text, unit, name, expected] of cells) {
    it(`“${text}” in ${unit || 'no unit'}${name && ` of ${name}`} → ${expected.join('; ') || 'none'}`, () => {
      const context = { unit, name, from: null, by: null }
      expect(readValueCell(text, context).map(say)).toEqual(expected)
    })
  }

  it('takes its own years before those of its column', () => {
    const column = { unit: '%', name: '', from: null, by: 2030 }
    expect(readValueCell('≥ 95% (năm 2028)', column).map(say)).toEqual(['by 2028: ≥95 %'])
    expect(readValueCell('90% (từ năm 2027)', column).map(say)).toEqual(['2027-2030: 90 %'])
  })

  it('takes the years of its column and keeps what is written', () => {
    const [value] = readValueCell('trên 50%', { unit: '', name: '', from: 2026, by: 2030 })
    expect(value).toMatchObject({ from: 2026, by: 2030, text: 'trên 50%' })
  })

  it('gives values that fit the schema, the same each time', () => {
    fc.assert(
      fc.property(phrases, fc.constantFrom('', '%', 'Thứ bậc', 'Doanh nghiệp', 'lạ'), (text, unit) => {
        const context = { unit, name: 'Tốc độ tăng', from: null, by: 2030 }
        const values = readValueCell(text, context)
        const written = values.map((value) => ({ ...value, text: value.text || '-' }))
        for (const value of written) expect(Value.safeParse(value).error?.issues ?? []).toEqual([])
        expect(readValueCell(text, context)).toEqual(values)
      }),
    )
  })

  it('is read in time proportional to its length', () => {
    const context = { unit: '%', name: 'Tỷ lệ', from: null, by: null }
    expectLinearReading((text) => readValueCell(text, context), ['1', '-', '>', '.', 'a/1', ' '])
  })
})

describe('canonicalUnit', () => {
  for (const [text, unit] of [
    ['Doanh nghiệp', 'doanh nghiệp'],
    ['doanh nghiệp', 'doanh nghiệp'],
    ['Người/vạn dân', 'người/vạn dân'],
    ['người trên một vạn dân', 'người/vạn dân'],
    ['%', '%'],
    ['% GRDP', '% GRDP'],
    ['%/năm', '%/năm'],
    ['Tỷ đồng', 'tỷ đồng'],
    ['tỉ đồng', 'tỷ đồng'],
    ['Triệu đồng/người/năm', 'triệu đồng/người/năm'],
    ['Thứ bậc', 'thứ bậc'],
    ['Ha', 'ha'],
    ['USD', 'USD'],
    ['Triệu USD', 'triệu USD'],
    ['MW', 'MW'],
    ['Tuổi', 'tuổi'],
    ['Giường bệnh/vạn dân', 'giường/vạn dân'],
    ['Xã', 'xã'],
    ['Tr đồng/ha', 'triệu đồng/ha'],
    ['Tr đồng/năm', 'triệu đồng/năm'],
    ['Tr đồng/người', 'triệu đồng/người/năm'],
    ['Tỷ lệ (%)', '%'],
    ['1.000 con', 'nghìn con'],
    ['BS/10.000 dân', 'bác sĩ/vạn dân'],
    ['Đạt/Chưa đạt', null],
    [' Trường ', 'trường'],
    // The count of a thing is counted in that thing.
    ['Số doanh nghiệp/1000 dân', 'doanh nghiệp/1000 dân'],
    ['Số lượng xã', 'xã'],
    ['Số hộ', 'hộ'],
    ['số giường bệnh/vạn dân', 'giường/vạn dân'],
    // Units that no one has listed stand as written, but for the capital of the cell.
    ['Phiếu', 'phiếu'],
    ['Số liệu', 'số liệu'],
    ['Số tiền', 'số tiền'],
    ['CSGD', 'CSGD'],
    ['', null],
    [' ', null],
    ['-', null],
    ['–', null],
  ] as const) {
    it(`“${text}” → ${unit}`, () => expect(canonicalUnit(text)).toBe(unit))
  }

  it('changes nothing that is canonical', () => {
    for (const unit of ['%', 'tỷ đồng', 'người/vạn dân', 'thứ bậc', 'triệu USD', 'm2', 'MW']) {
      expect(canonicalUnit(unit)).toBe(unit)
    }
  })
})

describe('words behind the number of a cell whose unit is said elsewhere', () => {
  it.each([
    ['12.500 tỷ đồng', 'Xã', true],
    ['03 mô hình', 'Xã', true],
    ['20 xã, phường', 'Xã', false],
    ['1.200 lao động', 'Người', false],
    ['4,5 tỷ đồng', 'triệu đồng', false],
    ['336,5 - Tốc độ tăng trưởng', 'tỷ đồng', true],
    ['12 + Dịch vụ', '%', true],
    ['95 trở lên', '%', false],
    ['150 ha/năm', 'ha', false],
    ['≤ 3 Đông Nam Á', 'Thứ hạng', false],
    ['12 xã, phường', '', false],
    ['1.250,5', 'ha', false],
  ])('%s under %s', (text, unit, expected) => {
    expect(hasForeignWords(text, unit)).toBe(expected)
  })
})

describe('amounts of a cell beside those that were read', () => {
  it.each([
    ['90 → 95', true],
    ['60 ± 5', true],
    ['70%; 80%', true],
    ['80 - 90', false],
    ['1 250', false],
    ['100% (20/20 xã)', false],
    ['90%, 1.200 hộ', false],
    ['≤ 5 Thuộc nhóm 5 tỉnh dẫn đầu', false],
    ['80% (2027), 90% (2030)', false],
    ['tăng từ 5% lên 10%', false],
    ['Giảm 0,3 - 0,5', false],
    ['Hoàn thành', false],
  ])('%s', (text, expected) => {
    const read = readValueCell(text, { unit: '%', name: '', from: null, by: null })
    expect(hasOtherAmounts(text, read.length)).toBe(expected)
  })
})
