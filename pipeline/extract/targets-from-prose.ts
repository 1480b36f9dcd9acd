import { targetWords } from '../../knowledge/target-words.js'
import { valueWords } from '../../knowledge/value-words.js'
import { type AgencyMention, readAgencyList, readDuty } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { readAbsences } from '../language/values/absences.js'
import { isDivision } from '../language/values/of-whole.js'
import type { StatedValue } from '../language/values/statement.js'
import { readStatements, type Statement } from '../language/values/statements.js'
import { isDeed, trimName } from '../language/values/trim-name.js'
import { isVagueName } from '../language/values/vague-names.js'
import { inCountedThing } from './counted-things.js'
import { readingCosts, type TargetDraft } from './drafts.js'
import { groupLabel } from './group-label.js'
import { nameAtPlace } from './place-ahead.js'
import type { Point } from './points.js'
import { stated } from './stated.js'

const handsOut = /^giao\s+(?=\p{Lu}|các\s)/iu

/** Who a point is handed to, and where its own words begin: `Giao Sở Y tế, giảm ít nhất 10% …`. */
function orderOf(text: string): { lead: readonly AgencyMention[]; end: number } {
  const start = handsOut.exec(text)?.[0].length
  const { members, end } = start === undefined ? { members: [], end: 0 } : readAgencyList(text, start)
  return { lead: members, end: members.length > 0 ? end + /^[\s,:]*/u.exec(text.slice(end))![0].length : 0 }
}

/** Words that make an amount in a task a commitment: without them `3 nhà`, `2 giai đoạn` are no targets. */
const commitment = lazily(() => new RegExp(`(?:${targetWords().commitments})(?!\\p{L})`, 'u'))

/**
 * The targets that the points of goals state, and the commitments with an amount in the points of tasks and, less surely, of what is
 * demanded under `MỤC ĐÍCH, YÊU CẦU`.
 *
 * @param number that of the document: what laws and circulars order outside of goals is more often a limit than a target
 */
export function targetsFromProse(points: readonly Point[], number: string | null = null): TargetDraft[] {
  const isLegal = number !== null && ofLegislation.test(number)
  return points.flatMap((point) => {
    if (point.role === 'purpose' || point.role === 'funding') return []
    const text = point.text.value
    const order = orderOf(text)
    const own = ' '.repeat(order.end) + text.slice(order.end)
    const amounts = readStatements(own, point.horizon)
    const absences = point.role === 'goals' ? readAbsences(own, point.horizon, amounts) : []
    return [...amounts, ...absences]
      .filter(
        (statement) =>
          point.role === 'goals' ||
          isCommitted(statement, text) ||
          (point.role === 'demands' && isShareOfThem(statement, text)),
      )
      .map((statement) => {
        const draft = draftOf(statement, point, order.lead)
        const isLimit = point.role === 'demands' || (isLegal && point.role !== 'goals')
        return isLimit ? { ...draft, cost: draft.cost + readingCosts.limit } : draft
      })
  })
}

/** `115/2003/NĐ-CP`: the numbers of decrees, circulars and laws carry the year, and say what they are. */
const ofLegislation = /^\d+\/(?:19|20)\d\d\/(?:NĐ|TT|PL|QH|UBTVQH)/u

/** In a task an amount is a target where it is meant as one: compared, reached or promised, and of something. */
export function isCommitted({ values, start, end }: Statement, text: string): boolean {
  const clause = fold(text.slice(start, end))
  const isPromised = promised.test(fold(text.slice(0, longestOpening))) || isInPromise(text, start)
  return values.some(
    (value) =>
      value.comparator !== 'none' &&
      value.unit !== null &&
      (isPromised ||
        (value.explicit && !isAside(text.slice(start, value.start)) && !isTerm(value)) ||
        commitment().test(clause.slice(0, value.start - start))),
  )
}

/** `100% chủ rừng ký cam kết`: a demand that begins with how many are to do so. */
const isShareOfThem = ({ values: [value] }: Statement, text: string): boolean =>
  value?.unit === '%' && value.measure === 'level' && /^[\s\-+•]*$/.test(text.slice(0, value.start))

/** `trong thời gian không quá 05 ngày`: how long a deed may take is a term of it. */
const isTerm = ({ unit, measure }: StatedValue): boolean =>
  measure === 'level' && /^(?:ngày|tháng|giờ|phút|năm)(?: làm việc)?$/u.test(unit ?? '')

/** A point that opens with a promise promises all that it lists: `Phấn đấu A đạt 5%; B 6%; …`. */
const promised = latin(/^[\s\-+]*(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})/u)
const longestOpening = 40

/** `…, cụ thể: Phấn đấu A đạt 5%; giảm B 6%; 70% C`: what a colon and a promise open in the midst of a point, up to the sentence's end. */
function isInPromise(text: string, start: number): boolean {
  const sentence = text.slice(text.lastIndexOf('. ', start) + 1, start)
  return sentence.includes(':') && /:\s+phấn đấu\s/iu.test(sentence)
}

/** An amount in a bracket of a task tells more of it: `tiếp công dân (ít nhất 01 ngày/tháng)`. */
const isAside = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

