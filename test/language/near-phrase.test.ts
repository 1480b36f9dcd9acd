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

  test('costs less the nearer it is', () => {
    expect(nearPhrase('chủ trì', 'chủ trì', whole)).toBe(0)
    expect(nearPhrase('chủ tri', 'chủ trì', whole)!).toBeLessThan(nearPhrase('chủ rì', 'chủ trì', whole)!)
  })

  test('is sought within a text where it need not be its beginning or end', () => {
    expect(nearPhrase('Cơ quan chủ rì thực hiện', 'chủ trì', { start: false, end: false })).not.toBeNull()
    expect(nearPhrase('Cơ quan chủ rì', 'chủ trì', whole)).toBeNull()
  })
})
