import { describe, expect, it } from 'vitest'
import { latin } from '../../pipeline/language/latin.js'

describe('latin', () => {
  it.each([
    [
      'a letter outside of a class',
      /^\p{L}$/u,
      ['a', 'Z', 'đ', 'Ễ', 'ỹ', 'ß'],
      ['1', ' ', '[', ']', '×', 'ж'],
    ],
    ['a figure outside of a class', /^\p{N}$/u, ['0', '9', '²', '¼', '⁹'], ['a', '.', '٣']],
    ['both in a class', /^[\p{L}\p{N}.]$/u, ['ế', '7', '.'], ['[', ']', '-']],
    ['none of a class', /^[^\p{L}]$/u, ['1', '-'], ['ế', 'A']],
    ['one after a bracket that is written out', /^\[\p{L}\]$/u, ['[ế]'], ['ế', '[1]']],
    ['one in a class that holds a bracket', /^[\]\p{L}]$/u, [']', 'ế'], ['[', '1']],
    ['one after a class', /^[.]\p{L}$/u, ['.ế'], ['.1', '..']],
    ['other kinds as they are', /^\p{Lu}$/u, ['Ế', 'Ж'], ['ế', '1']],
  ])('reads %s', (_, pattern, matched, others) => {
    const narrow = latin(pattern)
    expect(matched.filter((text) => !narrow.test(text))).toEqual([])
    expect(others.filter((text) => narrow.test(text))).toEqual([])
  })

  it('keeps the flags', () => expect(latin(/\p{L}/giu).flags).toBe('giu'))
})
