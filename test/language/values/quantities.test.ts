import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/language/fold.js'
import { readQuantities } from '../../../pipeline/language/values/quantities.js'
import { expectLinearReading } from '../../linear-reading.js'
import { phrases } from './phrases.js'
import { say } from './say.js'

/** A text, the amounts it states in short, and what is wrong where they are not read so. */
type Row = readonly [text: string, expected: readonly string[], fault?: string]

const comparators: readonly Row[] = [
  ['đạt 90%', ['90 %']],
  ['là 90%', ['90 %']],
  ['tối thiểu 40%', ['≥40 %']],
  ['tối thiểu là 40%', ['≥40 %']],
  ['đạt tối thiểu 85%', ['≥85 %']],
  ['tối thiểu đạt 85%', ['≥85 %']],
  ['ít nhất 15%', ['≥15 %']],
  ['≥ 55%', ['≥55 %']],
  ['≥55%', ['≥55 %']],
  ['>= 5%', ['≥5 %']],
  ['từ 2% trở lên', ['≥2 %']],
  ['đạt từ 90% trở lên', ['≥90 %']],
  ['không dưới 95%', ['≥95 %']],
  ['không thấp hơn 95%', ['≥95 %']],
  ['không ít hơn 5 doanh nghiệp', ['≥5 doanh nghiệp']],
  ['trên 50%', ['>50 %']],
  ['ở mức trên 50%', ['>50 %']],
  ['mức trên 55%', ['>55 %']],
  ['hơn 200 doanh nghiệp', ['>200 doanh nghiệp']],
  ['vượt 10%', ['>10 %']],
  ['> 80%', ['>80 %']],
  ['lớn hơn 20%', ['>20 %']],
  ['tối đa 5%', ['≤5 %']],
  ['không quá 5%', ['≤5 %']],
  ['không vượt quá 2%', ['≤2 %']],
  ['không vượt 60%', ['≤60 %']],
  ['không được vượt quá 11%', ['≤11 %']],
  ['không được quá 5%', ['≤5 %']],
  ['không được thấp hơn 8%', ['≥8 %']],
  ['≤ 5%', ['≤5 %']],
  ['<= 3%', ['≤3 %']],
  ['từ 5% trở xuống', ['≤5 %']],
  ['dưới 3%', ['<3 %']],
  ['giảm còn dưới 3%', ['<3 %']],
  ['xuống dưới 15%', ['<15 %']],
  ['nhỏ hơn 1%', ['<1 %']],
  ['< 1%', ['<1 %']],
  ['khoảng 30% GRDP', ['~30 % GRDP']],
  ['xấp xỉ 12%', ['~12 %']],
  ['gần 100%', ['~100 %']],
  ['~ 5%', ['~5 %']],
  ['ước đạt 8%', ['~8 %']],
]

const ranges: readonly Row[] = [
  ['từ 7,0% - 7,5%', ['7..7.5 %']],
  ['đạt từ 7,5% – 8,0%', ['7.5..8 %']],
  ['1,2% - 1,5% GRDP', ['1.2..1.5 % GRDP']],
  ['đạt 60% - 65%', ['60..65 %']],
  ['từ 60% đến 65%', ['60..65 %']],
  ['từ 60 đến 65%', ['60..65 %']],
  ['5-10 mô hình', ['5..10 mô hình']],
  ['trồng 2.000 - 2.050 ha rừng', ['2000..2050 ha']],
  ['trồng 2000 - 2050 ha rừng', ['2000..2050 ha']],
  ['giai đoạn 2026 - 2030 tỷ lệ hộ nghèo giảm', []],
  ['giai đoạn 2026 - 2030 xã đạt chuẩn', []],
  ['80÷85%', ['80..85 %']],
  ['03-05 nhóm startup', ['3..5 nhóm startup']],
  ['8 - 10 tổ chức', ['8..10 tổ chức']],
  ['30-50 tỷ đồng', ['30..50 tỷ đồng']],
  ['1 - 2 khóa', ['1..2 khóa']],
]

