import { lexicon } from './lexicon.js'
import type { Run } from './runs.js'
import { breakOf, type TaskText } from './task-text.js'

/** How sure a run of common words is the name of one undertaking. */
export interface NameLikeness {
  readonly run: Run
  /** From 0 to 1. */
  readonly likeness: number
  /** What the run tells in all. */
  readonly told: number
  /** Whether it stands where names stand: behind a word such as fund, centre, programme. */
  readonly isNamed: boolean
  /** What the statements say before the name: what it is a part or the place of. */
  readonly before: number
  /** Whether both go on after it, each in its own way: the name is longer, and another in each. */
  readonly isCutShort: boolean
}

/** A name that tells so much names one thing; a run of words that are none has to tell more. */
const tellsAll = { named: 1.1, unnamed: 2.4 }
/** What tells less does not count as said before a name. */
const telling = 0.2
const beforeCosts = 0.5
const cutShort = 0.55

/** Judges a run of common words. A function of the two texts alone, the same whichever comes first. */
export function nameLikeness(a: TaskText, b: TaskText, run: Run): NameLikeness {
  const told = Math.min(tells(a, run.a, run.length), tells(b, run.b, run.length))
  const isNamed = headBefore(a, run.a) && headBefore(b, run.b)
  const before = saidBefore(a, run.a) + saidBefore(b, run.b)
  const isCutShort = goesOn(a, run.a + run.length) && goesOn(b, run.b + run.length)
  const strength = Math.min(1, told / (isNamed ? tellsAll.named : tellsAll.unnamed))
  const likeness = (strength * (isCutShort ? cutShort : 1)) / (1 + beforeCosts * before)
  return { run, likeness, told, isNamed, before, isCutShort }
}

function tells({ weights }: TaskText, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at++) sum += weights[at]!
  return sum
}

/** Whether the run begins with a word that names begin with, or one stands before it with only slight words between. */
function headBefore({ terms, breaks }: TaskText, from: number): boolean {
  const { isHead, weights } = lexicon()
  if (isHead[terms[from]!]) return true
  for (let at = from - 1; at >= 0; at--) {
    const ends = breaks[at + 1]!
    if (ends === breakOf.comma || ends === breakOf.statement) return false
    if (isHead[terms[at]!]) return true
    if (weights[terms[at]!]! >= telling) return false
  }
  return false
}

function saidBefore({ terms, breaks }: TaskText, from: number): number {
  const { weights } = lexicon()
  let sum = 0
  for (let at = from - 1; at >= 0 && breaks[at + 1] === breakOf.none; at--) {
    const weight = weights[terms[at]!]!
    if (weight >= telling) sum += weight
  }
  return sum
}

function goesOn({ terms, breaks }: TaskText, at: number): boolean {
  return at < terms.length && breaks[at] === breakOf.none && lexicon().weights[terms[at]!]! >= telling
}
