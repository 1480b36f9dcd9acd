import { agencyWords } from '../../../knowledge/agencies.js'
import { isAlmostHead } from './nearest.js'
import { agencyRegistry } from './registry.js'
import { type Token, tokenize } from './tokens.js'

let firstWords: Set<string> | undefined

function allFirstWords(): Set<string> {
  const { plurals, heads, bareGroups, holders, ofBodies, prefixes, units } = agencyWords()
  const phrases = [plurals, heads, bareGroups, holders, ofBodies, prefixes, units].flat()
  const words = phrases.flatMap((phrase) => tokenize(phrase).slice(0, 1)).map(({ word }) => word)
  return new Set([...words, ...agencyRegistry().bodies.next.keys()])
}

/** Whether an agency or a group of agencies may begin with the word; most words of a text are dismissed here. */
export function mayBeginMember({ word, capital }: Token): boolean {
  firstWords ??= allFirstWords()
  return firstWords.has(word) || (capital && isAlmostHead(word))
}
