import { type AgencyWords, agencyWords } from '../../../knowledge/agencies.js'
import type { Token } from './tokens.js'
import { addName, emptyTrie, longestName, type Trie } from './trie.js'

type PhraseList = {
  [K in keyof AgencyWords]: AgencyWords[K] extends string[] ? K : never
}[keyof AgencyWords]

const tries = new Map<PhraseList, Trie<true>>()

function trieOf(list: PhraseList): Trie<true> {
  let trie = tries.get(list)
  if (!trie) {
    trie = emptyTrie()
    for (const phrase of agencyWords()[list]) addName(trie, phrase, true)
    tries.set(list, trie)
  }
  return trie
}

/**
 * The index after the longest phrase of a list of `agency-words.json` that begins with a token, or `from` where none does.
 *
 * @example afterPhrase('verbs', tokenize('tham mưu UBND'), 0) // 2
 */
export function afterPhrase(list: PhraseList, tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (!first) return from
  const trie = trieOf(list)
  // most words begin no phrase
  return trie.next.has(first.word) ? (longestName(trie, tokens, from)?.end ?? from) : from
}

/** Whether a phrase of the list begins with the token. */
export function isPhrase(list: PhraseList, tokens: readonly Token[], from: number): boolean {
  return afterPhrase(list, tokens, from) > from
}
