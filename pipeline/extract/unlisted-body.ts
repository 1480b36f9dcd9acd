import { agencyEntries, agencyWords, placeEntries } from '../../knowledge/agencies.js'
import { documentHeads } from '../../knowledge/document-heads.js'
import { issuingBodies } from '../../knowledge/issuing-bodies.js'
import { capital, titleCase } from '../language/capitals.js'
import { fold, unmark } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { longestStart } from './body-below.js'

/**
 * The name of a body that no register knows: as printed, or, where it is printed in capitals, with those of the
 * kinds of bodies it names (`Trường Đại học …`), of the word behind them and of places.
 *
 * @example unlistedBody('TRƯỜNG ĐẠI HỌC VINH') // 'Trường Đại học Vinh'
 */
export function unlistedBody(printed: string): string {
  const whole = printed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (whole !== whole.toUpperCase()) return capital(whole)
  return capital(withCapitals(whole.toLowerCase().split(' ')).join(' '))
}

/** The words of a name, phrase by phrase, each with the capitals of what it is and stands behind. */
function withCapitals(words: readonly string[]): string[] {
  const named: string[] = []
  let from = 0
  let isBehindHead = false
  let isOfUnit = false
  let isOwn = false
  while (from < words.length) {
    const rest = words
      .slice(from, from + longestPhrase)
      .join(' ')
      .replace(/[,;]/gu, '')
    const body = longestStart(from > 0 ? [...bodies().keys()] : properNames(), rest)
    const pair = body === null ? longestStart(documentHeads().wordPairs, rest) : null
    if (body !== null || pair !== null) {
      const count = (body ?? pair!).split(' ').length
      const own = words.slice(from, from + count).join(' ')
      const mark = /[,;]$/u.exec(own)?.[0] ?? ''
      named.push(body !== null ? bodies().get(body)! + mark : isBehindHead || isOfUnit ? capital(own) : own)
      isBehindHead = body !== null && agencyWords().heads.includes(body)
      isOfUnit ||= pair !== null && agencyWords().regions.includes(pair)
      from += count
      continue
    }
    const place = longestStart(places(), rest)
    const head = place ?? longestStart(agencyWords().heads, rest)
    const count = head ? head.split(' ').length : 1
    const own = words.slice(from, from + count).join(' ')
    const short = isAbbreviation(own) || (!head && isRegionNumber(own, words[from - 1]))
    const isUnit = from > 0 && isUnitAhead(own, words[from + count])
    const isNamed =
      head !== null || ((isBehindHead || isOfUnit || isOwn) && !isUnit && !joiningWords().has(own))
    named.push(short ? own.toUpperCase() : place ? titleCase(own) : isNamed ? capital(own) : own)
    isOfUnit = (isOfUnit || isUnit) && head === null
    isOwn = (isOwn || endsIn(words.slice(0, from + count), issuingBodies().namedBehind)) && !isUnit && !head
    isOwn ||= issuingBodies().ownNamed.includes(own) && !ofSpecialty(words.slice(from + count))
    isBehindHead = short || (head !== null && place === null)
    from += count
  }
  return named
}

/** What a hospital heals, or whose it is, and not its own name. */
const ofSpecialty = (words: readonly string[]): boolean =>
  longestStart(issuingBodies().specialties, words.join(' ')) !== null

/** Words that join others and have no capital of their own. */
const joiningWords = lazily(() => new Set(issuingBodies().joining))

const endsIn = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words.slice(-phrase.split(' ').length).join(' ') === phrase)

/** How many words the name of a place or of a kind of body may have. */
const longestPhrase = 8

const properNames = lazily(() => issuingBodies().properNames.map(fold))
const bodies = lazily(
  () =>
    new Map(
      [...agencyEntries().map(({ name }) => name), ...issuingBodies().properNames].map((name) => [
        fold(name),
        name,
      ]),
    ),
)
const places = lazily(() => [...issuingBodies().countries, ...placeEntries().map(({ name }) => fold(name))])

/** The last word of each unit, right before its name: `trấn` of `thị trấn`. */
const unitWords = lazily(() => new Set(issuingBodies().units.map((unit) => unit.split(' ').at(-1)!)))

/** A unit with its name behind it: `huyện Lý Nhân`; `xã hội` is none. */
const isUnitAhead = (word: string, next = ''): boolean =>
  unitWords().has(word) &&
  /^\p{L}/u.test(next) &&
  !documentHeads().wordPairs.some((pair) => `${word} ${next}`.startsWith(pair))

/** Words without a vowel are abbreviations: `THCS`. */
const isAbbreviation = (word: string): boolean => word.length > 1 && !/[aeiouy]/.test(unmark(word))

/** `khu vực II`, `vùng III`. */
const isRegionNumber = (word: string, before: string | undefined): boolean =>
  /^[ivx]+$/.test(word) && (before === 'vực' || before === 'vùng')
