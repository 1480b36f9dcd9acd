import { shortened } from '../../../pipeline/report/plans.js'
import type { Document } from '../../../schemas/document.js'

/** How many UTF-16 units of a title make a name. */
const longestName = 60

/**
 * What a plan is called in lists: its number with the year of issue, else the first words of its title, else its id.
 *
 * @example planName({ id: '…', number: '345/KH-UBND', title: null }) // '345/KH-UBND'
 */
export function planName({ id, number, title }: Pick<Document, 'id' | 'number' | 'title'>): string {
  return number ?? shortened(title ?? id, longestName)
}
