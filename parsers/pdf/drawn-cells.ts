import type { Box } from '../../pipeline/tree/layout.js'
import type { Word } from './words.js'

/** Words that the file draws one after the other, as it draws the lines of one cell or of one paragraph. */
export interface DrawnCell extends Box {
  readonly words: readonly Word[]
  /** It is drawn after what ends below where it begins, as the next cell of a row is: what stands before it is another cell. */
  readonly goesUp: boolean
}

type Open<Record> = { -readonly [Key in keyof Record]: Record[Key] }

/** Words on one line that no wide gap parts. */
interface Piece extends Open<Box> {
  readonly words: Word[]
  readonly baseline: number
  readonly size: number
}

interface OpenCell extends Open<Box> {
  readonly words: Word[]
  readonly goesUp: boolean
}

/** Base lines that differ by less than this share of the font's size are of one line. */
const sameLine = 0.35
/** A wider gap, as a share of the font's size, parts what stands on one line; justified lines have narrower ones. */
const wideGap = 1.2
/** The next line of a cell is no further below than so many sizes of the font. */
const farLine = 2.2
/** Lines further apart than usual by this share of the font's size, and by so many points, are not of one cell. */
const wider = { share: 0.1, points: 1 }
/** Edges within so many points of each other are one. */
const sameEdge = 2
/** A number that a row may begin with. */
const ordinal = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,4})\.?$/

/** Whether any words are drawn up and to the right of those before them, as the cells of a row are; asked of all pages. */
export function goesUpAnywhere(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1]!, words[at]!]
    if (word.baseline < before.baseline - sameLine * word.size && word.left > before.left) return true
  }
  return false
}

/** The cells and paragraphs of a page by the order in which the file draws its words. */
export function drawnCells(words: readonly Word[]): DrawnCell[] {
  const pieces = piecesOf(words)
  const usual = usualPitch(pieces)
  const cells: OpenCell[] = []
  let before: Piece | undefined
  for (const piece of pieces) {
    const open = cells.at(-1)
    if (open && before && goesOn(open, before, piece, usual)) extend(open, piece)
    else cells.push(begin(piece, before))
    before = piece
  }
  return cells
}

function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  for (const word of words) {
    if (word.isTurned) continue
    const open = pieces.at(-1)
    if (open && isBeside(open, word)) {
      open.words.push(word)
      open.right = Math.max(open.right, word.right)
      open.top = Math.min(open.top, word.top)
      open.bottom = Math.max(open.bottom, word.bottom)
    } else {
      const { left, top, right, bottom, baseline, size } = word
      pieces.push({ words: [word], left, top, right, bottom, baseline, size })
    }
  }
  return pieces
}

/** Right behind, on the same line; a raised or lowered letter is, too. */
function isBeside({ right, baseline, size }: Piece, word: Word): boolean {
  const gap = word.left - right
  const apart = Math.abs(word.baseline - baseline)
  if (gap < -0.6 * size || gap > wideGap * size) return false
  return apart < sameLine * size || (word.clings && apart < 2 * sameLine * size)
}

/** The usual distance between a line and the next one right below it, in sizes of the font. */
function usualPitch(pieces: readonly Piece[]): number {
  const pitches: number[] = []
  for (let at = 1; at < pieces.length; at++) {
    const [above, piece] = [pieces[at - 1]!, pieces[at]!]
    const pitch = (piece.baseline - above.baseline) / piece.size
    if (pitch > 0.8 && pitch < farLine && piece.left < above.right && piece.right > above.left)
      pitches.push(pitch)
  }
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? 1.2
}

/** Whether a piece is the next line of a cell. */
function goesOn(cell: OpenCell, before: Piece, piece: Piece, usual: number): boolean {
  const pitch = piece.baseline - before.baseline
  if (pitch < sameLine * piece.size || piece.right < cell.left || piece.left > cell.right) return false
  const most = Math.min(
    farLine * piece.size,
    usual * piece.size + Math.max(wider.points, wider.share * piece.size),
  )
  if (pitch > most) return false
  return piece.left > cell.left + sameEdge || !ordinal.test(firstOf(piece)) || !ordinal.test(firstOf(cell))
}

const firstOf = ({ words }: { readonly words: readonly Word[] }): string => words[0]!.parts[0]!.text

function extend(cell: OpenCell, piece: Piece): void {
  for (const word of piece.words) cell.words.push(word)
  cell.left = Math.min(cell.left, piece.left)
  cell.right = Math.max(cell.right, piece.right)
  cell.top = Math.min(cell.top, piece.top)
  cell.bottom = Math.max(cell.bottom, piece.bottom)
}

function begin(
  { words, left, top, right, bottom, baseline, size }: Piece,
  before: Piece | undefined,
): OpenCell {
  const goesUp = before !== undefined && baseline < before.baseline - sameLine * size && left > before.left
  return { words: [...words], left, top, right, bottom, goesUp }
}
