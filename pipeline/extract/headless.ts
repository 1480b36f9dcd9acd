import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type CitationMatch, readCitations } from '../language/citations/index.js'
import { isPlanned, tableSubject } from '../structure/columns.js'
import { issuerOf } from '../structure/head/issuing-body.js'
import type { ColumnKind, Plan, PlanContent } from '../tree/nodes.js'
import { emptyText, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isAnnexCaption } from './annex-caption.js'
import type { DocumentFacts } from './document-facts.js'
import { issuerName } from './issuer.js'
import { periodIn } from './period.js'
import type { PlacedTable } from './table-context.js'

/** How many headings and paragraphs from the beginning on may say whose annex it is. */
const headLength = 12

/**
 * What is known of a file whose head names no kind of document: an annex that was saved for itself (`Kèm theo Quyết định số …`),
 * or the bare tables of a plan, as workbooks are. What it does not state stays null; null where it is neither.
 *
 * @returns facts without a number: an annex has none of its own, and that of the document above it is that one's alone
 */
export function headlessFacts(tree: Plan, tables: readonly PlacedTable[], file: VFile): DocumentFacts | null {
  const texts = openingTexts(tree)
  const annex = annexIn(texts)
  if (!annex && !tables.some(isTableOfPlan)) return null
  const title = annex?.title ?? null
  const end = String(file.value).length
  const place = placeOf(annex?.caption ?? title ?? texts[0] ?? emptyText) ?? { start: 0, end }
  const why = annex
    ? `It is an annex of ${annex.citation.number}, whose number is not its own.`
    : 'It was read for its tables of targets or tasks.'
  warn(file, 'not-a-plan', `No heading names a kind of document. ${why}`, place)
  warn(file, 'number-missing', 'The document states no number of its own.', place)
  const issuedOn = annex?.citation.date ?? null
  if (!issuedOn) warn(file, 'date-missing', 'The document states no date of issue.', place)
  return {
    kind: 'plan',
    number: null,
    type: null,
    title: title?.value ?? null,
    issuer: annex?.issuer ?? null,
    above: null,
    place: null,
    issuedOn,
    effectiveOn: null,
    signer: null,
    field: null,
    period: title ? periodIn(title.value) : { start: null, end: null },
    recipients: [],
    appendices: [],
    mentions: annex ? [annex.caption, ...(title ? [title] : [])] : [],
  }
}

/** The headings and paragraphs that a file begins with, in order. */
function openingTexts(tree: Plan): Text[] {
  const texts: Text[] = []
  visit(tree as never, (node: PlanContent) => {
    if (node.type === 'table') return SKIP
    if (node.type === 'section') texts.push(node.title)
    else if (node.type === 'appendix') texts.push(node.title, node.caption)
    else if (node.type === 'paragraph') texts.push(node.text)
    return undefined
  })
  return texts.filter(({ value }) => value !== '').slice(0, headLength)
}

interface Annex {
  readonly citation: CitationMatch
  readonly caption: Text
  /** What stands above the caption. */
  readonly title: Text | null
  readonly issuer: string | null
}

/** The annex that one of the texts says it is, or null. */
function annexIn(texts: readonly Text[]): Annex | null {
  const at = texts.findIndex(({ value }) => isAnnexCaption(value))
  const citation = at < 0 ? undefined : readCitations(texts[at]!.value)[0]
  if (!citation?.number) return null
  const above = texts.slice(0, at)
  const letterhead = above.map((text) => issuerOf(text).value).find((printed) => printed !== '')
  const issuer = citation.issuer ?? (letterhead ? issuerName(letterhead, null) : null)
  return { citation, caption: texts[at]!, title: above.at(-1) ?? null, issuer }
}

const holds = ({ table }: PlacedTable, kind: ColumnKind): boolean =>
  table.columns.some((column) => column.kind === kind)

/** Whether a table says by its headings that it plans: targets with values to be reached, or tasks with who does them until when. */
function isTableOfPlan(placed: PlacedTable): boolean {
  const { columns } = placed.table
  if (tableSubject(columns) === 'target') return columns.some(isPlanned)
  return tableSubject(columns) === 'task' && holds(placed, 'lead') && holds(placed, 'deadline')
}
