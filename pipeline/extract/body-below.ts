import { agencyEntries, agencyWords, placeEntries } from '../../knowledge/agencies.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'

/**
 * A letterhead names the body over the one that issues, and the one that issues below it: which words are the lower body's.
 * All texts here are folded.
 */

/** `BỘ TÀI CHÍNH / CỤC THUẾ`, `SỞ Y TẾ TỈNH X / TRUNG TÂM Y TẾ`: the words behind a body over others, where they name one; else null. */
export function behindUpperBody(folded: string): string | null {
  upperBodies ??= agencyEntries()
    .filter(({ collective, level, name }) => !collective && (level === 'central' || name.startsWith('Sở ')))
    .map(({ name }) => fold(name))
  const upper = longestStart(upperBodies, folded)
  if (upper === null) return null
  const rest = behindPlace(folded.slice(upper.length).trim())
  const head = longestStart(agencyWords().heads, rest)
  const committee = longestStart(
    agencyWords().committees.map((words) => fold(words)),
    rest,
  )
  const isBeside = /^(?:bộ|sở) /u.test(rest) && longestStart(upperBodies, rest) !== null
  return head === null || head === rest || committee !== null || isBeside ? null : rest
}

let upperBodies: readonly string[] | undefined

function behindPlace(words: string): string {
  const kind = /^(?:tỉnh\s|thành phố\s|tp\.?\s?)/u.exec(words)?.[0] ?? ''
  const named = longestStart(
    placeEntries().map(({ name }) => fold(name)),
    words.slice(kind.length),
  )
  return named === null ? words : words.slice(kind.length + named.length).trim()
}

/** What the names of the bodies begin with that stand below a committee, a ministry or a Party committee. */
const belowCommittee =
  /^(?:ubnd|ủy ban nhân dân|bộ|tỉnh ủy|thành ủy)\s.*?\s((?:sở|ban quản lý|(?<!quốc\s)phòng|thanh tra|tổng cục|chi cục|trường|học viện|viện|bệnh viện|trung tâm|văn phòng|cục)\s.*|ban (?:dân tộc|tuyên giáo|dân vận|nội chính|chỉ đạo)(?!\p{L}).*)$/u
/** The same of companies, the armed forces and of branches of the state that have bodies of their own below. */
const belowBranch =
  /^(?:tổng công ty|tập đoàn|quân khu|bộ chỉ huy quân sự|tổng cục|cục|công an)\s.*?\s(((?<!tổng\s)công ty|tổng công ty|trường|bệnh viện|(?<!bệnh\s)viện|trung tâm|bộ chỉ huy|ban chỉ huy|chi cục|thuế (?:tỉnh|thành phố)|(?<!(?:quốc|dự|quân|y)\s)phòng|công an (?:xã|phường|thị trấn|đặc khu))\s.*)$/u

/** `UBND TỈNH QUẢNG NINH SỞ GIÁO DỤC VÀ ĐÀO TẠO`: the body below is the one that issues; its words, or null. */
export function bodyBelow(folded: string): string | null {
  const words = withoutPlaces(folded)
  const below = belowCommittee.exec(words)?.[1] ?? belowBranch.exec(words)?.[1]
  return below === undefined ? null : folded.slice(-below.length)
}

/** The names of provinces are made dots, for a word of one may be a noun of bodies (`Hải Phòng`); `thuế` holds no `Huế`. */
function withoutPlaces(folded: string): string {
  places ??= new RegExp(
    `(?<!\\p{L})(?:${alternation(placeEntries().map(({ name }) => fold(name)))})(?!\\p{L})`,
    'gu',
  )
  return folded.replace(places, (name) => '.'.repeat(name.length))
}

let places: RegExp | undefined

/** `ỦY BAN MTTQ VIỆT NAM TỈNH X BAN THƯỜNG TRỰC`: the standing body of the one above; its words, or null. */
export function standingBody(folded: string): string | null {
  return (
    /^(?:ủy ban (?:mttq|mặt trận tổ quốc)|hội|đoàn|liên đoàn)\s.*\s(ban thường (?:trực|vụ))$/u.exec(
      folded,
    )?.[1] ?? null
  )
}

/** The longest of the phrases that a text begins with, or null. */
export function longestStart(phrases: readonly string[], text: string): string | null {
  const found = phrases.filter((phrase) => text === phrase || text.startsWith(`${phrase} `))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}
