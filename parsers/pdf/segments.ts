import type { Box } from '../../pipeline/tree/layout.js'
import { boxAround, sharedHeight } from './geometry.js'
import { textOf, type Word } from './words.js'

/** Words on one line with no more than a wide space between them: a line, or what of it stands in one column. */
export interface Segment extends Box {
  readonly words: readonly Word[]
}

/** Segments beside each other, from left to right. */
export interface RowOfSegments extends Box {
  readonly segments: readonly Segment[]
}

/** Words of one line share at least this much of their height; a raised figure and a shifted letter do. */
const onOneLine = 0.5
/** A gap of so many times the font's size parts columns; justified lines have narrower ones. */
const columnGap = 1.2

/**
 * The rows of words, from top to bottom, each cut where a wide gap parts it.
 *
 * @example rowsOf(words)[0].segments.map(segmentText) // ['Số: 345/KH-UBND', 'Hà Nội, ngày 29 tháng 12 năm 2022']
 */
export function rowsOf(words: readonly Word[]): RowOfSegments[] {
  const rows = gatherRows(words).map((row) => {
    const segments = cutAtGaps(row)
    return { segments, ...boxAround(segments) }
  })
  return rows.sort((a, b) => a.top - b.top || a.left - b.left)
}

/** The words of a segment with a space between each two. */
export const segmentText = ({ words }: Segment): string => words.map(textOf).join(' ')

/** The words of a row with a space between each two. */
export const rowText = ({ segments }: Pick<RowOfSegments, 'segments'>): string =>
  segments.map(segmentText).join(' ')

/** The words of a row, from left to right. */
export const wordsOf = ({ segments }: Pick<RowOfSegments, 'segments'>): Word[] =>
  segments.flatMap(({ words }) => words)

interface OpenRow {
  readonly words: Word[]
  readonly top: number
  readonly bottom: number
  /** How many rows were opened before it. */
  readonly order: number
}

/** Rows are found by the stripes of the page that they reach over, so many points high; what lies far off stands in the last ones. */
const stripe = 4
const [firstStripe, lastStripe] = [-100, 4000]

function gatherRows(words: readonly Word[]): Word[][] {
  const rows: OpenRow[] = []
  const upright = new Map<number, OpenRow[]>()
  const byBaseline = [...words].sort((a, b) => b.size - a.size || a.baseline - b.baseline)
  for (const word of byBaseline) {
    const row = word.isTurned ? undefined : nearest(upright, word)
    if (row) {
      row.words.push(word)
      continue
    }
    const opened: OpenRow = { words: [word], top: word.top, bottom: word.bottom, order: rows.length }
    rows.push(opened)
    if (!word.isTurned)
      for (let at = stripeAt(word.top); at <= stripeAt(word.bottom); at++) addRow(upright, at, opened)
  }
  return rows.map((row) => row.words.sort((a, b) => a.left - b.left))
}

const stripeAt = (y: number): number => Math.max(firstStripe, Math.min(lastStripe, Math.floor(y / stripe)))

function addRow(rows: Map<number, OpenRow[]>, at: number, row: OpenRow): void {
  const own = rows.get(at)
  if (own) own.push(row)
  else rows.set(at, [row])
}

/** The row that a word shares most height with, if enough; of equals the one that was opened first. */
function nearest(rows: ReadonlyMap<number, readonly OpenRow[]>, word: Word): OpenRow | undefined {
  let best: OpenRow | undefined
  let most = onOneLine
  const end = stripeAt(word.bottom)
  for (let at = stripeAt(word.top); at <= end; at++) {
    const own = rows.get(at)
    if (!own) continue
    for (const row of own) {
      if (row.bottom < word.top || row.top > word.bottom) continue
      const shared = sharedHeight(row as unknown as Box, word)
      if (shared > most || (shared === most && best && row.order < best.order)) {
        best = row
        most = shared
      }
    }
  }
  return best
}

function cutAtGaps(words: readonly Word[]): Segment[] {
  const segments: Word[][] = []
  for (const word of words) {
    const open = segments.at(-1)
    const last = open?.at(-1)
    if (open && last && word.left - last.right <= columnGap * Math.max(last.size, word.size)) open.push(word)
    else segments.push([word])
  }
  return segments.map((own) => ({ words: own, ...boxAround(own) }))
}
