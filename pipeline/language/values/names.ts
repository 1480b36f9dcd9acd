import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { capital } from '../capitals.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { beginsMeasure, takes } from './borders.js'
import {
  counted,
  countedBeside,
  dangling,
  hangs,
  joins,
  lower,
  measured,
  measureNoun,
  type Subject,
  saysWhat,
  totalOf,
  withoutJoint,
} from './compose-name.js'
import { type Horizon, withoutHorizons } from './horizons.js'
import { deedReached, lastCommitment } from './last-commitment.js'
import { isEverywhere, withoutActor, withoutGrounds, withoutTopic } from './name-head.js'
import { tailOfAll } from './name-tail.js'
import { deedOfAll, nameBeside, nameOfLaterShare } from './names-beside.js'
import { isDivision, ofWhole } from './of-whole.js'
import { isAmong, isAmongFewer, isPlace, rankedIn, withoutAmong } from './rank-names.js'
import { isNamedRate, isRate, isShareOfAll, rateName } from './rates.js'
import { isSaidAgain } from './said-again.js'
import { predicateOf } from './shared-predicate.js'
import { splitVerb } from './split-verb.js'
import type { StatedValue } from './statements.js'
import { trimName } from './trim-name.js'
import { isVagueName } from './vague-names.js'

/** Where the name of a measured thing may stand: behind the amount before it, up to the next. */
export interface NamedSpan {
  from: number
  to: number
  clauseFrom: number
  /** The name of the thing that the clause is about, where a part of it is named; else empty. */
  whole: string
  /** The name of the thing right before it in the clause; else empty. */
  last: string
  /** It begins with a verb or a measure of its own: nothing before says what is measured. */
  apart: boolean
  /** The clause before it in its sentence, without its marks. */
  before: string
  /** It stands behind a `trong đó` of its clause. */
  part: boolean
  /** In what the thing right before it is measured. */
  unit: string | null
  /** Nothing parts it from the thing before: the words between their amounts are of that one. */
  joined: boolean
  /** What the clause begins with, before its first amount; else empty. */
  opening: string
}

/**
 * The name of the thing that a group of amounts measures, put together from the words before the first amount
 * and behind the last, without verbs, years and amounts; null where no noun is left.
 *
 * @example // 'Tối thiểu 40% sản phẩm được hỗ trợ' → 'Sản phẩm được hỗ trợ'
 */
