import { confusions } from '../../knowledge/confusions.js'
import { fold, unmark } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { isSyllable } from '../language/syllables.js'
import type { Edit } from './edit-text.js'
import { sameCase } from './same-case.js'
import type { WordToken } from './word-tokens.js'

interface Phrases {
  /** First word of a phrase to its second words. */
  readonly after: ReadonlyMap<string, readonly string[]>
  /** Second word of a phrase to its first words. */
  readonly before: ReadonlyMap<string, readonly string[]>
}

const figure = latin(/\p{N}/u)

let phrases: Phrases | undefined

function loadPhrases(): Phrases {
  const after = new Map<string, string[]>()
  const before = new Map<string, string[]>()
  for (const phrase of confusions().phrases) {
    const [first = '', second = ''] = fold(phrase).split(' ')
    after.set(first, [...(after.get(first) ?? []), second])
    before.set(second, [...(before.get(second) ?? []), first])
  }
  return { after, before }
}

/** Whether a folded word is none that Vietnamese can spell; short ones are let go as abbreviations. */
export const isIllegal = (word: string): boolean =>
  word.length >= 3 && !isSyllable(word) && !figure.test(word)

/**
 * The edits for words that Vietnamese cannot spell and whose neighbours leave one reading only: `doanh nghiêp`
 * is `doanh nghiệp`. Abbreviations and foreign words stay, for no phrase is near them.
 *
 * @example illegalSyllables('doanh nghiêp', wordTokens('doanh nghiêp')) // [{ from: 6, to: 12, replacement: 'nghiệp' }]
 */
export function illegalSyllables(value: string, tokens: readonly WordToken[]): Edit[] {
  const edits: Edit[] = []
  tokens.forEach(({ word, from, to }, at) => {
    if (!isIllegal(word)) return
    const right = onlyReading(
      word,
      neighbour(value, tokens, at - 1, at),
      neighbour(value, tokens, at + 1, at),
    )
    if (right) edits.push({ from, to, replacement: sameCase(right, value.slice(from, to)) })
  })
  return edits
}

/** The word beside `at` where spaces alone lie between the two. */
function neighbour(
  value: string,
  tokens: readonly WordToken[],
  other: number,
  at: number,
): string | undefined {
  const [a, b] = other < at ? [tokens[other], tokens[at]] : [tokens[at], tokens[other]]
  if (!a || !b || !/^ +$/.test(value.slice(a.to, b.from))) return undefined
  return tokens[other]!.word
}

function onlyReading(
  word: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  phrases ??= loadPhrases()
  const readings = new Set([
    ...(before === undefined ? [] : (phrases.after.get(before) ?? [])),
    ...(after === undefined ? [] : (phrases.before.get(after) ?? [])),
  ])
  const near = [...readings].filter((reading) => isNear(word, reading))
  return near.length === 1 ? near[0] : undefined
}

/** The same letters under other marks, or, in a word of some length, one letter read wrong. */
function isNear(word: string, reading: string): boolean {
  const a = unmark(word)
  const b = unmark(reading)
  if (a === b) return true
  if (a.length !== b.length || a.length < 4) return false
  let different = 0
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) different++
  return different === 1
}
