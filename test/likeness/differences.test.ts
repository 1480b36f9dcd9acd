import { describe, expect, it } from 'vitest'
import { differencesOf, isOtherWording } from '../../pipeline/likeness/differences.js'
import { planText, scanned } from '../dataset/plan-text.js'

const plan = planText({ number: 1, province: 'Nghệ An', date: [1, 2, 2024], seed: 3 })

describe('differencesOf', () => {
  const cases: [string, string, string, ReturnType<typeof differencesOf>][] = [
    [
      'nothing',
      'tăng lên đến mức 30 phần trăm vào',
      'tăng lên đến mức 30 phần trăm vào',
      { numbers: 0, words: 0, damaged: 0 },
    ],
    [
      'a number',
      'tăng lên đến 30 phần trăm vào',
      'tăng lên đến 35 phần trăm vào',
      { numbers: 1, words: 0, damaged: 0 },
    ],
    [
      'zeros before a number',
      'giao cho cả 05 tỉnh miền núi',
      'giao cho cả 5 tỉnh miền núi',
      { numbers: 0, words: 0, damaged: 0 },
    ],
    [
      'a word',
      'giao cho ông sở tài chính làm',
      'giao cho ông vụ tài chính làm',
      { numbers: 0, words: 1, damaged: 0 },
    ],
    [
      'a lost mark',
      'giao cho ông sở tài chính làm',
      'giao cho ông so tài chính làm',
      { numbers: 0, words: 0, damaged: 1 },
    ],
    [
      'a misread word',
      'giao cho ông sở tài chính làm',
      'giao cho ông sq tài chính làm',
      { numbers: 0, words: 0, damaged: 1 },
    ],
  ]
  it.each(cases)('%s', (_, a, b, expected) => {
    expect(differencesOf(a, b)).toEqual(expected)
  })
})

describe('isOtherWording', () => {
  it.each([0.002, 0.005, 0.01, 0.03, 0.05])('is not a scan with %d of its letters misread', (rate) => {
    for (let seed = 0; seed < 10; seed++)
      expect(isOtherWording(differencesOf(plan, scanned(plan, rate, seed)))).toBe(false)
  })

  it('is a re-issue with another value', () => {
    expect(isOtherWording(differencesOf(plan, plan.replace(/đạt [0-9]+%/, 'đạt 99%')))).toBe(true)
  })
})
