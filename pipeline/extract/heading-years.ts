import { fold } from '../language/fold.js'
import { beginsMeasure } from '../language/values/borders.js'
import { readHorizonCell } from '../language/values/horizons.js'
import type { Item, Section } from '../tree/nodes.js'
import type { Years } from './lead-ins.js'

/** A heading is no longer; so long may be one that says only when. */
const longest = 120
const longestYears = 30

/**
 * What a heading tells of the amounts under it: the years, else those above, and the measured thing that it names (`2. Chỉ số
 * SIPAS`), which one below it that says only when (`a) Đến năm 2030`) leaves as it is.
 */
export function yearsUnder(node: Section | Item, title: string, above: Years): Years {
  if (title.length > longest) return { from: above.from, by: above.by }
  const folded = fold(title)
  const years = readHorizonCell(folded)
  const { from, by } = years ?? above
  const isOnlyWhen = years !== null && title.length <= longestYears
  const of = namesThing(node, folded) ? title.replace(/[\s.:;]+$/u, '') : isOnlyWhen ? above.of : undefined
  return of === undefined ? { from, by } : { from, by, of }
}

const namesThing = (node: Section | Item, folded: string): boolean =>
  node.children.length > 0 && folded.length <= 80 && !/\d/.test(folded) && beginsMeasure(folded)
