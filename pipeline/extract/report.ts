import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { placeEntries } from '../../knowledge/agencies.js'
import { readAgencyList } from '../language/agencies/index.js'
import { type CitationMatch, readCitations } from '../language/citations/index.js'
import { readDates } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { Plan, PlanContent } from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import type { DocumentFacts } from './document-facts.js'
import { issuerName } from './issuer.js'
import { periodIn } from './period.js'

/** `Phó Chủ tịch UBND tỉnh Lê Văn A vừa ký ban hành`. */
const signedBy =
  /(?:Chủ tịch|Giám đốc|Bí thư)\s[^,;.]{0,40}?((?:\s\p{Lu}\p{Ll}+){2,5})\s+(?:vừa\s+|đã\s+)?ký/u

/** The name of who signed, without the place of the body behind whose name it stands: `UBND tỉnh Đắk Lắk Lê Văn An`. */
function signerIn(text: string): string | null {
  const words = signedBy.exec(text)?.[1]?.trim()
  if (words === undefined) return null
  const place = placeEntries().find(({ name }) => words.startsWith(`${name} `))
  const person = place ? words.slice(place.name.length).trim() : words
  return /\s/.test(person) ? person : words
}

/** Within how many paragraphs a text about a plan names it. */
const reportHead = 20

/**
 * `Ngày 31/12/2025, UBND tỉnh đã ban hành Kế hoạch số …`: the day that a sentence begins with on which the plan was issued (group 1), and who
 * issued it (group 2).
 */
const issue =
  /(?:^|[.;–-]\s{1,3})Ngày\s+([^,.;]{6,30}),\s*([^.;]{1,200}?)\s(?:(?:đã|vừa)\s)?(?:ký\s)?(?:ban hành|ký)\s[^.;]{0,40}$/u

const dayOf = (words: string): string | null => readDates(words)[0]?.date ?? null

const committee =
  /(?:^|[\s,])((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:(?:thành phố|tỉnh|Thành phố|Tỉnh|TP\.?)\s*)?(?:\p{Lu}[\p{Ll}]+\s?){1,4})/u

/** Who issued the plan: a people's committee, or the body that the sentence of its issue begins with. */
function issuerIn(text: string, subject: string | undefined): string | null {
  const found = committee.exec(text)
  if (found) return issuerName(withoutPerson(found[1]!, text.slice(0, found.index + 1)), null)
  if (subject === undefined || !/^\p{Lu}/u.test(subject)) return null
  return readAgencyList(subject, 0).members.length > 0 ? issuerName(subject, null) : null
}

const chairing = /(?:Chủ tịch|chủ tịch)\s*$/u
const levelAhead = /^\S+(?:\s+nhân dân)?\s+(?:(?:thành phố|tỉnh|TP\.?)(?=\s|$)\s*)?/iu

/** `Phó Chủ tịch UBND tỉnh Lê Văn An`: behind the committee of a chairperson stands a name, but for that of a province. */
function withoutPerson(committeeNamed: string, before: string): string {
  const level = levelAhead.exec(committeeNamed)?.[0]
  if (level === undefined || !chairing.test(before)) return committeeNamed
  const rest = committeeNamed.slice(level.length)
  const place = placeEntries().find(({ name }) => rest.startsWith(name))
  return `${level}${place?.name ?? ''}`.trim()
}

/** `Đồng Tháp triển khai Kế hoạch …`, `Lạng Sơn: …`: of which province a headline tells. */
function placeAtStart(headline: string): string | null {
  const folded = fold(headline)
  const named = placeEntries().find(({ name }) => new RegExp(`^${fold(name)}[\\s:,]`, 'u').test(folded))
  return named?.name ?? null
}

/** Where a text names the plan that it is about. */
interface Subject {
  readonly citation: CitationMatch | null
  readonly text: Text
  /** Where the words for the plan begin. */
  readonly at: number
}

function numberedPlan(paragraphs: readonly Text[]): Subject | undefined {
  return paragraphs
    .flatMap((text) => readCitations(text.value).map((citation) => ({ citation, text, at: citation.start })))
    .find(({ citation, text }) => {
      const isPlan = citation.type === 'KH' || bringsPlan(citation, text.value)
      return isPlan && /ban hành|triển khai|thực hiện|công bố/u.test(fold(text.value))
    })
}

/** `ban hành Quyết định 1987/QĐ-BYT về Kế hoạch …`, `Quyết định số 12/QĐ-UBND ban hành Kế hoạch …`: a decision that the plan is annexed to. */
const bringsPlan = ({ type, end }: CitationMatch, text: string): boolean =>
  (type === 'QĐ' || type === 'NQ') && annexedPlan.test(text.slice(end, end + nearby))

const annexedPlan =
  /^[^.;]{0,80}?\s(?:về(?:\sviệc)?|ban hành|phê duyệt)\s+(?:(?:ban hành|phê duyệt)\s+)?["“]?Kế hoạch\s\p{L}/u
const nearby = 140

/** `Ngày 3/5/2026, UBND huyện vừa ban hành Kế hoạch hưởng ứng …`: by its title alone. */
function unnumberedPlan(paragraphs: readonly Text[]): Subject | undefined {
  return paragraphs.flatMap((text): Subject[] => {
    const found = issuesPlan.exec(text.value)
    return found ? [{ citation: null, text, at: found.index + found[0].length }] : []
  })[0]
}

const issuesPlan = /\p{Lu}[^.;]{2,200}\s(?:đã|vừa)\s(?:ký\s)?ban hành\s(?=Kế hoạch\s\p{Ll})/u

/** What a text about a plan, such as a press article, says of it: it names the plan near its beginning; null where not. */
export function reportFacts(tree: Plan, file: VFile): DocumentFacts | null {
  const paragraphs: Text[] = []
  visit(tree as never, (node: PlanContent) => {
    if (node.type === 'paragraph') paragraphs.push(node.text)
    if (node.type === 'section') paragraphs.push(node.title)
  })
  const head = paragraphs.slice(0, reportHead)
  const subject = numberedPlan(head) ?? unnumberedPlan(head)
  if (!subject) return null
  const { citation, text, at } = subject
  const said = issue.exec(text.value.slice(0, at))
  const issuedOn = citation?.date ?? (said ? dayOf(said[1]!) : null)
  const headline = paragraphs[0] ?? text
  const named = citation?.issuer ?? issuerIn(text.value, said?.[2])
  const issuer = named === null ? null : issuerName(named, placeAtStart(headline.value))
  if (!citation)
    warn(
      file,
      'number-missing',
      'The number of the plan is not stated.',
      placeOf(text) ?? { start: 0, end: 1 },
    )
  if (!issuedOn)
    warn(file, 'date-missing', 'The date of the plan is not stated.', placeOf(text) ?? { start: 0, end: 1 })
  return {
    kind: 'report',
    number: citation?.number ?? null,
    type: citation?.type ?? 'KH',
    title: headline.value,
    issuer,
    above: null,
    place: null,
    issuedOn,
    effectiveOn: null,
    signer: signerIn(text.value),
    field: null,
    period: periodIn(`${citation?.title ?? ''} ${text.value}`.replace(/[“”]/g, '')),
    recipients: [],
    appendices: [],
    mentions: [headline, text],
  }
}
