import { dutyPhrases } from '../../knowledge/duty-words.js'
import type { Role } from '../../knowledge/sections.js'
import {
  type AgencyMention,
  type Duty,
  readAgencyList,
  readDuty,
  readHeadingAgencies,
} from '../language/agencies/index.js'
import type { Paragraph, PlanContent } from '../tree/nodes.js'
import { namedRole } from './roles.js'

/**
 * Who a heading gives the points below it to, or null where it says nothing of it. It names agencies and nothing else
 * (`3. Giao Sở Y tế`), it opens their duties with a colon (`Sở Y tế chủ trì, phối hợp với Công an tỉnh:`), or it names them in
 * a bracket at its end, which counts over tasks only.
 *
 * @param title the heading without its label
 * @param role what its section is for
 * @param above who leads what stands under the heading above
 * @example headingDuty('Hạ tầng số (Sở Xây dựng chủ trì)', 'tasks')?.lead[0]?.name // 'Sở Xây dựng'
 */
export function headingDuty(title: string, role: Role, above: readonly AgencyMention[] = []): Duty | null {
  // `NHIỆM VỤ CỤ THỂ` says what the section is for, and is no body's name misread.
  const isTitle = namedRole(title) !== null && [dutyWords, ofBody, ordered].every((one) => !one.test(title))
  if (role === 'tasks' ? isTitle : role !== 'implementation') return null
  const named = namedIn(title)
  if (named.length > 0)
    return { lead: named, coordinating: dutyWords.test(title) ? partnersIn(title, named) : [] }
  const behind = role === 'implementation' ? namedBehindLabel(title) : []
  if (behind.length > 0) return { lead: behind, coordinating: [] }
  if (opensPoints(title))
    return openingDuty(title, role) ?? dutyOfAbove(title, above) ?? dutyBehindTopic(title, role)
  return role === 'tasks' && /\)[:.]?$/.test(title) ? ledDuty(title) : null
}

/**
 * Whether the text of a point that has points below it is their heading: it opens them with a colon, or names who does
 * them (`Sở Y tế có trách nhiệm;`).
 */
export function headsPoints(title: string): boolean {
  return opensPoints(title) || namedIn(title).length > 0
}

/** Whether a line without label or mark names who does the points right behind it, and nothing else: `Sở Y tế` over dashes. */
export const headsNext = ({ text }: Paragraph, next: PlanContent | undefined): boolean =>
  next?.type === 'item' && /[\p{L})]$/u.test(text.value) && namedIn(text.value).length > 0

const namedIn = (title: string): readonly AgencyMention[] => readHeadingAgencies(title.replace(/[:;.]$/, ''))
const opensPoints = (title: string): boolean => /:$/.test(title)

/** `Cơ quan chủ trì Chương trình: Sở Y tế`: who a heading says behind its colon that they are; not who only helps. */
function namedBehindLabel(title: string): readonly AgencyMention[] {
  const colon = title.indexOf(': ')
  const isHelp = helps.test(title.slice(0, Math.max(0, colon)))
  return colon < 0 || isHelp ? [] : namedIn(title.slice(colon + 2))
}

const helps = new RegExp(`(?<!\\p{L})(?:${dutyPhrases('helping')})(?!\\p{L})`, 'iu')

const ordered = new RegExp(`^(?:${dutyPhrases('orders')})\\s+`, 'u')
const orders = new RegExp(`^\\s+(?:${dutyPhrases('orders')})\\s`, 'iu')
/** A duty of the heading's own actor: not `Phát triển hạ tầng tại các xã:`. */
const dutyWords = new RegExp(`(?<!\\p{L})(?:${dutyPhrases('marks')})(?!\\p{L})`, 'iu')

/** `Trách nhiệm của Sở Y tế`. */
const ofBody = new RegExp(`^(?:${dutyPhrases('ofBody')})\\s`, 'iu')

/** `Đề nghị A phối hợp với B:`, `A chủ trì, phối hợp với B:`: A leads the points below, B takes part in them. */
function openingDuty(title: string, role: Role): Duty | null {
  const opening = ordered.exec(title)?.[0].length ?? 0
  const { members: actors, end } = readAgencyList(title, opening)
  if (actors.length === 0 || (role === 'tasks' && !dutyWords.test(title) && !act(title))) return null
  // `UBND xã yêu cầu các thôn thực hiện các việc sau:`: who orders does not act
  const told = orders.test(title.slice(end)) ? readDuty(title.slice(0, -1), []) : null
  if (told?.lead.every(({ name }) => actors.every((one) => one.name !== name)) && told.lead.length > 0)
    return { lead: told.lead, coordinating: told.coordinating }
  return { lead: actors, coordinating: partnersIn(title, actors) }
}

/** `Phối hợp với Sở Y tế:` under `2. Công an tỉnh`: what those above have to do with whom. */
function dutyOfAbove(title: string, above: readonly AgencyMention[]): Duty | null {
  if (above.length === 0 || !opensWithDuty.test(title)) return null
  const duty = readDuty(title.slice(0, -1), above)
  // of whoever is concerned (`các đơn vị liên quan`) none can be meant to lead
  const isAlone =
    duty.lead[0] !== above[0] && duty.lead.every(({ agency, collective }) => collective && !agency)
  if (isAlone) return { lead: [...above], coordinating: duty.lead }
  return duty.coordinating.length > 0 ? duty : null
}

const opensWithDuty = new RegExp(`^(?:${dutyPhrases('marks')})(?!\\p{L})`, 'iu')

/** `Sở Y tế tham mưu UBND tỉnh:`; in `Các trường đạt chuẩn:` nobody does anything. */
const act = (title: string): boolean => readDuty(title, []).lead.length > 0

/** `Tiếp cận đất đai: Sở A chủ trì, phối hợp với Sở B:` says what it is about before it hands it out. */
function dutyBehindTopic(title: string, role: Role): Duty | null {
  const colon = title.indexOf(': ')
  const duty = colon < 0 ? '' : title.slice(colon + 2)
  return duty !== '' && dutyWords.test(duty) ? openingDuty(duty, role) : null
}

/** Who else a heading names than those who lead. */
function partnersIn(title: string, actors: readonly AgencyMention[]): AgencyMention[] {
  const names = new Set(actors.map(({ name }) => name))
  const duty = readDuty(title, [])
  return [...duty.lead, ...duty.coordinating].filter(({ name }) => !names.has(name))
}

/** `1. Hạ tầng (Sở Xây dựng chủ trì)`. */
function ledDuty(title: string): Duty | null {
  const duty = readDuty(title, [])
  return duty.lead.length > 0 ? duty : null
}
