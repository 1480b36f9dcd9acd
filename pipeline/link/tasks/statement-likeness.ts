import { lexicon } from './lexicon.js'
import { breakOf, type TaskText } from './task-text.js'

/** A statement of a text: the terms from `from` up to `to`. */
export interface Statement {
  readonly from: number
  readonly to: number
}

/** How alike two statements are by their words, wherever they stand. */
export interface StatementLikeness {
  readonly a: Statement
  readonly b: Statement
  /** From 0 to 1. */
  readonly likeness: number
  /** What the one that tells less tells in all. */
  readonly told: number
  /** Two words that stand for different things, one in each; null where there are none. */
  readonly contrast: readonly [number, number] | null
}

const telling = 0.25
/** A detail that one statement adds costs less than a word that the other has another word for. */
const costs = { longerRest: 0.6, shorterRest: 0.5, replaced: 2.5 }

/** Compares two statements. A function of the two alone, the same whichever comes first. */
export function statementLikeness(
  a: TaskText,
  b: TaskText,
  ofA: Statement,
  ofB: Statement,
): StatementLikeness {
  const inA = distinct(a, ofA)
  const inB = distinct(b, ofB)
  let common = 0
  const restA = { all: 0, telling: 0 }
  const restB = { all: 0, telling: 0 }
  for (const [term, weight] of inA) {
    const other = inB.get(term)
    if (other === undefined) addTo(restA, weight)
    else common += Math.min(weight, other)
  }
  for (const [term, weight] of inB) if (!inA.has(term)) addTo(restB, weight)
  const cost =
    costs.longerRest * Math.max(restA.all, restB.all) +
    costs.shorterRest * Math.min(restA.all, restB.all) +
    costs.replaced * Math.min(restA.telling, restB.telling)
  return {
    a: ofA,
    b: ofB,
    likeness: common === 0 ? 0 : common / (common + cost),
    told: common + Math.min(restA.all, restB.all),
    contrast: contrastOf(inA, inB),
  }
}

/** The statement of a text that holds a place. */
export function statementOf({ breaks }: TaskText, at: number): Statement {
  let from = at
  while (from > 0 && breaks[from] !== breakOf.statement) from--
  let to = at + 1
  while (to < breaks.length && breaks[to] !== breakOf.statement) to++
  return { from, to }
}

/** Each term once, at the most that it tells. */
function distinct({ terms, weights }: TaskText, { from, to }: Statement): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = from; at < to; at++) found.set(terms[at]!, weights[at]!)
  return found
}

function addTo(rest: { all: number; telling: number }, weight: number): void {
  rest.all += weight
  if (weight >= telling) rest.telling += weight
}

function contrastOf(
  inA: ReadonlyMap<number, number>,
  inB: ReadonlyMap<number, number>,
): readonly [number, number] | null {
  const { contrasts } = lexicon()
  for (const own of inA.keys()) {
    const groups = contrasts[own]
    if (!groups || inB.has(own)) continue
    for (const other of inB.keys()) {
      if (!inA.has(other) && contrasts[other]?.some((group) => groups.includes(group))) return [own, other]
    }
  }
  return null
}
