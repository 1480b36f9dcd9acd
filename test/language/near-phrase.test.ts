import { describe, expect, test } from 'vitest'
import { nearPhrase } from '../../pipeline/language/near-phrase.js'

const whole = { start: true, end: true }

describe('nearPhrase', () => {
  test.each([
    ['CHỦ TRÌ', 'chủ trì'],
    ['CHỦ RÌ', 'chủ trì'],
    ['chù trì', 'chủ trì'],
    ['Thời ggịan', 'thời gian'],
    ['T HỜI GIAN', 'thời gian'],
    ['Đơnvị', 'đơn vị'],
    ['TL', 'tt'],
  ])('%s is %s', (text, phrase) => expect(nearPhrase(text, phrase, whole)).not.toBeNull())

  test.each([
    ['chủ tịch', 'chủ trì'],
    ['thời hạn', 'thời gian'],
    ['kết luận', 'kết quả'],
    ['sở', 'số'],
    ['mục đích', 'mục tiêu'],
    ['', 'đơn vị'],
  ])('%s is not %s', (text, phrase) => expect(nearPhrase(text, phrase, whole)).toBeNull())

  // One slip, by what it costs (`slips`), for each letter of the phrase.
  test.each([
    ['a mark lost', 'chủ tri', 'chủ trì', 0.15 / 6],
    ['another mark', 'chủ trí', 'chủ trì', 0.3 / 6],
    ['a letter of like shape', 'chủ trì', 'chú trl', 0.75 / 6],
    ['a letter twice', 'chủ ttrì', 'chủ trì', 0.4 / 6],
    ['a letter too many', 'chủ xtrì', 'chủ trì', 0.8 / 6],
    ['a letter too few', 'chủ rì', 'chủ trì', 0.8 / 6],
    ['two letters for one that they look like', 'rnục tiêu', 'mục tiêu', 0.45 / 7],
    ['one letter for two that it looks like', 'chươm trình', 'chươrn trình', 0.45 / 11],
  ])('%s costs its slip', (_, text, phrase, cost) =>
    expect(nearPhrase(text, phrase, whole)).toBeCloseTo(cost, 9),
  )

  test.each([
    ['tt', { start: true, end: true }, 0],
    ['tt', { start: false, end: true }, null],
    ['tt', { start: true, end: false }, null],
    ['t', { start: true, end: true }, null],
    ['số', { start: true, end: true }, null],
  ])('a phrase as short as %j is read only whole and without marks (%o)', (phrase, anchors, cost) =>
    expect(nearPhrase(phrase, phrase, anchors)).toBe(cost),
  )

  test('may have to be the beginning or the end alone', () => {
    const [text, phrase] = ['cơ quan chủ trì', 'chủ trì']
    expect(nearPhrase(text, phrase, { start: false, end: true })).toBe(0)
    expect(nearPhrase(text, phrase, { start: true, end: false })).toBeNull()
    expect(nearPhrase('chủ trì dự án', phrase, { start: true, end: false })).toBe(0)
    expect(nearPhrase('chủ trì dự án', phrase, { start: false, end: true })).toBeNull()
  })

  test('costs less the nearer it is', () => {
    expect(nearPhrase('chủ trì', 'chủ trì', whole)).toBe(0)
    expect(nearPhrase('chủ tri', 'chủ trì', whole)!).toBeLessThan(nearPhrase('chủ rì', 'chủ trì', whole)!)
  })

  test('is sought within a text where it need not be its beginning or end', () => {
    expect(nearPhrase('Cơ quan chủ rì thực hiện', 'chủ trì', { start: false, end: false })).not.toBeNull()
    expect(nearPhrase('Cơ quan chủ rì', 'chủ trì', whole)).toBeNull()
  })

  test('is sought in a long text, too', () => {
    const before = 'Đề án này do nhiều cơ quan cùng nhau làm '.repeat(8)
    expect(nearPhrase(`${before}chủ rì`, 'chủ trì', { start: false, end: true })).toBeCloseTo(0.8 / 6, 9)
    expect(nearPhrase(`${before}chủ rì thực hiện`, 'chủ trì', { start: false, end: false })).not.toBeNull()
    expect(nearPhrase(before, 'chủ trì', { start: false, end: false })).toBeNull()
  })
})
