import { valueWords } from '../../../knowledge/value-words.js'
import { lately } from '../lately.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'

/** A span of years that a value holds for; `from` is null where only the end is stated. */
export interface Horizon {
  start: number
  end: number
  from: number | null
  by: number | null
}

const year = '(?:19|20)\\d\\d'
const span = new RegExp(
  `(?:(?:trong|cho|vào)\\s+|(?:(?:đến|tới)\\s+)?(?:hết|cuối)\\s+)?(?:(?:các\\s+)?(?:(?:giai đoạn|thời kỳ|(?<=(?:trong|cả)\\s)nhiệm kỳ)(?:\\s+\\d{1,2}\\s+năm|\\s+từ(?:\\s+năm)?)?|(?:\\d{1,2}\\s+)?năm(?:\\s+(?:tới|học))?)\\s+)\\(?(${year})\\s*(?:-|đến(?:\\s+năm)?)\\s*(${year})|từ\\s+(?:năm\\s+)?(${year})\\s+đến\\s+(?:hết\\s+)?(?:năm\\s+)?(${year})(?!\\d)`,
  'gu',
)
// `số người chết năm 2026` says no `hết`
const single = new RegExp(
  `(?:đến|tới)\\s+(?:hết|cuối)\\s+nhiệm kỳ\\s+(?:${year}\\s?-\\s?)?(${year})(?![\\d/])|(?:(?<!định\\s)hướng\\s+)?(?:đến|tới|trước)\\s+(?:hết\\s+|cuối\\s+)?(?:(?:ngày\\s+)?\\d{1,2}(?:\\s+tháng\\s+|/))?(?:tháng\\s+)?\\d{1,2}(?:\\s+năm\\s+|/)(${year})(?![\\d/])|(?:(?:(?:tính|giai đoạn|(?<!định\\s)hướng)\\s+)?(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?:năm\\s+)?|(?:vào|trong|(?<!c)hết|cuối|của|cho)\\s+(?:cuối\\s+)?năm\\s+|năm\\s+|(?<=\\d[\\d.,]{0,12}\\s?(?:%|\\p{L}{1,12}(?:\\s\\p{L}{1,12})?)\\s?\\()(?=${year}\\))|(?<=[(,;]\\s?)(?=${year}\\s?:\\s?[≥≤<>~]?\\s?\\d))(${year})(?![\\d/])`,
  'gu',
)
/** `Từ năm 2026, …`: from when something holds; `kể từ` tells since when it has been so. */
const opens = latin(/(?<!\p{L}|kể\s)từ\s+$/u)
/** `từ năm 2026 (trở đi)`. */
const onwards = latin(/^\s+trở (?:đi|về sau)(?!\p{L})/u)
/** `trước năm 2028`: until the end of the year before, as with deadlines. */
const beforeYear = latin(/(?<!\p{L})trước\s+$/u)
/** `15 tỷ USD, riêng năm 2030 đạt 3,8 tỷ USD`: that year alone. */
const alone = latin(/(?<!\p{L})riêng\s+(?:trong\s+)?$/u)
/** `đến hết quý II đạt 50%`: a part of the year that the text is of, where it says no year. */
const quarter = new RegExp(
  `(?<!\\p{L})(?:(?:đến|tới|trong|vào|hết|cuối)\\s+){1,2}(?:quý\\s+(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])|tháng\\s+\\d{1,2}(?!\\d))(?:\\s*(?:/|năm)\\s*(${year})(?!\\d))?`,
  'gu',
)
/** `quý I/2026 đạt 25%`: the quarter tells which part of the thing is meant, the year behind the stroke when. */
const yearOfQuarter = new RegExp(`(?<=(?<!\\p{L})quý\\s(?:iv|i{1,3}|[1-4]))\\s?/\\s?(${year})(?!\\d)`, 'gu')
const yearsOnly = new RegExp(`^\\s*(${year})\\s*-\\s*(${year})\\s*$`, 'u')
const yearOnly = new RegExp(`^\\s*(?:năm\\s+)?(${year})\\s*$`, 'u')
/** Years after these words are what a value is measured against, not when it is to be reached. */
const against = /(?:cùng kỳ|từ mức|hiện trạng|kể từ|của|(?:gấp|tăng)\s[^;]{1,12}\slần)\s*$/u

/** `(từ 10%) năm 2020 (lên 15%)`: the year of the level that something starts from. */
const startLevel = latin(
  /(?<!\p{L})từ\s+(?:mức\s+)?\d[\d.,]*[^\d;,.()]{0,30}(?:\([^()]{1,30}\)[^\d;,.()]{0,20})?$/u,
)
/** `bằng 110% dự toán (năm 2025)`: the year of what an amount is a share of. */
const ratioOf = latin(
  /(?<!\p{L})bằng\s+(?:(?:khoảng|trên|hơn|ít nhất|tối thiểu|từ)\s+)?\d[^,;()%]{0,14}%\s+(?:(?:so với|của|dự toán|kế hoạch|ước|thực hiện|mức|số|kết quả|cùng kỳ|cuối|vốn|giao)\s+){0,4}$/u,
)
const rises = latin(/^\)?\s*(?:tăng\s+|giảm\s+)?(?:lên|xuống|còn)(?!\p{L})/u)
/** `Nghị quyết … ngày 22 tháng 12 (năm 2024)`: the day of a document; behind `đến` or `trước` it is a term. */
const datedDay = latin(/(?<!\p{L})(đến\s+|tới\s+|trước\s+|hết\s+)?ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s*$/u)

