import { describe, expect, it } from 'vitest'
import { type StatedThing, statedThings, things } from './stated-things.js'

/** A record knows years alone: what is reached in the midst of one is named apart from what its end is to bring. */
const cases: readonly (readonly [text: string, ...stated: StatedThing[]])[] = [
  [
    'Tỷ lệ giải ngân quý I/2026 đạt 25%, quý II/2026 đạt 50%, quý III/2026 đạt 75%, cả năm 2026 đạt 100%.',
    ['Tỷ lệ giải ngân quý I', 'by 2026: 25 %'],
    ['Tỷ lệ giải ngân quý II', 'by 2026: 50 %'],
    ['Tỷ lệ giải ngân quý III', 'by 2026: 75 %'],
    ['Tỷ lệ giải ngân cả năm', 'by 2026: 100 %'],
  ],
  [
    'Giải ngân vốn đầu tư công: đến hết quý I/2026 đạt tối thiểu 20%; đến hết quý II/2026 đạt 50%; cả năm đạt 100%.',
    ['Giải ngân vốn đầu tư công hết quý I', 'by 2026: ≥20 %'],
    ['Giải ngân vốn đầu tư công hết quý II', 'by 2026: 50 %'],
    ['Giải ngân vốn đầu tư công cả năm', 'by 2026: 100 %'],
  ],
  [
    'Tỷ lệ giải ngân vốn đầu tư công: hết quý III/2025 đạt trên 60%; hết quý IV đạt trên 95%; đến hết ngày 31/01/2026 đạt 100% kế hoạch vốn.',
    ['Tỷ lệ giải ngân vốn đầu tư công', 'by 2025: >95 %', 'by 2026: 100 %'],
    ['Tỷ lệ giải ngân vốn đầu tư công hết quý III', 'by 2025: >60 %'],
  ],
  [
    'Giải ngân vốn đầu tư công đạt 100% kế hoạch; đến hết quý I/2026 đạt 25%, hết quý II đạt 50%.',
    ['Giải ngân vốn đầu tư công', '100 %'],
    ['Giải ngân vốn đầu tư công hết quý I', 'by 2026: 25 %'],
    ['Giải ngân vốn đầu tư công hết quý II', 'by 2026: 50 %'],
  ],
  [
    'Tăng trưởng GRDP 6 tháng cuối năm đạt từ 12,8%, cả năm 2025 đạt ít nhất 12,5%.',
    ['Tăng trưởng GRDP 6 tháng cuối năm', '≥12.8 % growth'],
    ['Tăng trưởng GRDP cả năm', 'by 2025: ≥12.5 % growth'],
  ],
  ['Cả năm 2026, GRDP tăng 10%.', ['GRDP', 'by 2026: 10 % growth']],
  [
    'Phấn đấu đến 31/12/2026 giải ngân 100% vốn kế hoạch (đến 30/6/2026 đạt ít nhất 50%).',
    ['Giải ngân vốn kế hoạch', 'by 2026: 100 %'],
    ['Giải ngân vốn kế hoạch đến 30/6', 'by 2026: ≥50 %'],
  ],
  [
    'Diện tích đất được phục hồi: 80 ha (2026: 20 ha, 2027: 30 ha, 2028: 30 ha).',
    ['Diện tích đất được phục hồi', '80 ha', 'by 2026: 20 ha', 'by 2027: 30 ha', 'by 2028: 30 ha'],
  ],
  ['100% bãi chôn lấp được đóng cửa trước năm 2028.', ['Bãi chôn lấp được đóng cửa', 'by 2027: 100 %']],
  // one amount alone is of its year, as a task with such a term is
  ['Tỷ lệ hồ sơ số hóa đến 30/6/2026 đạt 80%.', ['Tỷ lệ hồ sơ số hóa', 'by 2026: 80 %']],
  ['Đến hết quý II/2026 đạt 50% hồ sơ được số hóa.', ['Hồ sơ được số hóa', 'by 2026: 50 %']],
]

describe('amounts for a part of a year', () => {
  it.each(cases.map(([text, ...stated]) => ({ text, stated })))('$text', ({ text, stated }) => {
    expect(statedThings(text)).toEqual(things(stated))
  })
})
