import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** One place with its name, before the colon that its amounts stand behind. */
const placeBefore = lazily(
  () => new RegExp(`^(?:${targetWords().receivers})\\s[^:;,.\\d]{2,40}(?=:\\s)`, 'u'),
)

/**
 * The name of what is handed out to a place that a point begins with: `Xã Tân Lập: giảm 12 hộ nghèo` is of the poor there, and others are in
 * the points beside it. The name itself where no place stands ahead, or it has it already.
 *
 * @param text the point as printed
 * @example nameAtPlace('Số hộ nghèo', 'Xã Tân Lập: giảm 12 hộ nghèo') // 'Số hộ nghèo Xã Tân Lập'
 */
export function nameAtPlace(name: string, text: string): string {
  const length = placeBefore().exec(fold(text))?.[0].length ?? 0
  const place = text.slice(0, length).trim()
  const hasName = /\s\p{Lu}\p{Ll}/u.test(place)
  return hasName && !fold(name).includes(fold(place)) ? `${name} ${place}` : name
}
