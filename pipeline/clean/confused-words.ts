import { type Confusion, confusions } from '../../knowledge/confusions.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import type { Edit } from './edit-text.js'
import { sameCase } from './same-case.js'
import type { WordToken } from './word-tokens.js'

/** The words around a line, folded: a paragraph may be wrapped, and a guard word stand on the line before. */
export interface Surroundings {
  readonly before: string | undefined
  readonly after: string | undefined
}

interface Entry {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  readonly notAfter: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
  readonly before: readonly (readonly string[])[]
}

let byFirstWord: Map<string, Entry[]> | undefined

const word = latin(/[\p{L}\p{N}]+/gu)

const wordsOf = (phrase: string): string[] => fold(phrase).match(word) ?? []

function toEntry(pair: Confusion): Entry {
  return {
    wrong: wordsOf(pair.wrong),
    right: pair.right.match(word) ?? [],
    notAfter: new Set(pair.notAfter.map(fold)),
    notBefore: new Set(pair.notBefore.map(fold)),
    before: pair.before.map(wordsOf),
  }
}

function entries(): Map<string, Entry[]> {
  if (byFirstWord) return byFirstWord
  byFirstWord = new Map()
  for (const entry of confusions().pairs.map(toEntry)) {
    const first = entry.wrong[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
  }
  return byFirstWord
}

/** Whether a confusion begins with a folded word. */
export const beginsConfusion = (word: string): boolean => entries().has(word)

/** Whether a confusion begins with a folded word, or with two; `second` is undefined where the text ends. */
export const beginsConfusionWith = (first: string, second: string | undefined): boolean =>
  entries()
    .get(first)
    ?.some(({ wrong }) => wrong.length === 1 || wrong[1] === second) ?? false

/**
 * The edits that put right the confusions of `knowledge/confusions.json` in one line. Words of a phrase are
 * neighbours with nothing but spaces (or a hyphen of the phrase) between them.
 *
 * @example
 * confusedWords('tiên bộ khoa học', wordTokens('tiên bộ khoa học'), { before: undefined, after: undefined })
 * // [{ from: 0, to: 4, replacement: 'tiến' }]
 */
export function confusedWords(value: string, tokens: readonly WordToken[], around: Surroundings): Edit[] {
  const edits: Edit[] = []
  const known = entries()
  for (let at = 0; at < tokens.length; at++) {
    const candidates = known.get(tokens[at]!.word)
    const entry = candidates && firstThatApplies(candidates, value, tokens, at, around)
    if (!entry) continue
    edits.push(...changes(entry, value, tokens, at))
    at += entry.wrong.length - 1
  }
  return edits
}

function firstThatApplies(
  candidates: readonly Entry[],
  value: string,
  tokens: readonly WordToken[],
  at: number,
  around: Surroundings,
): Entry | undefined {
  return candidates.find((candidate) => applies(candidate, value, tokens, at, around))
}

function applies(
  entry: Entry,
  value: string,
  tokens: readonly WordToken[],
  at: number,
  around: Surroundings,
): boolean {
  const next = at + entry.wrong.length
  if (!standsAt(entry.wrong, value, tokens, at)) return false
  const last = at === 0 ? around.before : joined(value, tokens, at) ? tokens[at - 1]!.word : undefined
  if (last !== undefined && entry.notAfter.has(last)) return false
  const follower =
    next === tokens.length ? around.after : joined(value, tokens, next) ? tokens[next]!.word : undefined
  if (follower !== undefined && entry.notBefore.has(follower)) return false
  if (entry.before.length === 0) return true
  return joined(value, tokens, next) && entry.before.some((phrase) => standsAt(phrase, value, tokens, next))
}

function standsAt(
  phrase: readonly string[],
  value: string,
  tokens: readonly WordToken[],
  at: number,
): boolean {
  return phrase.every(
    (word, k) => tokens[at + k]?.word === word && (k === 0 || joined(value, tokens, at + k)),
  )
}

/** Whether a word follows the one before it in the same phrase. */
function joined(value: string, tokens: readonly WordToken[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return (
    before !== undefined &&
    token !== undefined &&
    /^(?: +| ?[-–] ?)$/.test(value.slice(before.to, token.from))
  )
}

function changes(entry: Entry, value: string, tokens: readonly WordToken[], at: number): Edit[] {
  return entry.right.flatMap((right, k) => {
    const { word, from, to } = tokens[at + k]!
    return fold(right) === word ? [] : [{ from, to, replacement: sameCase(right, value.slice(from, to)) }]
  })
}
