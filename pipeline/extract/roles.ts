import { lineWords } from '../../knowledge/line-words.js'
import { type Role, sectionWords } from '../../knowledge/sections.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { lately } from '../language/lately.js'
import { lazily } from '../language/lazily.js'
import { nearPhrase } from '../language/near-phrase.js'
import { isFormalOrder, sentencesOf } from './formal-orders.js'

/** How long a title may be to change what a section above it is for: longer ones are sentences. */
const longestTurn = 70

/**
 * What a section is for, by its title and by the section above it.
 *
 * @param above the role of the section above, or null for a top-level section
 * @example roleOf('MỤC TIÊU, NHIỆM VỤ TRỌNG TÂM', null) // 'goals'
 */
export function roleOf(title: string, above: Role | null): Role {
  const named = roleNamed(title)
  if (above === null) return named?.role ?? 'tasks'
  if (!named || named.at > 0 || title.length > longestTurn) return above
  if (above === 'goals' && namesField(title)) return above
  return sectionWords().changes.get(above)?.has(named.role) ? named.role : above
}

/** `Chương trình mỗi xã một sản phẩm` among goals: what a group of targets is of, and not what is to be done for them. */
const namesField = (title: string): boolean =>
  sectionWords().goalFields.some((word) => bareTitle(title).startsWith(`${word} `))

/** The role that a title's words name, or null. @example namedRole('DANH MỤC NHIỆM VỤ') // 'tasks' */
export function namedRole(title: string): Role | null {
  return roleNamed(title)?.role ?? null
}

/** The role that a title begins with the words of, or null. */
export function roleAtStart(title: string): Role | null {
  const named = roleNamed(title)
  return named?.at === 0 ? named.role : null
}

/** Whether a title says what its section is for and nothing else: `NỘI DUNG`. */
export function namesRole(title: string): boolean {
  const bare = bareTitle(title).replace(/(?<![:.\s])[:.\s]+$/, '')
  return sectionWords().phrases.some(({ phrase }) => phrase === bare)
}

/** Whether a title is that of a section on implementation: `Tổ chức thực hiện`. */
export function headsImplementation(title: string): boolean {
  const named = roleNamed(title)
  return named?.at === 0 && named.role === 'implementation'
}

/** Whether a title only announces what the plan is, where and when: `CHỦ ĐỀ`, `THỜI GIAN, ĐỊA ĐIỂM`. */
export function headsFacts(title: string): boolean {
  const parts = fold(title).split(/[,;–-]|(?<!\S)và(?!\S)/u)
  return parts.every((part) => sectionWords().facts.has(part.replace(/[:.\s]+$/, '').trim()))
}

/** The role of a numbered line that is title and section in one, as its words before the colon name it: `4. Kinh phí: 12 tỷ đồng`. */
export function inlineRole(text: string): Role {
  const colon = text.slice(0, longestLabel).indexOf(':')
  const title = colon < 0 ? '' : text.slice(0, colon)
  if (title === '') return 'tasks'
  if (headsFacts(title)) return 'purpose'
  const named = roleSpelled(bareTitle(title))
  return named?.at === 0 ? named.role : 'tasks'
}

/** No label of a point, before its colon or alone, has more characters. */
export const longestLabel = 40

/**
 * What a point among tasks is for where it only describes what it stands under, or null: it begins with one of the labels and
 * a colon, or is the label alone.
 *
 * @example labelledRole('Đối tượng: hộ nghèo trên địa bàn tỉnh') // 'purpose'
 */
export function labelledRole(text: string): Role | null {
  const colon = text.slice(0, longestLabel).indexOf(':')
  if (colon < 0 && text.length > longestLabel) return null
  const label = fold(colon < 0 ? text : text.slice(0, colon)).replace(/(?<![\s.;])[\s.;]+$/, '')
  return sectionWords().labels.get(label) ?? null
}

interface NamedRole {
  readonly role: Role
  /** Where in the title the words begin that name it. */
  readonly at: number
}

/** Each heading is asked for its role by several rules. */
const roleNamed = lately((title: string): NamedRole | null => {
  const bare = bareTitle(title)
  return holdsGoalsToo(bare) ? { role: 'goals', at: 0 } : (roleSpelled(bare) ?? misreadRole(bare))
}, 200)

/**
 * `QUAN ĐIỂM, MỤC TIÊU`: what a section is for besides its goals stands under a title of its own or states no amount, and so the
 * section is read as one of goals.
 */
function holdsGoalsToo(title: string): boolean {
  const parts = title.split(/\s?[,;–-]\s|\svà\s/u).map((part) => part.trim())
  const goals = parts.findIndex((part) => roleSpelled(part)?.role === 'goals' && !/\d/.test(part))
  return goals > 0 && parts.slice(0, goals).every((part) => sectionWords().besideGoals.has(part))
}

const opener = lazily(() => new RegExp(`^(?:${alternation(lineWords().titleOpeners)})\\s+`, 'u'))

const bareTitle = (title: string): string => fold(title).replace(opener(), '')

/** The role whose words stand first in a title; of those that begin at one place, the longest. */
function roleSpelled(title: string): NamedRole | null {
  let best: (NamedRole & { readonly length: number }) | null = null
  for (const { role, phrase } of sectionWords().phrases) {
    const at = title.indexOf(phrase)
    if (at < 0 || (best && (at > best.at || (at === best.at && phrase.length <= best.length)))) continue
    best = { role, at, length: phrase.length }
  }
  return best
}

/** The role whose words a short title begins with where they were misread. */
function misreadRole(title: string): NamedRole | null {
  if (title.length > longestTurn) return null
  let best: Role | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { role, phrase } of sectionWords().phrases) {
    const cost = nearPhrase(title, phrase, { start: true, end: false })
    if (cost === null || cost >= least) continue
    least = cost
    best = role
  }
  return best && { role: best, at: 0 }
}

/** Whether a group's title announces targets (`Các chỉ tiêu của Nghị quyết`). */
export function announcesTargets(title: string): boolean {
  const folded = fold(title)
  return sectionWords().targetGroups.some((phrase) => folded.startsWith(phrase))
}

/** Whether a paragraph only closes the plan (`Trên đây là Kế hoạch …./.`). */
export function isClosing(text: string): boolean {
  return (
    startsClosing(text) ||
    sentencesOf(text).every((sentence) => isFormalOrder(sentence) || startsClosing(sentence))
  )
}

function startsClosing(text: string): boolean {
  const folded = fold(text)
  return sectionWords().closings.some((phrase) => folded.startsWith(phrase))
}

const pointer = lazily(() => {
  const { pointers, appendices } = lineWords()
  return new RegExp(`^\\(?(?:${alternation(pointers)})(?!\\p{L}).*(?:${alternation(appendices)})`, 'iu')
})

/** Whether a paragraph only points to an appendix (`Chi tiết tại Phụ lục kèm theo`). */
export const isPointer = (text: string): boolean =>
  text.length < 160 && (pointer().test(text) || onlyPoints.test(text))

/** `Có Phụ lục chi tiết kèm theo.`, `(Kèm theo Phụ lục II)` */
const onlyPoints =
  /^\(?(?:có|kèm theo|xem|theo)\s(?:các\s)?(?:phụ lục|biểu|bảng)(?:\s[^\s.,;:]+){0,6}[\s.;)/]*$/iu

/** Whether a paragraph of running text speaks of targets. */
export function mentionsTargets(text: string): boolean {
  const folded = fold(text)
  return sectionWords().targetGroups.some((phrase) => folded.includes(phrase))
}
