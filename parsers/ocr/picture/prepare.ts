import { blotOut } from './blot-out.js'
import { eraseRulings } from './erase-rulings.js'
import { inkOf, partingShade } from './ink.js'
import type { Gray, PagePicture } from './pixels.js'
import type { Rectangle } from './rectangle.js'
import { type Rulings, rulingsOf } from './rulings.js'
import { skewOf } from './skew.js'
import { stampsAmong } from './stamps.js'
import { straighten } from './straighten.js'
import { type RuledTable, tablesOf } from './table-grid.js'
import { textBlocks } from './text-blocks.js'

/** A page made ready for recognition. */
export interface PreparedPage {
  /** Straight, without ruling lines. */
  readonly gray: Gray
  /** The same without its tables. */
  readonly text: Gray
  readonly dotsPerInch: number
  /** By how many degrees the page was turned clockwise. */
  readonly angle: number
  readonly rulings: Rulings
  readonly tables: readonly RuledTable[]
  /** Frames with text beside them, which are none of the document's own. */
  readonly stamps: readonly RuledTable[]
  /** The blocks of running text, in reading order. */
  readonly blocks: readonly Rectangle[]
}

/** In inches: how far letters stand out of the frame of a stamp. */
const beyondFrame = 0.12
/** In inches: parts of such letters that touch the frame nowhere stand so near to it. */
const besideFrame = 0.08

/** Straightens a page, finds its ruling lines and tables, takes the lines out and finds the blocks of text beside the tables. */
export function preparePage({ gray, dotsPerInch }: PagePicture): PreparedPage {
  const shade = partingShade(gray)
  const asScanned = inkOf(gray, shade)
  const angle = skewOf(asScanned)
  const straight = straighten(gray, angle)
  const ink = straight === gray ? asScanned : inkOf(straight, shade)
  const found = rulingsOf(ink, dotsPerInch)
  const tables = tablesOf(found, dotsPerInch)
  const rulings = { across: found.across, down: found.down.filter((line) => isOfTable(line, tables)) }
  const erased = eraseRulings(straight, ink, rulings)
  const beyond = Math.round(beyondFrame * dotsPerInch)
  const outsides = tables.map(({ outside }) => outside)
  const bare = blotOut(erased, ink, outsides, beyond)
  const bareInk = inkOf(bare, shade)
  const stamps = stampsAmong(tables, bareInk, dotsPerInch)
  const around = [...stamps].map(({ outside }) =>
    widened(outside, straight, Math.round(besideFrame * dotsPerInch)),
  )
  const text = blotOut(bare, ink, around, 0)
  const blocks = textBlocks(text === bare ? bareInk : inkOf(text, shade), dotsPerInch)
  return {
    gray: erased,
    text,
    dotsPerInch,
    angle,
    rulings: { across: withoutStamps(rulings.across, stamps), down: withoutStamps(rulings.down, stamps) },
    tables: tables.filter((table) => !stamps.has(table)),
    stamps: [...stamps],
    blocks,
  }
}

function widened({ left, top, right, bottom }: Rectangle, { width, height }: Gray, by: number): Rectangle {
  return {
    left: Math.max(0, left - by),
    top: Math.max(0, top - by),
    right: Math.min(width, right + by),
    bottom: Math.min(height, bottom + by),
  }
}

const withoutStamps = (lines: readonly Rectangle[], stamps: ReadonlySet<RuledTable>): Rectangle[] =>
  lines.filter((line) => !isOfTable(line, [...stamps]))

/** A stroke down the page that belongs to no table is a part of letters or of a picture. */
const isOfTable = (line: Rectangle, tables: readonly RuledTable[]): boolean =>
  tables.some(
    ({ outside }) =>
      line.left >= outside.left &&
      line.right <= outside.right &&
      line.top >= outside.top &&
      line.bottom <= outside.bottom,
  )
