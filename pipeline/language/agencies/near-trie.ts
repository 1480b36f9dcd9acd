import { agencyWords, placeEntries } from '../../../knowledge/agencies.js'
import { unmark } from '../fold.js'
import { lazily } from '../lazily.js'
import { agencyRegistry, type Body, isCommittee, type Level, levelWords } from './registry.js'
import { type Letter, lettersOf } from './slips.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** A word of a name. */
interface Word {
  readonly word: string
  /** Written in capitals (`KHCN`). */
  readonly short: boolean
  /** Behind a comma, a hyphen or `và`. */
  readonly joint: boolean
}

/** A name of the registry, as words with `và` among them. */
interface Name {
  readonly words: readonly Word[]
  readonly letters: number
  readonly body: Body
  /** Whether its level or place is among the words. */
  readonly placed: boolean
}

/** The letters of the longest words for a level or a place. */
const longestEnding = 24

/**
 * A word in the tree of names, to be met by words that are spoilt. What is below a node is made when it is first asked
 * for: a text needs little of it.
 */
export class NearNode {
  readonly letters: readonly Letter[]
  /** The shapes of its letters, together. */
  readonly shapes: number
  readonly short: boolean
  readonly joint: boolean
  /** The bodies whose name ends here, without their level or place. */
  readonly stems: readonly Body[]
  /** Those whose name ends here with its level or place (`Công an tỉnh`). */
  readonly placed: readonly Body[]
  /** How many letters lead here, and how many the longest name below may have. */
  readonly size: number
  readonly longest: number
  readonly #longer: readonly Name[]
  #children: readonly NearNode[] | undefined
  #byBareWord: ReadonlyMap<string, readonly NearNode[]> | undefined

  /** @param names those that the words down to this one begin */
  constructor(
    readonly word: string,
    names: readonly Name[],
    /** How many words lead here. */
    readonly depth: number,
    above: number,
  ) {
    const own = names[0]?.words[depth - 1]
    const whole = names.filter(({ words }) => words.length === depth)
    this.letters = lettersOf(word)
    this.shapes = this.letters.reduce((all, { shape }) => all | shape, 0)
    this.short = own?.short ?? false
    this.joint = own?.joint ?? false
    this.stems = bodiesOf(whole.filter(({ placed }) => !placed))
    this.placed = bodiesOf(whole.filter(({ placed }) => placed))
    this.size = above + word.length
    this.longest = names.reduce(
      (most, { letters, placed }) => Math.max(most, placed ? letters : letters + longestEnding),
      0,
    )
    this.#longer = names.filter(({ placed, words }) => !placed || words.length > depth)
  }

  /** The words that come next in names, by the word without marks; one that stands behind a comma too is two nodes. */
  get byBareWord(): ReadonlyMap<string, readonly NearNode[]> {
    this.#byBareWord ??= this.#grow()
    return this.#byBareWord
  }

  get children(): readonly NearNode[] {
    this.#children ??= [...this.byBareWord.values()].flat()
    return this.#children
  }

  #grow(): Map<string, NearNode[]> {
    const groups = new Map<string, Name[]>()
    for (const name of this.#longer.flatMap((one) =>
      one.words.length > this.depth ? one : withEndings(one),
    )) {
      const { word, joint } = name.words[this.depth]!
      const key = joint ? `+${word}` : word
      addTo(groups, key, name)
    }
    const byBareWord = new Map<string, NearNode[]>()
    for (const names of groups.values()) {
      const { word } = names[0]!.words[this.depth]!
      const node = new NearNode(word, names, this.depth + 1, this.size)
      addTo(byBareWord, unmark(word), node)
    }
    return byBareWord
  }
}

/** Half of all names begin with one of a few words: their list is not copied for each of them. */
function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

const bodiesOf = (names: readonly Name[]): Body[] => [...new Set(names.map(({ body }) => body))]

/** The root of the tree; built on the first call. */
export const nearTrie = lazily(() => new NearNode('', agencyRegistry().spellings.map(nameOf), 0, 0))

function nameOf({
  spelling,
  tokens,
  body,
}: {
  spelling: string
  tokens: readonly Token[]
  body: Body
}): Name {
  const words = wordsOf(spelling, tokens)
  return { words, letters: lettersIn(words), body, placed: false }
}

const lettersIn = (words: readonly Word[]): number => words.reduce((sum, { word }) => sum + word.length, 0)

function wordsOf(name: string, tokens: readonly Token[]): Word[] {
  return tokens.flatMap((token, index) => {
    const joint = index > 0 && token.gap > gaps.line
    const own = { word: token.word, short: isShort(name, token), joint }
    return index > 0 && token.gap === gaps.and ? [{ word: 'và', short: false, joint: true }, own] : [own]
  })
}

/** An abbreviation has capitals beside its first letter: `KHCN`, `TTg`. */
function isShort(name: string, { start, end }: Token): boolean {
  const rest = name.slice(start + 1, end)
  return rest !== rest.toLowerCase()
}

/** The name with each level or place that may stand behind it. */
function withEndings(name: Name): Name[] {
  return endingsOf(name.body).map((ending) => {
    const words = [...name.words, ...wordsOf(ending, tokenize(ending))]
    return { words, letters: lettersIn(words), body: name.body, placed: true }
  })
}

function endingsOf({ entry, level }: Body): string[] {
  const levels: readonly (Level | null)[] =
    level === null && entry.level === 'province' ? ['city', 'province'] : [level]
  const ends = levels.flatMap((one) => [
    ...levelWords().flatMap(([word, named]) =>
      named === one && (entry.kind === 'party' || !isCommittee(word)) ? [word] : [],
    ),
    ...(one === null ? [] : (agencyWords().levelNicknames[one] ?? [])),
    ...(one === 'city' && entry.place === null ? agencyWords().capitalNames : []),
  ])
  const place = placeEntries().find(({ name }) => name === entry.place)
  if (!place) return ends
  const kind = place.kind === 'city' ? 'thành phố' : 'tỉnh'
  return [...ends, place.name, `${kind} ${place.name}`]
}
