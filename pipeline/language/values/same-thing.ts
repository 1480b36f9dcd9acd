import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { saysWhat } from './compose-name.js'
import { cumulativeIn } from './cumulative.js'
import { type Horizon, withoutHorizons } from './horizons.js'
import type { Quantity } from './quantity.js'
import { isRate } from './rates.js'
import { isDeed, longestVerb } from './trim-name.js'

const partOf = lazily(
  () =>
    new RegExp(
      `(?:(?<!\\p{L})(?:${targetWords().parts})|[,(;:]\\s*(?:${targetWords().partsApart}))(?!\\p{L})`,
      'u',
    ),
)

/** `38 nghìn lao động vào năm 2025 và năm 2030 là 45 nghìn người`: what it comes to later, in another word for them. */
const isLater = (folded: string, before: Quantity, next: Quantity): boolean =>
  next.reached &&
  /năm\s(?:19|20)\d\d\s*$/u.test(folded.slice(before.end, next.start)) &&
  /^\s*(?:[,;.)]|$)/u.test(folded.slice(next.end, next.end + 6))

/** `60% số hộ, cuối năm 2027 đạt 90%`: what the first share is of is said behind it, and holds for the later one. */
const ofAll =
  /^\s+(?:số|tổng(?: số)?|kế hoạch|dự toán)\s[^,;()\d]{1,40}?(?=,|\s+và\s+(?:(?:xuống|lên|còn|đạt|tăng|giảm)(?!\p{L})|$))/u

/** `05 xã (lũy kế 82 xã), 02 xã …`: behind a bracket that tells of the things before, others are counted. */
const asideEnds = /^\s*\)\s*,\s*$/u

const isLaterShare = (before: Quantity, next: Quantity, horizons: readonly Horizon[]): boolean =>
  before.unit === '%' &&
  next.unit === '%' &&
  horizons.some(({ start, end }) => start >= before.end && end <= next.start)

/** Between two amounts of one thing stand only joints, horizons and verbs (`và đạt trên 85%`). */
export function sameThing(
  folded: string,
  before: Quantity,
  next: Quantity,
  horizons: readonly Horizon[],
): boolean {
  const between = withoutHorizons(folded, before.end, next.start, horizons)
  const words = valueWords()
  const said = isLaterShare(before, next, horizons) ? between.replace(ofAll, '') : between
  let rest = ` ${said.replace(/[,;:()]/g, ' ')} `
  for (let turn = 0; turn < 6; turn++) {
    const trimmed = rest.trimEnd()
    const from = Math.max(0, trimmed.length - longestVerb)
    const verb = words.trailing.exec(trimmed.slice(from))
    if (!verb) break
    rest = trimmed.slice(0, from + verb.index)
  }
  if (partOf().test(between) || isOtherShare(folded, between, before, next, horizons)) return false
  if (next.unit !== before.unit && isRate(next.unit)) return false
  if (next.noun && (asideEnds.test(between) || cumulativeIn(folded.slice(before.end, next.start)) !== null))
    return false
  if (countsOthers(folded, before, next)) return false
  const deed = next.noun ? /,\s*([^\s,;()\d][^,;()\d]{1,30})$/.exec(between)?.[1]?.trim() : undefined
  if (deed && isDeed(deed) && !words.countVerb.test(deed)) return false
  const isPlace = next.measure === 'rank' && before.measure === 'rank'
  if (isPlace && /^\s*,\s*$/.test(folded.slice(before.end, next.start))) return false
  if (isSaidOfBoth(folded, before, next, between, rest, horizons)) return true
  const unlike = next.noun && before.noun && next.unit !== before.unit && !isLater(folded, before, next)
  return rest.trim() === '' && !unlike && next.measure === before.measure
}

/** `111 bé trai/100 bé gái sinh ra sống vào năm 2025 và 109 bé trai/100 bé gái sinh ra sống`: behind both stands the same. */
function isSaidOfBoth(
  folded: string,
  before: Quantity,
  next: Quantity,
  between: string,
  rest: string,
  horizons: readonly Horizon[],
): boolean {
  const said = rest.trim()
  if (said === '' || next.unit !== before.unit || next.measure !== before.measure) return false
  if (!between.trimStart().startsWith(said)) return false
  const isLater = horizons.some(({ start, end }) => start >= before.end && end <= next.start)
  return isLater && folded.slice(next.end).trimStart().startsWith(`${said} `)
}

/** `đạt 70% và có 12 trường đạt chuẩn`: behind a share others are counted, and what they are is said behind them. */
const countsOthers = (folded: string, before: Quantity, next: Quantity): boolean =>
  next.noun !== null &&
  before.noun === null &&
  before.unit === '%' &&
  /^[\s,]*(?:và\s+)?$/.test(folded.slice(before.end, next.start)) &&
  /^\s+\p{L}/u.test(folded.slice(next.end, next.end + 4))

/** The words behind a share, up to the next mark. */
const behindShare = (folded: string, end: number): string => /^[^,;.]{0,120}/.exec(folded.slice(end))![0]

/** `A dưới 12‰, 100% trạm có bác sĩ`: right behind a comma, and with words of its own behind it. */
function isOtherShare(
  folded: string,
  between: string,
  before: Quantity,
  next: Quantity,
  horizons: readonly Horizon[],
): boolean {
  // `250 hợp tác xã, 10 liên hiệp`: what is counted in a word that no list holds
  const isUnknown = next.unit === null && before.unit !== null
  const behind = behindShare(folded, next.end)
  const isShare =
    next.unit?.startsWith('%') &&
    (!before.noun || saysWhat.test(behind) || behind.startsWith(` ${fold(before.unit ?? '')} `))
  // `tỷ lệ A đạt 80% và 60% doanh nghiệp sử dụng B`: what the second is of stands behind it
  const isReached = before.reached && next.unit === '%' && !next.reached
  const joint = isReached && saysWhat.test(behind) ? /^\s*(?:,\s*)?và\s*$/u : /^\s*,\s*và\s*$/u
  if (!/^\s*,\s*$/.test(between) && !(isReached && joint.test(between))) return false
  if (!(isUnknown || isShare)) return false
  if (horizons.some(({ start }) => start >= before.end && start - next.end <= 2)) return false
  return /^\s+(?!(?:vào|trong|cho|của|trên|từ|tại|ở|so|tùy|đối|trở|và|năm|hằng|hàng|mỗi)(?!\p{L}))\p{L}/u.test(
    folded.slice(next.end, next.end + 12),
  )
}
