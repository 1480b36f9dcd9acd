import type { Role } from '../../knowledge/sections.js'
import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { readStatements } from '../language/values/statements.js'
import type { Paragraph, Plan } from '../tree/nodes.js'
import { mentionsTargets } from './roles.js'
import { tellsDuty } from './told-duty.js'

/**
 * What a paragraph of a text about a plan tells outside of its headings: targets, or who is to do what; null where neither.
 *
 * @param behindGoals whether the paragraph before it tells targets
 * @param behindPlan whether that one tells of the plan itself
 * @example toldRole('Huyện phấn đấu giảm 320 hộ nghèo.', false, false) // 'goals'
 */
export function toldRole(text: string, behindGoals: boolean, behindPlan: boolean): Role | null {
  const folded = fold(text)
  if (strives.test(folded) || opensWithTerm(folded)) return 'goals'
  // `UBND các huyện rà soát Ban chỉ đạo Chương trình mục tiêu …`: the word alone makes no target of what a body is to do.
  if (mentionsTargets(text) && (readStatements(text).length > 0 || !tellsDuty(text))) return 'goals'
  if (tellsDuty(text)) return 'implementation'
  const goesOn = behindGoals || (behindPlan ? ofPlan : ofThePlan).test(folded)
  return goesOn && statesMore(text, folded) ? 'goals' : null
}

/** `Theo kế hoạch, 90% xã …`, and right behind the words for the plan `Theo đó, …`, `Cụ thể, …`. */
const ofThePlan = /^theo (?:kế hoạch|(?:kế hoạch|nghị quyết|chương trình|đề án) này),?\s/u
const ofPlan = /^(?:theo (?:đó|kế hoạch|(?:kế hoạch|nghị quyết|chương trình|đề án) này)|cụ thể),?\s/u

/** Whether a paragraph of such a text tells that the plan was issued. */
export const tellsOfPlan = (text: string): boolean => issues.test(fold(text))
const issues = latin(
  /(?<!\p{L})(?:ban hành|phê duyệt|triển khai)\s[^.;]{0,80}(?<!\p{L})kế hoạch(?!\p{L})|(?<!\p{L})kế hoạch\s[^.;]{0,200}ban hành(?!\p{L})/u,
)

/** The first line of a text about a plan, without a mark at its end: what it says shortly stands below in full. */
export const isHeadline = (node: Paragraph, { children }: Plan): boolean =>
  node === children[0] && children.length > 1 && !/[.;:!]$/.test(node.text.value)

/** `Huyện phấn đấu giảm 320 hộ nghèo`. */
const strives = latin(/(?<!\p{L})phấn đấu\s[^.]{0,200}\d/u)

/** `Đến năm 2030, du lịch đóng góp 15% GRDP`: a term to come. What is told as done is none. */
const opensWithTerm = (folded: string): boolean => term.test(folded) && !/(?<!\p{L})đã\s/u.test(folded)

const term =
  /^(?:theo (?:đó|kế hoạch),?\s)?(?:(?:mục tiêu|tầm nhìn|định hướng)\s)?(?:(?:đến|tới)\s(?:hết\s|cuối\s)?năm\s20\d\d|(?:trong\s)?giai đoạn\s20\d\d)/u

/** Amounts behind targets, and nothing that is or has been. */
const statesMore = (text: string, folded: string): boolean =>
  !ofNow().test(folded) && readStatements(text).length > 0

const ofNow = lazily(() => latin(new RegExp(`(?<!\\p{L})(?:đã|đang|ước|${targetWords().present})\\s`, 'u')))