const growths: readonly Row[] = [
  ['tăng 10%', ['10 % growth']],
  ['tăng trung bình 10%/năm', ['10 %/năm growth']],
  ['tăng trung bình 16% - 18%/năm', ['16..18 %/năm growth']],
  ['tăng trung bình 16 - 18%/năm', ['16..18 %/năm growth']],
  ['tăng bình quân 6,5%/năm', ['6.5 %/năm growth']],
  ['tăng bình quân hằng năm 8%', ['8 %/năm growth']],
  ['tăng trưởng bình quân trên 8%/năm', ['>8 %/năm growth']],
  ['tăng ít nhất 12%/năm', ['≥12 %/năm growth']],
  ['tăng từ 10% trở lên', ['≥10 % growth']],
  ['tăng 5% so với năm 2020', ['5 % growth of 2020']],
  ['tăng 5% so với cùng kỳ năm 2024', ['5 % growth of 2024']],
  ['tỷ lệ tăng lên 90%', ['90 %']],
  ['tăng 5 mô hình', ['5 mô hình']],
  ['tăng 5', ['5']],
  ['tăng hằng năm 5%', ['5 %/năm growth']],
  ['giảm 5% so với năm 2020', ['-5 % growth of 2020']],
  ['giảm trên 5%', ['<-5 % growth']],
  ['giảm không quá 5%', ['≥-5 % growth']],
]

const multiples: readonly Row[] = [
  ['tăng hai lần so với năm 2020', ['2 lần multiple of 2020']],
  ['tăng gấp hai lần so với năm 2020', ['2 lần multiple of 2020']],
  ['tăng 2 lần so với năm 2020', ['2 lần multiple of 2020']],
  ['tăng 1,5 lần so với năm 2020', ['1.5 lần multiple of 2020']],
  ['tăng gấp 3 lần', ['3 lần multiple']],
  ['gấp 1,5 lần', ['1.5 lần multiple']],
  ['gấp ít nhất 2 lần so với năm 2025', ['≥2 lần multiple of 2025']],
  ['gấp đôi', ['2 lần multiple']],
  ['tăng gấp ba so với năm 2021', ['3 lần multiple of 2021']],
  ['tăng gấp rưỡi', ['1.5 lần multiple']],
  ['tối thiểu 2 lần số vốn góp của ngân sách', ['≥2 lần multiple']],
  ['kiểm tra 02 lần/năm', ['2 lần/năm']],
  ['kiểm tra 02 lần', ['2 lần']],
  ['tăng cường kiểm tra, mỗi nơi 02 lần', ['2 lần']],
  ['bằng 1,5 lần mức bình quân cả nước', ['1.5 lần multiple']],
  ['cao 3 lần (so với năm 2020)', ['3 lần multiple of 2020']],
  ['họp 02 lần. Đưa vào số liệu', ['2 lần']],
]

const ranks: readonly Row[] = [
  ['xếp hạng 15 - 20 toàn quốc', ['15..20 thứ bậc rank']],
  ['thuộc nhóm 5 tỉnh/thành phố dẫn đầu cả nước', ['≤5 thứ bậc rank']],
  ['nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước', ['≤10 thứ bậc rank']],
  ['≤ 5 Thuộc nhóm 5 tỉnh/thành phố dẫn đầu cả nước', ['≤5 thứ bậc rank']],
  ['thuộc tốp 15 cả nước', ['≤15 thứ bậc rank']],
  ['đứng trong top 10 cả nước', ['≤10 thứ bậc rank']],
  ['xếp thứ 3 cả nước', ['3 thứ bậc rank']],
  ['xếp hạng thứ 5', ['5 thứ bậc rank']],
  ['đứng thứ 2 trong vùng', ['2 thứ bậc rank']],
  ['thuộc nhóm dẫn đầu cả nước', ['? thứ bậc rank']],
  ['thuộc nhóm các tỉnh dẫn đầu cả nước', ['? thứ bậc rank']],
  ['xếp thứ 3 cả nước, thuộc nhóm dẫn đầu khu vực', ['3 thứ bậc rank', '? thứ bậc rank']],
  ['thuộc nhóm dẫn đầu khu vực, xếp thứ 3 cả nước', ['? thứ bậc rank', '3 thứ bậc rank']],
]