export function nameOf(
  text: string,
  folded: string,
  span: NamedSpan,
  values: readonly StatedValue[],
  horizons: readonly Horizon[],
): { name: string; partOf: boolean } | null {
  const first = values[0]!
  const last = values.at(-1)!
  const opening = folded.slice(span.from, first.start)
  // `trong đó khách quốc tế 4 triệu lượt, tổng thu đạt … tỷ đồng`: a measure of its own is no part of the thing before
  const isOwnMeasure =
    span.apart &&
    (span.unit !== first.unit || /\)\s*$/.test(text.slice(span.clauseFrom, span.from))) &&
    beginsMeasure(opening.replace(/^[\s),;]+/, ''))
  const partOf = (span.part && !isOwnMeasure) || partOpens().test(opening)
  const printed = tailOfAll(text, values, span.to, horizons)
  const noun = last.noun ? nounOf(text, last, printed) : null
  const behind = first.measure === 'rank' ? withoutAmong(printed) : printed
  // `đạt 68,5 điểm, thuộc nhóm 15 địa phương có chất lượng tốt`: among whom the thing before it is to be
  if (first.measure === 'rank' && span.last !== '' && /^[\s,]*$/.test(opening) && isAmong(behind))
    return named(span.last, span.part)
  // `…, vị trí 5/14 tỉnh vùng Tây Bắc`: the place of that thing among fewer
  const thing = span.last || span.whole
  if (first.measure === 'rank' && thing !== '' && /^[\s,]*$/.test(opening) && isAmongFewer(behind))
    return named(`${thing} ${behind}`, span.part)
  const tail = first.measure === 'rank' ? rankedIn(text, first, behind) : behind
  if (first.measure === 'growth' && nextDeed.test(opening) && beginsCut(fold(tail))) return named(tail, false)
  const timeless = withoutHorizons(folded, span.from, first.start, horizons)
  if (isSaidAgain({ opening, timeless, isShare: first.unit === '%' }, noun, tail, span.last))
    return named(span.last, span.part)
  const isTimed = timeless !== opening && first.unit === '%' && first.measure === 'level' && noun === null
  const later = isTimed && nameOfLaterShare({ opening: span.opening, tail }, timeless, span.last)
  if (later) return named(later, span.part)
  const hasOwn = (first.reached || takes.test(opening)) && ownSubject.test(opening)
  if (span.joined && !hasOwn && isOwnThing(tail, noun))
    return named(nameBeside({ opening: span.opening, between: opening, noun, tail, unit: first.unit }), false)
  // `Nhà ở xã hội: 94.600 m2 (1.412 căn)`: so many of them say nothing of what they are
  const countsWhat = noun !== null && !(tail === '' && isVagueName(fold(`số ${noun}`)))
  const isNamed =
    countsWhat || (noun === null && tail.split(' ').length > 2 && !joins(tail) && !ofPlan.test(tail))
  const isBesides = /,\s*$/.test(text.slice(span.from, first.start))
  // `nâng cấp 45 km đê, 12 hồ chứa`, `01 trường tiểu học và 01 trạm y tế`: the words before the joint are of the first, but for the deed
  const isAnother = isBesides || /\svà\s*$/.test(opening)
  if (span.joined && noun !== null && tail === '' && isAnother && !isRate(first.unit))
    return named(`Số ${noun}${deedOfAll(span.opening)}`, false)
  if (
    span.joined &&
    noun !== null &&
    tail === '' &&
    beside.test(opening) &&
    span.last !== '' &&
    !isRate(first.unit)
  )
    return named(`Số ${noun} của ${lower(span.last.replace(/^số\s+/iu, ''))}`, false)
  if (span.joined && noun === null && isBesides && saysOf.test(tail))
    return named(`${span.whole.replace(predicate, '')} ${tail}`, false)
  const isOfThing = isNamed || (tail !== '' && !joins(tail) && !hangs(tail) && !ofPlan.test(tail))
  // `85% trạm y tế có bác sĩ và 15 giường bệnh trên một vạn dân`: a rate says what it is of
  if (span.joined && noun !== null && tail === '' && isRate(first.unit) && /\svà\s*$/.test(opening))
    return named(rateName(first.unit)!, false)
  const said = subjectOf(text, span, first.start, horizons, { isNamed, isOfThing, hasTail: tail !== '' })
  const isField = tail === '' && noun === null && said.object === '' && isDivision(said.verb ?? '')
  const before = isField ? { verb: null, object: said.verb!, antecedent: '' } : said
  const isByWhat = /^về\s/iu.test(behind) || (behind === '' && tail !== '')
  const ranked = first.measure === 'rank' && isByWhat && isPlace(before.object)
  const isFirst = span.whole === '' ? span.before === '' : isNamedRate(span.whole)
  const isOfNone = before.object === '' || fold(before.object) === first.unit?.split('/')[0]
  if (isRate(first.unit) && isOfNone && isFirst) return named(rateName(first.unit)!, false)
  const saysAll = saysWhat.test(tail) || (isShareOfAll(first) && predicateOf(tail) !== '')
  const ownNoun = tail !== '' && !hangs(tail) && (partOf || saysAll)
  const own = span.joined && isBesides ? { ...before, object: withoutJoint(before.object, tail) } : before
  const subject = ranked ? nobody : ownNoun ? { ...own, antecedent: '' } : own
  const inner = span.from !== span.clauseFrom
  const isDone = !first.reached && first.unit === '%' && !takes.test(opening)
  const all = isDone && (first.comparator === 'eq' || isOfTail(first, subject.object, tail))
  const isApart = subject.object !== '' && setApart.test(text.slice(last.end, span.to))
  const isPlanned = `${subject.object}${subject.antecedent}` !== '' && ofPlan.test(tail)
  // `thu gom 98% chất thải đô thị, 80% chất thải nông thôn`: what is done to the first is done to its like
  const isAlike = inner && first.unit === '%' && subject.object === '' && betweenTwo.test(opening)
  const total = noun === null ? '' : totalOf(opening, noun)
  const counts =
    total ||
    (isAlike && noun === null && tail !== '' && !saysWhat.test(` ${tail}`)
      ? `${tail}${deedOfAll(span.opening)}`
      : noun === null
        ? (measured(subject, isApart || isPlanned ? '' : tail, all, first.unit) ??
          deedReached(subject.verb, first))
        : inner
          ? countedBeside(
              subject,
              noun,
              tail,
              forWhom.test(span.opening) ? splitVerb(span.opening).verb : null,
            )
          : counted(subject, noun, tail, span.before))
  // `tuyển sinh 900 người, trong đó: cao đẳng 200 người`: people are counted of whatever the whole is of
  const isOfPeople = noun !== null && tail === '' && subject.verb === null && isVagueName(fold(`số ${noun}`))
  const whole =
    partOf && isOfPeople && subject.object !== '' && !measureNoun.test(subject.object)
      ? ofWhole(subject.object, span.whole)
      : partOf && noun === null
        ? ofWhole(counts, besidesOnly.test(opening) && isDivision(span.whole) ? '' : span.whole)
        : counts && span.whole && noun === null && isPlaced.test(counts) && !isPlaced.test(span.whole)
          ? `${withoutJoint(span.whole, counts)} ${lower(counts)}`
          : counts
  // `X đạt 68%, trong đó có bằng cấp đạt 28%`: those of X that have one
  const having =
    noun === null && span.whole !== '' && /trong đó\s+có\s/u.test(opening) && subject.object !== ''
  return named((having ? `${span.whole} có ${lower(subject.object)}` : whole) ?? '', partOf)
}