function draftOf(statement: Statement, point: Point, ordered: readonly AgencyMention[]): TargetDraft {
  const text = point.text.value
  const duty = point.role === 'goals' ? { lead: ordered, coordinating: [] } : readDuty(text, point.lead)
  const { name } = statement
  return {
    name: nameAtPlace(name, text),
    values: inCountedThing(
      name,
      statement.values.map((value) => stated(value, text)),
    ),
    tabled: false,
    ordinal: ownNumber(point),
    parent: null,
    group: groupLabel(point.section.slice(0, point.ordinal === null ? undefined : -1)),
    lead: duty.lead,
    coordinating: duty.coordinating,
    mentions: [{ text: point.text, section: point.section }],
    cost:
      readingCosts.prose +
      (point.role === 'goals' && !statement.isComposed ? 0 : readingCosts.composedName) +
      (statement.isOpen ? readingCosts.openYear : 0) +
      (statement.isUnsure ||
      onlyEach.test(fold(name)) ||
      saysNoThing(fold(name)) ||
      isOfWhat(fold(name), statement.values) ||
      (point.role !== 'goals' && tellsDeed(name, duty.lead)) ||
      statement.values.some((value) => isBare(value, text, statement.start)) ||
      saysTwoLevels(statement.values)
        ? readingCosts.bareNumber
        : 0),
  }
}

/** `nhà A và nhà B đạt tương ứng 70% và 50%`: one thing cannot be at two levels at one time, so that its name is of more. */
const saysTwoLevels = (values: readonly StatedValue[]): boolean =>
  values.some((value, at) =>
    values
      .slice(0, at)
      .some(
        (other) =>
          value.measure === 'level' &&
          other.measure === 'level' &&
          value.unit === other.unit &&
          value.from === other.from &&
          value.by === other.by &&
          (value.min !== other.min || value.max !== other.max),
      ),
  )

/** The number of a point among goals is that of what it states; that of a task, or a mark (`-`), is no number of a target. */
const ownNumber = ({ role, ordinal }: Point): string | null =>
  role === 'goals' && ordinal !== null && /[\p{L}\d]/u.test(ordinal) ? ordinal : null

/** `Thanh tra tỉnh xây dựng kế hoạch, mỗi doanh nghiệp` of a task: who does it, and so no name of what is measured. */
const tellsDeed = (name: string, lead: readonly AgencyMention[]): boolean =>
  ordersOthers().test(fold(name)) ||
  lead.some(({ mention }) => name.length > mention.length && fold(name).startsWith(fold(mention)))

/** `Chỉ đạo Chi cục Thú y tiêm phòng đạt trên 70%`: the whole of the duty. */
const ordersOthers = lazily(() => new RegExp(`^(?:${targetWords().furtherDeeds})\\s`, 'u'))

/**
 * `Đối với công nghiệp hóa chất`, `Tỷ số này`, `Trung học cơ sở`, `Dân số`, `Số nhóm giải pháp: Đầu tư`: of whom or of what said before, or
 * words that open others, and not what is measured.
 */
const saysNoThing = (name: string): boolean =>
  /^(?:đối với|riêng|ở|tại|trong|(?:cao|thấp|nhiều|ít) hơn)\s|^\S+(?:\s\S+){0,2}\s(?:này|đó)$/u.test(name) ||
  beginsSentence().test(name) ||
  tellsOfDone().test(name) ||
  onlyGrade().test(name) ||
  howManyAims.test(name) ||
  /\p{L}:\s|\d\s?%/u.test(name) ||
  isVagueName(name) ||
  (isDivision(name) && !measuredItself().test(name))

/** `trên chuẩn đạt 20%`: how whoever was named before stands to a measure. */
const onlyGrade = lazily(() => new RegExp(`^(?:${targetWords().grading})\\s\\S+(?:\\s\\S+){0,4}$`, 'u'))

const measuredItself = lazily(() => new RegExp(`^(?:${targetWords().measuresThemselves})$`, 'u'))

/** `50% thôn`: a share of things of which nothing says what becomes of them. */
const isOfWhat = (name: string, values: readonly StatedValue[]): boolean =>
  valueWords().counted.has(name) && values.every(({ unit, measure }) => unit === '%' && measure === 'level')

const beginsSentence = lazily(
  () => new RegExp(`^(?:${targetWords().sentenceStarts})(?=[\\s,]|$)|\\ssẽ\\s`, 'u'),
)

/** `Đại hội thông qua 8 chỉ tiêu lớn`: how many are told of. */
const howManyAims =
  /^số (?:chỉ tiêu|mục tiêu|nhiệm vụ)(?:\s(?:lớn|chính|chủ yếu|cơ bản|trọng tâm|cụ thể|sau))*(?:, như)?$/u

/** `Tỉnh đã hỗ trợ kinh phí`: what was done. */
const tellsOfDone = lazily(
  () => new RegExp(`^\\S+(?:\\s\\S+){0,4}\\sđã\\s(?:${valueWords().actions})(?!\\p{L})`, 'u'),
)

/** `mỗi hộ 15 triệu đồng`: of whom, and not what. */
const onlyEach = /^mỗi \S+(?: \S+)?(?: được (?:hỗ trợ|cấp|vay|thưởng))?$/

/**
 * A number of nothing that is known to be counted: in the midst of words it may be part of a name (`mô hình 5 tự quản`), and behind a
 * comparison it is of what the word behind it says (`dưới 7 thìa`).
 */
function isBare(value: StatedValue, text: string, from: number): boolean {
  if (value.unit !== null || isDeed(trimName(fold(text.slice(from, value.start))))) return false
  const behind = text.slice(value.end, value.end + longestUnit)
  if (value.explicit) return value.measure === 'level' && unknownUnit().test(fold(behind))
  return !value.reached && value.min === value.max && /^\s+\p{Ll}/u.test(behind)
}

/** No unit has more characters. */
const longestUnit = 30
const unknownUnit = lazily(
  () => new RegExp(`^\\s+(?!(?:${targetWords().behindNumbers})(?!\\p{L}))\\p{L}`, 'u'),
)
