import type { Box } from '../../pipeline/tree/layout.js'
import type { Engine, Word } from './engine/engine.js'
import { type Montage, montageOf, slotAt } from './picture/montage.js'
import type { PagePicture } from './picture/pixels.js'
import { type PreparedPage, preparePage } from './picture/prepare.js'
import { around, type Rectangle } from './picture/rectangle.js'
import type { PageReading, ReadWord } from './reading.js'

/**
 * Reads the picture of a page: its words with their places and how sure they are, and its ruling lines.
 *
 * The cells of ruled tables are read for themselves, column by column, after the lines were taken out; all parts of a
 * page are read in one go.
 *
 * @param seconds how long the engine may take
 * @throws EngineError where the engine fails, or takes longer
 * @example const { words } = await readPicture({ gray, dotsPerInch: 200 }, engine, 60)
 */
export async function readPicture(
  picture: PagePicture,
  engine: Engine,
  seconds: number,
): Promise<PageReading> {
  const page = preparePage(picture)
  const parts = partsOf(page)
  const montage = montageOf(
    [...parts, ...page.stamps.map(({ outside }) => ({ ...outside, of: page.gray }))],
    page.dotsPerInch,
  )
  const words =
    montage.slots.length === 0 ? [] : await engine.recognise(montage.picture, page.dotsPerInch, seconds)
  const toPoints = inPoints(page.dotsPerInch)
  return {
    width: (page.gray.width * 72) / page.dotsPerInch,
    height: (page.gray.height * 72) / page.dotsPerInch,
    words: onPage(
      words.filter((word) => slotOf(word, montage) < parts.length),
      montage,
      toPoints,
    ),
    rulings: [...page.rulings.across, ...page.rulings.down].map(toPoints),
    stamps: page.stamps.map((_, at) =>
      words
        .filter((word) => slotOf(word, montage) === parts.length + at)
        .map(({ text }) => text)
        .join(' '),
    ),
  }
}

/** Text first, then the cells down each column: what stands below each other is of one kind, which the engine reads better. */
function partsOf({ gray, text, blocks, tables }: PreparedPage) {
  const cells = tables.flatMap((table) =>
    [...table.cells].sort((a, b) => a.column - b.column || a.row - b.row).map(({ inside }) => inside),
  )
  return [...blocks.map((part) => ({ ...part, of: text })), ...cells.map((part) => ({ ...part, of: gray }))]
}

const inPoints =
  (dotsPerInch: number) =>
  ({ left, top, right, bottom }: Rectangle): Box => {
    const points = (pixels: number): number => Math.round((pixels * 7200) / dotsPerInch) / 100
    return { left: points(left), top: points(top), right: points(right), bottom: points(bottom) }
  }

const slotOf = ({ box }: Word, montage: Montage): number => slotAt(montage, (box.top + box.bottom) / 2)

/** The words at their places on the page. A line is never higher than its slot, and its words share its height. */
function onPage(words: readonly Word[], montage: Montage, toPoints: (part: Rectangle) => Box): ReadWord[] {
  const found: ReadWord[] = []
  for (const line of linesOf(words)) {
    const whole = around(line.map(({ box }) => box))
    const { part, left, top } = montage.slots[slotAt(montage, (whole.top + whole.bottom) / 2)]!
    for (const { text, confidence, box } of line) {
      const place = {
        left: box.left - left + part.left,
        right: box.right - left + part.left,
        top: Math.max(part.top, whole.top - top + part.top),
        bottom: Math.min(part.bottom, whole.bottom - top + part.top),
      }
      found.push({ text, confidence, box: toPoints(place) })
    }
  }
  return found
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  let last = -1
  for (const word of words) {
    if (word.line === last) lines.at(-1)!.push(word)
    else lines.push([word])
    last = word.line
  }
  return lines
}
