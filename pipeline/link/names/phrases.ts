import { linkWords } from '../../../knowledge/link-words.js'
import { unmark, words } from '../../language/fold.js'
import { lazily } from '../../language/lazily.js'

/** What a listed phrase stands for. */
export interface Meaning {
  /** One thing has one name, whatever form is written. */
  readonly is: string
  /** How much it tells, from 0 to 2. */
  readonly weight: number
  readonly role: 'word' | 'measure' | 'denominator'
}

/** The listed phrases by their syllables, one a step; `ends` where a phrase ends here. */
export interface Step {
  readonly next: Map<string, Step>
  ends?: Meaning
}

/** The phrases of knowledge/link-words.json, made ready for reading. */
export interface Phrases {
  readonly start: Step
  readonly connectors: ReadonlySet<string>
  /** Every syllable of a listed phrase. */
  readonly syllables: ReadonlySet<string>
  /** Listed phrases by what is left of them when one syllable is damaged, as `đổi * sáng tạo`. */
  readonly damaged: ReadonlyMap<string, readonly string[]>
  /** For a phrase's name, the groups of things that it stands against. */
  readonly contrasts: ReadonlyMap<string, readonly number[]>
}

const longestPhrase = 9
/** The phrases of the knowledge, read once. */
export const phrases = lazily(makePhrases)

function makePhrases(): Phrases {
  const known = linkWords()
  const connectors = new Set(known.connectors)
  const start: Step = { next: new Map() }
  const syllables = new Set<string>(connectors)
  const damaged = new Map<string, string[]>()
  const list = (form: string, meaning: Meaning) => {
    const own = words(form).filter((word) => !connectors.has(word))
    if (own.length === 0) return
    place(start, own, meaning)
    for (const syllable of own) syllables.add(syllable)
    for (const key of damagedKeys(own)) damaged.set(key, [...(damaged.get(key) ?? []), own.join(' ')])
  }
  for (const duty of known.duties) list(duty, { is: duty, weight: known.dutyWeight, role: 'word' })
  for (const { weight, phrases } of known.weights) {
    for (const phrase of phrases) list(phrase, { is: phrase, weight, role: 'word' })
  }
  for (const { is, weight, forms } of known.terms) {
    for (const form of forms) list(form, { is, weight, role: 'word' })
  }
  for (const phrase of new Set(known.contrasts.flat())) {
    if (!isListed(start, phrase, connectors))
      list(phrase, { is: phrase, weight: known.unlisted, role: 'word' })
  }
  for (const measure of known.measures) {
    list(measure, { is: measure, weight: known.measureWeight, role: 'measure' })
  }
  for (const marker of known.denominators) list(marker, { is: marker, weight: 0, role: 'denominator' })
  return { start, connectors, syllables, damaged, contrasts: contrastsOf(known.contrasts) }
}

function isListed(start: Step, phrase: string, connectors: ReadonlySet<string>): boolean {
  let step: Step | undefined = start
  for (const syllable of words(phrase)) {
    if (!connectors.has(syllable)) step = step?.next.get(syllable)
  }
  return step?.ends !== undefined
}

function place(start: Step, own: readonly string[], meaning: Meaning): void {
  let step = start
  for (const syllable of own) {
    let next = step.next.get(syllable)
    if (!next) {
      next = { next: new Map() }
      step.next.set(syllable, next)
    }
    step = next
  }
  step.ends = meaning
}

/** A phrase of several syllables is known by the others when one is damaged. */
function damagedKeys(own: readonly string[]): string[] {
  if (own.length < 2 || own.length > longestPhrase) return []
  return own.map((_, at) => damagedKey(own, 0, own.length, at))
}

/** The syllables from `from`, `count` of them, without marks, with `*` for the one at `at`. */
export function damagedKey(own: readonly string[], from: number, count: number, at: number): string {
  let key = ''
  for (let index = from; index < from + count; index++) {
    key += index === at ? '*' : unmarked(own[index]!)
    key += ' '
  }
  return key
}

const bare = new Map<string, string>()
const mostRemembered = 50_000

/** A syllable without its marks; remembered, for syllables are few. */
export function unmarked(syllable: string): string {
  let found = bare.get(syllable)
  if (found === undefined) {
    found = unmark(syllable)
    if (bare.size > mostRemembered) bare.clear()
    bare.set(syllable, found)
  }
  return found
}

function contrastsOf(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  groups.forEach((group, index) => {
    for (const name of group) found.set(name, [...(found.get(name) ?? []), index])
  })
  return found
}
