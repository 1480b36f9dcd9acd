/** Citations of legal and Party documents in running text. */
import { documentTypes } from '../../../knowledge/document-types.js'
import { readAgencyCell } from '../agencies/index.js'
import { type DateMatch, readDates } from '../dates.js'
import { latin } from '../latin.js'
import { lowered } from '../lowered.js'
import { typeNamed } from './abbreviations.js'
import { addressesIn } from './addresses.js'
import type { CitationMatch, CitationOptions } from './citation.js'
import { type IssuerMatch, issuerAt, lastIssuer } from './issuers.js'
import { type DocumentNumber, readNumbers } from './number.js'
import { openingIssuer, staysInList } from './opening-issuer.js'
import { PhrasePatterns } from './phrase-patterns.js'
import { lawBefore, schemeBefore, titleAfter, titleBefore } from './titles.js'
import { unlistedIssuerAt } from './unlisted-issuers.js'

/** The words in front of a number: `Quyết định số`, `của Bộ Tài chính số`, `số`. */
interface Introduction {
  readonly from: number
  readonly type: string | null
  readonly hasNumberWord: boolean
  readonly title: string | null
  /** The words between kind and number that say whose: `của Bộ Tài chính`. */
  readonly whose: string
}

/** A citation with what the citations beside it in a list need to know. */
interface Draft {
  readonly match: CitationMatch
  readonly numberFrom: number
  readonly issuerPart: string | null
  readonly type: string | null
  /** The words before it name the issuer of all of a list: `Các Nghị quyết của HĐND tỉnh gồm số …`. */
  readonly opensList: boolean
}

let introductions: PhrasePatterns[] | undefined
const listJoint = /^\s*(?:(?:,|;|và|hoặc)\s*)?(?:và\s+)?(?:các\s+)?$/iu
/** `số` of a document, not of a form or an appendix (`mẫu số 02-BCT`). */
const numberWord = latin(/(?<![\p{L}])(?<!(?:mẫu|biểu|phụ\s+lục|bảng|nhà|lô|thửa)\s+)số\s{0,4}:?\s{0,4}$/iu)
/** How everything begins that `dateLead` can stand before. */
const maybeDate = /^\s{0,4},?\s{0,12}(?:\d|ngày|được|ban|ký)/iu
const dateLead = /^\s{0,4},?\s{0,4}(?:(?:được\s+)?(?:ban\s+hành|ký)\s+)?(?:ngày)?\s{0,8}$/iu
/** The body may be named by its session: `của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII`. */
const session =
  'hội\\s+nghị\\s+lần\\s+thứ\\s+[\\p{L}\\d]{1,6}(?:\\s+(?:một|hai|ba|tư|lăm))?,?\\s{1,4}(?:của\\s{1,4})?'
const issuerLead = latin(
  new RegExp(`^\\s{0,4},?\\s{0,4}(?:(?:do|của)\\s{1,4}(?:${session})?|${session})`, 'iu'),
)
const issuing = /^\s*(?:đã\s+|vừa\s+)?(?:ban\s+hành|tại|thông\s+qua|ký|có)\s+(?:các\s+|\d{1,2}\s+)?$/iu
/** Kinds whose numbers may hold the issuer alone: `Nghị định 54/CP`, `Công văn 1552/BTTTT-TTH`. */
const withoutKind = new Set([
  'NĐ',
  'NQ',
  'QĐ',
  'CT',
  'TB',
  'CV',
  'TT',
  'TTLT',
  'TTLB',
  'PL',
  'L',
  'SL',
  'CĐ',
  'BC',
  'TTr',
  'HD',
])

/** Abbreviations of kinds that were those of a body as well: `Thông tư số 74 TC/TCT` of the Ministry of Finance. */
const bodiesToo = new Set(['TC'])

/** Names are read in any case, abbreviations (`NQ`) only as they are written. */
function introductionPatterns(): PhrasePatterns[] {
  const { types } = documentTypes()
  const names = types.flatMap((one) => one.names.map((name) => name.toLowerCase()))
  const abbreviations = types.map((one) => one.abbreviation).filter((word) => word.length > 1)
  const rest = '((?:\\s+của\\s+[^,;.:()\\d]{2,60}?)?|\\s?:)\\s{0,4}((?:[sS][ốỐ])?)\\s{0,4}:?\\s{0,4}$'
  return [
    new PhrasePatterns(names, (words) => latin(new RegExp(`(?<![\\p{L}/-])(${words})${rest}`, 'uy'))),
    new PhrasePatterns(abbreviations, (words) => latin(new RegExp(`(?<![\\p{L}/-])(${words})${rest}`, 'uy'))),
  ]
}

