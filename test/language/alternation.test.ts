import { describe, expect, it } from 'vitest'
import { alternation, alternationApart } from '../../pipeline/language/alternation.js'

const found = (source: string, text: string): string | undefined => new RegExp(source, 'u').exec(text)?.[0]

describe('alternation', () => {
  it('finds the longest of phrases that begin alike, over any white space', () => {
    expect(found(alternation(['sở', 'sở y tế']), 'sở  y\u00a0tế')).toBe('sở  y\u00a0tế')
  })

  it('takes marks for what they are', () => {
    expect(found(alternation(['v.v']), 'vav v.v')).toBe('v.v')
  })
})

describe('alternationApart', () => {
  const bodies = alternationApart(['sở', 'phòng', 'công an'], { phòng: ['quốc', 'dự'] })

  it.each([
    ['bộ quốc phòng', undefined],
    ['y tế dự phòng', undefined],
    ['quốc hội phòng', 'phòng'],
    ['công an', 'công an'],
  ])('%s', (text, phrase) => expect(found(bodies, text)).toBe(phrase))
})
