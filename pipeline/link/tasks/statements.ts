import { breakOf, type TaskText } from './task-text.js'

/** One statement of a text: each of its terms once, in the order of the text. */
export interface Statement {
  readonly terms: number[]
  /** The first word of each, as it is written first. */
  readonly words: number[]
  readonly weights: number[]
  /** What its terms tell in all, and those of them that tell much. */
  told: number
  telling: number
}

const telling = 0.25

/** The statements of a text, and which of them holds each place. */
export interface Statements {
  readonly all: readonly Statement[]
  readonly at: readonly number[]
}

/** Parts a text into its statements. */
export function statementsOf({ terms, words, weights, breaks }: TaskText): Statements {
  const all: Statement[] = []
  const places: number[] = []
  let own: Statement = { terms: [], words: [], weights: [], told: 0, telling: 0 }
  for (let at = 0; at < terms.length; at++) {
    if (breaks[at] === breakOf.statement || at === 0) {
      own = { terms: [], words: [], weights: [], told: 0, telling: 0 }
      all.push(own)
    }
    places.push(all.length - 1)
    const term = terms[at]!
    if (own.terms.includes(term)) continue
    const weight = weights[at]!
    own.terms.push(term)
    own.words.push(words[at]!)
    own.weights.push(weight)
    own.told += weight
    if (weight >= telling) own.telling += weight
  }
  return { all, at: places }
}
