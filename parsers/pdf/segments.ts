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

interface OpenRow {
  words: Word[]
  top: number
  bottom: number
}

function gatherRows(words: readonly Word[]): Word[][] {
  const rows: OpenRow[] = []
  const byBaseline = [...words].sort((a, b) => b.size - a.size || a.baseline - b.baseline)
  for (const word of byBaseline) {
    const row = word.isTurned ? undefined : nearest(rows, word)
    if (row) row.words.push(word)
    else rows.push({ words: [word], top: word.top, bottom: word.bottom })
  }
  return rows.map((row) => row.words.sort((a, b) => a.left - b.left))
}

/** The row that a word shares most height with, if enough. */
function nearest(rows: readonly OpenRow[], word: Word): OpenRow | undefined {
  let best: OpenRow | undefined
  let most = onOneLine
  for (const row of rows) {
    if (row.bottom < word.top || row.top > word.bottom || row.words[0]!.isTurned) continue
    const shared = sharedHeight(row as unknown as Box, word)
    if (shared > most) {
      best = row
      most = shared
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
