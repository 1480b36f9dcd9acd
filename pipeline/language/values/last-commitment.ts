import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import type { Quantity } from './quantity.js'
import { splitVerb } from './split-verb.js'
import { isDeed, trimName } from './trim-name.js'

/**
 * The words before an amount from the last deed on, which is the one that counts: `Triển khai các dự án, hình thành` (tối thiểu 10 …),
 * `Bố trí kinh phí, tổ chức tiêm phòng` (đạt 75%).
 *
 * @param name the words, without verbs at their ends
 * @param printed the same with them
 * @param isOfThing whether what is measured stands behind the amount
 */
export function lastCommitment(name: string, printed: string, isOfThing: boolean): string {
  const comma = name.lastIndexOf(', ')
  const last = comma < 0 ? '' : name.slice(comma + 2)
  // `giữ quỹ đất, dành (ít nhất 20%) chi ngân sách`: behind the comma another deed, and what it is done to behind the amount
  if (isOfThing && last !== '' && trimName(last) === '' && !isDeed(last)) return ''
  const { action, countVerb } = valueWords()
  const alone = isDeed(last) && !countVerb.test(fold(last))
  // `Hỗ trợ làm mới, sửa chữa`: both are done to the same
  if (alone && isDeed(name.slice(0, comma))) return name
  if (alone && action.test(fold(name)) && comma > 12) return last
  return comma > 0 && keepsOther().test(fold(printed)) && hasVerb(last) ? last : name
}

/** `Tổ chức tiêm phòng` (đạt 75%): the deed that is to reach so far; null where there is none that does. */
export function deedReached(verb: string | null, { reached, unit }: Quantity): string | null {
  if (verb === null || !reached || unit !== '%') return null
  const deed = reachingDeed().exec(fold(verb))
  return deed ? verb.slice(deed.index) : null
}

const reachingDeed = lazily(() => new RegExp(`(?<!\\p{L})(?:${targetWords().topicDeeds})$`, 'u'))

const hasVerb = (words: string): boolean => words.includes(' ') && splitVerb(words).verb !== null

/** What is kept or given first, up to the comma: `Duy trì các tổ hợp tác, xây dựng (2 mô hình)`. */
const keepsOther = lazily(
  () =>
    new RegExp(
      `^[\\s\\-+•]*(?:${targetWords().keptFirst})\\s\\p{L}+\\s\\p{L}[^,;:\\d]*,\\s[^,;:\\d]+:?\\s*$`,
      'u',
    ),
)
