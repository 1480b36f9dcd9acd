import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import type { Quantity } from './quantity.js'
import { isDeed, trimName } from './trim-name.js'

/** `A đạt 5%, trong đó B`: what follows is a part of the thing before. */
const partBegins = latin(/[,;(]\s*trong (?:số )?đó(?!\p{L})/u)
/** What only the name of a measured thing begins with. */
const measureBegins = lazily(
  () =>
    new RegExp(
      `(?:(?:,|(?<!\\s)\\s+với)\\s+(?=(?:(?:${targetWords().measureVerbs})\\s+)?(?:${targetWords().measures})\\s)|(?<!\\s)\\s+và\\s+(?=(?:${targetWords().measureVerbs})\\s+(?:${targetWords().measures})\\s))`,
      'u',
    ),
)

const measureAhead = lazily(() => new RegExp(`^(?:${targetWords().measures})(?!\\p{L})`, 'u'))

/** Whether folded words begin as only the name of a measured thing does. */
export const beginsMeasure = (words: string): boolean => measureAhead().test(words)

const measureAlone = lazily(() => {
  const { measures } = targetWords()
  return new RegExp(`^(?:${measures})(?:\\s(?:${measures}))?$`, 'u')
})

/** Whether folded words are of a kind of measure and say not of what: `tổng diện tích`, unlike `tổng thu`. */
export const isMeasureAlone = (words: string): boolean => measureAlone().test(words)

/** Where the words of the next thing begin, and whether they say all of what it is. */
export interface Border {
  at: number
  apart: boolean
}

/**
 * The border between the words of two things that one clause states, or null where all words between their amounts
 * are of the second.
 *
 * @param end where the amounts of the first end
 * @param next the first amount of the second
 * @example borderBefore('100 lượt khách du lịch, tổng thu đạt 4.500 tỷ đồng', 14, next) // { at: 22, apart: true }
 */
export function borderBefore(folded: string, end: number, next: Quantity): Border | null {
  const between = folded.slice(end, next.start)
  const part = partBegins.exec(between)
  if (part) return { at: end + part.index, apart: false }
  const thing = measureBegins().exec(between)
  if (thing) return { at: end + thing.index, apart: true }
  const change = changed.exec(between)
  if (change) return { at: end + change.index, apart: true }
  const ranked = next.measure === 'rank' ? rankedThing.exec(between) : null
  if (ranked) return { at: end + ranked[0].length, apart: true }
  const each = eachBegins.exec(between) ?? (next.unit?.includes('/') ? meanBegins.exec(between) : null)
  if (each) return { at: end + each.index, apart: true }
  const placed = placedNext.exec(between)
  if (placed) return { at: end + placed.index + placed[1]!.length, apart: false }
  const own = next.reached || takes.test(between) ? ownSubject.exec(between) : null
  if (own && trimName(own[1]!.replace(takes, '')) !== '')
    return { at: end + between.indexOf(','), apart: true }
  const done = next.reached || takes.test(between) ? saidDone.exec(between) : null
  if (done && trimName(done[1]!.replace(takes, '')).includes(' '))
    return { at: end + between.lastIndexOf(','), apart: true }
  const listed = listedPart(between, folded.slice(next.end, next.end + 40), next)
  if (listed !== null) return { at: end + listed, apart: between[listed] !== '(' }
  const joint = joined.exec(between)
  if (joint && isParallel(between, folded.slice(next.end))) return { at: end + joint.index, apart: true }
  const besides = alsoBegins.exec(between) ?? (next.reached ? measureToo.exec(between) : null)
  if (besides) return { at: end + besides.index + besides[0].length, apart: true }
  const deed = next.noun ? lastDeed.exec(between) : null
  if (deed && isDeed(deed[1]!) && between.slice(0, deed.index).search(valueWords().predicate) > 0)
    return { at: end + deed.index, apart: true }
  const comma = firstOfDeeds(between, between.lastIndexOf(', '))
  const acts = comma >= 0 && valueWords().action.test(between.slice(comma + 2))
  return acts ? { at: end + comma, apart: true } : null
}

/** `tốp 10 về A, tốp 15 về B`: what the first place is of stands behind it. */
const rankedThing = /^\s+về\s[^,;]{1,80}(?:,|,?\s+và)\s+$/u

/** `500 triệu USD, gấp 2 lần năm 2023`: the second amount says how the first one changed. */
const changed = /,\s+(?:gấp|(?:tăng|giảm)(?:\s+(?:thêm|gấp|bình quân|trung bình|trưởng bình quân))?)\s*$/u

/** `tăng 10%/năm, chi đầu tư chiếm 40% tổng chi`: what reaches the second amount stands between them. */
const ownSubject = latin(
  /^(?:\s+(?:tổng|số)(?:\s\p{L}+){1,5})?\s*,\s+(\p{L}+\s\p{L}[^,;:()\d]{2,60}(?:\d{1,2}(?:\s?-\s?\d{1,2})?\s(?:tháng|tuổi)[^,;:()\d]{0,20})?(?:\([^()%]{1,40}\)\s*[^,;:()\d]{0,20})?)$/u,
)
/**
 * `90% hồ sơ được số hóa, tái sử dụng dữ liệu đạt 60%`, `95% sở sử dụng chữ ký số, xã đạt 85%`: of the first it is said already what
 * becomes of it.
 */
const saidDone = latin(
  /^\s+(?!số\s)[^,;:()\d]{2,60}\s(?:được|bị|sử dụng|áp dụng|ứng dụng|tham gia)\s[^,;:()\d]{2,60},\s+(\p{L}+\s\p{L}[^,;:()\d]{2,90})$/u,
)
/** Verbs before a share of what is named behind it. */
export const takes = latin(/(?<!\p{L})(?:chiếm|đáp ứng)\s*$/u)

/** `mỗi thôn 01 tổ, mỗi tổ có 05 thành viên`: so many of the one, then so many in each. */
const eachBegins = latin(/,\s+(?=(?:(?:bình quân|trung bình)\s+)?mỗi\s+\p{L}+(?:\s\p{L}+){0,3}\s*$)/u)

/** `60 xã đạt chuẩn, bình quân đạt 17 tiêu chí/xã`: the mean is not of what was reached before. */
const meanBegins = /,\s+(?=(?:bình quân|trung bình)(?:\s+đạt)?\s*$)/u

/** `95% ở thành thị, ở nông thôn đạt 70%`: where the second amount is of the same thing. */
const placedNext = /^(\s+(ở|tại|đối với)\s[^,;:()\d]{2,60}),\s+(?=\2\s[^,;:()\d]{2,60}$)/u

/** `đạt 95% kế hoạch, B đạt 100% dự toán`: what the share is of was planned for the thing before it. */
const ofPlan = '(?:\\s{1,3}(?:kế hoạch|dự toán|chỉ tiêu)(?:\\s{1,3}(?:vốn|năm|giao|được giao|đề ra)){0,2})?'
/** Behind an amount, where nothing more is said of its thing. */
export const endsThing = new RegExp(`^${ofPlan}\\s*(?:[,;.)]|và\\s|$)`, 'u')

/** `đô thị 100%, nông thôn 92%`, `X (đô thị 100%`: a part named in a few words. */
const partNamed = new RegExp(
  `(?:^${ofPlan}(?:\\s{0,3}\\))?\\s{0,3}[,;](?=\\s+\\p{L})((?:[^;:()\\d]|\\d{1,2}\\s(?=tháng|tuổi|sao)){2,60})|\\((?=\\p{L})([^,;:()\\d]{2,60}))$`,
  'u',
)

/** Where a part begins that stands alone between two marks with its amount, or null. */
function listedPart(between: string, behind: string, next: Quantity): number | null {
  if (!next.unit || !endsThing.test(behind) || /^\s*và\s/u.test(behind)) return null
  const part = partNamed.exec(between)
  const words = part?.[1] ?? part?.[2] ?? ''
  // `đàn trâu 85.000 con, đàn bò 120.000 con`, but `15 xã, phường và 3 thị trấn` are counted together
  if (next.noun && (part?.[2] !== undefined || /(?<!\p{L})(?:và|với|cùng)\s*$/u.test(words))) return null
  if (!part || trimName(words) === '') return null
  return part[2] === undefined ? between.search(/[,;]/) : part.index
}

/** `7 xã đạt chuẩn, đồng thời nâng tiêu chí bình quân đạt …`: another aim. */
const alsoBegins = /,\s+đồng thời\s+(?=\p{L})/u
/** `2.000 lao động được học nghề và số người có việc làm đạt …`: behind what is said of the first. */
const measureToo = latin(/(?<!\s)\s+và\s+(?=(?:số|tỷ lệ|tỉ lệ)\s\p{L}+\s\p{L}[^,;:()\d]{2,60}$)/u)

/** `…, tư vấn, giới thiệu và tạo việc cho`: the comma before the first of the deeds that stand behind each other. */
function firstOfDeeds(between: string, comma: number): number {
  const before = comma > 0 ? between.lastIndexOf(', ', comma - 1) : -1
  return before >= 0 && isDeed(between.slice(before + 2, comma).trim())
    ? firstOfDeeds(between, before)
    : comma
}

/** `80% công nhân được ký hợp đồng và tổ chức 2 hội thi`: what is done to the second. */
const lastDeed = latin(/(?<!\s)\s+và\s+(\p{L}+(?:\s\p{L}+){0,2})\s*$/u)

const joined = /(?:(?<!\s)\s*,)?(?<!\s)\s+(?:và\s+)?$/u

/** `85% số xã … và 95% số xã …`: both amounts are followed by the same words, so that each is of what follows it. */
function isParallel(behindFirst: string, behindNext: string): boolean {
  const opening = /^\s+(?:số\s|(?:ở|tại|trong)\s|\p{L}+\s+\p{L}+(?!\p{L}))/u.exec(behindFirst)?.[0]
  if (opening === undefined || !behindNext.startsWith(opening)) return false
  // `60% số hộ dùng nước sạch vào năm 2026 và 80% số hộ vào năm 2030`: of the second nothing more is said
  return !saysNoMore.test(behindNext.slice(opening.length))
}
const saysNoMore = latin(/^\s{0,3}(?:\p{L}{1,7}\s{1,3}(?=vào|đến))?(?:[,;.)]|$|(?:vào|đến)(?!\p{L}))/u)
