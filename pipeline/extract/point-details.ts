import { dutyPhrases } from '../../knowledge/duty-words.js'
import { type Detail, sectionWords } from '../../knowledge/sections.js'
import { isOfListedKind, looksLikeAgencies, readAgencyRoles } from '../language/agencies/index.js'
import { looksLikeDeadline } from '../language/deadlines/index.js'
import { fold } from '../language/fold.js'
import type { PlanContent } from '../tree/nodes.js'
import { sliceText, type Text } from '../tree/text.js'
import { labelAt, laterLabels } from './detail-labels.js'
import { longestLabel } from './roles.js'

/** A line that tells of the point it stands under: who leads, who coordinates, until when, with what result. */
export interface PointDetail {
  kind: Detail
  /** The words behind the label. */
  words: Text
  /** The whole line. */
  line: Text
  /** It was said of all points under a heading, so that what a point itself says comes first. */
  shared?: true
  /** It may as well be of the last of them alone. */
  isOpen?: true
}

/** So much of what follows the agencies must be a time. */
const sureTime = 0.6

/**
 * What a line under a point says of it; empty where it says something of its own. One line may hold several: `Đơn vị chủ
 * trì: Sở Y tế. Thời gian: Quý II/2024`.
 *
 * @example detailsIn('Đơn vị chủ trì: Sở Y tế') // [{ kind: 'lead', words: 'Sở Y tế' }]
 */
export function detailsIn(line: Text): PointDetail[] {
  const inside = insideBracket(line)
  if (!inside) return labelledIn(line)
  const labelled = labelledIn(inside)
  return labelled.length > 0 ? labelled : toldIn(inside)
}

/** What stands in the bracket that is a line of its own. */
function insideBracket(line: Text): Text | null {
  const bracket = /^\(([^()]+)\)[.;,\s]*$/.exec(line.value)
  return bracket && sliceText(line, 1, 1 + bracket[1]!.length)
}

const dutyWords = new RegExp(`(?<!\\p{L})(?:${dutyPhrases('bracketMarks')})(?!\\p{L})`, 'iu')
const lastClause = /[,;]\s{0,4}([^,;]{3,80})$/

/** `(Sở Y tế chủ trì, Công an tỉnh phối hợp; quý II/2026)`: nothing but agencies with their duties, and a time. */
function toldIn(inside: Text): PointDetail[] {
  const clause = lastClause.exec(inside.value)
  const time = clause && looksLikeDeadline(clause[1]!) >= sureTime ? clause.index : inside.value.length
  const words = sliceText(inside, 0, time)
  const { lead, coordinating } = readAgencyRoles(words.value)
  const named = [...lead, ...coordinating]
  const sure = named.every((mention) => mention.agency !== null || isOfListedKind(mention))
  if (named.length === 0 || !sure || !dutyWords.test(words.value)) return []
  const told: PointDetail[] = [{ kind: 'lead', words, line: inside }]
  if (clause && time === clause.index)
    told.push({
      kind: 'deadline',
      words: sliceText(inside, inside.value.length - clause[1]!.length),
      line: inside,
    })
  return told
}

function labelledIn(line: Text): PointDetail[] {
  const first = labelAt(line.value, 0)
  if (!first?.kind)
    return saysTimeAlone(line.value) ? [{ kind: 'deadline', words: line, line }] : inGroup(line)
  const labels = [first, ...laterLabels(line.value, first.end)]
  return labels.flatMap(({ kind, end }, index) => {
    const words = sliceText(line, end, labels[index + 1]?.mark)
    return !kind || words.value.trim() === '' || (kind === 'budget' && !tellsCost(words.value))
      ? []
      : [{ kind, words, line }]
  })
}

/** `Trách nhiệm: Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)`: agencies and nothing else behind a label that may stand over any words. */
function inGroup(line: Text): PointDetail[] {
  const colon = line.value.slice(0, longestLabel).indexOf(':')
  const isGroup = colon > 0 && sectionWords().detailGroups.has(fold(line.value.slice(0, colon)).trim())
  if (!isGroup || looksLikeAgencies(line.value.slice(colon + 1)) < sureNames) return []
  return [{ kind: 'lead', words: sliceText(line, colon + 1), line }]
}

/** No line that is nothing but a time is longer. */
const longestTime = 80

/** Whether a line says when, and not what: `Trong tháng 3/2026.` */
export function saysTimeAlone(text: string): boolean {
  return text.length <= longestTime && /\d/.test(text) && looksLikeDeadline(text) === 1
}

