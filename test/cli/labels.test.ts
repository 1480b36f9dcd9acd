import { describe, expect, it } from 'vitest'
import { viDeadline, viNumber, viPeriod, viValue } from '../../cli/labels.vi.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Value } from '../../schemas/value.js'

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

describe('viValue', () => {
  const cases: [Partial<Value>, string][] = [
    [{}, 'từ 30.000 doanh nghiệp (đến 2030)'],
    [{ comparator: 'between', min: 7, max: 7.5, unit: '%', from: 2025 }, '7 - 7,5 % (2025-2030)'],
    [{ comparator: 'eq', min: 12, max: 12, unit: null, by: null }, '12'],
    [
      { measure: 'growth', comparator: 'approx', min: 10, max: 10, unit: '%/năm' },
      'tăng khoảng 10 %/năm (đến 2030)',
    ],
    [
      { measure: 'multiple', comparator: 'eq', min: 2, max: 2, unit: 'lần', baseline: 2020 },
      'gấp 2 lần so với năm 2020 (đến 2030)',
    ],
    [{ measure: 'rank', comparator: 'lte', min: null, max: 5 }, 'thứ hạng tối đa 5 (đến 2030)'],
    [{ comparator: 'none', min: null }, 'thuộc nhóm dẫn đầu cả nước (đến 2030)'],
  ]
  it.each(cases)('%j', (changes, words) => {
    expect(viValue({ ...value, ...changes })).toBe(words)
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

describe('viDeadline', () => {
  const none = { start: null, end: null }
  const cases: [Partial<Deadline>, string][] = [
    [{}, '01/03/2025 - 31/03/2025'],
    [{ end: '2025-03-01' }, '01/03/2025'],
    [{ kind: 'by', start: null }, 'chậm nhất 31/03/2025'],
    [{ kind: 'from', end: null }, 'từ 01/03/2025'],
    [{ kind: 'recurring', ...none, recurrence: 'continuous' }, 'thường xuyên'],
    [{ kind: 'recurring', ...none, recurrence: 'P1Y' }, 'mỗi năm'],
    [{ kind: 'recurring', ...none, recurrence: 'P6M', on: ['06-10', '11-30'] }, 'mỗi 6 tháng (10/06, 30/11)'],
    [
      { kind: 'conditional', end: null, condition: 'theo hướng dẫn của Bộ' },
      'từ 01/03/2025, theo hướng dẫn của Bộ',
    ],
    [
      { kind: 'conditional', ...none, condition: 'Sau khi Nghị định có hiệu lực' },
      'Sau khi Nghị định có hiệu lực',
    ],
    [{ kind: 'done' }, 'đã hoàn thành 31/03/2025'],
  ]
  it.each(cases)('%j', (changes, words) => {
    expect(viDeadline({ ...deadline, ...changes })).toBe(words)
  })
})

describe('viNumber and viPeriod', () => {
  it('write as Vietnamese do', () => {
    expect(viNumber(4900000000.5)).toBe('4.900.000.000,5')
    expect([viPeriod({ start: 2021, end: 2025 }), viPeriod({ start: null, end: null })]).toEqual([
      '2021-2025',
      null,
    ])
  })
})
