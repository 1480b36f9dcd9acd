import { capital } from '../capitals.js'
import { readAgencyCell } from './cell.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { type AgencyMention, certainties } from './mention.js'
import { isGroupNoun, isVerb } from './passage.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** No heading that is only the name of somebody is longer. */
const longestName = 150

/**
 * Whom a heading names that stands where others name agencies, by its own words: bodies that no register has, in small letters. Persons
 * are none. The heading begins with a noun of such and says nothing that is done.
 *
 * @param text the heading without its label
 * @returns empty where it is no such name; else a list that is read to its end like a cell, or the whole as one that is in doubt
 * @example printedBodies('Chủ đầu tư các dự án').map(({ name }) => name) // ['Chủ đầu tư các dự án']
 */
export function printedBodies(text: string): AgencyMention[] {
  const words = text.replace(/(?<![:;.\s])[:;.\s]+$/, '')
  if (words.length > longestName) return []
  const tokens = tokenize(words)
  const start = afterPhrase('orders', tokens, 0)
  const noun = afterPhrase('plurals', tokens, start)
  const end = opensName(tokens, noun) ? afterNoun(tokens, noun) : noun
  if (end === noun || tokens.some((_, at) => breaksName(tokens, at, end, noun > start))) return []
  const read = readAgencyCell(words)
  const isWhole = read[0]?.start === tokens[start]!.start && read.at(-1)!.end === words.length
  const isList =
    read.length === 1 ||
    (read.every(({ certainty }) => certainty > certainties.bare) &&
      read.every((one, at) => followsOn(words, read[at - 1], one)))
  if (isWhole && isList) return read
  const from = tokens[start]!.start
  const mention = words.slice(from)
  return [
    {
      mention,
      name: capital(mention.replace(/\s+/g, ' ')),
      start: from,
      end: words.length,
      collective: noun > start || isGroupNoun(tokens, noun),
      agency: null,
      certainty: certainties.bare,
      level: null,
      place: null,
    },
  ]
}

function opensName(tokens: readonly Token[], at: number): boolean {
  if (isPhrase('persons', tokens, at)) return false
  if (isPhrase('doers', tokens, at))
    return afterPhrase('notDoers', tokens, at) <= afterPhrase('doers', tokens, at)
  const isHead = isPhrase('heads', tokens, at) && !isPhrase('notHeads', tokens, at)
  return isHead || isGroupNoun(tokens, at)
}

const afterNoun = (tokens: readonly Token[], at: number): number =>
  Math.max(
    ...(['doers', 'heads', 'groupNouns', 'leadLabels'] as const).map((list) => afterPhrase(list, tokens, at)),
  )

/** A sentence's marks, or a verb that stands in no name: behind `các` any may tell which ones are meant. */
function breaksName(tokens: readonly Token[], at: number, nounEnd: number, isPlural: boolean): boolean {
  if (at > 0 && tokens[at]!.gap > gaps.semicolon) return true
  if (isPlural || at < nounEnd || !isVerb(tokens, at)) return false
  return !isPhrase('nameVerbs', tokens, at) && !isPhrase('doerVerbs', tokens, at)
}

/** Whether nothing but a mark or `và` parts a name from the one before it. */
const followsOn = (words: string, before: AgencyMention | undefined, { start }: AgencyMention): boolean =>
  before === undefined || /^\s*(?:[,;/–-]|và|hoặc|cùng)?\s*$/u.test(words.slice(before.end, start))
