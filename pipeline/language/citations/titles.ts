/** What a cited document is about, as the text around its number says. */

import { agencyWords } from '../../../knowledge/agencies.js'
import { citationWords } from '../../../knowledge/citation-words.js'
import { documentTypes } from '../../../knowledge/document-types.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { lowered } from '../lowered.js'

/** Longer titles are taken for running text. */
const longest = 400
/** What a title stands behind: the term of whoever issued, `về việc`, `ban hành`, or nothing where it begins with a deed. */
const lead = lazily(() => {
  const { titleStarts, notTitleStarts } = citationWords()
  const term = String.raw`(?:\s+\(?kh[óo][áa]\s+[IVX]{1,6}(?![\p{L}])\)?)?(?:\s*,\s*nhiệm\s+kỳ\s+\d{4}\s?[-–]\s?\d{4})?`
  const about = String.raw`(?:về\s+(?:việc\s+|vấn\s+đề\s+)?|v\/v\s+)|ban\s+hành\s+(?:kèm\s+theo\s+)?(?=["“\p{L}])`
  const deed = `(?!(?:${alternation(notTitleStarts)}))(?:${alternation(titleStarts)})\\s`
  return latin(new RegExp(`^${term}\\s*(?:,\\s*)?(?:${about}|(?=${deed}))`, 'iu'))
})
const quote = /^["“]([^"”]{2,400})["”]/u
const attached =
  /["”]\s+(?:đã\s+)?được\s+(?:ban\s+hành|phê\s+duyệt)\s+(?:kèm\s+)?(?:theo|tại)\s+(?:các\s+)?$/iu

/** `Đề án “…” trên địa bàn tỉnh theo`: the document carries out what is quoted. */
const carriedOut = lazily(
  () =>
    new RegExp(
      `["”]\\s+(?:(?:${alternation(citationWords().schemeTails)})\\s[^.;:,“”"]{1,60}\\s)?theo\\s+(?:các\\s+)?$`,
      'iu',
    ),
)
const scheme = lazily(() => new RegExp(`(?:${alternation(citationWords().schemes)})\\s+$`, 'iu'))

/** A title and where it stands, its quotation marks included. */
export interface TitleMatch {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** The names of types of documents, in lower case. */
const typeNames = (): string =>
  alternation(documentTypes().types.flatMap((one) => one.names.map((name) => name.toLowerCase())))

/** Where a title in lower case ends: a mark, the main clause behind a comma, or the next document. */
const stop = lazily(() => {
  const { clauseStarts, colonStarts, clauseTurns, numberedParts } = citationWords()
  const ends = [
    '[;|()\\t]|\\.(?=\\s|$|/)|”|:\\s',
    `,\\s+(?:${alternation(clauseStarts)}|(?:${alternation(colonStarts)})(?=\\s*:))(?![\\p{L}])`,
    `(?:,|\\svà)\\s+(?:các\\s+)?(?:(?:${typeNames()})\\s+)?(?:số\\s+)?\\d{1,5}\\s?[/-]|\\svà\\s+để\\s`,
    `\\s(?:${alternation(clauseTurns)}|(?:${alternation(numberedParts)})\\s+\\d)(?![\\p{L}])`,
  ]
  return latin(new RegExp(ends.join('|'), 'u'))
})

/** `, Sở Y tế ban hành Kế hoạch`, in lower case: whoever issues what rests on the cited document. */
const enacting = lazily(() => {
  const { heads, holders } = agencyWords()
  const body = `(?:${alternation([...heads, ...holders])})(?!\\p{L})[^;:“”]{0,100}?`
  const deed = `(?:${alternation(citationWords().makers)})\\s+(?:và\\s+tổ\\s+chức\\s+thực\\s+hiện\\s+)?`
  return latin(new RegExp(`,\\s{1,4}(?=${body}\\s${deed}(?:${typeNames()})(?!\\p{L}))`, 'gu'))
})

/** Where the clause begins that says who issues, or -1: its body has a capital, as no part of a title behind a comma has. */
function enactingClause(words: string, low: string): number {
  for (const { 0: comma, index } of low.matchAll(enacting())) {
    const body = index + comma.length
    if (words[body] !== low[body]) return index
  }
  return -1
}

/** The title that follows a citation (`về việc …`, `ban hành …`), or null. */
export function titleAfter(text: string, at: number): TitleMatch | null {
  const after = text.slice(at, at + longest + 60)
  const opening = lead().exec(after)
  if (!opening) return null
  const start = at + opening[0].length
  const rest = after.slice(opening[0].length)
  const quoted = quote.exec(rest)
  if (quoted) return placed(clean(quoted[1]!), start, start + quoted[0].length)
  const end = endOfTitle(rest)
  const words = end < 0 ? rest : rest.slice(0, end)
  if (words.length > longest) return null
  const title = clean(words)
  const isClosed = title !== null && title.lastIndexOf('“') > title.lastIndexOf('”') && rest[end] === '”'
  return placed(isClosed ? `${title}”` : title, start, start + (isClosed ? end + 1 : words.trimEnd().length))
}

/** A bracket that belongs to a name: `(H7N9)`, `(2021 - 2025)`. */
const inName = /^\([^()\p{Ll}]{1,24}\)/u

/** Where a title ends, or -1: no mark inside of what it quotes ends it, nor a bracket of figures or capitals. */
function endOfTitle(words: string): number {
  const low = lowered(words)
  let from = 0
  for (;;) {
    const found = low.slice(from).search(stop())
    const issued = enactingClause(words.slice(from), low.slice(from))
    if (found < 0 && issued < 0) return -1
    const at = from + (found < 0 || (issued >= 0 && issued < found) ? issued : found)
    const opened = words.lastIndexOf('“', at)
    const closing = opened > words.lastIndexOf('”', at) ? words.indexOf('”', at) : -1
    const aside = inName.exec(words.slice(at))
    if (closing > at) from = closing
    else if (aside) from = at + aside[0].length
    else return at
  }
}

function placed(title: string | null, start: number, end: number): TitleMatch | null {
  return title === null ? null : { title, start, end }
}

/** The quoted name in front of `được ban hành theo Quyết định …`, or null. */
export function titleBefore(text: string, at: number): TitleMatch | null {
  return quotedBefore(text, at, attached)
}

/** The quoted name in front of `theo Kế hoạch …`, where a word for a scheme stands before it, or null. */
export function schemeBefore(text: string, at: number): TitleMatch | null {
  const name = quotedBefore(text, at, carriedOut())
  return name && scheme().test(text.slice(Math.max(0, name.start - 20), name.start)) ? name : null
}

function quotedBefore(text: string, at: number, pattern: RegExp): TitleMatch | null {
  const from = Math.max(0, at - longest)
  const before = text.slice(from, at)
  const ending = pattern.exec(before)
  if (!ending) return null
  const open = openingQuote(before, ending.index)
  if (open < 0) return null
  return placed(clean(before.slice(open + 1, ending.index)), from + open, from + ending.index + 1)
}

/** The mark that the one at `close` closes; titles may hold quotations of their own. */
function openingQuote(words: string, close: number): number {
  if (words[close] === '"') return words.lastIndexOf('"', close - 1)
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (words[at] === '”') depth++
    if (words[at] === '“' && --depth === 0) return at
  }
  return -1
}

/** The law's name between `Luật` and its number: `Luật Trồng trọt số 31/2018/QH14`; null where there is none. */
export function lawBefore(
  text: string,
  at: number,
): { from: number; name: string | null; type: string } | null {
  const before = text.slice(Math.max(0, at - 200), at)
  const match =
    /^((?:Bộ\s+l|L)uật|Pháp\s+lệnh|LUẬT)((?:\s+[^\s;.:()\d][^;.:()\d]{1,149}?)?)(?<!\s)\s+(?:số|SỐ)\s*(?::\s*)?$/u.exec(
      before.slice(lastLaw(before)),
    )
  if (!match) return null
  const name = match[2]!.trim() === '' ? null : clean(match[1]! + match[2]!)
  return { from: at - match[0].length, name, type: /^Pháp/u.test(match[1]!) ? 'PL' : 'Luật' }
}

function lastLaw(before: string): number {
  const at = Math.max(before.lastIndexOf('Luật'), before.lastIndexOf('LUẬT'), before.lastIndexOf('Pháp lệnh'))
  const code = before.lastIndexOf('Bộ luật')
  return Math.max(0, at, code)
}

function clean(words: string): string | null {
  const title = words.replace(/\s+/g, ' ').replace(/^[\s,“"]+|(?<![\s,./])[\s,./]+$/gu, '')
  return title.length < 2 ? null : title
}
