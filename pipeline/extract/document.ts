import type { VFile } from 'vfile'
import { documentHeads, type FieldName, fieldNamed } from '../../knowledge/document-heads.js'
import { documentTypes } from '../../knowledge/document-types.js'
import { readDates } from '../language/dates.js'
import { fold } from '../language/fold.js'
import { nearPhrase } from '../language/near-phrase.js'
import type {
  Appendix,
  Letterhead,
  Paragraph,
  Plan,
  PlanContent,
  Preamble,
  Recipients,
  Signature,
  Title,
} from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { adoptedOn } from './adopted.js'
import { appendixEnds } from './appendix-ends.js'
import { centralBodyOver } from './body-below.js'
import { collectedHead } from './collected-head.js'
import type { DocumentFacts } from './document-facts.js'
import { effectiveIn } from './effective-date.js'
import { issuerName, isUnlisted } from './issuer.js'
import {
  type Caption,
  captionsOf,
  mostFrequent,
  noteOtherNumber,
  ownNumber,
  sameNumber,
} from './own-number.js'
import { withoutIssuer } from './own-title.js'
import { periodIn } from './period.js'
import { provinceIn } from './province.js'
import { reportFacts } from './report.js'
import { noteUnsigned, signerOf } from './signer.js'
import { withCaseOf } from './text-case.js'

/** Reads what a document says of itself, or null where the text is neither a plan nor about one. */
export function documentFacts(tree: Plan, file: VFile): DocumentFacts | null {
  const title = find<Title>(tree, 'title')
  return title ? planFacts(tree, title, file) : reportFacts(tree, file)
}

function find<T extends PlanContent>(tree: Plan, type: T['type']): T | undefined {
  return tree.children.find((node) => node.type === type) as T | undefined
}

function planFacts(tree: Plan, title: Title, file: VFile): DocumentFacts {
  const fields = fieldsOf(tree)
  const letterhead = find<Letterhead>(tree, 'letterhead')
  const dateline = splitDateline(letterhead?.dateline.value || datelineAtEnd(tree))
  const captions = captionsOf(tree)
  const collected = collectedHead(title.text)
  const number = ownNumber(letterhead, fields, captions) ?? collected?.number ?? null
  const dated = dateline.date ?? adoptedOn(tree) ?? collected?.date ?? null
  const issuedOn = ownDate(dated, fields, captions, number, file)
  const printed = letterhead?.issuer.value || collected?.issuer || ''
  const named =
    issuerName(
      hasPlace(printed) ? printed : fields.get('issuer')?.value || printed,
      dateline.place ?? fields.get('issuer')?.value ?? null,
    ) ?? issuerInBody(tree, provinceIn(title.text.value) ?? dateline.place)
  const issuer = named && isUnlisted(named) ? withCaseOf(named, String(file.value)) : named
  noteOtherNumber(captions, number, file)
  noteMissing({ number, issuedOn, issuer }, title.text, file)
  const signer = signerOf(tree, file) ?? fields.get('signer')?.value ?? null
  if (signer === null) noteUnsigned(tree, file)
  return {
    kind: 'plan',
    number,
    type: typeOf(number, title.kind.value),
    title: (collected?.title ?? withoutIssuer(title.text, issuer, dateline.place)).value || null,
    issuer,
    above: centralBodyOver(printed),
    place: dateline.place ?? placeIn(issuer),
    issuedOn,
    effectiveOn: dateIn(fields.get('effectiveOn')?.value) ?? effectiveIn(tree, issuedOn),
    signer,
    field: fields.get('field')?.value ?? null,
    period: periodIn(title.text.value),
    recipients: recipientsOf(tree),
    appendices: appendicesOf(tree),
    mentions: [
      ...fields.values(),
      title.text,
      letterhead?.number,
      letterhead?.dateline,
      ...captions.map(({ text }) => text),
    ].filter((text): text is Text => !!text?.value),
  }
}

function fieldsOf(tree: Plan): Map<FieldName, Text> {
  const fields = new Map<FieldName, Text>()
  for (const node of tree.children) {
    if (node.type !== 'field') continue
    const name = fieldNamed(fold(node.name.value).replace(/(?<!\s)\s*:$/, ''))
    if (name && !fields.has(name)) fields.set(name, node.value)
  }
  return fields
}

/** The date that most statements of the document agree on; of equals the first. */
function ownDate(
  dateline: string | null,
  fields: Map<FieldName, Text>,
  captions: readonly Caption[],
  number: string | null,
  file: VFile,
): string | null {
  const own = captions.filter(({ citation }) => !number || sameNumber(citation.number, number))
  const stated = [
    dateline,
    dateIn(fields.get('issuedOn')?.value),
    ...own.map(({ citation }) => citation.date),
  ]
  const date = mostFrequent(stated)
  const field = fields.get('issuedOn')
  if (field) noteOtherDate(field, dateIn(field.value), date, file)
  for (const { text, citation } of own) noteOtherDate(text, citation.date, date, file)
  return date
}