/** What no horizon is without. They spare most texts the closer look. */
const mayStateYear = new RegExp(year, 'u')
const mayStateQuarter = latin(/(?:quý|tháng)\s(?<!\p{L}(?:quý|tháng)\s)/u)

/**
 * The horizons that a text states, in order. Years of comparison (`so với năm 2020`), of the level that something
 * starts from and of the dates of documents are none.
 *
 * @param folded folded text; offsets count its units
 * @example readHorizons('đạt 30% vào năm 2025')[0] // { start: 8, end: 20, from: null, by: 2025 }
 */
export const readHorizons: (text: string) => readonly Horizon[] = lately(readHorizonsAnew, 400)

function readHorizonsAnew(folded: string): Horizon[] {
  const years = mayStateYear.test(folded) ? readYears(folded, readSpans(folded)) : []
  const found = mayStateQuarter.test(folded) ? readQuarters(folded, years) : years
  return found.sort((a, b) => a.start - b.start)
}

function readSpans(folded: string): Horizon[] {
  const found: Horizon[] = []
  for (const match of folded.matchAll(span)) {
    const [from, by] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]
    const end = match.index + match[0].length
    // `trong 5 năm (2026-2030)`
    const closes = match[0].includes('(') && folded[end] === ')' ? 1 : 0
    if (by >= from && !isCompared(folded, match.index))
      found.push({ start: match.index, end: end + closes, from, by })
  }
  return found
}

/** The spans, and behind them the years that stand in none of them. */
function readYears(folded: string, spans: readonly Horizon[]): Horizon[] {
  const found = [...spans]
  let passed = 0
  for (const match of folded.matchAll(single)) {
    const start = match.index
    const inBrackets = folded[start - 1] === '(' && folded[start + match[0].length] === ')'
    const end = start + match[0].length + (inBrackets ? 1 : 0)
    while (passed < spans.length && spans[passed]!.end <= start) passed++
    if (passed < spans.length && spans[passed]!.start < end) continue
    if (!isPast(folded, start, end)) found.push(yearAt(folded, start, end, match))
  }
  return found
}

function yearAt(folded: string, start: number, end: number, match: RegExpExecArray): Horizon {
  const before = beforeYear.exec(folded.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
  const year = Number(match[1] ?? match[2] ?? match[3]) - (before > 0 ? 1 : 0)
  const apart = alone.exec(folded.slice(Math.max(0, start - 16), start))?.[0].length
  const opening = opens.exec(folded.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
  const onward = opening > 0 ? (onwards.exec(folded.slice(end, end + 20))?.[0].length ?? 0) : 0
  if (opening > 0) return { start: start - opening, end: end + onward, from: year, by: null }
  return {
    start: before > 0 ? start - before : wholeYear(folded, start, match[0]) - (apart ?? 0),
    end,
    from: apart === undefined ? null : year,
    by: year,
  }
}

/** The years, and behind them the parts of years that stand in none of them. */
function readQuarters(folded: string, years: readonly Horizon[]): Horizon[] {
  const found = [...years]
  for (const pattern of [quarter, yearOfQuarter]) {
    for (const { 0: words, 1: year, index } of folded.matchAll(pattern)) {
      const end = index + words.length
      const own = found.findIndex((one) => one.start < end && index < one.end)
      if (own < 0) found.push({ start: index, end, from: null, by: year ? Number(year) : null })
      // `trong quý IV năm 2025`: the quarter before its year is of the same term
      else if (year && found[own]!.from === null && found[own]!.start > index)
        found[own] = { ...found[own]!, start: index }
    }
  }
  return found
}

/**
 * Where the words for a year begin, `cả` among them. Behind what is said of a part of the year (`quý I đạt 20%, cả năm 2026 đạt
 * 100%`) they tell which part of the thing is meant, and the horizon is the number alone.
 */
function wholeYear(folded: string, start: number, words: string): number {
  const whole = words.startsWith('năm') ? /(?<!\p{L})cả\s$/u.exec(folded.slice(0, start)) : null
  if (!whole) return start
  return /\d[^\d]*(?:[,;]|(?<!\p{L})và)\s$/u.test(folded.slice(Math.max(0, whole.index - 60), whole.index))
    ? start + words.search(/\d/)
    : whole.index
}

/** `so với trung bình giai đoạn 2021-2025`. */
const isCompared = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 48), start)
  return valueWords().comparedBefore.test(before) || ofStandard.test(before)
}

