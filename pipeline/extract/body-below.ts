import { agencyEntries, agencyWords, placeEntries } from '../../knowledge/agencies.js'
import { documentHeads } from '../../knowledge/document-heads.js'
import { type IssuingBodies, issuingBodies } from '../../knowledge/issuing-bodies.js'
import { alternation, alternationApart } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/**
 * A letterhead names the body over the one that issues, and the one that issues below it: which words are the lower body's.
 * All texts here are folded.
 */

/** `BỘ TÀI CHÍNH / CỤC THUẾ`, `SỞ Y TẾ TỈNH X / TRUNG TÂM Y TẾ`: the words behind a body over others, where they name one; else null. */
export function behindUpperBody(folded: string): string | null {
  const upper = longestStart(upperBodies(), folded)
  if (upper === null) return null
  const rest = behindPlace(folded.slice(upper.length).trim())
  const head = longestStart(agencyWords().heads, rest)
  const committee = longestStart(
    agencyWords().committees.map((words) => fold(words)),
    rest,
  )
  const isBeside = /^(?:bộ|sở) /u.test(rest) && longestStart(upperBodies(), rest) !== null
  return head === null || head === rest || committee !== null || isBeside ? null : rest
}

const upperBodies = lazily(() =>
  agencyEntries()
    .filter(({ collective, level, name }) => !collective && (level === 'central' || name.startsWith('Sở ')))
    .map(({ name }) => fold(name)),
)

const atPlace = /^(?:tỉnh\s|thành phố\s|tp\.?\s?)?\.{2,}(?=\s|$)/u

/** What stands behind the name of a province, or all words where none begins them. */
function behindPlace(words: string): string {
  const place = atPlace.exec(withoutPlaces(words))
  return place ? words.slice(place[0].length).trim() : words
}

const chains = lazily(() => issuingBodies().chains.map(chainPattern))

/** A body above others and what begins the name of one below it: group 1. */
function chainPattern({ above, below, whole, notAfter }: IssuingBodies['chains'][number]): RegExp {
  const names = whole.length > 0 ? `|(?:${alternation(whole)})(?!\\p{L}).*` : ''
  return new RegExp(
    `^(?:${alternation(above)})\\s.*?\\s((?:${alternationApart(below, notAfter)})\\s.*${names})$`,
    'u',
  )
}

/** `UBND TỈNH QUẢNG NINH SỞ GIÁO DỤC VÀ ĐÀO TẠO`: the body below is the one that issues; its words, or null. */
export function bodyBelow(folded: string): string | null {
  const words = withoutPlaces(folded)
  for (const chain of chains()) {
    const below = chain.exec(words)?.[1]
    if (below !== undefined) return folded.slice(-below.length)
  }
  return null
}

/** The names of provinces are made dots, for a word of one may be a noun of bodies (`Hải Phòng`); `thuế` holds no `Huế`. */
function withoutPlaces(folded: string): string {
  return folded.replace(places(), (name) => '.'.repeat(name.length))
}

const places = lazily(
  () =>
    new RegExp(`(?<!\\p{L})(?:${alternation(placeEntries().map(({ name }) => fold(name)))})(?!\\p{L})`, 'gu'),
)

/** `ỦY BAN MTTQ VIỆT NAM TỈNH X BAN THƯỜNG TRỰC`: the name of the standing body of the one above, or null. */
export function standingBody(folded: string): string | null {
  const { above, below } = issuingBodies().standing
  const name = below.find((one) => folded.endsWith(` ${fold(one)}`))
  if (name === undefined) return null
  const upper = longestStart(above, folded)
  return upper !== null && folded.length > upper.length + name.length + 2 ? name : null
}

/** `BAN CHẤP HÀNH ĐOÀN TỈNH X ĐOÀN TNCS HỒ CHÍ MINH`: the name without what is printed opposite of it, or null. */
export function withoutBeside(folded: string): string | null {
  const { beside, notBeside } = issuingBodies()
  const other = beside.find((one) => folded.endsWith(` ${one}`))
  const own = other === undefined ? '' : folded.slice(0, -other.length).trim()
  const isWhole = own.split(' ').length > 2 && !notBeside.some((words) => own.endsWith(words))
  const names = [...agencyWords().heads, ...documentHeads().bodies]
  return isWhole && longestStart(names, own) !== null ? own : null
}

/** The central body that the letterhead of one of its departments (`cục`, `vụ`) names first, or null. */
export function centralBodyOver(printed: string): string | null {
  const folded = fold(printed).replace(/\s+/g, ' ').trim()
  const central = centralBodies()
  const upper = longestStart([...central.keys()], folded)
  if (upper === null) return null
  const lower = folded.slice(upper.length).trim()
  const isDepartment = longestStart(issuingBodies().departments, lower) !== null
  return isDepartment && !endsInPlace(lower) ? central.get(upper)! : null
}

const centralBodies = lazily(
  () =>
    new Map(
      agencyEntries()
        .filter(({ collective, level }) => !collective && level === 'central')
        .map(({ name }) => [fold(name), name]),
    ),
)

/** `CỤC THUẾ TỈNH X` is of its province. */
const endsInPlace = (words: string): boolean => /\.{2,}$/.test(withoutPlaces(words))

/** The longest of the phrases that a text begins with, or null. */
export function longestStart(phrases: readonly string[], text: string): string | null {
  const found = phrases.filter((phrase) => text === phrase || text.startsWith(`${phrase} `))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}
