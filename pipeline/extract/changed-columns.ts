import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { beginsMeasure } from '../language/values/borders.js'
import type { Column } from '../tree/nodes.js'

/** A heading that says of nothing but that it changes. */
const changesAlone = /^(?:giảm|tăng)(?:\s(?:thêm|bớt))?$/u

/** From the word on that says when or that things stand so. */
const asItStands = lazily(
  () =>
    new RegExp(
      `(?<!\\s)\\s+(?:(?:đến|cuối|hết|trong)\\s+)*(?:${targetWords().asTheyStand}|năm 20\\d\\d|\\().*$`,
      'iu',
    ),
)

/**
 * What a column's heading measures, where it only says that something changes: that which the column tells of that has how it stands
 * (`Số hộ nghèo đầu năm | Kế hoạch giảm năm 2026`). The heading itself where no column does, or more than one thing.
 *
 * @param name what was read of the heading
 * @example // changeOf('Giảm', columns) → 'Giảm số hộ nghèo'
 */
export function changeOf(name: string, columns: readonly Column[]): string {
  if (!changesAlone.test(fold(name))) return name
  const things = columns
    .filter(({ heading }) => beginsMeasure(fold(heading)) && asItStands().test(heading))
    .map(({ heading }) => heading.replace(asItStands(), ''))
  const [thing] = things
  if (thing === undefined || things.some((one) => fold(one) !== fold(thing))) return name
  return `${name} ${thing.slice(0, 1).toLowerCase()}${thing.slice(1)}`
}
