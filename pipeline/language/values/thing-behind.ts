import { fold } from '../fold.js'
import type { StatedValue } from './statement.js'
import { trimName } from './trim-name.js'

/**
 * Whether amounts without a name are of the thing behind the next ones: `năm 2026 trồng 1.200 ha, năm 2027 trồng 1.300 ha rừng`. They are
 * so much of it in another year, by the same deed.
 *
 * @param said the words before each of them, without their years
 */
export function isOfThingBehind(
  unnamed: readonly StatedValue[],
  named: readonly StatedValue[],
  said: { readonly opening: string; readonly opened: string },
): boolean {
  const [one, other] = [unnamed.at(-1)!, named[0]!]
  const deed = fold(trimName(said.opened.replace(/^[\s,;]+/, '')))
  return (
    one.unit !== null &&
    one.unit === other.unit &&
    (one.measure === other.measure || (one.measure === 'growth' && isLevelReached(other))) &&
    one.by !== null &&
    other.by !== null &&
    one.by < other.by &&
    (deed === '' || deed === fold(said.opening))
  )
}

/** `tăng 5% năm 2026, đạt 90% năm 2030 số hộ dùng nước sạch`: what it then comes to. */
const isLevelReached = ({ measure, reached }: StatedValue): boolean => measure === 'level' && reached
