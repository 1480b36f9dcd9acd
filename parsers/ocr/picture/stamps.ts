import type { Ink } from './ink.js'
import type { Rectangle } from './rectangle.js'
import type { RuledTable } from './table-grid.js'

/** In square inches: so much ink beside a table is running text; a speck or a mark on the margin has less. */
const textBeside = 0.02

/**
 * Which of the tables are stamps of an office that received the document: a frame with its number and date, put down where the
 * text left room, so that text runs beside it. Tables of the document have none beside them.
 *
 * @param ink the page without its tables
 */
export function stampsAmong(tables: readonly RuledTable[], ink: Ink, dotsPerInch: number): Set<RuledTable> {
  const enough = textBeside * dotsPerInch * dotsPerInch
  return new Set(tables.filter(({ outside }) => inkBeside(ink, outside) >= enough))
}

function inkBeside({ width, data }: Ink, { left, top, right, bottom }: Rectangle): number {
  let count = 0
  for (let y = top; y < bottom; y++) {
    for (let at = y * width; at < y * width + left; at++) count += data[at]!
    for (let at = y * width + right; at < (y + 1) * width; at++) count += data[at]!
  }
  return count
}
