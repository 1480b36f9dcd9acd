import { latin } from '../language/latin.js'
import { isSyllable } from '../language/syllables.js'
import type { Edit } from './edit-text.js'

/** The longest half of a word that is looked at, in letters. */
const longestHalf = 7

const firstSmallLetter = 0x61
const leftHalf = latin(/(?<![\p{L}\p{N}.@/_-])\p{L}{2,7}$/u)
const rightHalf = latin(/^\p{Ll}{1,5}(?![\p{L}\p{N}.@/_-])/u)

/**
 * The edits for a full stop that OCR put inside a word: the halves make one marked syllable together, and one of
 * them is no syllable alone. Abbreviations (`v.v`), addresses and the ends of sentences stay.
 *
 * @example strayDots('chứ.c năng') // [{ from: 3, to: 4, replacement: '' }]
 */
export function strayDots(value: string): Edit[] {
  const edits: Edit[] = []
  for (let at = value.indexOf('.'); at >= 0; at = value.indexOf('.', at + 1)) {
    const next = value.charCodeAt(at + 1)
    if (next >= firstSmallLetter && isStray(value, at)) edits.push({ from: at, to: at + 1, replacement: '' })
  }
  return edits
}

function isStray(value: string, at: number): boolean {
  const right = rightHalf.exec(value.slice(at + 1, at + 8))?.[0]
  if (right === undefined) return false
  const left = leftHalf.exec(value.slice(Math.max(0, at - longestHalf - 1), at))?.[0]
  if (left === undefined || (isSyllable(left) && isSyllable(right))) return false
  const whole = left + right
  return isSyllable(whole) && !/^\p{ASCII}+$/u.test(whole)
}
