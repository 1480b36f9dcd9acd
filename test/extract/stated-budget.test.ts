import { describe, expect, it } from 'vitest'
import { statedBudget } from '../../pipeline/extract/stated-budget.js'

/** What a task says, the amount in đồng (or its currency) and the words of it. */
const costs: readonly (readonly [text: string, amount: number | null, words: string])[] = [
  ['Xây dựng 12 hồ chứa nước, tổng kinh phí 450 tỷ đồng.', 450e9, 'tổng kinh phí 450 tỷ đồng'],
  ['Trồng rừng, kinh phí 12 500 triệu đồng.', 12500e6, 'kinh phí 12 500 triệu đồng'],
  ['Nâng cấp cổng dữ liệu (kinh phí: 20 tỷ đồng), xong trong năm 2026.', 20e9, 'kinh phí: 20 tỷ đồng'],
  ['Xây nhà máy với tổng mức đầu tư 1.200 tỷ đồng.', 1200e9, 'tổng mức đầu tư 1.200 tỷ đồng'],
  [
    'Kinh phí thực hiện khoảng 850 triệu đồng từ ngân sách huyện.',
    850e6,
    'Kinh phí thực hiện khoảng 850 triệu đồng',
  ],
  ['Mua 3 xe, dự toán 2,5 tỷ đồng.', 2.5e9, 'dự toán 2,5 tỷ đồng'],
  ['Hỗ trợ kỹ thuật, tổng vốn đầu tư 3 triệu USD.', 3e6, 'tổng vốn đầu tư 3 triệu USD'],
  ['Kinh phí 30 - 50 tỷ đồng.', null, 'Kinh phí 30 - 50 tỷ đồng'],
  [
    'Kinh phí tỉnh 5 tỷ đồng; tổng kinh phí 9 tỷ đồng, kinh phí huyện 4 tỷ đồng.',
    9e9,
    'tổng kinh phí 9 tỷ đồng',
  ],
]

/** Money that is not what the task costs, costs without an amount, and several of which none is the whole. */
const none: readonly string[] = [
  'Thu hút đầu tư 500 tỷ đồng.',
  'Bố trí kinh phí thực hiện trong dự toán hằng năm.',
  'Kinh phí theo Quyết định số 15/QĐ-UBND.',
  'Kinh phí 2 lớp tập huấn do ngân sách bảo đảm.',
  'Giai đoạn 1 kinh phí 5 tỷ đồng, giai đoạn 2 kinh phí 7 tỷ đồng.',
  'Tổng kinh phí giảm 5%.',
  '',
]

describe('statedBudget', () => {
  it.each(costs)('%s', (text, amount, words) => {
    const budget = statedBudget(text)
    expect([budget?.amount, budget?.text]).toEqual([amount, words])
    expect(budget?.currency).toBe(text.includes('USD') ? 'USD' : 'VND')
  })

  it.each(none)('none in: %s', (text) => {
    expect(statedBudget(text)).toBeNull()
  })
})
