import type { AgencyMention } from '../language/agencies/index.js'
import type { Cell, Column } from '../tree/nodes.js'
import { isMarkOrBlank, ownHeading } from './marked-times.js'

/** Columns headed by agencies hold marks of who is meant; under a lone one they may be anything. */
const fewest = 2

/**
 * The agencies under which a row is marked: with `Sở Y tế | Sở Tài chính` above `x | ` it is Sở Y tế's. Empty where the columns hold
 * anything but marks.
 *
 * @param list reads a list of agencies
 * @example markedAgencies(columnsOf('Sở Y tế', 'Sở Tài chính'), cellsOf('x', ''), readAgencyCell) // [Sở Y tế]
 */
export function markedAgencies(
  columns: readonly Column[],
  cells: readonly Cell[],
  list: (text: string) => readonly AgencyMention[],
): AgencyMention[] {
  const marked = columns.flatMap((column, at) => {
    const agencies = column.kind === 'other' ? headedBy(ownHeading(column), list) : []
    return agencies.length > 0 ? [{ agencies, text: cells[at]?.text.value ?? '' }] : []
  })
  if (marked.length < fewest || !marked.every(({ text }) => isMarkOrBlank(text))) return []
  return marked.filter(({ text }) => text.trim() !== '').flatMap(({ agencies }) => agencies)
}

/** The agencies that are the whole of a heading, each of them known. */
function headedBy(
  heading: string,
  list: (text: string) => readonly AgencyMention[],
): readonly AgencyMention[] {
  const found = list(heading)
  const isWhole = found[0]?.start === 0 && found.at(-1)!.end === heading.trimEnd().length
  return isWhole && found.every(({ agency, collective }) => agency !== null || collective) ? found : []
}
