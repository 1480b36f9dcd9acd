import { copiedShare, copiedWords } from './copied.js'
import { lexicon, setting } from './lexicon.js'
import type { Run } from './runs.js'
import { breakOf, type TaskText } from './task-text.js'

/** How sure a run of common words is the name of one undertaking. */
export interface NameLikeness {
  readonly run: Run
  /** From 0 to 1. */
  readonly likeness: number
  /** Whether it begins as names do, with a word such as fund, centre, programme. */
  readonly isNamed: boolean
  /** What speaks against it, of `doubts`. */
  readonly doubts: readonly (keyof typeof doubts)[]
}

/** A name that tells so much names one thing; a run of words that are none has to tell more. */
const tellsAll = { named: 1.15, unnamed: 3.2 }
/** What tells less does not count as said before or after a name. */
const telling = 0.2
/** That both texts call a thing by the same kind (đề án) tells no more than this. */
const mostKind = 0.1
/** A list of those who help is mostly no longer, in terms. */
const longestList = 6
/** How much of what stands before the last comma counts. */
const earlierShare = 0.1

/** What makes a common run less likely to be one undertaking, and how much is left of it. */
export const doubts = {
  'each goes on in its own way': 0.6,
  'one of many in one text only': 0.7,
  'many of a kind': 0.9,
  'what it is done with, at or by': 0.7,
  'other things are said before it': 0.75,
  'much else is said before it': 0.55,
} as const

/** Judges a run of common words. A function of the two texts alone, the same whichever comes first. */
export function nameLikeness(a: TaskText, b: TaskText, run: Run): NameLikeness {
  const isNamed = isNameIn(a, b, run)
  const told = Math.min(tells(a, run.a, run.length), tells(b, run.b, run.length)) + kindTold(a, b, run)
  const against = doubtsOf(a, b, run)
  const byTold = Math.min(1, told / (isNamed ? tellsAll.named : tellsAll.unnamed))
  let likeness = Math.max(byTold, copiedShare(copiedWords(a, run)))
  for (const doubt of against) likeness *= doubts[doubt]
  return { run, likeness, isNamed, doubts: against }
}

/** The most that `nameLikeness` may give, at the cost of one look at the words. */
export function mostNameLike(a: TaskText, run: Run): number {
  const told = tells(a, run.a, run.length) + mostKind
  return Math.max(Math.min(1, told / tellsAll.named), copiedShare(copiedWords(a, run)))
}

function tells({ weights }: TaskText, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at++) sum += weights[at]!
  return sum
}

/** What the word tells that both texts name the thing with, where slighter ones part it from the run. */
function kindTold(a: TaskText, b: TaskText, run: Run): number {
  const head = headBefore(a, run.a)
  return head >= 0 && head === headBefore(b, run.b) ? Math.min(mostKind, lexicon().weights[head]!) : 0
}

/** Whether names begin with the run's first word that is no slight one, or with one before it in both texts. */
function isNameIn(a: TaskText, b: TaskText, run: Run): boolean {
  const { isHead, weights } = lexicon()
  for (let at = run.a; at < run.a + run.length; at++) {
    const term = a.terms[at]!
    if (isHead[term]) return true
    if (weights[term]! >= telling) break
  }
  const head = headBefore(a, run.a)
  return head >= 0 && head === headBefore(b, run.b)
}

function headBefore({ terms, breaks }: TaskText, from: number): number {
  const { isHead, weights } = lexicon()
  for (let at = from - 1; at >= 0; at--) {
    const ends = breaks[at + 1]!
    if (ends === breakOf.comma || ends === breakOf.statement) return -1
    const term = terms[at]!
    if (isHead[term]) return term
    if (weights[term]! >= telling) return -1
  }
  return -1
}

function doubtsOf(a: TaskText, b: TaskText, run: Run): (keyof typeof doubts)[] {
  const found: (keyof typeof doubts)[] = []
  const setA = a.settings[run.a]!
  const setB = b.settings[run.b]!
  if (goesOn(a, run.a + run.length) && goesOn(b, run.b + run.length))
    found.push('each goes on in its own way')
  if ((setA & setting.plural) !== (setB & setting.plural)) found.push('one of many in one text only')
  else if (setA & setting.plural) found.push('many of a kind')
  if ((setA | setB) & setting.oblique || isPartner(a, run.a) || isPartner(b, run.b))
    found.push('what it is done with, at or by')
  const before = Math.max(saidBefore(a, run.a), saidBefore(b, run.b))
  if (before >= 1) found.push('much else is said before it')
  else if (before >= 0.4) found.push('other things are said before it')
  return found
}

/** Whether a place is in a list of those who help: close behind the word that brings them. */
function isPartner({ terms, breaks }: TaskText, from: number): boolean {
  const { bringsPartners } = lexicon()
  for (let at = from - 1; at >= Math.max(0, from - longestList); at--) {
    if (breaks[at + 1]! >= breakOf.quotation) return false
    if (bringsPartners[terms[at]!]) return true
  }
  return false
}

/** What is said before a place: all of it up to the last comma, and a little of what stands before that. */
function saidBefore({ terms, breaks }: TaskText, from: number): number {
  const { weights } = lexicon()
  let sum = 0
  let share = 1
  for (let at = from - 1; at >= 0; at--) {
    if (breaks[at + 1]! >= breakOf.quotation) break
    if (breaks[at + 1] === breakOf.comma) share = earlierShare
    const weight = weights[terms[at]!]!
    if (weight >= telling) sum += share * weight
  }
  return sum
}

function goesOn({ terms, breaks }: TaskText, at: number): boolean {
  return at < terms.length && breaks[at] === breakOf.none && lexicon().weights[terms[at]!]! >= telling
}
