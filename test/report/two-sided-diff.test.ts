import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoSidedDiff } from '../../pipeline/report/changes/two-sided-diff.js'
import { html } from '../../pipeline/report/page/html.js'
import { expectLinear } from '../linear-time.js'

const shown = (before: string, after: string): [string, string] => {
  const diff = twoSidedDiff(before, after)
  return [String(html`${diff.before}`), String(html`${diff.after}`)]
}

describe('twoSidedDiff', () => {
  it.each([
    ['a number', 'trên 50 %', 'trên 55 %', 'trên <del>50</del> %', 'trên <ins>55</ins> %'],
    ['a decimal', 'đạt 7,5 %', 'đạt 7,0 %', 'đạt <del>7,5</del> %', 'đạt <ins>7,0</ins> %'],
    [
      'a day as a whole',
      'từ 01/01/2025',
      'từ 01/03/2025',
      'từ <del>01/01/2025</del>',
      'từ <ins>01/03/2025</ins>',
    ],
    ['a word with marks', 'Sở Tài chính', 'Sở Tư pháp', 'Sở <del>Tài chính</del>', 'Sở <ins>Tư pháp</ins>'],
    [
      'a word more',
      'Xây dựng Đề án',
      'Xây dựng, trình Đề án',
      'Xây dựng Đề án',
      'Xây dựng<ins>, trình</ins> Đề án',
    ],
    [
      'letters written in two ways',
      'hoà bình',
      'hoà bình'.normalize('NFD'),
      'hoà bình',
      'hoà bình'.normalize('NFD'),
    ],
    ['nothing', 'như nhau', 'như nhau', 'như nhau', 'như nhau'],
    ['all of it', '', 'mới', '', '<ins>mới</ins>'],
    [
      'markup',
      '<b>một</b>',
      '<b>hai</b>',
      '&lt;b&gt;<del>một</del>&lt;/b&gt;',
      '&lt;b&gt;<ins>hai</ins>&lt;/b&gt;',
    ],
  ])('shows %s', (_, before, after, first, second) => {
    expect(shown(before, after)).toEqual([first, second])
  })

  it('does not cut a change in pieces for one word that stands in both', () => {
    const [before] = shown('giao Sở Y tế lập đề án', 'trình Sở Nội vụ duyệt quy chế')
    expect(before).toBe('<del>giao Sở Y tế lập đề án</del>')
  })

  it('loses no word of either text', () => {
    const words = fc.array(fc.constantFrom('tỷ', 'trọng', '50', '%', ',', 'số'), { maxLength: 12 })
    const plain = (text: string): string => text.replace(/<[^>]+>/g, '').trim()
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = shown(a.join(' '), b.join(' '))
        expect([plain(before), plain(after)]).toEqual([a.join(' '), b.join(' ')])
      }),
    )
  })

  it('is done with long texts that have nothing in common', () => {
    const long = (word: string, length: number): string =>
      Array.from({ length }, (_, at) => `${word}${at}`).join(' ')
    expectLinear((length) => {
      const [before] = shown(long('a', length), long('b', length))
      expect(before.startsWith('<del>a')).toBe(true)
    }, 4000)
  })
})
