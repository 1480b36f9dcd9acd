import { describe, expect, it } from 'vitest'
import {
  eachWord,
  hashWith,
  newWordList,
  type PrintedWord,
  printedWord,
} from '../../pipeline/language/word-table.js'

const placed = (text: string): [string, string, number, number][] => {
  const found: [string, string, number, number][] = []
  eachWord(text, ({ printed, word }, from, to) => found.push([printed, word, from, to]))
  return found
}

const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => hashWith(hash, letter.charCodeAt(0)), 0)
const wordOf = (text: string): PrintedWord => printedWord(text, 0, text.length, hashOf(text))

describe('eachWord', () => {
  it.each([
    [
      'Uỷ ban, số 5.',
      [
        ['Uỷ', 'ủy', 0, 2],
        ['ban', 'ban', 3, 6],
        ['số', 'số', 8, 10],
        ['5', '5', 11, 12],
      ],
    ],
    ['cuối', [['cuối', 'cuối', 0, 4]]],
    ['(a)', [['a', 'a', 1, 2]]],
    [' – ', []],
    ['', []],
  ])('tells the words of %j with their places', (text, expected) => expect(placed(text)).toEqual(expected))
})

describe('printedWord', () => {
  it('is one object for each way to print a word', () => {
    expect(wordOf('Kế')).toBe(wordOf('Kế'))
    expect(wordOf('kế')).not.toBe(wordOf('Kế'))
    const text = 'hai lần, hai lần'
    expect(printedWord(text, 0, 3, hashOf('hai'))).toBe(printedWord(text, 9, 12, hashOf('hai')))
  })

  it('does not take words for one another that have one hash', () => {
    const [one, other] = ['Aa', 'BB'] as const // 65 · 31 + 97 = 66 · 31 + 66
    expect(hashOf(one)).toBe(hashOf(other))
    expect([wordOf(one).printed, wordOf(other).printed, wordOf(one).printed]).toEqual(['Aa', 'BB', 'Aa'])
  })

  it('is not a longer word that begins like it', () => {
    const [short, long] = ['b', 'bb']
    expect(printedWord(long, 0, 1, hashOf(short)).printed).toBe('b')
    expect(printedWord(long, 0, 2, hashOf(short)).printed).toBe('bb')
  })

  it('is not a word that goes on where another one with its hash ends', () => {
    const hash = 12345
    expect(printedWord('an toàn', 0, 7, hash).printed).toBe('an toàn')
    expect(printedWord('an toàn', 0, 2, hash).printed).toBe('an')
  })
})

describe('newWordList', () => {
  it('has a number that no other list has, and no word that is in none', () => {
    const [one, other] = [newWordList(), newWordList()]
    expect(one).not.toBe(other)
    expect([one, other]).not.toContain(wordOf('đâu').list)
  })
})
