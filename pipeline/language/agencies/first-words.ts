import { agencyWords } from '../../../knowledge/agencies.js'
import { isPhrase } from './lexicon.js'
import { mayBeginName } from './near-start.js'
import { agencyRegistry } from './registry.js'
import { type Token, tokenize } from './tokens.js'

let firstWords: Set<string> | undefined

function allFirstWords(): Set<string> {
  const { plurals, heads, bareGroups, holders, ofBodies, prefixes, units } = agencyWords()
  const phrases = [plurals, heads, bareGroups, holders, ofBodies, prefixes, units].flat()
  const words = phrases.flatMap((phrase) => tokenize(phrase).slice(0, 1)).map(({ word }) => word)
  return new Set([...words, ...agencyRegistry().bodies.next.keys()])
}

/** Whether an agency or a group of agencies may begin at the token; most words of a text are dismissed here. */
export function mayBeginMember(tokens: readonly Token[], at: number): boolean {
  if (isPhrase('fields', tokens, at)) return false
  return isFirstWord(tokens[at]!) || mayBeginDamaged(tokens, at)
}

/** Whether names of agencies or of groups of them begin with this very word. */
export function isFirstWord({ word }: Token): boolean {
  firstWords ??= allFirstWords()
  return firstWords.has(word)
}

/** Whether a name of the registry whose first word is spoilt may begin at the token of a sentence. */
export function mayBeginDamaged(tokens: readonly Token[], at: number): boolean {
  // `ục Thống kê`, `gân hàng Nhà nước`: the very first letter may be lost
  const isName = tokens.slice(at, at + 3).some(({ capital }) => capital)
  return isName && mayBeginSpoilt(tokens, at)
}

/** The same in a cell. Words that lists of agencies are made of are taken as they stand: `Thủ trưởng` is no `Thủ tướng`. */
export function mayBeginSpoilt(tokens: readonly Token[], at: number): boolean {
  return !soundLists.some((list) => isPhrase(list, tokens, at)) && mayBeginName(tokens, at)
}

const soundLists = ['verbs', 'openers', 'holders', 'notHeads', 'plurals', 'soundStarts'] as const
