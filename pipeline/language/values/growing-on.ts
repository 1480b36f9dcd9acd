import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { isYearlyRate, namesShare } from './changes.js'
import { baselineBehind } from './growth.js'
import { type Horizon, withoutHorizons } from './horizons.js'
import { fallen } from './quantity.js'
import type { StatedValue, Statement } from './statement.js'

/** `20% thiệt hại do cháy gây ra so với năm 2025`. */
const comparedBehind = latin(/^\s\p{L}[^,;.%]{2,100}\sso với\s(?:cùng kỳ\s)?năm\s(?:20\d\d|trước)/u)

/** Nothing but a joint between two amounts, their years left out. */
const joint = /^[\s,(]*(?:và\s+)?$/u
/** What says that something comes to a level, and does not change by so much. */
const comesTo = latin(/(?<!\p{L})(?:còn|xuống|lên|ở mức)(?!\p{L})/u)
const isPercentage = (unit: string | null): boolean =>
  unit?.startsWith('%') === true || unit?.startsWith('điểm %') === true

/**
 * A rate with years of its own, that nothing but a joint and the words of its thing part from a change of the same thing, changes
 * as that one.
 *
 * @param before the amount stated right before it
 * @param name of the thing, if it is known
 * @example // 'giảm 5% năm 2026 và 7% năm 2027': 7 % becomes a growth of -7 %
 */
export function growingOn(
  value: StatedValue,
  before: StatedValue,
  folded: string,
  horizons: readonly Horizon[],
  name = '',
): StatedValue {
  const isAlike = before.measure === 'growth' && value.measure === 'level' && value.unit === before.unit
  if (!isAlike || !isPercentage(value.unit) || !isDated(value)) return value
  const isLevel = isYearlyRate(value.unit) ? comesTo.test(wordsOf(value, folded)) : value.reached
  const between = withoutHorizons(folded, before.end, value.start, horizons).trimStart()
  const own = fold(name)
  if (isLevel || !joint.test(between.startsWith(own) ? between.slice(own.length) : between)) return value
  return asChange(value, before, folded)
}

/** Amounts of a thing, each as it goes on with the one before it: see `growingOn`. */
export function allGrowingOn(
  { name, values: stated }: Pick<Statement, 'name' | 'values'>,
  values: readonly StatedValue[],
  folded: string,
  horizons: readonly Horizon[],
): StatedValue[] {
  let last = stated.at(-1)!
  return values.map((value) => {
    last = growingOn(value, last, folded, horizons, name)
    return last
  })
}

/**
 * `Giảm 5% số vụ, 6% số người chết`: shares of what is counted, that nothing but a joint parts from a change of what is counted,
 * change as that.
 *
 * @param opened the folded words between the two
 * @returns null where they do not
 */
export function changingAlike(
  thing: Statement | undefined,
  name: string,
  values: readonly StatedValue[],
  opened: string,
  folded: string,
): StatedValue[] | null {
  const before = thing?.values.at(-1)
  const words = opened.trimStart()
  const named = fold(thing?.name ?? '')
  const between = words.startsWith(named) ? words.slice(named.length) : words
  if (before?.measure !== 'growth' || before.unit !== '%' || !joint.test(between)) return null
  // `giảm 10% số vụ, 20% thiệt hại so với năm 2025`: what is compared with a year changes, whatever it is
  const areCompared = values.every(({ end }) => comparedBehind.test(folded.slice(end, end + 140)))
  const areCounts = areCompared || [thing!.name, name].every((one) => /^số\s/iu.test(one))
  const areShares = values.every((value) => value.unit === '%' && value.measure === 'level' && isPart(value))
  if (!areCounts || !areShares || saysWhatIsDone.test(fold(name))) return null
  return values.map((value) => asChange(value, before, folded))
}

/** All of them are no change. */
const isPart = ({ min, max, reached }: StatedValue): boolean => !reached && (max ?? min ?? 100) < 100
const saysWhatIsDone = latin(/(?<!\p{L})(?:được|đạt|có|tham gia|sử dụng|hoàn thành)(?!\p{L})/u)

/** An amount that changes as the one before it: it falls where that falls, and is compared with what that is compared with. */
export function asChange(value: StatedValue, before: StatedValue, folded: string): StatedValue {
  if (before.measure !== 'growth' || value.measure !== 'level') return { ...value, measure: before.measure }
  const compared = baselineBehind(folded, value.end)
  const falls = (before.max ?? before.min ?? 0) < 0
  return {
    ...value,
    ...(falls ? fallen(value) : {}),
    measure: 'growth',
    baseline: compared ? Number(compared[1]) : before.baseline,
  }
}

/**
 * Whether a percentage is what a changing thing comes to: `Tỷ lệ hộ nghèo giảm 1%/năm; đến năm 2030 còn 2%`.
 *
 * @param name of the thing
 */
export const isLevelReached = (name: string, value: StatedValue, folded: string): boolean =>
  value.measure === 'level' &&
  value.unit === '%' &&
  value.reached &&
  (comesTo.test(wordsOf(value, folded)) || namesShare.test(fold(name)))

const wordsOf = ({ start, end }: StatedValue, folded: string): string => folded.slice(start, end)
const isDated = ({ start, end, textStart, textEnd }: StatedValue): boolean =>
  textStart < start || textEnd > end

const byHowMany = /[,(]\s*(tăng|giảm)(?:\s+thêm)?\s*$/u

/** `đạt 25 trường, tăng 2 trường`: by how many of the same it changes, and no second level. */
export function changedBeside(value: StatedValue, before: StatedValue, folded: string): StatedValue {
  if (value.measure !== 'level' || value.unit !== before.unit || value.unit?.startsWith('%')) return value
  const verb = byHowMany.exec(folded.slice(before.end, value.start))?.[1]
  return verb === undefined ? value : { ...value, ...(verb === 'giảm' && fallen(value)), measure: 'growth' }
}