/**
 * The citations in a text, in order. A number counts where it holds kind and issuer, or where words announce it;
 * `Đề án 06`, fractions and dates are none.
 *
 * @param text in NFC; line ends inside a citation are read over
 *
 * @example readCitations('Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ')[0]?.date // '2022-05-11'
 */
export function readCitations(text: string, options: CitationOptions = {}): CitationMatch[] {
  const drafts: Draft[] = []
  const inAddress = addressesIn(text)
  for (const number of readNumbers(text)) {
    if (inAddress(number.from)) continue
    const draft = draftOf(text, number, drafts.at(-1), options)
    if (draft) drafts.push(draft)
  }
  return shareIssuers(text, withOpenings(text, drafts, options))
}

/** `các Nghị quyết của HĐND tỉnh: số 1/NQ-HĐND …; số 2/NQ-HĐND …`: the issuer before the first is that of all. */
function withOpenings(text: string, drafts: readonly Draft[], options: CitationOptions): Draft[] {
  let open: { issuer: string; last: Draft } | null = null
  return drafts.map((draft) => {
    const { match, issuerPart } = draft
    const goesOn: boolean =
      open !== null &&
      issuerPart === open.last.issuerPart &&
      staysInList(text.slice(open.last.match.end, match.start))
    const issuer =
      match.issuer !== null || issuerPart === null
        ? null
        : goesOn
          ? open!.issuer
          : openingIssuer(text, match.start, issuerPart, options)
    const listed = issuer ?? (draft.opensList ? match.issuer : null)
    open = listed === null ? null : { issuer: listed, last: draft }
    return issuer === null ? draft : { ...draft, match: { ...match, issuer } }
  })
}

function draftOf(
  text: string,
  number: DocumentNumber,
  previous: Draft | undefined,
  options: CitationOptions,
): Draft | null {
  const own = introduce(text, number)
  const listed =
    previous && !own?.type && joined(text, previous, own?.from ?? number.from) ? previous.type : null
  const type = typeOf(number, own?.type ?? null, listed)
  if (!isCitation(number, own, listed)) return null
  const tail = readTail(text, number.to, options)
  const from = own?.from ?? number.from
  const fallback = number.issuerPart && !number.opensWithType ? 'CV' : null
  const named = own?.title
    ? null
    : (titleBefore(text, from) ?? titleAfter(text, tail.end) ?? schemeBefore(text, from))
  const match: CitationMatch = {
    start: from,
    end: tail.end,
    whole: {
      start: Math.min(from, named?.start ?? from),
      end: Math.max(tail.end, named?.end ?? tail.end),
    },
    number: number.number,
    type: type ?? assemblyType(number) ?? fallback,
    date: tail.date,
    issuer: tail.issuer ?? issuerWithin(own, options) ?? issuerBefore(text, from, options) ?? number.issuer,
    title: own?.title ?? named?.title ?? null,
  }
  const opensList = (own?.whose ?? '').trimEnd().toLowerCase().endsWith('gồm')
  return {
    match,
    numberFrom: number.from,
    issuerPart: number.issuerPart,
    type: own?.type ?? listed,
    opensList,
  }
}

/**
 * The kind of a cited document: that of its number where it opens with one. In `1018/BYT-TT-KT` the letters behind the
 * issuer's are a division's, and the words before the number tell the kind.
 */
function typeOf(number: DocumentNumber, own: string | null, listed: string | null): string | null {
  if (own === 'CV' && !number.opensWithType) return own
  if (own !== null && number.type !== null && bodiesToo.has(number.type)) return own
  const isDivision = !number.opensWithType && number.opensWithIssuer && own === null && listed === null
  return isDivision ? null : (number.type ?? own ?? listed)
}

function introduce(text: string, number: DocumentNumber): Introduction | null {
  const isAssembly = /QH\d/u.test(number.issuerPart ?? '')
  const law = isAssembly ? lawBefore(text, number.from) : null
  if (law) return { from: law.from, type: law.type, hasNumberWord: true, title: law.name, whose: '' }
  introductions ??= introductionPatterns()
  const lead = Math.max(0, number.from - 100)
  const before = text.slice(lead, number.from)
  // The nearest kind is the number's: `hướng dẫn của Bộ Y tế tại Công văn số …` is a letter.
  const match = last(introductions[0]!.in(lowered(before))) ?? last(introductions[1]!.in(before))
  if (match) {
    return {
      from: lead + match.index,
      type: typeNamed(match[1]!),
      hasNumberWord: match[3] !== '' || match[2] !== '',
      title: null,
      whose: before.slice(match.index + match[1]!.length, match.index + match[1]!.length + match[2]!.length),
    }
  }
  const word = numberWord.exec(before)
  return word ? { from: lead + word.index, type: null, hasNumberWord: true, title: null, whose: '' } : null
}

