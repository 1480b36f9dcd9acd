/**
 * Text that knows where it came from. Every stage cuts, joins and repairs `Text` values, never bare strings,
 * so that any record can point at the very characters of the source.
 */

/** A half-open range of UTF-16 offsets into the source text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A run of a text's value: `length` units from `at` on stand for the source range `start`…`end`.
 * Where `end - start === length` the units correspond one to one; otherwise the run is indivisible.
 */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** A cleaned string (NFC, plain spaces, plain hyphens) over the source. `pieces` are in the order of `value`. */
export interface Text {
  readonly value: string
  readonly pieces: readonly Piece[]
}

export const emptyText: Text = { value: '', pieces: [] }

/** What plain text does not hold; it tells the two apart faster than `needsNormalizing`. */
const unusual = /[^\t -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1e00-\u1eff\u2012-\u2026]/
const needsNormalizing =
  /\p{M}|[\u00a0\u00ad\u00d0\u00f0\u061c\u2000-\u2011\u202a-\u202f\u205f-\u2069\u2212\u3000\ufeff\uff01-\uff5e]/u

/**
 * The text of a source range, in NFC, with every kind of white space as a plain space (line ends too), hyphens of any kind as
 * plain ones, without what is not seen.
 *
 * @example sourceText('a\u00a0b', 0, 3).value // 'a b'
 */
export function sourceText(source: string, start: number, end: number): Text {
  if (end <= start) return emptyText
  const raw = source.slice(start, end)
  if (!unusual.test(raw) || !needsNormalizing.test(raw)) {
    return { value: raw.replace(/[\t\r\n\f\v]/g, ' '), pieces: [{ at: 0, length: raw.length, start, end }] }
  }
  return normalizedText(raw, start)
}

/** A character with the marks that combine with it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu

function normalizedText(raw: string, start: number): Text {
  let value = ''
  const pieces: Piece[] = []
  for (const match of raw.matchAll(clusters)) {
    const clean = plainCharacter(match[0])
    const from = start + match.index
    pushPiece(pieces, { at: value.length, length: clean.length, start: from, end: from + match[0].length })
    value += clean
  }
  return { value, pieces }
}

/** What is not seen: spaces without width, hyphens that a word may be broken at, marks of the direction of writing. */
const unseen = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/

/** Characters that are drawn as the plain ones, and typed for them: hyphens that do not break, a minus; eth for đ. */
const lookalikes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u00d0': 'Đ',
  '\u00f0': 'đ',
}

function plainCharacter(cluster: string): string {
  if (unseen.test(cluster)) return ''
  const plain = lookalikes[cluster]
  if (plain !== undefined) return plain
  if (/^[\s\u00a0]$/.test(cluster)) return ' '
  if (/^[\uff01-\uff5e]$/.test(cluster)) return String.fromCharCode(cluster.charCodeAt(0) - 0xfee0)
  return cluster.normalize('NFC')
}

function pushPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const oneToOne = piece.end - piece.start === piece.length
  if (last && oneToOne && last.end === piece.start && last.end - last.start === last.length) {
    pieces[pieces.length - 1] = { ...last, length: last.length + piece.length, end: piece.end }
  } else if (piece.length > 0) {
    pieces.push(piece)
  }
}

/** The part of a text from `from` to `to` (units of its value). */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  if (from <= 0 && to >= text.value.length) return text
  if (to <= from) return emptyText
  const pieces: Piece[] = []
  for (const piece of text.pieces) {
    const a = Math.max(from, piece.at)
    const b = Math.min(to, piece.at + piece.length)
    if (b <= a) continue
    const exact = piece.end - piece.start === piece.length
    pieces.push({
      at: a - from,
      length: b - a,
      start: exact ? piece.start + (a - piece.at) : piece.start,
      end: exact ? piece.start + (b - piece.at) : piece.end,
    })
  }
  return { value: text.value.slice(from, to), pieces }
}

/** The texts one after the other, with `joiner` (which has no place in the source) between them; empty ones are skipped. */
export function joinTexts(texts: readonly Text[], joiner = ' '): Text {
  const full = texts.filter((text) => text.value.length > 0)
  if (full.length === 1) return full[0]!
  let value = ''
  const pieces: Piece[] = []
  for (const text of full) {
    if (value.length > 0) value += joiner
    for (const piece of text.pieces) pieces.push({ ...piece, at: piece.at + value.length })
    value += text.value
  }
  return { value, pieces }
}

/** The text with the units `from`…`to` replaced by `replacement`, which stands for the same source range. */
export function replaceInText(text: Text, from: number, to: number, replacement: string): Text {
  const place = placeOf(text, from, to)
  const middle: Text =
    replacement.length === 0 || place === undefined
      ? { value: replacement, pieces: [] }
      : { value: replacement, pieces: [{ at: 0, length: replacement.length, ...place }] }
  return joinTexts([sliceText(text, 0, from), middle, sliceText(text, to)], '')
}

/** The text without white space at its ends. */
export function trimText(text: Text): Text {
  const lead = text.value.length - text.value.trimStart().length
  return sliceText(text, lead, Math.max(lead, text.value.trimEnd().length))
}

/** The text trimmed, with every run of white space as one space. */
export function collapseText(text: Text): Text {
  const trimmed = trimText(text)
  if (!/\s\s/.test(trimmed.value)) return trimmed
  const parts: Text[] = []
  for (const word of trimmed.value.matchAll(/\S+/g)) {
    parts.push(sliceText(trimmed, word.index, word.index + word[0].length))
  }
  return joinTexts(parts)
}

/** White space that is not one plain space. */
const uneven = /\s\s|[^\S ]/

/** What a converter's mark stands for: `<br>` is a space, `&amp;` a sign, and no word. */
const isMark = (value: string, source: string): boolean =>
  value.length !== source.length && !/[\p{L}\p{N}]/u.test(value)

/**
 * The text as the source has it: what a stage repaired is put back, in NFC with plain spaces; the marks of converters are not.
 *
 * @param source the source text that the text's pieces point into
 * @example writtenText(repaired, source) // 'chuyên đổi số', where the repair made it 'chuyển đổi số'
 */
export function writtenText(text: Text, source: string): string {
  let written = ''
  let at = 0
  for (const piece of text.pieces) {
    written += text.value.slice(at, piece.at)
    const value = text.value.slice(piece.at, piece.at + piece.length)
    const printed = source.slice(piece.start, piece.end)
    at = piece.at + piece.length
    written += isMark(value, printed) ? value : printed
  }
  const whole = `${written}${text.value.slice(at)}`.normalize('NFC')
  return (uneven.test(whole) ? whole.replace(/\s+/g, ' ') : whole).trim()
}

/**
 * The source range that the units `from`…`to` of a text came from (the smallest that holds them all),
 * or undefined where nothing of it stands in the source.
 */
export function placeOf(text: Text, from = 0, to: number = text.value.length): Place | undefined {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const piece of text.pieces) {
    const a = Math.max(from, piece.at)
    const b = Math.min(to, piece.at + piece.length)
    if (b <= a) continue
    const exact = piece.end - piece.start === piece.length
    start = Math.min(start, exact ? piece.start + (a - piece.at) : piece.start)
    end = Math.max(end, exact ? piece.start + (b - piece.at) : piece.end)
  }
  return end < 0 ? undefined : { start, end }
}