const units: readonly Row[] = [
  ['đạt 350 triệu đồng/hợp đồng/năm', ['350 triệu đồng/hợp đồng/năm']],
  ['đạt 1,2 tỉ đồng/hợp tác xã/năm', ['1.2 tỷ đồng/hợp tác xã/năm']],
  ['đạt 25 triệu đồng/ha/chu kỳ', ['25 triệu đồng/ha/chu kỳ']],
  ['đạt 6,5 tấn/ha/vụ', ['6.5 tấn/ha/vụ']],
  ['đạt 180 triệu đồng/lao động/năm', ['180 triệu đồng/lao động/năm']],
  ['đạt 5 triệu đồng/người/tháng', ['5 triệu đồng/người/tháng']],
  ['120 lít/người/ngày đêm', ['120 lít/người/ngày đêm']],
  ['0,8 kg rác/người/ngày', ['0.8 kg rác/người/ngày']],
  ['còn 120 ca/100.000 dân', ['120 ca/100.000 dân']],
  ['dưới 45/100.000 trẻ đẻ sống', ['<45 /100.000 trẻ đẻ sống']],
  ['250 người/km²', ['250 người/km2']],
  ['đạt 15/vạn dân', ['15 /vạn dân']],
  ['ít nhất 2 lần/học kỳ', ['≥2 lần/học kỳ']],
  ['đạt 17 tiêu chí/xã', ['17 tiêu chí/xã']],
  ['12/20 chỉ tiêu', ['12 chỉ tiêu']],
  ['đạt 9/19 tiêu chí', ['9 tiêu chí']],
  ['đạt 75,5 tuổi', ['75.5 tuổi']],
  ['120 triệu đồng/người/năm', ['120 triệu đồng/người/năm']],
  ['150 triệu đồng/ha', ['150 triệu đồng/ha']],
  ['5.500 USD', ['5500 USD']],
  ['5.500 USD/người', ['5500 USD/người']],
  ['35.000 tỷ đồng', ['35000 tỷ đồng']],
  ['30-50 tỷ', ['30..50 tỷ đồng']],
  ['500 tỷ đồng/năm', ['500 tỷ đồng/năm']],
  ['1,5 nghìn tỷ đồng', ['1.5 nghìn tỷ đồng']],
  ['250 triệu USD', ['250 triệu USD']],
  ['12 người trên một vạn dân', ['12 người/vạn dân']],
  ['14 người/vạn dân', ['14 người/vạn dân']],
  ['15 bác sĩ/vạn dân', ['15 bác sĩ/vạn dân']],
  ['15 bác sỹ/1 vạn dân', ['15 bác sĩ/vạn dân']],
  ['35 giường bệnh/vạn dân', ['35 giường/vạn dân']],
  ['95% dân số', ['95 % dân số']],
  ['40% GRDP', ['40 % GRDP']],
  ['12‰', ['12 ‰']],
  ['1.500 ha', ['1500 ha']],
  ['1.250,5 ha', ['1250.5 ha']],
  ['25 m2 sàn/người', ['25 m2/người']],
  ['45 km', ['45 km']],
  ['12.000 tấn', ['12000 tấn']],
  ['12.000 tấn/năm', ['12000 tấn/năm']],
  ['150 MW', ['150 MW']],
  ['5 triệu lượt khách', ['5 triệu lượt']],
  ['2.000 việc làm', ['2000 việc làm']],
  ['05 xã', ['5 xã']],
  ['1.000.000 cây', ['1000000 cây']],
  ['2 triệu cây', ['2000000 cây']],
  ['30 nghìn ha', ['30000 ha']],
  ['2,1 con/phụ nữ', ['2.1 con/phụ nữ']],
  ['01 bệnh viện', ['1 bệnh viện']],
  ['3.000 học sinh', ['3000 học sinh']],
  ['02 mô hình mỗi năm', ['2 mô hình/năm']],
]

const several: readonly Row[] = [
  [
    'đạt 12 người trên một vạn dân, đến năm 2030 đạt 14 người trên một vạn dân',
    ['12 người/vạn dân', '14 người/vạn dân'],
  ],
  ['trên 50% vào năm 2025 và mức trên 55% vào năm 2030', ['>50 %', '>55 %']],
  ['trên 50 chương trình; trên 20 sự kiện', ['>50 chương trình', '>20 sự kiện']],
  ['tăng từ 03 trường lên 05 trường', ['5 trường']],
  ['giảm từ 10% xuống còn 5%', ['5 %']],
  ['tăng từ 3 - 4% lên 5 - 6%', ['5..6 %']],
  ['tăng từ trên 3% lên trên 5%', ['>5 %']],
  ['từ 10 mô hình, lên kế hoạch mở thêm 5 lớp', ['10 mô hình', '5 lớp']],
  ['từ 10 mô hình', ['10 mô hình']],
  ['02 xã lên 05 phường', ['2 xã', '5 phường']],
  ['đạt  từ 03 trường lên  05 trường', ['5 trường']],
]