/** What a point says in its own words, behind a label, that it is to come to: `… . Sản phẩm: Quyết định của UBND tỉnh.` */
export function statedOutput(text: Text): Text | null {
  const labels = laterLabels(text.value, 0)
  const at = labels.findIndex(({ kind }) => kind === 'output')
  if (at < 0) return null
  const words = sliceText(text, labels[at]!.end, labels[at + 1]?.mark)
  const end = /^(?:[^().;]|\([^()]*\)|\.(?!\s|$))+/u.exec(words.value)?.[0].trimEnd().length ?? 0
  return end > 0 ? sliceText(words, 0, end) : null
}

/** `Kinh phí: 350 triệu đồng`, `Kinh phí: từ nguồn …`; in `Kinh phí: Sở Tài chính bố trí …` somebody is to do something. */
const tellsCost = (words: string): boolean => costs.test(words)
const costs = new RegExp(`^(?:khoảng |dự kiến )?\\d|^(?:${dutyPhrases('costs')})\\s`, 'iu')

/** The details that a child of a point or a heading states. */
export function detailsOf(node: PlanContent): PointDetail[] {
  if (node.type === 'paragraph') return detailsOfLine(node.text)
  if (node.type !== 'item' && node.type !== 'section') return []
  const text = node.type === 'item' ? node.text : node.title
  if (node.children.length > 0) return detailsBelowLabel(text.value, node.children)
  const isDash = node.type === 'item' && (node.label?.ordinal ?? null) === null
  return isDash ? detailsOfLine(text) : detailsIn(text)
}

/** A line without a number may be nothing but the sentence that says who does it: `Sở A chủ trì, phối hợp với Sở B; hoàn thành …`. */
function detailsOfLine(line: Text): PointDetail[] {
  const labelled = detailsIn(line)
  if (labelled.length > 0 || line.value.length > longestDuty || !line.value.includes('chủ trì'))
    return labelled
  // with a colon behind it the sentence hands out what stands below
  const end = line.value.search(/(?<![.;:\s])[.;\s]{0,4}$/)
  const told = end < 0 ? [] : toldIn(sliceText(line, 0, end))
  const names = told[0]?.words.value.replace(deedTail, '') ?? ''
  return looksLikeAgencies(names) >= sureNames ? told : []
}

const deedTail = new RegExp(`\\s(?:${dutyPhrases('deedTails')})$`, 'u')

/** No sentence that only says who does it is longer; so much of it must be agencies and their roles. */
const longestDuty = 300
const sureNames = 0.8

/** `b) Cơ quan thực hiện:` over `- Cơ quan chủ trì: …` and `- Cơ quan phối hợp: …`: all of it tells of what stands beside it. */
function detailsBelowLabel(label: string, children: readonly PlanContent[]): PointDetail[] {
  const words = label.length <= longestLabel ? fold(label).replace(/(?<![\s:.])[\s:.]+$/, '') : ''
  if (words === '' || !(sectionWords().details.has(words) || sectionWords().detailGroups.has(words)))
    return []
  const told = children.map(detailsOf)
  return told.every((details) => details.length > 0) ? told.flat() : []
}

/**
 * Whether details are each of the point before it and not of the heading they all stand under: what holds for a whole
 * section is said once.
 */
export function areOfSiblings(details: readonly PointDetail[]): boolean {
  return new Set(details.map(({ kind }) => kind)).size < details.length
}

/** `Địa điểm: …`, `Nội dung: …`: a line that may as well tell of the whole. */
const otherLabel = /^[^:]{2,40}:\s/

/** Whether a detail stands among points: one goes before it, and one without a label of its own comes behind it. */
export function standsAmongPoints(
  children: readonly PlanContent[],
  details: ReadonlyMap<PlanContent, unknown>,
): boolean {
  const isPoint = (child: PlanContent): boolean => !details.has(child) && !otherLabel.test(wordsOf(child))
  const isNumbered = (child: PlanContent): boolean => isCounted(child) && !details.has(child)
  return (
    stand(children, (child) => details.has(child), isPoint) ||
    stand(children, (child) => details.has(child) && !isCounted(child), isNumbered)
  )
}

/** Whether one of the inner children stands between two of the outer. */
function stand(
  children: readonly PlanContent[],
  inner: (child: PlanContent) => boolean,
  outer: (child: PlanContent) => boolean,
): boolean {
  const [first, last] = [children.findIndex(outer), children.findLastIndex(outer)]
  return first >= 0 && children.some((child, at) => inner(child) && first < at && at < last)
}

/** Whether a child is numbered: between `1.1. Tuyến đường: …` and `1.2. …` a line without a number is of the first. */
const isCounted = (child: PlanContent): boolean =>
  (child.type === 'item' || child.type === 'section') && (child.label?.ordinal ?? null) !== null

function wordsOf(child: PlanContent): string {
  if (child.type === 'paragraph' || child.type === 'item') return child.text.value
  return child.type === 'section' ? child.title.value : ''
}
