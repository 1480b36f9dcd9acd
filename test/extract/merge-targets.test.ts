import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetDraft } from '../../pipeline/extract/drafts.js'
import { mergeTargets } from '../../pipeline/extract/merge-targets.js'
import { percent, stated, tabled } from './draft.js'

const names = (drafts: readonly TargetDraft[]): string[] => drafts.map(({ name }) => name)
const places = ({ mentions }: TargetDraft): string[] => mentions.map(({ section }) => section.join('/'))

describe('mergeTargets', () => {
  it('makes one of a row and the sentence that states the same', () => {
    const merged = mergeTargets([
      tabled('3', 'Tỷ trọng kinh tế số.', [percent(30, 2025), percent(35, 2030)]),
      stated('Tỷ trọng kinh tế số', [percent(30, 2025), percent(35, 2030)]),
    ])
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({ ordinal: '3', tabled: true })
    expect(merged[0]!.values).toHaveLength(2)
    expect(places(merged[0]!)).toEqual(['Phụ lục 1/3', 'II/3'])
  })

  it('keeps the row, whichever comes first', () => {
    const row = tabled('3', 'Tỷ trọng kinh tế số', [percent(30)])
    const merged = mergeTargets([stated('Tỷ trọng kinh tế số', [percent(30)]), row])
    expect(merged).toEqual([row])
  })

  it('makes one of names that differ in the kind of figure alone', () => {
    const merged = mergeTargets([
      tabled('7', 'Tỷ trọng đầu tư cho KH&CN', [percent(1.5, 2025), percent(2, 2030)]),
      stated('Đầu tư cho KH&CN', [percent(1.5, 2025), percent(2, 2030)]),
    ])
    expect(names(merged)).toEqual(['Tỷ trọng đầu tư cho KH&CN'])
  })

  it('keeps shares and counts apart whose names differ in the kind of figure alone', () => {
    const count = { ...percent(-7900, null), unit: 'hộ' }
    const merged = mergeTargets([
      stated('Số hộ nghèo', [count]),
      stated('Tỷ lệ hộ nghèo', [percent(7.8)], ['III']),
    ])
    expect(names(merged)).toEqual(['Số hộ nghèo', 'Tỷ lệ hộ nghèo'])
  })

  it('keeps names apart that differ in a short name of capitals', () => {
    const merged = mergeTargets([
      stated('Kết quả Chỉ số PAPI vùng Đông Nam Bộ và Tây Nguyên Trung phần', [percent(4)], ['I', 'b']),
      stated('Kết quả Chỉ số SIPAS vùng Đông Nam Bộ và Tây Nguyên Trung phần', [percent(4)], ['I', 'c']),
    ])
    expect(merged).toHaveLength(2)
  })

  it('makes one of all places that state it', () => {
    const merged = mergeTargets([
      tabled('4', 'Tỷ lệ che phủ rừng', [percent(42)]),
      stated('Tỷ lệ che phủ rừng', [percent(42)], ['II', '3']),
      stated('Tỷ lệ che phủ rừng', [percent(42)], ['IV', '6']),
    ])
    expect(merged.map(places)).toEqual([['Phụ lục 1/4', 'II/3', 'IV/6']])
  })

  it('makes two of a row and a sentence without a year that gives another amount in the same unit', () => {
    const merged = mergeTargets([
      tabled('1', 'Tổng số tổ hợp tác', [{ ...percent(2160, 2026), unit: 'tổ hợp tác' }]),
      stated('Số tổ hợp tác', [{ ...percent(60, null), unit: 'tổ hợp tác' }]),
    ])
    expect(merged).toHaveLength(2)
  })

  it('makes two of a row and a sentence without a year that gives another upper bound', () => {
    const falls = { measure: 'growth' as const, comparator: 'lte' as const, min: null, max: -5 }
    const merged = mergeTargets([
      tabled('1', 'Tỷ lệ hộ nghèo', [{ ...percent(-1.2, 2026), measure: 'growth' }]),
      stated('Số hộ nghèo', [{ ...percent(-5, null), ...falls }]),
    ])
    expect(merged).toHaveLength(2)
  })

  it('keeps the amount of a sentence without a year once, where the row has it for one', () => {
    const merged = mergeTargets([
      tabled('1', 'Tỷ lệ che phủ rừng', [percent(42, 2026)]),
      stated('Tỷ lệ che phủ rừng', [percent(42, null)]),
    ])
    expect(merged.map(({ values }) => values.map(({ by }) => by))).toEqual([[2026]])
  })

  it('takes over a year that the row lacks', () => {
    const merged = mergeTargets([
      tabled('1', 'Tỷ lệ hộ nghèo', [percent(3, 2030)]),
      stated('Tỷ lệ hộ nghèo', [percent(5, 2025), percent(3, 2030)]),
    ])
    expect(merged[0]!.values.map(({ by }) => by)).toEqual([2030, 2025])
  })

  it('keeps an amount beside a bound that has another, and not beside one that has the same', () => {
    const below = (amount: number) => ({ ...percent(amount), comparator: 'lt' as const, min: null })
    const both = [stated('Tỷ lệ hộ nghèo', [below(3)]), stated('Tỷ lệ hộ nghèo', [percent(2)], ['II', '4'])]
    expect(mergeTargets(both)).toEqual(both)
    expect(
      mergeTargets([stated('Tỷ lệ hộ nghèo', [below(3)]), stated('Tỷ lệ hộ nghèo', [percent(3)])]),
    ).toHaveLength(1)
  })

  it('leaves two rows with ordinals of their own two', () => {
    const rows = [
      tabled('1', 'Tỷ lệ xã đạt chuẩn', [percent(80)]),
      tabled('2', 'Tỷ lệ xã đạt chuẩn', [percent(80)]),
    ]
    expect(mergeTargets(rows)).toEqual(rows)
  })

  it('leaves rows of one appendix without ordinals two', () => {
    const rows = [
      tabled(null, 'Tỷ lệ xã đạt chuẩn', [percent(80)]),
      tabled(null, 'Tỷ lệ xã đạt chuẩn', [percent(80)]),
    ]
    expect(mergeTargets(rows)).toHaveLength(2)
  })

  it('leaves a sentence with another amount for the same year beside the row', () => {
    const merged = mergeTargets([
      tabled('1', 'Tỷ lệ hộ nghèo', [percent(3)]),
      stated('Tỷ lệ hộ nghèo', [percent(4)]),
    ])
    expect(merged).toHaveLength(2)
  })

  it('leaves unlike things two', () => {
    const drafts = [
      stated('Tỷ lệ che phủ rừng', [percent(42)]),
      stated('Tỷ lệ hộ dân sử dụng nước sạch', [percent(42)]),
    ]
    expect(mergeTargets(drafts)).toHaveLength(2)
  })

  for (const [a, b] of [
    ['Tỷ lệ trường tiểu học đạt chuẩn quốc gia', 'Tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia'],
    ['Tỷ lệ xã có nhà văn hóa', 'Tỷ lệ thôn có nhà văn hóa'],
    ['Tỷ lệ tử vong trẻ em dưới 1 tuổi', 'Tỷ lệ tử vong trẻ em dưới 5 tuổi'],
  ] as const) {
    it(`leaves two things with like names and the same amount two: ${a} / ${b}`, () => {
      expect(names(mergeTargets([stated(a, [percent(100)]), stated(b, [percent(100)])]))).toEqual([a, b])
      const elsewhere = stated(b, [percent(100)], ['IV', '6'])
      expect(names(mergeTargets([stated(a, [percent(100)]), elsewhere]))).toEqual([a, b])
      expect(names(mergeTargets([tabled('1', a, [percent(100)]), elsewhere]))).toEqual([a, b])
    })
  }

  it('gives a sentence to the row that is likest', () => {
    const commune = tabled('1', 'Tỷ lệ xã có nhà văn hóa', [percent(90)])
    const hamlet = tabled('2', 'Tỷ lệ thôn có nhà văn hóa', [percent(90)])
    mergeTargets([commune, hamlet, stated('Tỷ lệ thôn có nhà văn hóa', [percent(90)])])
    expect([commune, hamlet].map(({ mentions }) => mentions.length)).toEqual([1, 2])
  })

  it('makes one of two sentences of unlike sections where the longer name holds the shorter', () => {
    const short = 'Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo'
    const long = `${short} trong tổng số doanh nghiệp`
    const merged = mergeTargets([stated(short, [percent(50)]), stated(long, [percent(50)], ['III', '1'])])
    expect(names(merged)).toEqual([short])
  })

  it('gives nothing for nothing', () => expect(mergeTargets([])).toEqual([]))

  it('loses no place, keeps the order, and finds nothing more the second time', () => {
    const name = fc.constantFrom(
      'Tỷ lệ hộ nghèo',
      'Tỷ trọng kinh tế số',
      'Số xã đạt chuẩn',
      'Chỉ số PCI',
      '',
      '…',
    )
    const values = fc.array(fc.constantFrom(percent(3, 2025), percent(4, 2025), percent(5, 2030)), {
      maxLength: 2,
    })
    const row = fc.tuple(fc.option(fc.constantFrom('1', '2')), name, values)
    const drafts = fc.array(
      fc.oneof(
        row.map((parts) => tabled(...parts)),
        fc.tuple(name, values).map((parts) => stated(...parts)),
      ),
    )
    fc.assert(
      fc.property(drafts, (list) => {
        const before = list.flatMap(({ mentions }) => mentions)
        const merged = mergeTargets(list)
        expect(new Set(merged.flatMap(({ mentions }) => mentions))).toEqual(new Set(before))
        const order = merged.map((draft) => list.indexOf(draft))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})
