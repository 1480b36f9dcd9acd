import { describe, expect, test } from 'vitest'
import { narrowPatterns } from '../../packaging/narrowed-patterns.mjs'
import { latin } from '../../pipeline/language/latin.js'

describe('narrowPatterns', () => {
  test('puts the narrowed pattern in the place of the call', () => {
    const code = 'const a = latin(/^năm(?!\\p{L})/iu), b = [1, latin( /\\p{N}/gu )]'
    const made = narrowPatterns(code, latin)!
    expect(made).not.toContain('latin(')
    const [a, b] = new Function(`${made}; return [a, b[1]]`)() as [RegExp, RegExp]
    expect([a.source, a.flags]).toEqual([latin(/^năm(?!\p{L})/iu).source, 'iu'])
    expect([b.source, b.flags]).toEqual([latin(/\p{N}/gu).source, 'gu'])
  })

  test.each([
    ['a pattern that is made when it runs', 'const a = latin(new RegExp(words))'],
    ['a method of that name', 'font.latin(/\\p{L}/u)'],
    ['no call', 'const platin = 1'],
    ['the word in a string', 'const a = "latin(/x/)"'],
  ])('leaves %s', (_, code) => expect(narrowPatterns(code, latin)).toBeNull())
})
