import { expect, it } from 'vitest'
import { canonicalText } from '../../pipeline/compare/canonical-text.js'

it('is alike for values that are alike, whatever the order of their keys', () => {
  expect(canonicalText({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
  expect(canonicalText([2, 1])).toBe('[2,1]')
  expect(canonicalText(null)).toBe('null')
  expect(canonicalText({ a: 1 })).not.toBe(canonicalText({ a: 2 }))
})
