import { linkWords } from '../../../knowledge/link-words.js'
import { words } from '../../language/fold.js'
import { isSyllable } from '../../language/syllables.js'
import { mend } from './mend.js'
import { type Meaning, type Phrases, phrases, type Step, unmarked } from './phrases.js'

/** One thing that a name speaks of. */
export interface Term {
  readonly is: string
  /** How much it tells here, from 0 to 2. */
  readonly weight: number
  /** How much it tells wherever it stands: the order of blocking keys. */
  readonly rarity: number
  /** Without marks, for blocking. */
  readonly plain: string
  /** Whether the knowledge lists it; an unlisted one is a single syllable and may be damaged. */
  readonly isListed: boolean
  readonly hasDigit: boolean
  /** Whether it is one syllable, spelled as one can be. */
  readonly isLegal: boolean
}

/** What a name speaks of, each thing once, by its name. */
export type Terms = ReadonlyMap<string, Term>

const aside = /[([{]([^)\]}]*)[)\]}]?/g
const year = /^(?:19|20)[0-9]{2}$/

/**
 * What a name speaks of: abbreviations expanded, connecting words and years left out, each thing weighed by how much
 * it tells. Words in brackets and the whole that a share is taken of tell less.
 *
 * @param without words that say nothing here, such as the name of the plan's own province
 * @example [...readTerms('Tỷ lệ DN có hoạt động ĐMST').keys()] // ['tỷ lệ', 'doanh nghiệp', 'hoạt động', 'đmst']
 */
export function readTerms(name: string, without: readonly string[] = []): Terms {
  const listed = phrases()
  const { asideFactor } = linkWords()
  const found = new Map<string, Term>()
  const inBrackets: string[] = []
  const main = name.replace(aside, (_, inner: string) => {
    inBrackets.push(inner)
    return ' '
  })
  readInto(found, tokensOf(main, listed, without), 1, listed)
  for (const inner of inBrackets) readInto(found, tokensOf(inner, listed, without), asideFactor, listed)
  return found
}

/** The syllables of a text that can tell something, damaged ones of listed phrases put right. */
export function tokensOf(text: string, listed: Phrases, without: readonly string[]): readonly string[] {
  const all = words(text)
  const own = without.length > 0 ? leaveOut(all, without) : all
  return mend(
    own.filter((word) => !listed.connectors.has(word) && !year.test(word)),
    listed,
  )
}

function leaveOut(all: readonly string[], run: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < all.length; at++) {
    if (run.every((word, index) => all[at + index] === word)) at += run.length - 1
    else kept.push(all[at]!)
  }
  return kept
}

function readInto(
  found: Map<string, Term>,
  tokens: readonly string[],
  factor: number,
  listed: Phrases,
): void {
  const { denominatorFactor } = linkWords()
  let own = factor
  let isHead = true
  for (const { meaning, syllable } of meanings(tokens, listed)) {
    if (meaning?.role === 'denominator' && !isHead) own = factor * denominatorFactor
    if (meaning?.role !== 'measure') isHead = false
    keep(found, termOf(meaning, syllable, own))
  }
}

function keep(found: Map<string, Term>, term: Term): void {
  if (term.rarity === 0) return
  const before = found.get(term.is)
  if (!before || before.weight < term.weight) found.set(term.is, term)
}

const digit = /[0-9]/
const whole = new Map<string, Term>()
const mostRemembered = 50_000

/** The term of a phrase or a single syllable, remembered at its full weight. */
function termOf(meaning: Meaning | null, syllable: string, factor: number): Term {
  const is = meaning?.is ?? syllable
  const key = meaning ? `${is}|${meaning.weight}` : is
  let term = whole.get(key)
  if (!term) {
    const rarity = meaning?.weight ?? linkWords().unlisted
    const isListed = meaning !== null
    const plain = unmarked(is)
    term = { is, rarity, weight: rarity, plain, isListed, hasDigit: digit.test(is), isLegal: isSyllable(is) }
    if (whole.size > mostRemembered) whole.clear()
    whole.set(key, term)
  }
  return factor === 1 ? term : { ...term, weight: term.rarity * factor }
}

/** The text as listed phrases, the longest first, and syllables that belong to none. */
export function* meanings(
  tokens: readonly string[],
  listed: Phrases,
): Generator<{ meaning: Meaning | null; syllable: string; from: number; to: number }> {
  let from = 0
  while (from < tokens.length) {
    const { meaning, to } = longestAt(tokens, from, listed.start)
    yield { meaning, syllable: tokens[from]!, from, to }
    from = to
  }
}

function longestAt(
  tokens: readonly string[],
  from: number,
  start: Step,
): { meaning: Meaning | null; to: number } {
  let step: Step | undefined = start
  let meaning: Meaning | null = null
  let to = from + 1
  for (let at = from; at < tokens.length; at++) {
    step = step.next.get(tokens[at]!)
    if (!step) break
    if (step.ends) {
      meaning = step.ends
      to = at + 1
    }
  }
  return { meaning, to }
}
