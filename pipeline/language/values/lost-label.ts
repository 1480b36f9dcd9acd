import { fold } from '../fold.js'
import { unitAt } from './units.js'

/** A number without a leading zero, before a capital. */
const numbered = /^\s*[1-9]\d?(?=\s+\p{Lu}\p{L})/u

/**
 * A text whose number at its beginning is no amount of anything, with spaces for it: the label of a point lost its mark
 * (`2 Thu nhập bình quân đạt 60 triệu đồng`, `3 NHIỆM VỤ`). All else stays in its place.
 *
 * @example withoutLostLabel('2 Thu nhập đạt 60 triệu đồng') // '  Thu nhập đạt 60 triệu đồng'
 * @example withoutLostLabel('5 Hợp tác xã') // '5 Hợp tác xã'
 */
export function withoutLostLabel(text: string): string {
  const label = numbered.exec(text)
  if (!label) return text
  const [whole] = label
  const isHeading = text === text.toUpperCase()
  if (!isHeading && unitAt(fold(text), whole.length)) return text
  return `${' '.repeat(whole.length)}${text.slice(whole.length)}`
}
