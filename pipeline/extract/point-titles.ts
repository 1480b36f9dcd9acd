import { dutyPhrases } from '../../knowledge/duty-words.js'
import { type Role, sectionWords } from '../../knowledge/sections.js'
import { readDuty, readHeadingAgencies, startsWithVerb } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import { wholeOf } from '../language/values/parts-below.js'
import { readStatements } from '../language/values/statements.js'
import type { Item, PlanContent, Section } from '../tree/nodes.js'
import { sliceText } from '../tree/text.js'
import { handsDuty } from './articles.js'
import { detailsOf, type PointDetail, saysTimeAlone } from './point-details.js'
import { headsFacts, headsImplementation, labelledRole, longestLabel, roleOf } from './roles.js'

/** No title of points, nor the name of a group of people over them, is longer. */
const longestTitle = 70

/** A sentence says what is done with what it names: `Công tác tuyên truyền được đẩy mạnh.` */
const tells = new RegExp(`(?<!\\p{L})(?:${dutyPhrases('told')})(?!\\p{L})`, 'u')

/**
 * Whether the text of a numbered point that has points below it is their title, though a full stop ends it: it says what a
 * section is for, or begins with a noun of titles.
 *
 * @example isTitle('Chính sách hỗ trợ.') // true
 */
export function isTitle(text: string): boolean {
  if (text.length > longestTitle) return false
  const words = fold(text).replace(/(?<![\s.;:])[\s.;:]+$/, '')
  if (/[.;:\d]/.test(words) || tells.test(words)) return false
  return sectionWords().phrases.some(({ phrase }) => phrase === words) || beginsWith('titleNouns', words)
}

/**
 * Whether a heading names people who are no agency (`Cán bộ, công chức, viên chức`): what stands below is theirs, and not of
 * whom the heading above gives its points to.
 */
export function namesPeople(title: string): boolean {
  if (title.length > longestTitle) return false
  const words = fold(title).replace(towards, '')
  return beginsWith('people', words)
}

const towards = new RegExp(`^(?:(?:${dutyPhrases('towards')}) )+`, 'u')

/** No title that says nothing alone is longer. */
const longestBare = 39
/** `Đào tạo nhân lực` may be a title; what is to be done has more words. */
const shortestTask = 4

/** A heading under which nothing stands says nothing, such as an agency's name alone, but for one that tells what to do. */
export function isBareHeading(node: Section | Item, title: string, role: Role | null): boolean {
  if (node.type === 'item' || handsDuty(node, title)) return false
  const kind = node.label?.kind
  if (kind === 'part' || kind === 'chapter' || kind === 'roman' || kind === 'upper') return true
  const isAsked = role === 'tasks' || role === 'implementation'
  const tellsWhat = startsWithVerb(title) && title.split(' ').length >= shortestTask
  if (isAsked && tellsWhat && !headsImplementation(title)) return false
  if (role === 'goals' && statesTarget(title)) return false
  return title.length <= longestBare || (role === 'implementation' && readHeadingAgencies(title).length > 0)
}

/** `5. Tỷ lệ hộ nghèo: dưới 1%`: a goal, however short it is. */
const statesTarget = (title: string): boolean =>
  readStatements(title).some(({ values }) => values.some(({ unit, reached }) => unit !== null || reached))

/** Whether a heading of goals states an amount of what they are parts of: `1. Tổng thu ngân sách đạt 5.600 tỷ đồng, gồm:`. */
export const statesWhole = (title: string): boolean => wholeOf(readStatements(title)) !== undefined

/** Whether a heading of tasks says what they are to come to: `1. Gia nhập thị trường (phấn đấu đạt 7,5 điểm)`. */
export const promises = (title: string): boolean => promising.test(title) && statesWhole(title)
const promising = /(?:^|[\s(])(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})/iu

/**
 * What the section under a heading is for. Running text under `THỜI GIAN` tells of the whole plan; a list of points tells what is
 * done when.
 */
export const headingRole = (node: Section | Item, title: string, above: Role | null): Role =>
  headsFacts(title) && node.children.length > 0 && node.children.every(tellsOfWhole)
    ? 'purpose'
    : roleOf(title, above)

const tellsOfWhole = (child: PlanContent): boolean =>
  child.type === 'paragraph' ||
  (child.type === 'item' &&
    child.children.length === 0 &&
    (labelledRole(child.text.value) !== null || detailsOf(child).length > 0 || saysPhase(child.text.value)))

/** `Giai đoạn 1: Quý I/2026`: a part of the whole time, in which nothing is told to be done. */
export function saysPhase(text: string): boolean {
  const colon = text.slice(0, longestLabel).indexOf(':')
  return colon > 0 && /\d/.test(text.slice(0, colon)) && saysTimeAlone(text.slice(colon + 1))
}

/**
 * The times of a task that is done in several goes, each told by a line below it: `Công an tỉnh tổ chức 02 đợt cao điểm:` over
 * `Đợt 1: từ ngày …`. Empty where other lines stand there too, or the title names nothing that is done.
 */
export function phasesUnder({ children }: Section | Item, title: string): PointDetail[] {
  const lines = children.flatMap((child) =>
    child.type === 'item' || child.type === 'paragraph' ? [child] : [],
  )
  const isPhased = lines.length === children.length && lines.every((line) => saysPhase(line.text.value))
  if (!isPhased || !(startsWithVerb(title) || readDuty(title, []).lead.length > 0)) return []
  return lines.map(({ text }) => ({
    kind: 'deadline' as const,
    words: sliceText(text, text.value.indexOf(':') + 1),
    line: text,
  }))
}

function beginsWith(list: 'titleNouns' | 'people', words: string): boolean {
  return sectionWords()[list].some(
    (noun) => words.startsWith(noun) && !/^\p{L}/u.test(words.slice(noun.length)),
  )
}

/** `* Nội dung:` says of what the points beside it are, and nothing itself. */
export function isLabelAlone(text: string): boolean {
  return text.length <= longestLabel && /:$/.test(text) && !startsWithVerb(text)
}
