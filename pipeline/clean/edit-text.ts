import type { Piece, Text } from '../tree/text.js'
import { placeOf } from '../tree/text.js'

/** The units `from`…`to` of a text's value are to be read as `replacement`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly replacement: string
}

/**
 * The text with all edits made at once, in time that grows with text and edits (one `replaceInText` an edit would be
 * quadratic). Edits are in order and do not overlap; a replacement stands for the source range of what it replaces.
 *
 * @example editText(sourceText('a  b', 0, 4), [{ from: 1, to: 3, replacement: ' ' }]).value // 'a b'
 */
export function editText(text: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return text
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  let piece = 0
  const keep = (from: number, to: number): void => {
    if (to <= from) return
    while (piece < text.pieces.length && endOf(text.pieces[piece]!) <= from) piece++
    for (let k = piece; k < text.pieces.length && text.pieces[k]!.at < to; k++) {
      pieces.push(cutPiece(text.pieces[k]!, from, to, length))
    }
    parts.push(text.value.slice(from, to))
    length += to - from
  }
  let done = 0
  for (const { from, to, replacement } of edits) {
    keep(done, from)
    while (piece < text.pieces.length && endOf(text.pieces[piece]!) <= from) piece++
    const place = placeOf({ value: text.value, pieces: overlapping(text.pieces, piece, to) }, from, to)
    if (replacement.length > 0 && place) pieces.push({ at: length, length: replacement.length, ...place })
    parts.push(replacement)
    length += replacement.length
    done = to
  }
  keep(done, text.value.length)
  return { value: parts.join(''), pieces }
}

const endOf = (piece: Piece): number => piece.at + piece.length

function overlapping(pieces: readonly Piece[], first: number, to: number): Piece[] {
  const found: Piece[] = []
  for (let k = first; k < pieces.length && pieces[k]!.at < to; k++) found.push(pieces[k]!)
  return found
}

/** The part of a piece within `from`…`to`, moved so that `from` stands at `at`. */
function cutPiece(piece: Piece, from: number, to: number, at: number): Piece {
  const a = Math.max(from, piece.at)
  const b = Math.min(to, endOf(piece))
  const exact = piece.end - piece.start === piece.length
  const start = exact ? piece.start + (a - piece.at) : piece.start
  const end = exact ? piece.start + (b - piece.at) : piece.end
  return { at: at + a - from, length: b - a, start, end }
}
