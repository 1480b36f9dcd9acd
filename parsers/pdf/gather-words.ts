import { alongAxis, combine, type Matrix, place, type Turn, upright } from './geometry.js'
import type { Word } from './words.js'

/** Between letters of a word is less than this share of the font's size, between words more. */
const letterGap = 0.18
/** Letters may overlap so much of the font's size; what goes back further begins anew. */
const overlap = 0.6
/** Letters of one word stand on lines no further apart than this share of the font's size. */
const jitter = 0.12

/** How a row of letters is written: what all of them share. */
export interface Writing {
  /** The size of the font on the page, in points. */
  readonly size: number
  readonly turn: Turn
  /** The font's own name, such as `ABCDEF+.VnTimeH`. */
  readonly font: string
}

/** A word that is being gathered; `from`, `to` and `y` run along and across its own writing. */
interface Open {
  readonly parts: { text: string; font: string }[]
  readonly turn: Turn
  readonly size: number
  readonly from: number
  to: number
  readonly y: number
  readonly clings: boolean
}

/** Gathers the letters of a page to words, in the order in which the file draws them. */
export class WordGatherer {
  readonly #words: Open[] = []
  readonly #letters = [0, 0, 0, 0]
  #open: Open | null = null
  #before: Open | null = null

  /**
   * Adds a letter.
   *
   * @param from where its base line begins, along its own writing (`alongAxis`), in points
   * @param to where it ends, with the spacing that the file adds between letters
   * @param y where its base line lies, across its own writing
   */
  add(text: string, from: number, to: number, y: number, writing: Writing): void {
    this.#letters[writing.turn]! += 1
    if (isBlank(text)) {
      this.#close()
      this.#before = null
      return
    }
    if (this.#open && !goesOn(this.#open, from, y, writing)) this.#close()
    if (this.#open) append(this.#open, text, writing.font, to)
    else this.#open = begin(this.#before, text, from, to, y, writing)
  }

  /** The words, and the quarter turn that most letters are written in; the page is to be turned back by it. */
  finish(width: number, height: number): { turn: Turn; words: Word[] } {
    this.#close()
    const turn = this.#letters.indexOf(Math.max(...this.#letters)) as Turn
    const maps = alongAxis.map((_, own) => fromAxis(own as Turn, upright(turn, width, height)))
    return { turn, words: this.#words.map((word) => closed(word, turn, maps[word.turn]!)) }
  }

  #close(): void {
    if (this.#open) this.#words.push(this.#open)
    this.#before = this.#open
    this.#open = null
  }
}

const isBlank = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (text.length === 1 && code > 0x20 && code < 0x7f) return false
  return text.trim() === ''
}

function goesOn(open: Open, from: number, y: number, { size, turn }: Writing): boolean {
  const gap = from - open.to
  return (
    open.turn === turn &&
    Math.abs(y - open.y) <= jitter * open.size &&
    Math.abs(size - open.size) <= 0.25 * open.size &&
    gap <= letterGap * open.size &&
    gap >= -overlap * open.size
  )
}

function begin(
  before: Open | null,
  text: string,
  from: number,
  to: number,
  y: number,
  { size, turn, font }: Writing,
): Open {
  const clings =
    before !== null && before.turn === turn && Math.abs(from - before.to) <= letterGap * before.size
  // a list that begins with its first part takes room for one, an empty one that grows for seventeen
  return { parts: [{ text, font }], turn, size, from, to, y, clings }
}

function append(open: Open, text: string, font: string, to: number): void {
  const last = open.parts[open.parts.length - 1]
  if (last?.font === font) last.text += text
  else open.parts.push({ text, font })
  if (to > open.to) open.to = to
}

/** From the axis of some writing to the upright page. */
const fromAxis = (own: Turn, toUpright: Matrix): Matrix =>
  combine(toUpright, alongAxis[((4 - own) % 4) as Turn]!)

/** Letters reach so far above and below the line that they stand on, as shares of the font's size. */
const ascent = 0.8
const descent = 0.22

function closed(open: Open, pageTurn: Turn, map: Matrix): Word {
  const { turn, size, from, to, y, clings } = open
  const [x0, y0] = place(map, from, y - ascent * size)
  const [x1, y1] = place(map, to, y + descent * size)
  const bottom = Math.max(y0, y1)
  const isTurned = turn !== pageTurn
  for (const part of open.parts) part.text = composed(part.text)
  return {
    parts: open.parts,
    left: Math.min(x0, x1),
    top: Math.min(y0, y1),
    right: Math.max(x0, x1),
    bottom,
    baseline: isTurned ? bottom : place(map, from, y)[1],
    size,
    isTurned,
    clings,
  }
}

/** Most words are as they should be, and asking the engine for it takes longer than looking. */
const composed = (text: string): string => (mayBeLoose.test(text) ? text.normalize('NFC') : text)

/** What is neither a letter of Latin with its marks in it nor a mark of punctuation: combining marks and letters of other scripts. */
const mayBeLoose = /[^\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027]/
