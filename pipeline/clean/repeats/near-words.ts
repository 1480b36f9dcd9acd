import { latin } from '../../language/latin.js'
import { asDigits } from '../figures/misread-digits.js'

const figure = latin(/\p{N}/u)

/**
 * Whether two words can be one word read twice by OCR: one letter apart, in longer words two. Words with a digit are near
 * only where the letters among the digits look like the other's, for another number is another fact; single letters, which
 * are labels, are never near.
 *
 * @example nearWords('triển', 'triên') // true
 */
export function nearWords(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2 || Math.abs(a.length - b.length) > 2) return false
  if (figure.test(a) || figure.test(b)) return asDigits(a) === asDigits(b)
  const allowed = Math.max(a.length, b.length) <= 4 ? 1 : 2
  return distance(a, b) <= allowed
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
