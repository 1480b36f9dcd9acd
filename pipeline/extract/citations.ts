import type { VFile } from 'vfile'
import { documentHeads } from '../../knowledge/document-heads.js'
import { enactingWords } from '../../knowledge/enacting-words.js'
import type { Citation } from '../../schemas/citation.js'
import { alternation } from '../language/alternation.js'
import {
  type CitationMatch,
  type CitationOptions,
  issuerOfNumber,
  type MergedCitation,
  mergeCitations,
  numberKey,
  readCitations,
} from '../language/citations/index.js'
import { readDates } from '../language/dates.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import type { Plan } from '../tree/nodes.js'
import { placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { citingTexts } from './citation-texts.js'
import type { DocumentFacts } from './document-facts.js'
import type { Mention } from './drafts.js'
import { hasSameDigits } from './own-number.js'

type Relation = Citation['relation']

/** A cited document with all places where the text names it. */
export interface CitationDraft extends Omit<Citation, 'sources'> {
  mentions: Mention[]
}

interface Located extends CitationMatch {
  relation: Relation
  text: Text
  section: string[]
}

const strongest: readonly Relation[] = ['replaces', 'amends', 'implements', 'mentions']

/** What tells a document's own number from that of another. */
type Own = Pick<DocumentFacts, 'number' | 'issuer' | 'issuedOn'>

/**
 * Each document that the text cites, once, with what it is to the plan: the preamble rests on it, a clause amends
 * or replaces it, else it is mentioned.
 *
 * @param own what the document says of itself, which is no citation
 * @param place the province whose bodies the text calls `Thành phố` or `tỉnh`
 */
export function citationsOf(tree: Plan, own: Own, place: string | null, file: VFile): CitationDraft[] {
  return mergeCitations(locate(tree, own, place)).map((cited) => {
    const { number, type, date, issuer, title, otherDates, mentions } = cited
    for (const other of otherDates) noteConflict(cited, other, file)
    const relation = strongest.find((one) => mentions.some((match) => match.relation === one)) ?? 'mentions'
    return { number, type, date, issuer, title, relation, mentions: mentions.map(mentionOf) }
  })
}

function mentionOf({ text, section, whole }: Located): Mention {
  return { text: sliceText(text, whole.start, whole.end), section }
}

function locate(tree: Plan, own: Own, place: string | null): Located[] {
  const options = place ? { place } : {}
  return citingTexts(tree).flatMap(({ text, section, preamble, caption }) => {
    const cited = withLeadIn(readCitations(text.value, options), text.value, options)
    const ownOnes = cited.filter((match) => isOwn(match, caption, own))
    const located = cited
      .filter((match) => !ownOnes.includes(match))
      .map((match, _, all) => ({
        ...match,
        relation: ownOnes.some((one) => carriesOut(text.value, one, match))
          ? ('implements' as const)
          : isInTitle(match, all)
            ? relationInTitle(preamble)
            : relationOf(text.value, match, preamble),
        text,
        section,
      }))
    return withReplaced(located, text.value)
  })
}

/** `Kế hoạch số 5/KH-UBND triển khai thực hiện Chương trình số …`: what a document carries out, told right behind its own number. */
const carriesOut = (text: string, own: CitationMatch, match: CitationMatch): boolean =>
  own.end < match.start &&
  match.start - own.end < longestBasis &&
  onlyBasis().test(fold(text.slice(own.end, match.start)))

const longestBasis = 60
/** The words of a preamble that say why a document is cited, and no others. */
const onlyBasis = lazily(() => {
  const { preamble, proposals } = documentHeads()
  const words = preamble.filter((word) => !proposals.includes(word))
  return new RegExp(`^(?:\\s+về việc)?(?:\\s+(?:${alternation(words)}))+(?:\\s+các)?\\s*$`, 'u')
})

const nextReplaced = /^\s*(?:[,;]|và|[,;]\s*và)\s*(?:các\s+)?$/iu

/** `thay thế Quyết định số 1/… và Quyết định số 2/…`: the words before the first are of all that it is listed with. */
function withReplaced(located: readonly Located[], text: string): Located[] {
  let before: Located | undefined
  return located.map((one) => {
    const isListed =
      before?.relation === 'replaces' && nextReplaced.test(text.slice(before.whole.end, one.start))
    before = isListed ? { ...one, relation: 'replaces' } : one
    return before
  })
}

/** Another body, or another year, gives the same number to another document; a caption always names its own. */
function isOwn(match: CitationMatch, caption: boolean, { number, issuer, issuedOn }: Own): boolean {
  if (number === null) return false
  if (caption && match.date === issuedOn && hasSameDigits(match.number, number)) return true
  if (numberKey(match.number) !== numberKey(number)) return false
  if (caption) return true
  const otherYear = match.date && issuedOn && match.date.slice(0, 4) !== issuedOn.slice(0, 4)
  return !otherYear && !differs(match.issuer, issuer)
}

/** Whether two names are of two bodies: neither is the other with less said. */
function differs(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [fold(a), fold(b)]
  return !x.startsWith(y) && !y.startsWith(x)
}

const dayOfIssue = /[Nn]gày\s+(\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})\s?,/gu
const listBehind = /([^:;.]{0,80}?)\s(?:thông qua|ban hành)[^:;]{0,240}:\s*(?=\(1\))/uy

