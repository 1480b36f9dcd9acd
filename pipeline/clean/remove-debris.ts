import type { VFile } from 'vfile'
import type { DebrisRule } from '../../knowledge/debris.js'
import { documentHeads } from '../../knowledge/document-heads.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import type { Line, Plan, PlanContent } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { matchDebris } from './match-debris.js'
import { pageNumberLines } from './page-numbers.js'
import { isPageStamp } from './page-stamp.js'
import { printedPageLines } from './printed-pages.js'
import { numberedHeaders, runningHeaders } from './running-headers.js'
import { signatureStamps } from './signature-stamps.js'

/** How many lines behind a document can be the rest of a website. */
const tailLines = 40

/** The longest line of the rest of a website, in words: the headline of other news. */
const tailWords = 30

/**
 * The stage that takes out what a website or a printer put around the text: navigation, login, sharing, captions of
 * photos, page numbers. Each line that goes is a warning `debris-removed`.
 *
 * @example unified().use(removeDebris)
 */
export function removeDebris(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const reasons = new Map<PlanContent, string>()
    const pageNumbers = pageNumberLines(tree.children)
    for (const node of pageNumbers) reasons.set(node, 'page number')
    for (const node of runningHeaders(tree.children, pageNumbers)) reasons.set(node, 'header of each page')
    for (const node of numberedHeaders(tree.children)) reasons.set(node, 'header of each page')
    const rules = rulesOf(tree.children)
    for (const [node, { where, what }] of rules) if (where === 'anywhere') reasons.set(node, what)
    for (const node of printedPageLines(tree.children)) reasons.set(node, "a browser's print of the page")
    for (const node of signatureStamps(tree.children)) reasons.set(node, 'stamp of a digital signature')
    for (const node of pageStamps(tree.children)) reasons.set(node, 'time stamp of the page')
    markTail(tree.children, rules, reasons)
    markEdge(tree.children, rules, reasons)
    markEdge([...tree.children].reverse(), rules, reasons)
    if (reasons.size === 0) return
    for (const node of tree.children) report(file, node, reasons.get(node))
    tree.children = tree.children.filter((node) => !reasons.has(node))
  }
}

function report(file: VFile, node: PlanContent, what: string | undefined): void {
  if (what === undefined || node.type !== 'line') return
  const place = placeOf(node.text)
  if (place)
    warn(
      file,
      'debris-removed',
      `Removed a line that is not the document's (${what}): "${node.text.value}".`,
      place,
    )
}

/** Among the first and last lines, those that say when the page was made. */
const pageStamps = (children: readonly PlanContent[]): PlanContent[] =>
  [...children.slice(0, tailLines), ...children.slice(tailLines).slice(-tailLines)].filter(
    (node) => node.type === 'line' && isPageStamp(node.text.value),
  )

/** The lines that fall under a rule for debris, each with its rule. */
type Rules = ReadonlyMap<PlanContent, DebrisRule>

function rulesOf(children: readonly PlanContent[]): Rules {
  const rules = new Map<PlanContent, DebrisRule>()
  for (const [at, node] of children.entries()) {
    const rule = node.type === 'line' ? matchDebris(node.text.value) : undefined
    if (rule && !isSigner(children, at)) rules.set(node, rule)
  }
  return rules
}

const personName = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u

/** A name under an office (`PHÓ CHỦ TỊCH`), which may read like a button: `Lưu Văn Bản`. */
function isSigner(children: readonly PlanContent[], at: number): boolean {
  const line = children[at] as Line
  if (!personName.test(line.text.value)) return false
  const above = children
    .slice(0, at)
    .findLast((node) => node.type !== 'line' || /\p{L}/u.test(node.text.value))
  if (above?.type !== 'line' || above.text.value !== above.text.value.toUpperCase()) return false
  const office = fold(above.text.value)
  return documentHeads().offices.some((one) => office.endsWith(one))
}

/** Behind a line that ends the document, short lines without label or cell up to the file's end are the website's. */
function markTail(children: readonly PlanContent[], rules: Rules, reasons: Map<PlanContent, string>): void {
  const first = Math.max(0, children.length - tailLines)
  for (let at = first; at < children.length; at++) {
    const node = children[at]!
    if (!rules.get(node)?.ends) continue
    const rest = children.slice(at + 1)
    if (!rest.every(isTailLine)) continue
    for (const tail of rest) {
      if (tail.type === 'line' && !reasons.has(tail)) reasons.set(tail, 'rest of the website')
    }
    return
  }
}

function isTailLine(node: PlanContent): boolean {
  if (node.type === 'pageBreak') return true
  if (node.type !== 'line') return false
  const { value } = node.text
  return (
    !value.endsWith('|') &&
    node.tabs.length === 0 &&
    value.split(' ').length <= tailWords &&
    !startsContent(node)
  )
}

function startsContent({ text }: Line): boolean {
  const label = readLabel(text.value.trim())?.label
  return label !== undefined && label.kind !== 'dash' && label.kind !== 'bullet'
}

/** From the first child inwards, as long as all is debris: what is debris only at the edge of the file. */
function markEdge(children: readonly PlanContent[], rules: Rules, reasons: Map<PlanContent, string>): void {
  for (const node of children) {
    if (node.type === 'pageBreak' || reasons.has(node)) continue
    const rule = rules.get(node)
    if (!rule) return
    reasons.set(node, rule.what)
  }
}