/** `theo chuẩn nghèo giai đoạn 2026 - 2030`: the years of a standard. */
const ofStandard =
  /(?:chuẩn nghèo(?: đa chiều)?|(?:bộ|theo) tiêu chí)(?:\s(?:mới|quốc gia|áp dụng cho))?\s*$/u

/** Whether a year is one of comparison, of a starting level or of a document's date. */
function isPast(folded: string, start: number, end: number): boolean {
  const words = folded.slice(Math.max(0, start - 48), start)
  if (against.test(words) || valueWords().comparedBefore.test(words)) return true
  const before = folded.slice(Math.max(0, start - 70), start)
  if (ratioOf.test(before)) return true
  if (isOfDocument(folded, start, end)) return true
  if (folded.startsWith('năm', start) && ofLaw.test(before)) return true
  if (folded.startsWith('năm', start) && since.test(before) && /^\s\p{L}/u.test(folded.slice(end, end + 2)))
    return true
  const day = datedDay.exec(before)
  if (day) return day[1] === undefined
  return rises.test(folded.slice(end, end + 20)) && startLevel.test(before)
}

/** `theo Nghị quyết số 5/NQ-CP của Chính phủ về Chương trình cắt giảm thủ tục năm 2025 và 2026, giảm 30%`: the years of its title. */
const isOfDocument = (folded: string, start: number, end: number): boolean => {
  const before = folded.slice(Math.max(0, start - 300), start)
  return before.includes(' số ') && titled.test(before) && titleEnds.test(folded.slice(end, end + 20))
}
/** `50% sản phẩm công nhận (năm 2020) tham gia phân hạng lại`: which of them are meant. */
const since = latin(/(?<!\p{L})(?:công nhận|sinh|thành lập|ban hành|cấp phép)\s$/u)

/** `đúng Luật Hợp tác xã (năm 2012)`: which of the laws of that name. */
const ofLaw = latin(
  /(?<!\p{L})(?:theo|đúng|của|tại)\s(?:quy định\s(?:của\s|tại\s)?)?(?:bộ luật|luật|pháp lệnh)(?:\s\p{L}+){1,8}\s$/u,
)
const titled = latin(
  /\ssố\s\d{1,5}[/-][\p{L}\d/-]+\s(?:ngày\s[\d/]+\s)?(?:của\s[^,;:\d]{3,60}\s)?về\s[^;:\d]{30,}$/u,
)
const titleEnds = /^(?:\s+và\s+(?:năm\s+)?(?:19|20)\d\d)?\s*[,;]/u

/**
 * A horizon of a clause with the word before it that says what kind of term it is: `tầm nhìn đến năm 2045`, `Dự kiến năm 2027`.
 *
 * @param clause the folded words that it is of
 */
export function announced(horizon: Horizon, clause: string): Horizon {
  const word = announcement().exec(
    clause.slice(Math.max(0, horizon.start - longestAnnouncement), horizon.start),
  )
  return word ? { ...horizon, start: horizon.start - word[0].trimStart().length } : horizon
}

const longestAnnouncement = 30
/** Words of an outlook stand behind a mark or a joint, too; those of a plan may belong to a name there. */
const announcement = lazily(() => {
  const { outlooks, foreseen } = valueWords()
  return new RegExp(
    `(?<=^[\\s\\-+•]*)(?:${outlooks}|${foreseen})\\s$|(?<=[,;:(–-]\\s?|\\svà\\s)(?:${outlooks})\\s$`,
    'u',
  )
})

/**
 * The horizon that a heading or a cell as a whole stands for: `Đến năm 2030`, `2025- 2030`, `NĂM 2025`, `2026`.
 *
 * @example readHorizonCell('2025- 2030') // { from: 2025, by: 2030 }
 */
export function readHorizonCell(folded: string): { from: number | null; by: number | null } | null {
  const stated = readHorizons(folded).at(-1)
  if (stated) return { from: stated.from, by: stated.by }
  const range = yearsOnly.exec(folded)
  if (range && Number(range[2]) >= Number(range[1])) return { from: Number(range[1]), by: Number(range[2]) }
  const alone = yearOnly.exec(folded)
  return alone ? { from: null, by: Number(alone[1]) } : null
}

/**
 * The words between two places without the years that stand there.
 *
 * @param horizons in order, none over another
 * @example withoutHorizons('A năm 2025 đạt', 0, 14, readHorizons('A năm 2025 đạt')) // 'A  đạt'
 */
export function withoutHorizons(
  text: string,
  from: number,
  to: number,
  horizons: readonly Horizon[],
): string {
  let rest = ''
  let at = from
  for (const horizon of horizons) {
    if (horizon.end <= at) continue
    if (horizon.start >= to) break
    rest += text.slice(at, Math.max(at, horizon.start))
    at = horizon.end
  }
  return at < to ? rest + text.slice(at, to) : rest
}
