import type { AgencyKind } from '../../../knowledge/agencies.js'
import { readAgencyCell } from './cell.js'
import { isFirstWord } from './first-words.js'
import { kindOfName } from './kind-of-name.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { readAgencyList } from './list.js'
import { isGroupNoun, isVerb } from './passage.js'
import { startsWithUnit } from './persons.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** How much of a text is looked at: the noun of a name and the words behind it. */
const reach = 60

/** Such a one at the beginning is as often what is built as who builds it. */
const buildings: ReadonlySet<AgencyKind | null> = new Set([
  'school',
  'health',
  'centre',
  'company',
  'fund',
  'media',
])

/**
 * The words that a text begins with where they open the proper name of a body, or a list of such behind a colon;
 * null where they do not, or where the registry knows the name.
 *
 * @example bodyAtStart('Vụ Khoa học, giáo dục và môi trường làm đầu mối') // 'Vụ Khoa học'
 */
export function bodyAtStart(text: string): string | null {
  const tokens = tokenize(text.slice(0, reach))
  const noun = afterPhrase('plurals', tokens, 0)
  const name = noun > 0 ? afterPhrase('prefixes', tokens, noun) : afterPhrase('heads', tokens, 0)
  const next = tokens[name]
  if (name === noun || !tokens[0]!.capital || !next?.capital || isPhrase('notHeads', tokens, noun))
    return null
  if (next.gap !== (noun > 0 ? gaps.colon : gaps.none)) return null
  if (noun === 0 && knownBody(tokens, 0)) return null
  const words = text.slice(tokens[noun]!.start, nameEnd(tokens, name))
  return buildings.has(kindOfName(words).kind) ? null : text.slice(0, nameEnd(tokens, name))
}

/** Where the words end that stand side by side. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while ((tokens[at + 1]?.gap ?? gaps.stop) === gaps.none) at++
  return tokens[at]!.end
}

/**
 * The agencies that a text begins with, where they are several and more words follow; else null. One alone may as well be
 * whom the sentence is about.
 *
 * @example listAtStart('Sở Y tế, Sở Nội vụ tự đi kiểm tra') // 'Sở Y tế, Sở Nội vụ'
 */
export function listAtStart(text: string): string | null {
  const [first] = tokenize(text.slice(0, reach))
  if (!first?.capital || !isFirstWord(first)) return null
  const { members, end } = readAgencyList(text, 0)
  const isList =
    members.length > 1 || (members.length === 1 && goesOnBehindComma(text.slice(end, end + reach)))
  return isList ? text.slice(0, end) : null
}

/** No list before the colon of a duty has more characters. */
const longestLabel = 160

/**
 * The words before the colon of a duty where they begin as a body or a group of bodies does, or are a list that ends in a listed body;
 * else null.
 *
 * @example actorsBeforeColon('Bến phà A; Sở Y tế: tạo điều kiện') // 'Bến phà A; Sở Y tế'
 */
export function actorsBeforeColon(text: string): string | null {
  const colon = text.slice(0, longestLabel).indexOf(':')
  if (colon < 0) return null
  const tokens = tokenize(text.slice(0, colon + reach))
  const duty = tokens.findIndex(({ start }) => start > colon)
  if (duty < 1 || !isVerb(tokens, duty) || !tokens[0]!.capital || isVerb(tokens, 0)) return null
  const noun = afterPhrase('plurals', tokens, 0)
  const label = text.slice(0, colon).trimEnd()
  const isBody = afterPhrase('heads', tokens, 0) > 0 && !isPhrase('notHeads', tokens, 0)
  const isPerson = (['doers', 'persons'] as const).some(
    (list) => afterPhrase(list, tokens, noun) > afterPhrase('notDoers', tokens, noun),
  )
  return isBody ||
    isPerson ||
    startsWithUnit(tokens) ||
    (noun > 0 && isGroupNoun(tokens, noun)) ||
    endsInListed(label)
    ? label
    : null
}

function endsInListed(label: string): boolean {
  const last = /[;,]/.test(label) ? readAgencyCell(label).at(-1) : undefined
  return last !== undefined && last.agency !== null && last.end === label.length
}

/** `Hiệu trưởng các trường, chủ nhóm lớp`: neither a deed nor how it is done stands behind the comma. */
function goesOnBehindComma(words: string): boolean {
  if (!words.startsWith(', ')) return false
  const tokens = tokenize(words)
  return tokens.length > 1 && !isVerb(tokens, 0) && !ways.some((list) => isPhrase(list, tokens, 0))
}

const ways = ['asides', 'dutyStarts', 'openers', 'notDeeds'] as const
