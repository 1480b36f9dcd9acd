import { latin } from '../latin.js'
import { unitAt } from './units.js'

/** `(35-50)%`: where the bracket around a range closes, before its unit. */
export function bracketed(folded: string, at: number, end: number): number | null {
  const close = folded[at - 1] === '(' ? /^\s?\)(?=\s?[%‰])/.exec(folded.slice(end, end + 4)) : null
  return close ? end + close[0].length : null
}

const rangeOn = /^\s*(?:-|đến)\s*\d[\d.,]*/u
const atLevel = latin(/(?<!\p{L})mức\s*$/u)

/** `sơ cấp 15 - 20%`, `ở mức 70 - 80 triệu đồng`: what a range of shares or a level begins with names nothing. */
export function isRangeAtLevel(folded: string, end: number, before: string): boolean {
  const range = rangeOn.exec(folded.slice(end, end + 20))?.[0].length
  if (range === undefined) return false
  return (
    /^\s?[%‰]/.test(folded.slice(end + range)) ||
    (atLevel.test(before) && unitAt(folded, end + range) !== null)
  )
}
