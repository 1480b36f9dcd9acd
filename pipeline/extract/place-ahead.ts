import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** What kind of place a point begins with. */
const kindAhead = lazily(() => new RegExp(`^(?:${targetWords().receivers})(?=\\s)`, 'u'))

/** The name of one place, each of its words with a capital, before the colon that its amounts stand behind. */
const properName = /^\s\p{Lu}\p{Ll}*(?:\s(?:-\s)?(?:\p{Lu}\p{Ll}*|\d{1,2})){0,5}(?=:\s)/u

/**
 * The name of what is handed out to a place that a point begins with: `Xã Tân Lập: giảm 12 hộ nghèo` is of the poor there, and others are in
 * the points beside it. The name itself where no place stands ahead, or it has it already.
 *
 * @param text the point as printed
 * @example nameAtPlace('Số hộ nghèo', 'Xã Tân Lập: giảm 12 hộ nghèo') // 'Số hộ nghèo Xã Tân Lập'
 */
export function nameAtPlace(name: string, text: string): string {
  const kind = kindAhead().exec(fold(text))?.[0]
  const own = kind === undefined ? null : properName.exec(text.slice(kind.length))
  if (kind === undefined || !own) return name
  const place = text.slice(0, kind.length + own[0].length)
  return fold(name).includes(fold(place)) ? name : `${name} ${place}`
}
