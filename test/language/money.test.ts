import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoney, readNumber } from '../../pipeline/language/money.js'
import { expectLinear } from '../linear-time.js'

describe('readNumber', () => {
  it.each([
    ['30.000', 30000],
    ['7,5', 7.5],
    ['0,85', 0.85],
    ['1.250,75', 1250.75],
    ['6.000', 6000],
    ['1.5', 1.5],
    ['01', 1],
    ['8910', 8910],
    ['1.250.000', 1250000],
    ['30 000', 30000],
    ['0.850', 0.85],
    ['1,250,000', 1250000],
    ['-5', -5],
    ['−5', -5],
    ['12.50', 12.5],
  ])('%j is %d', (text, value) => expect(readNumber(text)).toBe(value))

  it.each(['', '-', 'X', '>', '50%', '8 - 10', '1.2.3', '1,2,3', '12/2025', '12a', '1..2', '9'.repeat(80)])(
    '%j is no number',
    (text) => expect(readNumber(text)).toBeNull(),
  )
})

describe('readMoney', () => {
  it.each([
    ['4,9', 'tỷ đồng', 4900000000, 'tỷ đồng'],
    ['12 500', 'triệu đồng', 12500000000, 'triệu đồng'],
    ['1 250,5 triệu đồng', undefined, 1250500000, 'triệu đồng'],
    ['8910', 'tỷ đồng', 8910000000000, 'tỷ đồng'],
    ['1,71', 'tỷ đồng', 1710000000, 'tỷ đồng'],
    ['7,9', 'DỰ KIẾN KINH PHÍ (tỷ đồng)', 7900000000, 'tỷ đồng'],
    ['3.000', 'tỷ đồng', 3000000000000, 'tỷ đồng'],
    ['1.250,5 triệu đồng', undefined, 1250500000, 'triệu đồng'],
    ['500 tỷ đồng', undefined, 500000000000, 'tỷ đồng'],
    ['500 tỉ', undefined, 500000000000, 'tỷ đồng'],
    ['Khoảng 20 triệu đồng', 'tỷ đồng', 20000000, 'triệu đồng'],
    ['350.000 đồng', undefined, 350000, 'đồng'],
    ['350.000đ', undefined, 350000, 'đồng'],
    ['2 tỷ 500 triệu đồng', undefined, 2500000000, 'tỷ đồng'],
    ['1.200', 'ĐVT: 1.000 đồng', 1200000, '1.000 đồng'],
    ['15 nghìn tỷ đồng', undefined, 15000000000000, 'nghìn tỷ đồng'],
    ['500 tỷ đồng, trong đó ngân sách 300 tỷ đồng', undefined, 500000000000, 'tỷ đồng'],
    ['30 (vốn đầu tư công)', 'tỷ đồng', 30000000000, 'tỷ đồng'],
    ['30(vốn đầu tư công)', 'tỷ đồng', 30000000000, 'tỷ đồng'],
  ])('%j in a column of %j', (text, column, amount, unit) => {
    expect(readMoney(text, column)).toEqual({ amount, currency: 'VND', unit, text })
  })

  it.each([
    [' 4,9 ', '4,9'],
    ['khoảng\n\t4,9', 'khoảng 4,9'],
    ['4,9   tỷ \n đồng', '4,9 tỷ đồng'],
  ])('%j is read as on one line', (text, line) => {
    expect(readMoney(text, 'tỷ đồng')).toEqual({
      amount: 4900000000,
      currency: 'VND',
      unit: 'tỷ đồng',
      text: line,
    })
  })

  it('reads no amount in a text as long as a page', () => {
    expect(readMoney(`${'Nguồn vốn '.repeat(300)}5 tỷ đồng`)).toBeNull()
  })

  it('reads other currencies', () => {
    expect(readMoney('1,2 triệu USD')).toMatchObject({ amount: 1200000, currency: 'USD' })
    expect(readMoney('4,5 tỷ USD')).toMatchObject({ amount: 4500000000, currency: 'USD' })
  })

  it.each([
    ['30-50 tỷ', undefined],
    ['30 - 50', 'tỷ đồng'],
    ['ngân sách 20 tỷ đồng; xã hội hóa 30 tỷ đồng', undefined],
  ])('%j states no single amount', (text, column) => {
    expect(readMoney(text, column)).toMatchObject({ amount: null, currency: 'VND', text })
  })

  it.each([
    ['-', 'tỷ đồng'],
    ['', 'tỷ đồng'],
    ['Ngân sách Thành phố', 'tỷ đồng'],
    ['8910', undefined],
    ['12 nhiệm vụ', undefined],
    ['12 trạm', undefined],
    ['20 đề án', undefined],
  ])('%j in a column of %j is no money', (text, column) => expect(readMoney(text, column)).toBeNull())

  it('never throws and is deterministic', () => {
    const piece = fc.constantFrom('1', '000', '.', ',', ' ', 'tỷ', 'triệu', 'đồng', '-', 'USD', '(', ')')
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (words) => {
        const money = readMoney(words, 'tỷ đồng')
        expect(readMoney(words, 'tỷ đồng')).toEqual(money)
        if (money?.amount != null) expect(Number.isFinite(money.amount)).toBe(true)
        const number = readNumber(words)
        if (number !== null) expect(Number.isFinite(number)).toBe(true)
      }),
    )
  })

  it.each(['1', '1 ', '1.', '1 tỷ ', '1 tỷ - ', ' ', '(', '1-'])('is linear on %j', (seed) => {
    expectLinear((size) => {
      const text = seed.repeat(size / seed.length)
      readMoney(text, text)
      readNumber(text)
    }, 50_000)
  })
})