/** Numbers that name something or say of whom: none is an amount to be reached. */
const none: readonly (readonly [text: string, fault?: string])[] = [
  ['năm 2025'],
  ['giai đoạn 2021 - 2025'],
  ['ngày 15/6/2025'],
  ['ngày 15 tháng 6 năm 2025'],
  ['tháng 12 năm 2025'],
  ['quý 3 năm 2025'],
  ['12/2025'],
  ['Kế hoạch số 345/KH-UBND'],
  ['Kế hoạch 345/KH-UBND'],
  ['Quyết định số 569/QĐ-TTg'],
  ['Nghị quyết số 57-NQ/TW'],
  ['Nghị quyết 57 - NQ/TW'],
  ['Nghị định số 30/2020/NĐ-CP'],
  ['Chương trình số 07-CTr/TU'],
  ['Thông tư 03/2021/TT-BYT'],
  ['Đề án 06'],
  ['khoản 2 Điều 25 Luật Thủ đô'],
  ['điểm 3 mục 2'],
  ['Phụ lục 5.1'],
  ['mức độ 4'],
  ['dịch vụ công trực tuyến mức độ 3, mức độ 4'],
  ['cấp độ 3'],
  ['5G'],
  ['mạng 4G/5G'],
  ['COVID-19'],
  ['Covid 19'],
  ['công nghiệp 4.0'],
  ['ISO 9001:2015'],
  ['TCVN 5574:2018'],
  ['quốc lộ 1A'],
  ['Quốc lộ 32'],
  ['tuyến 2.1'],
  ['lần thứ 4'],
  ['khóa 13'],
  ['lớp 12'],
  ['giai đoạn 2'],
  ['đợt 1'],
  ['hạng 2'],
  ['(1)'],
  ['24/7'],
  ['trên 01 ha'],
  ['H5N1'],
  ['PM2.5'],
  [''],
]

describe('readQuantities', () => {
  const tables = { comparators, ranges, growths, multiples, ranks, units, several }
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [text, expected, fault] of rows) {
        const test = fault ? it.fails : it
        test(`${text} → ${expected.join('; ')}${fault ? ` (${fault})` : ''}`, () => {
          expect(readQuantities(fold(text)).map(say)).toEqual(expected)
        })
      }
    })
  }

  describe('no amounts', () => {
    for (const [text, fault] of none) {
      const test = fault ? it.fails : it
      test(`${text || 'nothing'}${fault ? ` (${fault})` : ''}`, () => {
        expect(readQuantities(fold(text)).map(say)).toEqual([])
      })
    }
  })

  it('begins at the comparator and ends behind the unit', () => {
    const text = 'đóng góp của tfp ở mức trên 50% vào năm 2025; hỗ trợ tối thiểu 100 doanh nghiệp mới'
    const found = readQuantities(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      expect.stringMatching(/^(?:ở mức )?trên 50%$/),
      'tối thiểu 100 doanh nghiệp',
    ])
    const { noun } = found[1]!
    expect(text.slice(noun!.start, noun!.end)).toBe('doanh nghiệp')
    expect(found[0]!.noun).toBeNull()
  })
})

describe('an amount', () => {
  for (const [text, explicit, reached] of [
    ['đạt 75 tuổi', true, true],
    ['từ 15 tuổi', true, false],
    ['có 15 xã', true, false],
    ['15 xã', false, false],
    ['tối thiểu 15 xã', true, false],
    ['đạt tối thiểu 15 xã', true, true],
    ['tăng 10%', true, false],
    ['gấp đôi', true, true],
    ['xếp thứ 3', true, true],
    ['thuộc nhóm dẫn đầu cả nước', false, true],
  ] as const) {
    it(`of “${text}” is ${explicit ? '' : 'not '}said to be one to reach${reached ? ', by a verb' : ''}`, () => {
      expect(readQuantities(fold(text))).toMatchObject([{ explicit, reached }])
    })
  }
})

describe('any text', () => {
  it('gives amounts inside it, in order, whose bounds fit their comparator', () => {
    fc.assert(
      fc.property(phrases, (source) => {
        const text = fold(source)
        let before = 0
        for (const { start, end, comparator, min, max, noun } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (noun) expect(noun.start >= start && noun.end <= end && noun.start < noun.end).toBe(true)
          expect(min !== null).toBe(['eq', 'gte', 'gt', 'approx', 'between'].includes(comparator))
          expect(max !== null).toBe(['eq', 'lte', 'lt', 'approx', 'between'].includes(comparator))
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          before = start
        }
        expect(readQuantities(text)).toEqual(readQuantities(text))
      }),
    )
  })

  it('gives amounts that do not overlap: in `đạt 30 xếp thứ 3` a unit ends in the middle of a rank', () => {
    const [score, rank] = readQuantities('đạt 30 xếp thứ 3')
    expect(rank!.start).toBeGreaterThanOrEqual(score!.end)
  })

  it('is read in time proportional to its length', () => {
    expectLinearReading((text) => readQuantities(text))
  })
})
