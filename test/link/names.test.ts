import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTerms } from '../../pipeline/link/names/compare-terms.js'
import { withinOneEdit } from '../../pipeline/link/names/edits.js'
import { readTerms } from '../../pipeline/link/names/read-terms.js'

const names = (text: string, without: string[] = []) =>
  [...readTerms(text, without).values()].filter(({ weight }) => weight > 0.05).map(({ is }) => is)

describe('readTerms', () => {
  const sameTerms: [string, string][] = [
    ['Tỷ lệ DN có hoạt động ĐMST', 'Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo'],
    ['Số doanh nghiệp KH&CN', 'Số lượng doanh nghiệp khoa học, công nghệ'],
    ['Số doanh nghiệp KHCN', 'Số doanh nghiệp khoa học và công nghệ'],
    ['Tỷ trọng kinh tế số', 'Tỉ trọng kinh tế số trên địa bàn tỉnh'],
    ['Đóng góp của TFP', 'Đóng góp của năng suất các nhân tố tổng hợp (TFP)'],
    ['Tỷ lệ đóng góp của xã hội', 'Tỷ lệ đóng góp từ xã hội'],
    ['Tỷ lệ đổi mới sảng tạo', 'Tỷ lệ đổi mới sáng tạo'],
    ['Tỷ lệ che phủ rừng đến năm 2030', 'Tỷ lệ che phủ rừng'],
  ]
  it.each(sameTerms)('%s tells what %s tells', (a, b) => {
    expect(names(a).sort()).toEqual(names(b).sort())
  })

  it('leaves out the name of the place', () => {
    expect(names('Tỷ lệ che phủ rừng Nghệ An', ['nghệ', 'an'])).toEqual(['che phủ rừng'])
  })

  it('lets the whole of a share and words in brackets tell less', () => {
    const terms = readTerms('Tỷ lệ hộ nghèo (theo chuẩn đa chiều) trong tổng số hộ dân tộc thiểu số')
    expect(terms.get('hộ nghèo')!.weight).toBe(terms.get('hộ nghèo')!.rarity)
    expect(terms.get('dân tộc thiểu số')!.weight).toBeLessThan(terms.get('dân tộc thiểu số')!.rarity / 2)
    expect(terms.get('đa')!.weight).toBeLessThan(terms.get('đa')!.rarity / 2)
  })
})

describe('compareTerms', () => {
  const like = (a: string, b: string) => compareTerms(readTerms(a), readTerms(b))

  it('is 1 where both tell the same', () => {
    expect(like('Tỷ lệ che phủ rừng', 'Tỷ lệ che phủ rừng').likeness).toBe(1)
  })

  it.each([
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo'],
    ['Tỷ lệ hộ nông thôn dùng nước sạch', 'Tỷ lệ hộ thành thị dùng nước sạch'],
    ['Tỷ lệ trẻ dưới 1 tuổi tiêm chủng', 'Tỷ lệ trẻ dưới 5 tuổi tiêm chủng'],
    ['Chi thường xuyên', 'Chi đầu tư phát triển'],
  ])('%s stands against %s', (a, b) => {
    expect(like(a, b).contrast).not.toBeNull()
  })

  it('counts a detail less than another word in the place of a word', () => {
    const detail = like('Số trạm quan trắc', 'Số trạm quan trắc tự động').likeness
    const replaced = like('Số trạm quan trắc nước', 'Số trạm quan trắc đất').likeness
    expect(detail).toBeGreaterThan(replaced)
  })

  it('knows a damaged word again, a little', () => {
    const damaged = like('Diện tích trồng quế', 'Diện tích trồng quê')
    expect(damaged.likeness).toBeLessThan(1)
    expect(damaged.likeness).toBeGreaterThan(like('Diện tích trồng quế', 'Diện tích trồng hồi').likeness)
  })

  it('is a number from 0 to 1, the same from both sides, for any names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { likeness } = like(a, b)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(like(b, a).likeness).toBeCloseTo(likeness, 9)
      }),
      { numRuns: 200 },
    )
  })
})

describe('withinOneEdit', () => {
  it.each([
    ['nghep', 'ngheo', true],
    ['nghe', 'nghep', true],
    ['nhep', 'nghep', true],
    ['', 'a', true],
    ['abc', 'abc', true],
    ['nghep', 'ngoeo', false],
    ['ab', 'abcd', false],
    ['ab', 'ba', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(withinOneEdit(a, b)).toBe(expected)
    expect(withinOneEdit(b, a)).toBe(expected)
  })
})