function noteOtherDate(text: Text, stated: string | null, kept: string | null, file: VFile): void {
  const place = placeOf(text)
  if (stated && kept && stated !== kept && place)
    warn(file, 'date-conflict', `This caption dates the document ${stated}; ${kept} was kept.`, place)
}

/**
 * The abbreviation of a document's type: that of its number where it has one (`345/KH-UBND` a `KH`, `15-CTr/TU` a `CTr`,
 * `66.19/2026/NQ-CP` a `NQ`), else that of its head. The numbers of an assembly name only the assembly: `105/2025/UBTVQH15`.
 */
function typeOf(number: string | null, kind: string): string | null {
  const numbered = /^\d+(?:\.\d+)?[a-z]?[-/](?:\d{4}\/)?(\p{L}+)/iu.exec(number ?? '')?.[1] ?? null
  if (numbered !== null && isType(numbered)) return numbered
  const [named] = fold(kind).trim().split(' của ')
  return documentHeads().types[named!] ?? numbered ?? misreadType(kind)
}

/** The type that a heading was misread from (`CHÍ THỊ`), or null. */
function misreadType(kind: string): string | null {
  const types = Object.entries(documentHeads().types)
  return types.find(([name]) => nearPhrase(kind, name, { start: true, end: true }) !== null)?.[1] ?? null
}

const isType = (abbreviation: string): boolean =>
  documentTypes().types.some(
    ({ abbreviation: own, spellings }) => own === abbreviation || spellings.includes(abbreviation),
  )

function splitDateline(dateline: string): { place: string | null; date: string | null } {
  const comma = dateline.indexOf(',')
  if (comma < 0) return { place: null, date: null }
  return { place: dateline.slice(0, comma).trim() || null, date: dateIn(dateline) }
}

/** The dateline over the signature, of a document whose head has none. */
const datelineAtEnd = (tree: Plan): string =>
  find<Signature>(tree, 'signature')?.children[0]?.text.value.match(/^.+, ngày .+\d{4}/u)?.[0] ?? ''

const dateIn = (text: string | undefined): string | null => (text ? (readDates(text)[0]?.date ?? null) : null)

const hasPlace = (issuer: string): boolean =>
  fold(issuer).replace(/^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s*/u, '') !== ''

const placeIn = (issuer: string | null): string | null =>
  /(?:thành phố|tỉnh|xã|phường|huyện|quận)\s+(\p{Lu}.*)$/u.exec(issuer ?? '')?.[1] ?? null

/**
 * Without a letterhead the preamble's last sentence still says who issues: `Ủy ban nhân dân tỉnh X ban hành Kế hoạch`.
 *
 * @param place the province, where the sentence leaves it out
 */
function issuerInBody(tree: Plan, place: string | null): string | null {
  const pattern =
    /((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Ban (?:Thường vụ|Chấp hành) (?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)|Tỉnh ủy|Thành ủy|Huyện ủy|Sở)(?:\s(?!(?:về|để|tại|theo)\s)[^,;.:\s]+){0,12}?)(?:\s+(?:vừa|đã|mới))?(?:\s+ký)?\s+(?:ban hành|xây dựng)\s/u
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const match = pattern.exec(node.text.value)
    if (match) return issuerName(match[1]!, place)
  }
  return null
}

/** Recipients that a portal ran together into one line: `- Bộ Tài chính; - Tỉnh ủy; - Lưu: VT`. */
const nextRecipient = /[;,]\s+(?=[-–]\s)/u

/** A plan that is the annex of a decision goes to the decision's recipients, where it names none of its own. */
function recipientsOf(tree: Plan): string[] {
  const inside = find<Preamble>(tree, 'preamble')?.children ?? []
  const node = [...tree.children, ...inside, ...appendixEnds(tree).flat()].find(
    (one): one is Recipients => one.type === 'recipients',
  )
  return (node?.children ?? [])
    .flatMap(({ text }: Paragraph) => text.value.split(nextRecipient))
    .map((line) =>
      line
        .replace(/^Nơi nhận\s*:?\s*/u, '')
        .replace(/^[-–+*•\s]+/, '')
        .replace(/(?<![;.,\s])[;.,\s]+$/, ''),
    )
    .filter((name) => name.length > 0)
}

function appendicesOf(tree: Plan): { label: string | null; title: string; text: Text }[] {
  return tree.children
    .filter((node): node is Appendix => node.type === 'appendix')
    .map(({ label, title, caption }) => ({ label, title: title.value, text: title.value ? title : caption }))
}

function noteMissing(
  { number, issuedOn, issuer }: Pick<DocumentFacts, 'number' | 'issuedOn' | 'issuer'>,
  title: Text,
  file: VFile,
): void {
  const place = placeOf(title) ?? { start: 0, end: 1 }
  if (!number) warn(file, 'number-missing', 'The document states no number of its own.', place)
  if (!issuedOn) warn(file, 'date-missing', 'The document states no date of issue.', place)
  if (!issuer) warn(file, 'issuer-missing', 'No body that issues the document was told from its head.', place)
}
