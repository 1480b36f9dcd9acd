import { describe, expect, it } from 'vitest'
import { amountInWords, numberIn, valueInWords } from '../../pipeline/words/amounts.js'
import { deadlineInWords } from '../../pipeline/words/deadlines.js'
import { recordWords } from '../../pipeline/words/words.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Value } from '../../schemas/value.js'

const { vi, en } = recordWords

const value: Value = {
  from: null,
  by: 2030,
  comparator: 'gte',
  min: 30000,
  max: null,
  unit: 'doanh nghiệp',
  measure: 'level',
  baseline: null,
  text: 'thuộc nhóm dẫn đầu cả nước',
}

describe('valueInWords', () => {
  const cases: [changes: Partial<Value>, vi: string, en: string][] = [
    [{}, 'tối thiểu 30.000 doanh nghiệp (đến 2030)', 'at least 30,000 doanh nghiệp (by 2030)'],
    [
      { comparator: 'between', min: 7, max: 7.5, unit: '%', from: 2025 },
      '7–7,5 % (2025–2030)',
      '7–7.5 % (2025–2030)',
    ],
    [{ comparator: 'eq', min: 12, max: 12, unit: null, by: null }, '12', '12'],
    [{ comparator: 'gt', min: 50, unit: '%', from: 2030 }, 'trên 50 % (2030)', 'more than 50 % (2030)'],
    [
      { measure: 'growth', comparator: 'approx', min: 10, max: 10, unit: '%/năm' },
      'tăng khoảng 10 %/năm (đến 2030)',
      'growth about 10 %/năm (by 2030)',
    ],
    [
      { measure: 'growth', comparator: 'lte', min: null, max: -1.5, unit: '%/năm' },
      'giảm tối thiểu 1,5 %/năm (đến 2030)',
      'fall at least 1.5 %/năm (by 2030)',
    ],
    [
      { measure: 'growth', comparator: 'between', min: -2, max: -1, unit: '%' },
      'giảm 1–2 % (đến 2030)',
      'fall 1–2 % (by 2030)',
    ],
    [
      { measure: 'multiple', comparator: 'eq', min: 2, max: 2, unit: 'lần', baseline: 2020 },
      'gấp 2 lần so với năm 2020 (đến 2030)',
      '2 times that of 2020 (by 2030)',
    ],
    [
      { measure: 'rank', comparator: 'lte', min: null, max: 5 },
      'thứ hạng tối đa 5 (đến 2030)',
      'rank at most 5 (by 2030)',
    ],
    [
      { comparator: 'none', min: null },
      'thuộc nhóm dẫn đầu cả nước (đến 2030)',
      'thuộc nhóm dẫn đầu cả nước (by 2030)',
    ],
  ]
  it.each(cases)('%j', (changes, inVietnamese, inEnglish) => {
    const own = { ...value, ...changes }
    expect([valueInWords(own, vi), valueInWords(own, en)]).toEqual([inVietnamese, inEnglish])
  })
})

const deadline: Deadline = {
  kind: 'within',
  start: '2025-03-01',
  end: '2025-03-31',
  precision: 'month',
  recurrence: null,
  on: [],
  condition: null,
  text: 'Tháng 3/2025',
}

describe('deadlineInWords', () => {
  const none = { start: null, end: null }
  const cases: [changes: Partial<Deadline>, vi: string, en: string][] = [
    [{}, '01/03/2025 – 31/03/2025', '1 March 2025 – 31 March 2025'],
    [{ end: '2025-03-01' }, '01/03/2025', '1 March 2025'],
    [{ kind: 'by', start: null }, 'chậm nhất 31/03/2025', 'by 31 March 2025'],
    [{ kind: 'from', end: null }, 'từ 01/03/2025', 'from 1 March 2025'],
    [{ kind: 'recurring', ...none, recurrence: 'continuous' }, 'thường xuyên', 'continuously'],
    [{ kind: 'recurring', ...none, recurrence: 'P1Y' }, 'mỗi năm', 'every year'],
    [
      { kind: 'recurring', ...none, recurrence: 'P6M', on: ['06-10', '11-30'] },
      'mỗi 6 tháng (10/06, 30/11)',
      'every 6 months (10 June, 30 November)',
    ],
    [
      { kind: 'conditional', end: null, condition: 'theo hướng dẫn của Bộ' },
      'từ 01/03/2025, theo hướng dẫn của Bộ',
      'from 1 March 2025, theo hướng dẫn của Bộ',
    ],
    [
      { kind: 'conditional', ...none, condition: 'Sau khi Nghị định có hiệu lực' },
      'Sau khi Nghị định có hiệu lực',
      'Sau khi Nghị định có hiệu lực',
    ],
    [{ kind: 'done' }, 'đã xong 31/03/2025', 'done 31 March 2025'],
  ]
  it.each(cases)('%j', (changes, inVietnamese, inEnglish) => {
    const own = { ...deadline, ...changes }
    expect([deadlineInWords(own, vi), deadlineInWords(own, en)]).toEqual([inVietnamese, inEnglish])
  })
})

describe('numbers and years', () => {
  it('are written as readers of the language do', () => {
    expect([numberIn(vi.locale, 4900000000.5), numberIn(en.locale, 4900000000.5)]).toEqual([
      '4.900.000.000,5',
      '4,900,000,000.5',
    ])
    expect(amountInWords({ ...value, comparator: 'eq', max: 30000, unit: null }, vi)).toBe('30.000')
    expect([vi.years(2021, 2025), vi.years(null, null), en.years(2021, null)]).toEqual([
      '2021–2025',
      '',
      'from 2021',
    ])
  })
})