/** The day, not of a document named before it, and the body that a list of documents behind them is of. */
function leadInOf(
  matches: readonly CitationMatch[],
  text: string,
): { day: string; body: string; end: number } | null {
  for (const { 0: words, 1: day, index } of text.matchAll(dayOfIssue)) {
    listBehind.lastIndex = index + words.length
    const list = matches.some(({ start, end }) => start < index && index < end) ? null : listBehind.exec(text)
    if (list) return { day: day!, body: list[1]!.replace(/\s+(?:đã|vừa)$/u, ''), end: listBehind.lastIndex }
  }
  return null
}

/**
 * `ngày 29/9/2025, HĐND đã ban hành 06 Nghị quyết …: (1) …; (2) …`: day and body hold for each that states none, but for
 * what the number tells to be of another body.
 */
function withLeadIn(
  matches: readonly CitationMatch[],
  text: string,
  options: CitationOptions,
): CitationMatch[] {
  const opening = leadInOf(matches, text)
  if (!opening) return [...matches]
  const date = readDates(opening.day)[0]?.date ?? null
  const isListed = (match: CitationMatch): boolean =>
    match.start >= opening.end && /\(\d{1,2}\)\s*$/.test(text.slice(opening.end - 1, match.start))
  return matches.map((match) => {
    if (!isListed(match)) return match
    const issuer = issuerOfNumber(opening.body, match.number, options)
    if (issuer === null && match.issuer !== null) return match
    return { ...match, date: match.date ?? date, issuer: match.issuer ?? issuer }
  })
}

/** `Chỉ thị này thay thế …`, `… có hiệu lực kể từ ngày ký, thay thế …`: the document speaks of itself. */
const selfReplaces = lazily(() => {
  const verb = alternation(enactingWords().replaces)
  return latin(
    new RegExp(
      `(?:(?<!\\p{L})này|từ ngày ký[^.]{0,20})[;,]?\\s+(?:và\\s+)?(?:${verb})(?:\\s+cho)?\\s*$`,
      'u',
    ),
  )
})

/** What says right before a citation that the document is replaced, or amended. */
const replacing = lazily(() => {
  const { replaces, lapses } = enactingWords()
  return new RegExp(`(?:${alternation([...replaces, ...lapses])})(?:\\s+(?:cho|các|toàn bộ))?\\s*$`, 'u')
})
const amending = lazily(() => new RegExp(`(?:${alternation(enactingWords().amends)})[^.;]{0,30}\\s*$`, 'u'))

/** What the title of another document says of it (`… sửa đổi Nghị định số 35/2015/NĐ-CP`) is not done by this one. */
const isInTitle = (match: CitationMatch, all: readonly CitationMatch[]): boolean =>
  all.some((other) => other !== match && other.end <= match.start && match.start < other.whole.end)

const relationInTitle = (preamble: boolean): Relation => (preamble ? 'implements' : 'mentions')

function relationOf(text: string, match: CitationMatch, preamble: boolean): Relation {
  const before = fold(text.slice(Math.max(0, match.start - 60), match.start))
  if (replacing().test(before)) return preamble || selfReplaces().test(before) ? 'replaces' : 'mentions'
  if (amending().test(before) && !amended().test(before) && preamble) return 'amends'
  return preamble && !isProposed(fold(text.slice(Math.max(0, match.start - longestClause), match.start)))
    ? 'implements'
    : 'mentions'
}

/** `Luật …, được sửa đổi, bổ sung bởi Luật số …`: the law behind amended the one before it, and both are carried out. */
const amended = lazily(() =>
  latin(new RegExp(`(?<!\\p{L})được\\s+(?:${alternation(enactingWords().amends)})[^.;]{0,40}$`, 'u')),
)

/** How far before a citation the words may stand that say why it is cited. */
const longestClause = 1000

/** Whether the words that open the last clause are of a proposal: `Theo đề nghị của Sở Y tế tại Tờ trình số …`. */
function isProposed(before: string): boolean {
  const last = [...before.matchAll(reasons())].at(-1)
  return last !== undefined && documentHeads().proposals.includes(last[1]!.replace(/\s+/g, ' '))
}

/** What a clause of a preamble begins with that says why a document is cited. */
const reasons = lazily(() => {
  const { proposals, basis, preamble } = documentHeads()
  const words = [...proposals, ...basis, ...preamble].map((word) => word.trim())
  return new RegExp(`(?:^|[;,.:+-]\\s)\\s*(?:và\\s+)?(${alternation(words)})(?!\\p{L})`, 'gu')
})

function noteConflict({ mentions, number, date }: MergedCitation<Located>, other: string, file: VFile): void {
  const match = mentions.find((one) => one.date === other)
  const place = match && placeOf(match.text, match.start, match.end)
  if (place)
    warn(
      file,
      'citation-conflict',
      `${number} is dated ${other} here and ${date} elsewhere in the text.`,
      place,
    )
}