function last<T>(found: Iterable<T>): T | undefined {
  let nearest: T | undefined
  for (const one of found) nearest = one
  return nearest
}

function isCitation(number: DocumentNumber, own: Introduction | null, listed: string | null): boolean {
  if (number.complete) return true
  const kind = own?.type ?? listed
  const known = number.type !== null || number.issuerPart !== null
  if (own?.hasNumberWord) return known || kind !== null
  return kind !== null && (number.type !== null || withoutKind.has(kind))
}

/** A law where nothing says otherwise; the Standing Committee issues resolutions and ordinances. */
function assemblyType(number: DocumentNumber): string | null {
  if (!/QH\d/u.test(number.issuerPart ?? '')) return null
  return number.issuerPart!.startsWith('UBTV') ? 'NQ' : 'Luật'
}

/** Date and issuer behind a number, in either order. */
function readTail(
  text: string,
  at: number,
  options: CitationOptions,
): { end: number; date: string | null; issuer: string | null } {
  const first = dateAt(text, at)
  const issuer = namedIssuer(text, first ? at + first.end : at, options)
  const issuerEnd = issuer?.end ?? (first ? at + first.end : at)
  const second = first === null && issuer ? dateAt(text, issuerEnd) : null
  const end = second ? issuerEnd + second.end : issuerEnd
  return { end, date: (first ?? second)?.date ?? null, issuer: issuer?.issuer ?? null }
}

function dateAt(text: string, at: number): DateMatch | null {
  const after = text.slice(at, at + 80)
  if (!maybeDate.test(after)) return null
  const date = readDates(after)[0]
  return date && dateLead.test(after.slice(0, date.start)) ? date : null
}

function namedIssuer(
  text: string,
  at: number,
  options: CitationOptions,
): { end: number; issuer: string } | null {
  const opening = issuerLead.exec(text.slice(at, at + 60))
  if (!opening) return null
  const from = at + opening[0].length
  return issuerAt(text, from, options) ?? registered(unlistedIssuerAt(text, from))
}

/** `Bộ GD&ĐT`: the register has more spellings of a ministry than the kinds of documents have. */
function registered(found: IssuerMatch | null): IssuerMatch | null {
  if (found === null || !/^Bộ\s/u.test(found.issuer)) return found
  const [only, other] = readAgencyCell(found.issuer)
  return only?.agency && !other ? { ...found, issuer: only.name } : found
}

/** `Nghị quyết của HĐND tỉnh số …`, `Các Nghị quyết của HĐND tỉnh gồm số …`. */
function issuerWithin(own: Introduction | null, options: CitationOptions): string | null {
  const found = own && own.whose !== '' ? lastIssuer(own.whose, options) : null
  return found && /^(?:(?:bao\s+)?gồm)?$/iu.test(found.rest.trim()) ? found.issuer : null
}

/** `UBND Thành phố đã ban hành Quyết định số …`, `Bộ Chính trị tại Kết luận số …`. */
function issuerBefore(text: string, at: number, options: CitationOptions): string | null {
  const before = text
    .slice(Math.max(0, at - 300), at)
    .replace(/\([^()]*\)\s*/gu, '')
    .slice(-90)
  if (!/(?:hành|tại|qua|ký|có)\s+(?:các\s+|\d{1,2}\s+)?$/iu.test(before)) return null
  const found = lastIssuer(before, options)
  return found && issuing.test(found.rest) ? found.issuer : null
}

function joined(text: string, previous: Draft, from: number): boolean {
  return (
    from >= previous.match.end &&
    from - previous.match.end < 16 &&
    listJoint.test(text.slice(previous.match.end, from))
  )
}

/** `các Nghị quyết số 1/…, số 2/… của HĐND tỉnh`: the issuer behind the last is that of all with its abbreviation. */
function shareIssuers(text: string, drafts: readonly Draft[]): CitationMatch[] {
  const matches = drafts.map((draft) => draft.match)
  for (let at = matches.length - 2; at >= 0; at--) {
    const one = matches[at]!
    const next = matches[at + 1]!
    const alike = drafts[at]!.issuerPart === drafts[at + 1]!.issuerPart && drafts[at]!.issuerPart !== null
    if (one.issuer === null && next.issuer !== null && alike && joined(text, drafts[at]!, next.start)) {
      matches[at] = { ...one, issuer: next.issuer }
    }
  }
  return matches
}
