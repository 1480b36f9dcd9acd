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
      '7–7,5% (2025–2030)',
      '7–7.5% (2025–2030)',
    ],
    [{ comparator: 'eq', min: 12, max: 12, unit: null, by: null }, '12', '12'],
    [{ comparator: 'gt', min: 50, unit: '%', from: 2030 }, 'trên 50% (2030)', 'more than 50% (2030)'],
    [
      { measure: 'growth', comparator: 'approx', min: 10, max: 10, unit: '%/năm' },
      'tăng khoảng 10%/năm (đến 2030)',
      'growth about 10%/năm (by 2030)',
    ],
    [
      { measure: 'growth', comparator: 'lte', min: null, max: -1.5, unit: '%/năm' },
      'giảm tối thiểu 1,5%/năm (đến 2030)',
      'fall at least 1.5%/năm (by 2030)',
    ],
    [
      { measure: 'growth', comparator: 'between', min: -2, max: -1, unit: '%' },
      'giảm 1–2% (đến 2030)',
      'fall 1–2% (by 2030)',
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
    [{}, 'tháng 3/2025', 'March 2025'],
    [{ precision: 'day' }, '01/03/2025 – 31/03/2025', '1 March 2025 – 31 March 2025'],
    [{ start: '2025-03-02' }, '02/03/2025 – 31/03/2025', '2 March 2025 – 31 March 2025'],
    [{ end: '2025-05-31' }, 'tháng 3/2025 – tháng 5/2025', 'March 2025 – May 2025'],
    [{ precision: 'quarter', start: '2026-01-01', end: '2026-03-31' }, 'quý I/2026', 'Q1 2026'],
    [
      { precision: 'quarter', start: '2026-02-01', end: '2026-03-31' },
      '01/02/2026 – 31/03/2026',
      '1 February 2026 – 31 March 2026',
    ],
    [{ precision: 'year', start: '2025-01-01', end: '2025-12-31' }, 'năm 2025', '2025'],
    [{ precision: 'year', start: '2026-01-01', end: '2030-12-31' }, '2026–2030', '2026–2030'],
    [{ kind: 'by', precision: 'year', start: null, end: '2030-12-31' }, 'chậm nhất năm 2030', 'by 2030'],
    [
      { kind: 'by', precision: 'day', start: null, end: '2030-12-31' },
      'chậm nhất 31/12/2030',
      'by 31 December 2030',
    ],
    [{ kind: 'from', precision: 'year', start: '2026-01-01', end: null }, 'từ năm 2026', 'from 2026'],
    [{ kind: 'recurring', ...none, recurrence: 'P3M' }, 'hằng quý', 'every quarter'],
    [{ kind: 'recurring', ...none, recurrence: 'P2W' }, '2 tuần một lần', 'every 2 weeks'],
    [{ end: '2025-03-01' }, '01/03/2025', '1 March 2025'],
    [{ kind: 'by', start: null }, 'chậm nhất tháng 3/2025', 'by March 2025'],
    [{ kind: 'from', end: null }, 'từ tháng 3/2025', 'from March 2025'],
    [{ kind: 'recurring', ...none, recurrence: 'continuous' }, 'thường xuyên', 'continuously'],
    [{ kind: 'recurring', ...none, recurrence: 'P1Y' }, 'hằng năm', 'every year'],
    [
      { kind: 'recurring', ...none, recurrence: 'P6M', on: ['06-10', '11-30'] },
      '6 tháng một lần (10/06, 30/11)',
      'every 6 months (10 June, 30 November)',
    ],
    [
      { kind: 'conditional', end: null, condition: 'theo hướng dẫn của Bộ' },
      'từ tháng 3/2025, theo hướng dẫn của Bộ',
      'from March 2025, theo hướng dẫn của Bộ',
    ],
    [
      { kind: 'conditional', ...none, condition: 'Sau khi Nghị định có hiệu lực' },
      'Sau khi Nghị định có hiệu lực',
      'Sau khi Nghị định có hiệu lực',
    ],
    [{ kind: 'done' }, 'đã xong tháng 3/2025', 'done March 2025'],
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
