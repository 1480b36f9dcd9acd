import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { readCitations } from '../language/citations/index.js'
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

/** Within how many paragraphs a text about a plan names it. */
const reportHead = 20

/** `Ngày 31/12/2025, UBND tỉnh đã ban hành Kế hoạch số …`: the day that a sentence begins with on which the plan was issued. */
const dayOfIssue = /(?:^|[.;–-]\s{1,3})Ngày\s+([^,.;]{6,30}),[^.;]{1,90}?\s(?:ban hành|ký)\s[^.;]{0,40}$/u

function dayBefore(words: string, plan: number): string | null {
  const day = dayOfIssue.exec(words.slice(0, plan))?.[1]
  return day === undefined ? null : (readDates(day)[0]?.date ?? null)
}

/** What a text about a plan, such as a press article, says of it: it names the plan near its beginning; null where not. */
export function reportFacts(tree: Plan, file: VFile): DocumentFacts | null {
  const paragraphs: Text[] = []
  visit(tree as never, (node: PlanContent) => {
    if (node.type === 'paragraph') paragraphs.push(node.text)
    if (node.type === 'section') paragraphs.push(node.title)
  })
  const subject = paragraphs
    .slice(0, reportHead)
    .flatMap((text) => readCitations(text.value).map((citation) => ({ citation, text })))
    .find(
      ({ citation, text }) =>
        citation.type === 'KH' && /ban hành|triển khai|thực hiện|công bố/u.test(fold(text.value)),
    )
  if (!subject) return null
  const { citation, text } = subject
  const issuedOn = citation.date ?? dayBefore(text.value, citation.start)
  const headline = paragraphs[0] ?? text
  const actor =
    /(?:^|[\s,])((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:(?:thành phố|tỉnh|Thành phố|Tỉnh|TP\.?)\s*)?(?:\p{Lu}[\p{Ll}]+\s?){1,4})/u.exec(
      text.value,
    )
  const issuer = citation.issuer ?? (actor ? issuerName(actor[1]!, null) : null)
  if (!issuedOn)
    warn(file, 'date-missing', 'The date of the plan is not stated.', placeOf(text) ?? { start: 0, end: 1 })
  return {
    kind: 'report',
    number: citation.number,
    type: citation.type,
    title: headline.value,
    issuer,
    above: null,
    place: null,
    issuedOn,
    effectiveOn: null,
    signer: signedBy.exec(text.value)?.[1]?.trim() ?? null,
    field: null,
    period: periodIn(`${citation.title ?? ''} ${text.value}`.replace(/[“”]/g, '')),
    recipients: [],
    appendices: [],
    mentions: [headline, text],
  }
}
