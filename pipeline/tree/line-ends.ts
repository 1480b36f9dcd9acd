import type { Piece, Text } from './text.js'

const lineEnd = /[\n\r]|<br\s?\/?>/iu

/**
 * The words of a text with a line end for each space that stands for one in the source: the lines of a cell.
 *
 * @param source what the pieces of the text are places in
 * @returns as long as the value, so that places in it stay
 * @example withLineEnds(cell.text, 'Sở Y tế\nTỉnh đoàn') // 'Sở Y tế\nTỉnh đoàn', where the value has a space
 */
export function withLineEnds({ value, pieces }: Text, source: string): string {
  let told = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    const end = before ? before.at + before.length : 0
    const between = value.slice(end, piece.at)
    const isEnd = between === ' ' && before && lineEnd.test(source.slice(before.end, piece.start))
    const own = value.slice(piece.at, piece.at + piece.length)
    const isMark = own === ' ' && lineEnd.test(source.slice(piece.start, piece.end))
    told += (isEnd ? '\n' : between) + (isMark ? '\n' : own)
    before = piece
  }
  return told + value.slice(told.length)
}
