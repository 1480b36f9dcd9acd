/** Whether a recurrence written in prose (`hằng năm`, `thường xuyên`) says how often a duty returns. */

import { latin } from '../latin.js'
import type { Candidate } from './candidates.js'
import { clauseBefore, endsClause, isFronted, sentenceBefore } from './surroundings.js'
import { wordPattern } from './word-pattern.js'

/** Things that are themselves yearly: `kế hoạch hằng năm` names a plan, not the time of a duty. */
const yearlyThing = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('yearlyThings')})(?!\p{L})`)
/** `trồng cây hằng năm`: what is sown anew each year, and not how often; `trồng 5.000 cây hằng năm` is so many a year. */
const crop = wordPattern((either) => String.raw`(?<!\p{L}|\d\s{1,2})(?:${either('crops')})\s*$`)
const thisPlan = wordPattern(
  (either) => String.raw`(?:${either('carryingOut')})\s+(?:${either('plans')})(?:\s+này)?\s*$`,
  'u',
)
const duty = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('returning')})(?:\s+(?:${either('returningThings')}))?\s*$`,
)
/** `Báo cáo UBND tỉnh kết quả thực hiện hằng năm.`: whoever the report goes to, it is the report that returns. */
const reporting = latin(/^\s*(?:\S{1,6}\s+)?(?:tổng\s+hợp\s+)?báo\s+cáo\s/iu)
/** `các xã hằng ngày báo cáo …`: what returns stands right behind. */
const doesNext = wordPattern((either) => String.raw`^\s+(?:${either('returning')})(?!\p{L})`)
const yearlySum = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('sums')})(?!\p{L})`)
/** `cập nhật tiến độ thi công hằng ngày`: what is kept up to date is so each time; of a year it would be the thing itself. */
const updating = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('updating')})\s`)
const ofYear = latin(/năm$/iu)
const ownYears = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('thingsNotReported')})(?!\p{L})`)
const eachDoes = wordPattern(
  (either) => String.raw`^,?\s+(?:\d|một|hai|ba|có|từ|ít\s+nhất|tối\s+thiểu|${either('eachTime')})(?!\p{L})`,
)
const growth = wordPattern(
  (either) => String.raw`(?<!\p{L})(?!(?:${either('notGrowth')})(?!\p{L}))(?:${either('growth')})(?!\p{L})`,
)
/** `vào thứ Sáu hằng tuần`, `trước 9 giờ hằng ngày`: a preposition of time right before. */
const dueAt = latin(
  /(?<!\p{L})(?:trước|vào|từ|chậm\s+nhất|lúc|định\s+kỳ)\s(?:\d|sáng|chiều|ngày|thứ|tuần|dịp|đầu|giữa|cuối)[^,.;:()]{0,24}$/iu,
)
const wordAfter = latin(/^\s+\p{L}/u)
const ofPlans = latin(
  /^\s+(?:và|hoặc)\s+\d{1,2}\s+năm|^\s+của(?!\p{L}|\s+(?:tuần|tháng|qu[ýí]|năm)(?!\p{L}))/iu,
)
const amount = latin(/\d\s*(?:%|\p{L})/u)

/** `kiểm tra doanh nghiệp không quá 01 lần/năm`: how often it may be at most, and not how often it is. */
const limits = latin(/(?<!\p{L})(?:quá|vượt|tối\s+đa)\s+$/iu)

/** Whether a recurrence, alone or with its days, is the time of a duty. */
export function repeatsDuty(text: string, one: Candidate): boolean {
  const first = one.recurrences[0]!
  if (limits.test(text.slice(Math.max(0, first.from - 24), first.from))) return false
  if (namesPlans(text, first.from, one.to)) return false
  if (first.every === 'continuous')
    return (
      (isFronted(text, first.from) && wordAfter.test(text.slice(first.to, first.to + 4))) ||
      isAllOfClause(text, first.from, first.to)
    )
  if (one.spans.length > 0 || first.explicit || isFronted(text, one.from)) return true
  const word = text.slice(first.from, first.from + 4).toLowerCase()
  return /^(?:mỗi|từng)/u.test(word) ? eachBinds(text, one) : trailingBinds(text, one)
}

/** `…; thực hiện thường xuyên.`, `…; thường xuyên.`: a clause of its own that tells nothing but how often. */
const onlyDone = wordPattern((either) => String.raw`^\s*(?:(?:${either('carryingOut')})\s*)?$`)

function isAllOfClause(text: string, from: number, to: number): boolean {
  const before = sentenceBefore(text, from)
  return before.length < from && endsClause(text, to) && onlyDone().test(before)
}

/** `5 năm và hằng năm`, `hằng năm và 5 năm`, `hàng tháng của …` go with the name of a plan or a paper. */
function namesPlans(text: string, from: number, to: number): boolean {
  if (/\d\s+năm(?:,|\s+và|\s*\/)?\s*$/u.test(text.slice(Math.max(0, from - 24), from))) return true
  return ofPlans.test(text.slice(to, to + 24))
}

/** `mỗi năm 1 ngành`, `tổ chức mỗi quý`: what is done, or how much of it, stands beside it. */
function eachBinds(text: string, one: Candidate): boolean {
  const clause = clauseBefore(text, one.from)
  const after = text.slice(one.to, one.to + 24)
  if (growth().test(clause.slice(-40) + after) || /^\s*%/u.test(after)) return false
  if (eachDoes().test(after) || duty().test(clause)) return true
  return counted().test(clause) && (forWhom.test(after) || endsClause(text, one.to))
}

/** `mở 2 lớp mỗi năm`: so many of it each time; an amount of money or weight may be a rate. */
const counted = wordPattern(
  (either) =>
    String.raw`(?<!\p{L})(?:${either('returning')}|${either('eachTime')})\s[^;.]{0,30}?\d[\d.]*\s+\p{L}[^\d;.]{0,60}$`,
)
/** Before whom it is for, or where. */
const forWhom = latin(/^\s+(?:cho|tại|ở|dành\s+cho|nhằm)(?!\p{L})/iu)

function trailingBinds(text: string, one: Candidate): boolean {
  const clause = clauseBefore(text, one.from)
  if (thisPlan().test(clause) || dueAt.test(clause)) return true
  if (
    reporting.test(clause) &&
    (endsClause(text, one.to) || whoGets.test(text.slice(one.to, one.to + 40))) &&
    !ownYears().test(clause)
  )
    return true
  if (yearlyThing().test(clause.slice(-70)) || crop().test(clause)) return false
  if (opensReturning(text, one)) return true
  if (duty().test(clause) || goesBefore(text, one, clause)) return true
  if (updating().test(clause) && endsClause(text, one.to) && !ofYear.test(text.slice(one.from, one.to)))
    return true
  return amount.test(clause) && !growth().test(sentenceBefore(text, one.from).slice(-60))
}

/** `báo cáo kết quả hằng ngày về Sở Y tế`, `báo cáo hằng quý, năm hoặc đột xuất theo yêu cầu`. */
const whoGets = latin(/^,?\s+(?:(?:hoặc|và|hay)\s+(?:báo\s+cáo\s+)?đột\s+xuất|về|cho|gửi|đến|với)(?!\p{L})/iu)

/** `Tổ chức giao ban trực tuyến hằng tuần (khi có dịch)`: a sentence that begins with what returns and ends in how often; a year may be of the thing. */
function opensReturning(text: string, { from, to }: Candidate): boolean {
  if (ofYear.test(text.slice(from, to)) || !(endsClause(text, to) || onlyWhen.test(text.slice(to, to + 6))))
    return false
  return opens().test(sentenceBefore(text, from))
}

const opens = wordPattern((either) => String.raw`^[\s\-+•*]*(?:${either('returning')})\s`)
const onlyWhen = latin(/^\s+khi\s/iu)

const goesBefore = (text: string, one: Candidate, clause: string): boolean =>
  doesNext().test(text.slice(one.to, one.to + 24)) && !yearlySum().test(clause.slice(-40))
