import { type AgencyKind, type AgencyRank, agencyWords } from '../../../knowledge/agencies.js'
import { endOfName } from './end-of-name.js'
import { afterPhrase } from './lexicon.js'
import { ranks } from './registry.js'
import { gaps, type Token, tokenize } from './tokens.js'
import { addName, emptyTrie, longestName, type Trie } from './trie.js'

/** What an agency is and to which level it belongs, as far as its name tells. */
export interface KindAndLevel {
  readonly kind: AgencyKind | null
  readonly level: AgencyRank | null
}

/**
 * What the words of a name tell of a body that the registry does not list, or of a group of bodies.
 *
 * @example
 * kindOfName('Trường Cao đẳng Y tế Cà Mau')  // { kind: 'school', level: 'province' }
 * kindOfName('Các trường đại học, bệnh viện') // { kind: null, level: null }: two kinds
 */
export function kindOfName(name: string): KindAndLevel {
  const tokens = tokenize(name)
  const heads = headsOf(tokens)
  const { level } = endOfName(name)
  return {
    kind: common(heads.map((at) => kindAt(tokens, at))),
    level: level === null ? common(levelsIn(tokens, heads)) : ranks[level],
  }
}

function kindAt(tokens: readonly Token[], at: number): AgencyKind | null {
  const head = longestName(headKinds(), tokens, at)
  // `tổ chức` is no `tổ`
  return head && head.end >= afterPhrase('notHeads', tokens, at) ? head.values[0]! : null
}

/** Where the nouns of a name stand: its first word, or in a group (`các …`) also one behind each comma. */
function headsOf(tokens: readonly Token[]): number[] {
  const first = afterPhrase('plurals', tokens, 0)
  if (first === 0) return [0]
  const later = tokens.flatMap(({ gap }, at) =>
    gap === gaps.comma || gap === gaps.and ? [afterPhrase('plurals', tokens, at)] : [],
  )
  return [first, ...later]
}

/** The levels of the nouns, and of the units of a group of bodies (`UBND các xã, phường`). */
function levelsIn(tokens: readonly Token[], heads: readonly number[]): AgencyRank[] {
  const levels = heads.flatMap((at) => longestName(headLevels(), tokens, at)?.values ?? [])
  let at = 0
  while (at < tokens.length) {
    const unit = longestName(unitLevels(), tokens, at)
    if (unit?.values[0] && at > 0) levels.push(unit.values[0])
    at = unit?.end ?? at + 1
  }
  return levels
}

/** What all of them are, or null. */
function common<T>(all: readonly (T | null)[]): T | null {
  const [first] = all
  return first !== undefined && all.every((one) => one === first) ? first : null
}

const headKinds = tableOf(() => Object.entries(agencyWords().kindsOfHeads) as [AgencyKind, string[]][])
const headLevels = tableOf(() => Object.entries(agencyWords().levelsOfHeads) as [AgencyRank, string[]][])

/** Levels of units; null for words that only look like one (`xã hội`, `hợp tác xã`). */
const unitLevels = tableOf<AgencyRank | null>(() => {
  const units = Object.entries(agencyWords().unitLevels).map(([word, level]) => [level, [word]] as const)
  return [...units, [null, ['xã hội', ...agencyWords().notLevels]]]
})

/** Phrases with what they stand for, made on the first use. */
function tableOf<T>(rows: () => readonly (readonly [T, readonly string[]])[]): () => Trie<T> {
  let trie: Trie<T> | undefined
  return () => {
    if (!trie) {
      trie = emptyTrie()
      for (const [value, phrases] of rows()) for (const phrase of phrases) addName(trie, phrase, value)
    }
    return trie
  }
}
