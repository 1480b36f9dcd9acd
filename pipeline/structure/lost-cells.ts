import { readOrdinalCell } from '../language/labels.js'
import type { ColumnKind, Line } from '../tree/nodes.js'
import { emptyText, type Text } from '../tree/text.js'
import { cellsOf, isName } from './spilled-cells.js'

/** A group row has a number and a title alone; the cells that it lacks are given back to it, for a row has as many as columns. */
export function withWholeGroups(cells: readonly { text: Text }[], columns: number): { text: Text }[] {
  let last = 0
  return cells.flatMap((one, at) => {
    const own = readOrdinalCell(one.text.value)
    if (own?.kind === 'number') last = own.ordinal ?? last
    const [group, next] = [cells[at - 1], cells[at + 1]].map((beside) =>
      beside ? readOrdinalCell(beside.text.value) : null,
    )
    const isTitle = (group?.kind === 'roman' || group?.kind === 'upper') && own === null
    const begins = next?.kind === 'number' && (next.ordinal === 1 || next.ordinal === last + 1)
    if (!isTitle || !begins) return [one]
    return [one, ...Array.from({ length: columns - 2 }, () => ({ text: emptyText }))]
  })
}

const dash = /^[-–+•]$/u

/**
 * A row with rows of dashes under it may have a name alone: the cells that it lacks before the first dash are given back to it.
 * A dash before a name is no mark of an empty cell.
 */
export function withWholeParents(cells: readonly { text: Text }[], columns: number): { text: Text }[] {
  const whole: { text: Text }[] = []
  let begun = -1
  for (const [at, one] of cells.entries()) {
    const { value } = one.text
    const next = cells[at + 1]?.text.value ?? ''
    const isDash = dash.test(value)
    if (begun >= 0 && isDash && isName(next))
      while (whole.length - begun < columns) whole.push({ text: emptyText })
    if ((isDash || readOrdinalCell(value)?.kind === 'number') && isName(next)) begun = whole.length
    whole.push(one)
  }
  return whole
}

/** A word processor's plain text has an empty line for an empty cell, and no other; a page's empty lines stand between headings too. */
export function holdsBlankCells(lines: readonly Line[], columns: number): boolean {
  const parted = lines.filter(({ blanksBefore }, at) => at > 0 && blanksBefore > 0).length
  const firstParted = lines.findIndex(({ blanksBefore }, at) => at > 0 && blanksBefore > 0)
  return firstParted >= columns && parted < mostParted * lines.length
}

/** Rows with an empty cell are fewer than so many of the lines. */
const mostParted = 0.3

/** The cells, and an empty one for each empty line. */
export function withBlankCells(lines: readonly Line[], columns: readonly ColumnKind[]): { text: Text }[] {
  const stretches: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.blanksBefore > 0) stretches.push([line])
    else stretches.at(-1)!.push(line)
  }
  return stretches.flatMap((stretch, at) => [
    ...Array.from({ length: at === 0 ? 0 : stretch[0]!.blanksBefore }, () => ({ text: emptyText })),
    ...cellsOf(stretch, columns),
  ])
}
