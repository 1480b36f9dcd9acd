import { isSyllable } from '../language/syllables.js'
import type { Edit } from './edit-text.js'

const dotted = /(?<![\p{L}\p{N}.@/_-])(\p{L}{2,})\.(\p{Ll}{1,5})(?![\p{L}\p{N}.@/_-])/gu

/**
 * The edits for a full stop that OCR put inside a word: the halves make one marked syllable together, and one of
 * them is no syllable alone. Abbreviations (`v.v`), addresses and the ends of sentences stay.
 *
 * @example strayDots('chứ.c năng') // [{ from: 3, to: 4, replacement: '' }]
 */
export function strayDots(value: string): Edit[] {
  if (!value.includes('.')) return []
  const edits: Edit[] = []
  for (const match of value.matchAll(dotted)) {
    const [, left = '', right = ''] = match
    const whole = left + right
    const halves = isSyllable(left) && isSyllable(right)
    if (halves || !isSyllable(whole) || /^[\p{ASCII}]+$/u.test(whole)) continue
    const from = match.index + left.length
    edits.push({ from, to: from + 1, replacement: '' })
  }
  return edits
}
