import { unmark, words } from '../language/fold.js'
import { isSyllable } from '../language/syllables.js'

/** How many words on each side tell that two places of two texts are one. */
const around = 3

/** Words that two texts have otherwise at the same place, counted by what became of them. */
export interface Differences {
  /** A number is another number. */
  readonly numbers: number
  /** A word is another word by more than its marks, both spelled as words can be. */
  readonly words: number
  /** A word or number is spelled in one of them as none can be, or has lost its marks: a scan has misread it. */
  readonly damaged: number
}

/**
 * Where two texts say something else between the same words; what one of them has more or less is not counted, for
 * another format leaves out page numbers, notes and the lines of tables.
 *
 * @example
 * differencesOf('… tối thiểu đạt trên 30 % vào năm 2025 …', '… tối thiểu đạt trên 35 % vào năm 2025 …')
 *   // { numbers: 1, words: 0, damaged: 0 }
 */
export function differencesOf(a: string, b: string): Differences {
  const found = { numbers: 0, words: 0, damaged: 0 }
  const others = middles(words(b))
  for (const [place, one] of middles(words(a))) {
    const other = others.get(place)
    if (one === null || other === null || other === undefined || same(one, other)) continue
    found[kindOf(one, other)] += 1
  }
  return found
}

/** Each word by those around it; null where the same words stand around several. */
function middles(all: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (let at = around; at + around < all.length; at++) {
    const place = `${all.slice(at - around, at).join(' ')}_${all.slice(at + 1, at + 1 + around).join(' ')}`
    found.set(place, found.has(place) ? null : all[at]!)
  }
  return found
}

const digits = /^[0-9]+$/

/** `05` and `5` are one number. */
const same = (a: string, b: string): boolean =>
  a === b || (digits.test(a) && digits.test(b) && Number(a) === Number(b))

function kindOf(a: string, b: string): keyof Differences {
  if (digits.test(a) && digits.test(b)) return 'numbers'
  return isSyllable(a) && isSyllable(b) && unmark(a) !== unmark(b) ? 'words' : 'damaged'
}

/** Of how many differences one may be a scan's before the whole is taken for a scan's errors. */
const oneDamageIn = 10
/** How many other words make another wording; a hand that copies a text changes one or two. */
const fewestWords = 3

/**
 * Whether the second text is another wording of the first, such as a corrected re-issue, and not only a worse or better
 * copy of it: some numbers or words differ, and they are sound words.
 */
export function isOtherWording({ numbers, words: changed, damaged }: Differences): boolean {
  if (numbers === 0 && changed < fewestWords) return false
  return damaged * oneDamageIn <= numbers + changed + damaged
}
