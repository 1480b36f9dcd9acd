import type { Copies } from './align-copies.js'
import type { WordStream } from './word-stream.js'

/** Whole lines, by their index in the stream; both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The share of a line's words that must have a counterpart for the line to belong to a copy. */
const share = 0.6

/** For each word of the stream its counterpart in the other copy, as far as there is one. */
export type Counterparts = ReadonlyMap<number, number>

/** The counterparts of both copies' words. */
export function counterparts({ pairs }: Copies): { inSecond: Counterparts; inFirst: Counterparts } {
  const inSecond = new Map<number, number>()
  const inFirst = new Map<number, number>()
  pairs.i.forEach((i, at) => {
    inSecond.set(i, pairs.j[at]!)
    inFirst.set(pairs.j[at]!, i)
  })
  return { inSecond, inFirst }
}

/** Whether most words of a line stand in the other copy; a line without words belongs to what is around it. */
export function isRepeated({ firstOf }: WordStream, line: number, matched: Counterparts): boolean {
  const [start, end] = [firstOf[line]!, firstOf[line + 1]!]
  let count = 0
  for (let word = start; word < end; word++) if (matched.has(word)) count++
  return count >= share * (end - start)
}

/**
 * The whole lines of a copy, or undefined where there is none: lines at its ends that mostly say something else are left
 * out, and the rest of a line that was cut after a few letters is taken in.
 */
export function wholeLines(
  stream: WordStream,
  copy: { readonly start: number; readonly end: number },
  matched: Counterparts,
  limit: number,
): LineRange | undefined {
  let first = stream.lineOf[copy.start]!
  let last = stream.lineOf[copy.end - 1]!
  while (first <= last && !isRepeated(stream, first, matched)) first++
  while (first <= last && !isRepeated(stream, last, matched)) last--
  if (first > last) return undefined
  if (last + 1 < limit && isCutShort(stream, last, matched)) last++
  return { first, last }
}

/** Whether the line behind `line` is the begun rest of what the other copy goes on with. */
function isCutShort({ ids, spellings, firstOf }: WordStream, line: number, matched: Counterparts): boolean {
  const start = firstOf[line + 1]!
  const end = firstOf[line + 2]!
  const other = matched.get(start - 1)
  if (other === undefined || end === start || end - start > 4) return false
  for (let word = start; word < end; word++) {
    const mine = spellings[ids[word]!]!
    const theirs = spellings[ids[other + 1 + word - start] ?? -1]
    if (word < end - 1 ? mine !== theirs : !theirs?.startsWith(mine)) return false
  }
  return true
}
