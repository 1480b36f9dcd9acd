import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { beginsMeasure } from './borders.js'
import { eachYearInside } from './each-year.js'
import type { Horizon } from './horizons.js'
import { withoutMarksBehind } from './marks.js'
import type { StatedValue } from './statement.js'
import { isDeed } from './trim-name.js'

const asides = lazily(
  () =>
    new RegExp(
      `(?:[,;:(]\\s*(?:${targetWords().asides}|${targetWords().norms})|\\svới\\s(?:${targetWords().norms}))(?!\\p{L})`,
      'u',
    ),
)
const tailEnds =
  /(?:^|\s)(?:năm\s+(?:19|20)\d\d$|(?:hằng năm|hàng năm|mỗi năm)(?:\s+và\s.*|\s+trên\s+cả\s.*)?|và (?:tăng|giảm) dần.*|so (?:với|cùng kỳ|năm|đầu|cuối|mức|ước|thực hiện|kế hoạch|dự toán|kết quả).*|(?:trong )?năm nay|(?:tùy|tuỳ) .*|trước (?:ngày|tháng|quý|năm|mùa)\s.*)$/iu

/** Behind a comma, what else is to be done: `100% cán bộ sử dụng máy tính, hướng dẫn người dân …`. */
const nextDeed = lazily(
  () => new RegExp(`,\\s+(?:${targetWords().furtherDeeds})(?=\\s\\p{L}+\\s\\p{L})`, 'iu'),
)

/** `50% (doanh nghiệp nhỏ và vừa (1.200 doanh nghiệp) sử dụng nền tảng số)`: how many those are. */
const countWithin = /\s*\(\s*\d[\d.]*\s\p{L}[\p{L}\s]{1,30}\)(?=\s\p{L})/u

/** `giảm 20% thời gian, từ 30 ngày xuống 24 ngày`: the levels that the change is between. */
const fromLevel = /,\s+từ\s+\d.*$/u

/** `4,5 km đường băng, tu sửa 12 km`: another deed, done to so many that the amount before says no more of. */
const deedWithAmount = /,\s+([^,;()\d]{2,40}?)\s+\d/gu

function beforeNextDeed(words: string): string {
  const other = [...words.matchAll(deedWithAmount)].find(({ 1: deed }) => isDeed(fold(deed!)))
  const tail = other ? words.slice(0, other.index) : words
  const next = nextDeed().exec(tail)
  if (!next) return tail
  if (next.index === 0) return ''
  const before = tail.slice(0, next.index)
  // `được tư vấn, hướng dẫn …` is one deed in two words
  const last = before.trim().split(' ').slice(-2).join(' ')
  return before.trim().includes(' ') && !isDeed(fold(last)) ? before : tail
}

/** `80% (tương đương 180 xã) người dân`, `25/30 xã (83,3%) đạt chuẩn`: the same amount in other words. */
const sameAmount = latin(
  /^(\s+\p{L}+(?:\s\p{L}+)?)?\s*\((?:(?:tương đương|tương ứng|tức|khoảng)\s[^()]*|(?:(?:đạt|bằng|chiếm)\s)?\d[\d.,]*\s?%)\)\s*(?=\p{L})/iu,
)

/** `từ 80% số xã trở lên đạt chuẩn`: the bound stands behind the noun. */
const boundBehindNoun = latin(/^(\s+(?:số\s+)?\p{L}+(?:\s\p{L}+)?)\s+trở\s+(?:lên|xuống)(?!\p{L})/iu)

/** `từ 02 câu lạc bộ người cao tuổi trở lên`. */
const boundAtEnd = /(?<!\s)\s+trở\s+(?:lên|xuống)(?:\s+(?:mỗi|hằng|hàng)\s+năm)?[\s.,;]*$/iu

/** `tăng 5%2025`: a year that stands against its amount is no word of the name. */
const gluedYear = /^(?:19|20)\d\d(?!\d)/

/** `đạt 90 điểm, xếp trong nhóm 10 tỉnh dẫn đầu`: the verb of the place behind. */
const placed = /(?:^|[\s,;])(?:(?:và|đồng thời)\s)?(?<!được\s)(?:xếp|xếp hạng|đứng|nằm|thuộc)\s*$/iu

/** `chiếm 20% GRDP của tỉnh`: whose product it is a share of. */
const ofWhom = /^\s*của\s[^,;.()]*/iu

/** What it is done for. */
const forWhat = /(?<=\S\s\S+\s\S+)\snhằm\s.*$/iu

const noneOf = /(?:\svà|,)\s(?:(?:kiên quyết|cả nước|toàn \p{L}{2,8})\s)?không (?:còn|có|để)\s.*$/iu
/** `người có hoàn cảnh khó khăn, không có người phụng dưỡng được chăm sóc`: of whom it tells more before what becomes of them. */
const saysOfAll = (words: string, before: string): boolean =>
  /\sđược\s/u.test(words) && !/\sđược\s/u.test(before)

/** `50% tỉnh đạt mức sinh thay thế, mọi phụ nữ đều được …`: another aim, of all of others. */
const ofEachAndAll = /(?<=\s\S+),\s(?:mọi|tất cả(?:\scác)?)\s.*$/iu

