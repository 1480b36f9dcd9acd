import { foreignNames } from '../../../knowledge/confusions.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { unmark } from '../../language/fold.js'
import { romanValue } from '../../language/labels.js'
import { isSyllable } from '../../language/syllables.js'

const vowel = /[aeiouy]/
/** Words run together: `SởKhoa`, `UBNDxã`. */
const runTogether = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2,}$/u

/**
 * Whether a word is doubtful as it stands: it cannot be spelled in Vietnamese, and it does not look like a short form
 * or the sign of a measure.
 *
 * @param word folded
 * @param printed as it stands, to tell short forms by their capitals
 * @param capitals whether all of its line is in capitals
 */
export function isDoubtful(word: string, printed: string, capitals: boolean): boolean {
  if (isSyllable(word) || romanValue(printed) !== null || valueWords().unitOf.has(word)) return false
  if (foreignNames().has(word)) return false
  if (/\d/.test(word)) return isWordWithDigits(printed)
  if (!/.\p{Lu}/u.test(printed)) return true
  return capitals ? vowel.test(unmark(word)) : runTogether.test(printed)
}

/** A number follows these words, and the space between is lost easily: `tháng5`. */
const numbered = /^(?:ngày|tháng|năm|quý|điều|khoản|mục|số)\d+$/iu

/** `5ản` and `sán9`, not `5G` or `2025`: small letters, more of them than digits; one with a mark (`5ở`) is in no number. */
function isWordWithDigits(printed: string): boolean {
  if (numbered.test(printed.normalize('NFC'))) return false
  const digits = printed.replace(/\D/g, '').length
  const letters = printed.length - digits
  return digits <= 2 && letters > 0 && (letters > 1 || hasMark(printed)) && /\p{Ll}/u.test(printed)
}

const hasMark = (printed: string): boolean => /[^\0-\x7f]/.test(printed)
