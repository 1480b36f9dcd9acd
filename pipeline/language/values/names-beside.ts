import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { hangs, lower, measureNoun, saysWhat } from './compose-name.js'
import { isRate } from './rates.js'
import { predicateOf } from './shared-predicate.js'
import { isDeed, trimName } from './trim-name.js'

/** A second amount of a clause that names its own thing behind it, with the words before it. */
interface Beside {
  /** What the clause begins with, before its first amount; empty where it begins with the amount. */
  opening: string
  /** The words between the first amount and this, folded. */
  between: string
  /** What is counted; null for a share or a measure. */
  noun: string | null
  tail: string
  unit: string | null
}

/**
 * The name of a second thing that hangs on what its clause begins with: what is done to the first is done to it, and a measure of
 * the first is one of it.
 *
 * @example nameBeside({ opening: 'Phủ sóng', between: ', ', noun: null, tail: 'xã', unit: '%' }) // 'Phủ sóng xã'
 */
export function nameBeside({ opening, between, noun, tail, unit }: Beside): string {
  const taught = deedBefore.exec(between)?.[1] ?? ''
  if (unit !== '%' && isDeed(taught)) return `${noun ? `Số ${noun} ` : ''}${tail} được ${taught}`
  const deed = parts.test(between) && !saysWhat.test(` ${tail}`) ? deedOfAll(opening) : ''
  if (noun !== null) return `Số ${noun} ${tail}${isRate(unit) ? '' : deed}`
  if (deed !== '') return `${tail}${deed}`
  if (opening === '' || measureNoun.test(opening) || isDeed(opening) || saysOfThing.test(tail)) return tail
  // `kinh tế số chiếm 10% GRDP, 100% bệnh viện kết nối …`: what stands behind it says all of it
  if (unit === '%' && predicateOf(tail) !== '') return tail
  return `${opening} ${tail}`
}

/**
 * The name of a share that is to be reached later, behind a share of things that stand behind it: of the same things where their
 * first words are said again, else of those that it names itself; null where it may hang on what stands before.
 *
 * @param timeless the words between the two without their years
 * @param last the name of the thing before
 * @example // '30% xã đạt chuẩn vào năm 2026, đến năm 2030 có (50%) xã' → 'Xã đạt chuẩn'
 */
export function nameOfLaterShare(
  { opening, tail }: Pick<Beside, 'opening' | 'tail'>,
  timeless: string,
  last: string,
): string | null {
  const between = trimName(timeless)
  if (tail === '' || hangs(tail) || !(opening === '' || isDeed(opening))) return null
  if (!between.includes(' ') || !fold(last).includes(fold(between))) return null
  const [known, again] = [last, tail].map((name) => fold(name).replace(ofMany, ''))
  return known === again || known!.startsWith(`${again} `) ? last : `${tail}${deedOfAll(opening)}`
}

/** `50% số xã` are so many of the same as `50% xã`. */
const ofMany = /^(?:các|(?:tổng )?số)\s/u

/** What is done to all that a clause counts one after the other: `Thành lập mới 50 hợp tác xã, 60 tổ hợp tác`. */
export const deedOfAll = (opening: string): string =>
  opening.split(parted).every(isDeed) && !valueWords().countVerb.test(fold(opening))
    ? ` được ${lower(opening)}`
    : ''

/** Between two deeds done to one thing. */
const parted = /,\s+|\s+và\s+/u

/** What stands between two things that one deed is done to, whatever else the first is. */
const parts = /(?:,|\svà)\s*$/u

/** `12 lớp tập huấn cho 600 cán bộ`: what is done in the first is done for those of the second. */
const deedBefore = /(?:^|\s)(\S+ \S+)\s+cho\s*$/u

const saysOfThing = /\s(?:có|được|đạt|sử dụng|đáp ứng|tham gia)\s/iu
