import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

const named = (measures: string): RegExp =>
  new RegExp(
    `^(?:(?:${targetWords().aims})\\s)?(?:${measures})(?=\\s(?:${targetWords().aims}|năm)(?!\\p{L})|\\s\\d|$)`,
    'u',
  )
const ofPlaces = lazily(() => named(targetWords().placeHeadings))
const ofScores = lazily(() => named(targetWords().scoreHeadings))

/**
 * The unit of a column of values whose heading says how things are measured, where neither a bracket nor the row does: places in
 * an order, or points. Without it two columns of one year (`Mục tiêu điểm 2026 | Mục tiêu thứ hạng 2026`) say two amounts of one kind.
 *
 * @returns '' where the heading says nothing of it
 * @example headingUnit('Mục tiêu thứ hạng năm 2026') // 'thứ bậc'
 */
export function headingUnit(heading: string): string {
  const folded = fold(heading.split(' / ').at(-1)!).trim()
  if (ofPlaces().test(folded)) return 'thứ bậc'
  return ofScores().test(folded) ? 'điểm' : ''
}