const partOpens = lazily(() => new RegExp(`(?:${partBegins()})(?!\\p{L})`, 'u'))

/** What opens the words of a part, behind a mark or, of words that open nothing else, behind a space. */
const partBegins = (): string =>
  `(?:^|[\\s,(;])(?:${targetWords().parts})|(?:^|[,(;:])\\s*(?:${targetWords().partsApart})`

/** `mẫu giáo đạt 97%, riêng trẻ 5 tuổi đạt 99%`: one more part, and no part of the one before it. */
const besidesOnly = /[,;(]\s*riêng\s/u

/** Nothing stands before a share but what parts it from the one before. */
const betweenTwo = /^\s*(?:,|và|,\s*và)\s*$/u

/** `Kiềm chế tội phạm, giảm 5% số vụ phạm tội`: what falls stands behind the amount, and another deed before. */
const nextDeed = /,\s*(?:và\s+)?(?:(?:phấn đấu|đảm bảo|bảo đảm)\s+)?(?:kéo\s|cắt\s)?(?:giảm|tăng)\s*$/u

/** What falls: a measure, or what a procedure takes (`thời gian`, `chi phí`). */
const beginsCut = (words: string): boolean => beginsMeasure(words) || cutThings().test(words)
const cutThings = lazily(() => new RegExp(`^(?:${targetWords().cutThings})(?!\\p{L})`, 'u'))

/** `A đạt 95%, bảo hiểm xã hội đạt 45% lực lượng lao động`: what reaches the second amount stands before it. */
const ownSubject = latin(/,\s+\p{L}+\s\p{L}[^,;()\d]{2,60}(?:\([^()%]{1,40}\)[^,;()\d]{0,20})?$/u)

/** `đạt 100% kế hoạch vốn`: the share is of what was planned for the thing. */
const ofPlan = latin(/^(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})/iu)

/** Words behind a comma are of the next thing, where this one is named already. */
const setApart = /^\s*[,;]/
/** `Tái định cư 50% số hộ vùng sạt lở`: the share is of so many of them, and what is done to them stands before it. */
const ofMany = /^(?:các|số|tổng|toàn bộ)\s/iu
/** `350 hợp tác xã với (71 nghìn thành viên)`: how many there are in those before. */
const beside = /^\s+với\s*$/u
/** What is said of a thing: `70% hồ sơ được số hóa, 40% được xác nhận` has a second share of `hồ sơ`. */
const saysOf = /^(?:được|bị|có|sử dụng|tham gia)\s/iu
/** A name that only says what became of things has those of the clause before it: `trên 40% được xác nhận`. */
export const saidOf = (before: string, name: string): string =>
  /^(?:được|bị|đạt|biết)\s/iu.test(name) && predicate.test(before)
    ? `${before.replace(predicate, '')} ${lower(name)}`
    : name

const predicate = /,?\s(?:được|bị|có|đạt|sử dụng|tham gia)\s.*$/iu

/** `Giải quyết đất ở cho (420 hộ)`. */
const forWhom = /\scho$/iu

/** `ngành/năm`, `doanh nghiệp/1.000 dân`: for how long or for how many others it is counted. */
const perWhat = /(?<!\s)\s*\/\s*(?:năm|(?:một\s|1\s)?(?:\d|vạn\s).*)$/iu

