import { lexicon } from './lexicon.js'
import { breakOf, type TaskText } from './task-text.js'

/** Words that two texts have in common, one after the other: `length` terms from `a` in one and from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Texts are compared where they have in common a term, or terms in a row, that tell so much or are so many. */
const keyTells = 0.8
/** A word that names begin with tells so much more. */
const headTells = 0.1
/** Words that tell so much each count as many when they are so many, found within the longest window. */
const somewhat = 0.06
const many = 6
const longestWindow = 12
const factor = 31

/** The keys of a text and where they begin, at most one at a place. */
export interface Keys {
  readonly keys: Int32Array
  readonly places: Int32Array
}

/**
 * The keys that a text is filed under: at each place the fewest terms that tell enough or are many, as a hash. A function of the
 * text and of the knowledge alone, so that keys may be kept: what words tell here does not hang on the plan's title.
 */
export function keysOf({ terms, breaks }: TaskText): Keys {
  const { weights, hashes, isHead } = lexicon()
  const keys: number[] = []
  const places: number[] = []
  for (let from = 0; from < terms.length; from++) {
    let tells = 0
    let count = 0
    let key = 0
    for (let at = from; at < terms.length && at < from + longestWindow; at++) {
      if (at > from && breaks[at]! >= breakOf.quotation) break
      const term = terms[at]!
      const weight = weights[term]!
      tells += isHead[term] ? weight + headTells : weight
      if (weight >= somewhat) count++
      key = (Math.imul(key, factor) + hashes[term]!) | 0
      if (tells < keyTells && count < many) continue
      keys.push(key)
      places.push(from)
      break
    }
  }
  return { keys: Int32Array.from(keys), places: Int32Array.from(places) }
}

/** The runs that two texts have in common, each once: every one begins with a key of both. */
export function commonRuns(a: TaskText, b: TaskText, ofA: Keys, ofB: Keys): Run[] {
  const found: Run[] = []
  for (let atA = 0; atA < ofA.keys.length; atA++) {
    for (let atB = 0; atB < ofB.keys.length; atB++) {
      if (ofA.keys[atA] !== ofB.keys[atB]) continue
      const run = runFrom(a, b, ofA.places[atA]!, ofB.places[atB]!)
      if (run) found.push(run)
    }
  }
  return found
}

/** The run that begins at a place of each text; null where it begins earlier, or the words differ. */
export function runFrom(one: TaskText, other: TaskText, a: number, b: number): Run | null {
  if (one.terms[a] !== other.terms[b]) return null
  if (follows(one, a) && follows(other, b) && one.terms[a - 1] === other.terms[b - 1]) return null
  let length = 1
  while (
    follows(one, a + length) &&
    follows(other, b + length) &&
    one.terms[a + length] === other.terms[b + length]
  )
    length++
  return { a, b, length }
}

/** Whether a text goes on at a place without a quotation mark or the end of a statement before it. */
function follows({ terms, breaks }: TaskText, at: number): boolean {
  return at > 0 && at < terms.length && breaks[at]! < breakOf.quotation
}