/** `giảm 2% (riêng các xã nghèo giảm 4%) theo chuẩn mới`: a bracket that names its own thing holds all of its words. */
const opensRest = /\(\s*(?:riêng|trong đó)\s[^()]*$/iu

/** A bracket that does not close before the next amount says of that one. */
const openBracket = /\([^()]*$/u

/** `5% về lượng và tăng (8% về giá trị)`. */
const nextChange = /(?<!\s)\s+và\s+(?:tăng|giảm)(?:\s+(?:thêm|bình quân|trung bình))?\s*$/iu

/** `85% tổng mức tiết kiệm, chiếm (25% GDP)`: the verb of the amount behind. */
function withoutNextVerb(words: string): string {
  const tail = words.replace(nextChange, '')
  const comma = tail.lastIndexOf(',')
  if (comma < 0) return tail
  const verb = valueWords().trailing.exec(` ${fold(tail.slice(comma + 1)).trim()}`)
  return verb?.index === 0 ? tail.slice(0, comma) : tail
}

/** `95% (năm 2026), 100% (năm 2030) người dân`: the bracket is of the amount, and the thing stands behind it. */
const itsYear = /^\s*\((?:đến |vào |hết |trong |cuối )?năm (?:19|20)\d\d\)/iu

/** `giảm 5% năm 2026 số vụ cháy`: the years are of the amount, and the measure stands behind them. */
function behindItsYears(text: string, end: number, to: number, horizons: readonly Horizon[]): number {
  const years = horizons.find(({ start }) => start >= end && start - end <= 2)
  return years && years.end < to && beginsMeasure(fold(text.slice(years.end, years.end + 30)).trimStart())
    ? years.end
    : end
}

/**
 * The words behind the last of some amounts; those behind the first, where they say more of the same things.
 *
 * @example // `30% số xã đạt chuẩn vào năm 2026, 50% số xã vào năm 2030` → 'số xã đạt chuẩn'
 */
export function tailOfAll(
  text: string,
  values: readonly StatedValue[],
  to: number,
  horizons: readonly Horizon[],
): string {
  const tail = tailOf(text, values.at(-1)!, to, horizons)
  const first = values.length > 1 && tail !== '' ? tailOf(text, values[0]!, values[1]!.start, horizons) : ''
  return fold(first).startsWith(`${fold(tail)} `) ? first : tail
}

/** The words behind an amount, up to the clause's end, a horizon or an aside. */
function tailOf(text: string, last: StatedValue, to: number, horizons: readonly Horizon[]): string {
  const bracketed = last.end + (itsYear.exec(text.slice(last.end, to))?.[0].length ?? 0)
  const from = bracketed > last.end ? bracketed : behindItsYears(text, last.end, to, horizons)
  const next = horizons.find((h) => h.start >= from && h.start < to)
  const must = next && /^\s+phải\s/u.test(text.slice(next.end, to))
  let tail = (
    must
      ? text.slice(from, next.start).trimEnd() + text.slice(next.end, to)
      : text.slice(from, Math.min(to, next?.start ?? to))
  )
    .replace(gluedYear, '')
    .replace(sameAmount, '$1 ')
    .replace(openBracket, '')
    .replace(boundBehindNoun, '$1')
    .replace(fromLevel, '')
    .replace(countWithin, '')
  if (/(?:^|\s)từ\s/iu.test(text.slice(last.start, last.end)) && !/từ\s+\d/iu.test(tail))
    tail = tail.replace(boundAtEnd, '')
  if (last.unit?.startsWith('% G')) tail = tail.replace(ofWhom, '')
  if (opensRest.test(text.slice(0, last.start))) tail = tail.replace(/\).*$/u, '')
  const aside = asides().exec(tail)
  if (aside) tail = tail.slice(0, aside.index)
  tail = beforeNextDeed(tail).replace(forWhat, '')
  tail = withoutMarksBehind(tail, ',.:;')
  // a bracket that opens behind the amount says more of it; one that the amount stands in closes here
  const opened = tail.lastIndexOf('(')
  if (tail.endsWith(')')) tail = withoutMarksBehind(tail.slice(0, opened < 0 ? -1 : opened), ',.:;')
  return withoutMarksBehind(
    withoutNextVerb(tail)
      .replace(/(?<=\p{L})\/năm(?=$|\s)|^\s*\/\s?mỗi năm(?!\p{L})/u, '')
      .replace(eachYearInside, '')
      .replace(noneOf, (words, at, all) => (saysOfAll(words, all.slice(0, at)) ? words : ''))
      .replace(ofEachAndAll, '')
      .replace(placed, '')
      .replace(/(^|\s)sẽ\s(?=(?:được|có|tham gia|sử dụng)\s)/u, '$1')
      .replace(tailEnds, (end, at, words) =>
        valueWords().wholeEnd.test(fold(words.slice(0, at) + end)) ? end : '',
      )
      .replace(/(?:(?<!đối)\svới|[\s,](?:cho|và|trong đó|trong đó có))\s*$/u, ''),
    ',.:;',
  )
    .replace(/^[\s,.:;)]+/, '')
    .replace(/^và\s.*$|^\d{1,3}$/iu, '')
    .replace(/\s+/g, ' ')
}
