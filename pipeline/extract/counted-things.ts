import { valueWords } from '../../knowledge/value-words.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { howMany, knownUnit } from '../language/values/known-unit.js'
import type { DraftValue } from './drafts.js'

/** So many for each of others, or on an average: that is no number of things. */
const forEach = latin(/\/|(?<!\p{L})(?:trên\s+(?:1|một)|bình quân|trung bình|mỗi|tỷ lệ|tỉ lệ)(?!\p{L})/u)
/** Words of the longest thing that is known to be counted. */
const mostWords = 6

/**
 * Amounts of `Số xã đạt chuẩn`, where nothing says in what, in the thing that the name counts, as running text has them (`30 xã đạt
 * chuẩn`). Parts of one are no number of things, and by how many something changes may be a share of them.
 *
 * @example inCountedThing('Số xã đạt chuẩn', values)[0]?.unit // 'xã'
 */
export function inCountedThing(name: string, values: DraftValue[]): DraftValue[] {
  if (!values.some(isBare)) return values
  const unit = unitOfCount(fold(name))
  return unit === null || !(unit.includes('/') || values.every(isWhole))
    ? values
    : values.map((value) => (isBare(value) ? { ...value, unit } : value))
}

function unitOfCount(name: string): string | null {
  const start = howMany.exec(name)?.[0].length
  if (start === undefined) return null
  const thing = name.slice(start)
  // `Số bác sĩ trên 1 vạn dân` is a unit as a whole
  const whole = knownUnit(thing)
  if (whole !== undefined || forEach.test(thing)) return whole ?? null
  const words = thing.split(' ').slice(0, mostWords)
  for (let most = words.length; most > 0; most--) {
    const noun = words.slice(0, most).join(' ').replace(/,$/, '')
    if (valueWords().counted.has(noun)) return knownUnit(noun) ?? null
  }
  return null
}

const isBare = ({ unit, measure, min, max }: DraftValue): boolean =>
  unit === null && measure === 'level' && (min !== null || max !== null)

const isWhole = ({ min, max }: DraftValue): boolean =>
  Number.isInteger(min ?? 0) && Number.isInteger(max ?? 0)
