import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lower } from './compose-name.js'

const onlyGrowth =
  /^(?:tốc độ|mức)\s+tăng(?:\s+trưởng)?(?:\s+(?:bình quân|trung bình|hằng năm|hàng năm|mỗi năm))*$/iu

/**
 * What a rate of growth is of where its name does not say: in `Tổng thu đạt 31 tỷ đồng, tốc độ tăng trưởng 12%/năm` it is of the
 * thing before it.
 *
 * @param thing the name of the thing that the sentence is about, or empty
 * @returns null where the name says all, or nothing is known that grows
 * @example growthOf('Tốc độ tăng trưởng', 'Tổng thu') // 'Tốc độ tăng trưởng tổng thu'
 */
export function growthOf(name: string, thing: string): string | null {
  if (thing === '' || !onlyGrowth.test(name) || valueWords().growthName.test(fold(thing))) return null
  if (/\stốc độ tăng\s/u.test(fold(thing))) return null
  return `${name} ${lower(thing)}`
}
