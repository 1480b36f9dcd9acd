import { fold } from '../../language/fold.js'
import type { Line } from '../../tree/nodes.js'
import { isHeadingCell, isOrdinalHeading } from '../columns.js'

/** A row of headings has so many cells at least. */
const fewestCells = 3

/** A row of a table in Markdown. */
const rowOfBars = /^\|(?:[^|]*\|){3,}\s*$/

/**
 * Whether a line behind a title begins a table, whatever letters its headings are in: it begins with the heading of the
 * ordinals (`STT`), or its cells are headings.
 *
 * @param line a row of cells that tabs or bars part, or the first of a dump that has one cell a line
 */
export function opensTable({ text: { value }, tabs }: Line): boolean {
  const marked = tabs.reduceRight((words, at) => `${words.slice(0, at)}|${words.slice(at + 1)}`, value)
  const cells = marked
    .replace(/^[\s|]+|[\s|]+$/g, '')
    .split('|')
    .map((cell) => cell.trim())
  if (rowOfBars.test(value)) return true
  const first = cells[0]!
  if (/\S{2}/.test(first) && fold(first) !== 'số' && isOrdinalHeading(first)) return true
  return cells.length >= fewestCells && cells.filter(isHeadingCell).length * 2 > cells.length
}
