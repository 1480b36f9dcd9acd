import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { timeLeft } from '../../cli/progress.js'
import { limitOf, pageRanges, parseOptionsOf } from '../../cli/reading-options.js'
import { defaultLimits } from '../../parsers/limits.js'
import { cacheFolder } from '../../parsers/ocr/cache-folder.js'

describe('pageRanges', () => {
  it.each([
    ['3', [[3, 3]]],
    [
      '1-3,7',
      [
        [1, 3],
        [7, 7],
      ],
    ],
    [
      ' 2 - 4 , 9-9 ',
      [
        [2, 4],
        [9, 9],
      ],
    ],
  ])('reads %s', (words, ranges) => {
    expect(pageRanges(words)).toEqual(ranges.map(([from, to]) => ({ from, to })))
  })

  it.each(['', '0', '3-1', '1,,2', 'a', '1-', '-3', '1.5'])('refuses "%s"', (words) => {
    expect(() => pageRanges(words)).toThrow('It must be pages from 1 on')
  })
})

describe('limitOf', () => {
  it.each([
    ['seconds=300', { seconds: 300 }],
    ['text-bytes=5', { textBytes: 5 }],
    ['textBytes=5', { textBytes: 5 }],
    ['seconds-per-picture=0.5', { secondsPerPicture: 0.5 }],
  ])('reads %s', (words, limit) => expect(limitOf(words, { pages: 3 })).toEqual({ pages: 3, ...limit }))

  it.each([
    ['seconds', 'It must be a name and a number'],
    ['seconds=many', 'It must be a name and a number'],
    ['hours=1', 'There are: bytes, text-bytes, '],
  ])('refuses %s', (words, why) => expect(() => limitOf(words, {})).toThrow(why))
})

describe('parseOptionsOf', () => {
  it('keeps no readings where that is not wanted', () => {
    expect(parseOptionsOf({ ocr: 'auto', cache: false, limit: { seconds: 5 } })).toEqual({
      ocr: 'auto',
      pages: null,
      password: null,
      cache: null,
      limits: { ...defaultLimits, seconds: 5 },
    })
  })
})

describe('cacheFolder', () => {
  it('is where the system keeps such things', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/me' }, 'linux')).toBe(
      join('/var/cache/me', 'kehoach', 'pages'),
    )
    expect(cacheFolder({ LOCALAPPDATA: 'C:/Users/me/Local' }, 'win32')).toContain('Local')
    expect(cacheFolder({}, 'darwin')).toContain(join('Library', 'Caches'))
  })
})

describe('timeLeft', () => {
  it.each([
    [400, 'about 1 s'],
    [59_000, 'about 59 s'],
    [61_000, 'about 2 min'],
  ])('tells %s ms as %s', (milliseconds, words) => {
    expect(timeLeft(milliseconds)).toBe(words)
  })
})