/** `tai nạn giao thông trên cả 3 tiêu chí`: the three things that are counted of it. */
const inAllThree = /(?<!\s)\s+(?:trên\s+)?cả\s+(?:0?\d|ba)\s+(?:tiêu chí|mặt)(?:\s+\([^()]*\)|\s+về\s.+)?$/iu

/** A name without what is left of the words around the amount; null where no noun is left. */
function named(words: string, partOf: boolean): { name: string; partOf: boolean } | null {
  // A bracket that opens before the amount and closes behind it is no part of the name.
  const name = words
    .replace(/^\((?![^()]*\))\s*/u, '')
    .replace(/(?<!\s)\s*\([^()]*$/, '')
    .replace(/(?<!\s)\s*\((?:bình quân|trung bình)\)$/iu, '')
    .replace(inAllThree, '')
    .replace(dangling, '')
  if (valueWords().hangingNames.has(fold(name))) return null
  return /\p{L}{2}/u.test(name) ? { name: capital(name), partOf } : null
}

/** Whether the words behind an amount name all of what it is of: `…, 80% thôn`, `… và 20 tổ hợp tác làm ra sản phẩm`. */
const isOwnThing = (tail: string, noun: string | null): boolean =>
  tail !== '' && (noun !== null ? !joins(tail) : !hangs(tail) && !ofPlan.test(tail))

/** `nợ đọng thuế không quá 8% tổng thu`: the most that something may be is a share of what stands behind, which is no part of it. */
function isOfTail({ comparator }: StatedValue, object: string, tail: string): boolean {
  if (comparator !== 'gte' && comparator !== 'gt') return false
  const isDeedAlone = object !== '' && object.split(' ').length <= 2 && !hangs(tail)
  return !measureNoun.test(object) && (ofMany.test(tail) || isDeedAlone)
}

/** A name that only says where, among whom or in what: `ở các vùng còn lại`, `về giá trị`. */
const isPlaced = latin(
  /^(?:ở|tại|về(?! đích)|đối với|trong lĩnh vực|trong độ tuổi|mức độ \d|từ\s[^,;]+\slên)(?!\p{L})/iu,
)

const nobody: Subject = { verb: null, object: '', antecedent: '' }

const turn = lazily(() => new RegExp(`(?:${partBegins()}|(?:^|[\\s,(;])phấn đấu)(?!\\p{L})`, 'giu'))

/** What is counted; with its comma before the next of a kind: `95 hợp tác xã, liên hiệp hợp tác xã`. */
function nounOf(text: string, { noun }: StatedValue, tail: string): string {
  const counted = text.slice(noun!.start, noun!.end).replace(perWhat, '')
  const words = fold(tail).split(' ')
  const isListed =
    /^,\s/.test(text.slice(noun!.end, noun!.end + 2)) &&
    [2, 3, 4, 5].some((count) => valueWords().counted.has(words.slice(0, count).join(' ')))
  return isListed ? `${counted},` : counted
}

/** What stands before the amount; behind `trong đó` or `phấn đấu` a verb alone hangs on the words before. */
function subjectOf(
  text: string,
  span: NamedSpan,
  to: number,
  horizons: readonly Horizon[],
  { isNamed, isOfThing, hasTail }: { isNamed: boolean; isOfThing: boolean; hasTail: boolean },
): Subject {
  const ahead = withoutHorizons(text, span.from, to, horizons)
  // `3,2 tỷ USD (tăng 10% so với năm 2024), nhập khẩu`: the bracket is of the amount before it
  const between = span.from === span.clauseFrom ? ahead : ahead.replace(/^\s*\([^()]*\)/u, '')
  // what an amount is measured against is no part of what is measured
  const words = withoutGrounds(
    withoutTopic(between.replace(valueWords().comparison, ' '), isNamed && hasTail),
  )
  const last = [...words.matchAll(turn())].at(-1)
  const before = last ? trimName(words.slice(0, last.index)) : ''
  const printed = last ? words.slice(last.index + last[0].length) : words
  const own = splitVerb(lastCommitment(withoutActor(trimName(printed)), printed, isOfThing))
  const outer = before || (span.apart ? '' : span.whole)
  const saysNothing =
    (isNamed && valueWords().averages.has(fold(own.object))) || (isOfThing && isEverywhere(own.object))
  const object = saysNothing ? '' : own.object
  return { ...own, object, antecedent: object === '' ? outer : '' }
}
