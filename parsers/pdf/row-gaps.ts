import type { Box } from '../../pipeline/tree/layout.js'

/** The gaps between rows are wider than those between lines of a cell by this share of a line's height, and by so many points. */
const wider = { share: 0.1, points: 1 }
/** So many gaps between lines, and between rows, tell the two kinds apart. */
const fewest = { lines: 3, rows: 2 }

/**
 * The least gap between the rows of a table without ruling lines: cells keep off each other, so that the gaps between rows are
 * wider than those between the lines of one cell. Which column a line stands in does not count, for what is centred in a row begins
 * below what fills it.
 *
 * @param parts the lines of each part of the table, from top to bottom
 * @returns null where the gaps are of one kind
 */
export function leastGapOf(parts: readonly (readonly Box[])[]): number | null {
  const first = parts[0]?.[0]
  if (!first) return null
  const leap = Math.max(wider.points, wider.share * (first.bottom - first.top))
  const sorted = parts
    .flatMap(gapsOf)
    .filter((gap) => gap >= 0 && Number.isFinite(gap))
    .sort((a, b) => a - b)
  for (let at = fewest.lines; at + fewest.rows <= sorted.length; at++)
    if (sorted[at]! - sorted[at - 1]! >= leap) return (sorted[at]! + sorted[at - 1]!) / 2
  return null
}

/** The lines parted where the gap above them is that of rows. */
export function partedAt<Line extends Box>(lines: readonly Line[], least: number): Line[][] {
  const gaps = gapsOf(lines)
  const parted: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (at === 0 || gaps[at]! >= least) parted.push([line])
    else parted.at(-1)!.push(line)
  }
  return parted
}

/** The white above each line, down from all that stands higher; below 0 where it stands beside some of that. */
function gapsOf(lines: readonly Box[]): number[] {
  let bottom = Number.NEGATIVE_INFINITY
  return lines.map((line) => {
    const gap = line.top - bottom
    bottom = Math.max(bottom, line.bottom)
    return gap
  })
}
