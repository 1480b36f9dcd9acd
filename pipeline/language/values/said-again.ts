import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { trimName } from './trim-name.js'

/** `A tăng 25%/năm, chiếm 10% tổng mức bán lẻ`, `48 xã đạt chuẩn (chiếm 64%)`: the same thing as a share. */
const onlyTakes =
  /^(?:\s*,|[^,;()\d]*\()\s*(?:và\s+)?(?:chiếm(?:\s+tỷ (?:lệ|trọng))?|(?:đạt\s+)?(?:với\s+)?tỷ (?:lệ|trọng))\s*$/u
/** `100% vốn kế hoạch (đến 30/6/2026 đạt 50%)`, its year left out. */
const onlyTime = /^[^,;()\d]{0,80}\(\s*(?:phấn đấu\s+)?(?:đạt\s*)?$/u
/** `giảm 85 hộ nghèo, tương ứng với giảm 6,12%`: the same in other words. */
const inOtherWords =
  /^[^;()\d]{0,80}(?:\([^()\d]{1,40}\))?[^;()\d]{0,40}[,(]\s*(?:tương ứng|tương đương|tức(?:\s+là)?)(?:\s+với)?(?:\s+(?:giảm|tăng))?\s*$/u

/** `trồng 5.000 ha rừng, bình quân mỗi năm (trồng) 1.000 ha`: how much of it each year; group 1 is the deed said again. */
const byTheYear =
  /^[^,;()\d]{0,80},\s*(?:bình quân|trung bình)(?:\s+(?:mỗi|hằng|hàng)\s+năm)?(?:\s+(?:đạt|là|khoảng)|((?:\s\p{L}+){1,3}?)(?:\s+được)?)?\s*$/u

/** Whether the words between say how much of the thing there is each year, by no other deed than its own. */
function saysYearly(opening: string, thing: string): boolean {
  const found = byTheYear.exec(opening)
  return found !== null && (found[1] === undefined || fold(thing).includes(` được${found[1]}`))
}

/** `154/218 trạm đạt chuẩn, đạt 70%`: nothing but what says what the things before are. */
const onlySaysWhat = /^\s(\p{L}[^,;()\d]{1,80}),\s*(?:và\s+)?(?:bằng|đạt|chiếm)?\s*$/u
/** What a share may be of that is still said of the thing before. */
const ofPlan = latin(/^(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})/u)

/**
 * Whether an amount is one more of the thing before it: the share that it is (`, chiếm 10%`), or how many it comes to in a
 * bracket or in other words (`giảm 50% (từ 118 xã xuống 59 xã)`, `, tương ứng giảm 114 hộ`).
 *
 * @param opening the folded words between the amounts
 * @param timeless these words without years
 * @param isShare the amount is a percentage
 * @param noun what is counted, or null
 * @param tail the words behind the amount
 * @param thing the name of the thing before
 */
export function isSaidAgain(
  { opening, timeless, isShare }: { opening: string; timeless: string; isShare: boolean },
  noun: string | null,
  tail: string,
  thing: string,
): boolean {
  if (thing === '') return false
  const isCounted = noun === null || fold(thing).includes(fold(noun))
  if (tail === '' && isCounted && saysYearly(opening, thing)) return true
  const said = isShare && noun === null ? onlySaysWhat.exec(timeless)?.[1] : undefined
  if (said && (tail === '' || ofPlan.test(fold(tail))) && fold(thing).includes(fold(trimName(said))))
    return true
  const isTimed = timeless !== opening && onlyTime.test(timeless)
  if (noun === null) return isTimed || onlyTakes.test(opening) || inOtherWords.test(opening)
  if (tail !== '' || !isCounted) return false
  if (inOtherWords.test(opening)) return true
  const words = fold(trimName(opening)).replace(/^\(\s*/, '')
  return words === '' ? opening.trim().startsWith('(') : valueWords().hangingNames.has(words)
}
