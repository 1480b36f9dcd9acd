import { combine, type Matrix, type Turn } from './geometry.js'
import type { Glyph } from './glyphs.js'

/** A character as pdfjs hands it over; a number stands for a shift in thousandths of the font's size. */
export type ShownGlyph =
  | { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
  | number

/** What of a font is needed to place its characters. */
export interface ShownFont {
  readonly name: string
  /** From the font's units to those of the text: 0.001 but for fonts that are drawn by programs. */
  readonly unit: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Ligatures, as the letters that they stand for. */
const ligature = /[\uFB00-\uFB06]/
const ligatures = new RegExp(ligature, 'g')

/** The state of text that PDF operators set, and the place of each character that they show. Source: ISO 32000-1, 9.3 and 9.4. */
export class TextState {
  font: ShownFont = { name: '', unit: 0.001 }
  size = 0
  charSpacing = 0
  wordSpacing = 0
  scale = 1
  leading = 0
  rise = 0
  #matrix: Matrix = identity
  #lineX = 0
  #lineY = 0
  #x = 0

  /** A copy, for what is saved and restored. */
  copy(): TextState {
    const copy = new TextState()
    copy.font = this.font
    copy.size = this.size
    copy.charSpacing = this.charSpacing
    copy.wordSpacing = this.wordSpacing
    copy.scale = this.scale
    copy.leading = this.leading
    copy.rise = this.rise
    return copy
  }

  begin(matrix: Matrix = identity): void {
    this.#matrix = matrix
    this.#lineX = 0
    this.#lineY = 0
    this.#x = 0
  }

  move(x: number, y: number): void {
    this.#lineX += x
    this.#lineY += y
    this.#x = this.#lineX
  }

  nextLine(): void {
    this.move(0, this.leading)
  }

  /** The characters, with their places under a map from the text's space to the page. */
  show(shown: readonly ShownGlyph[], toPage: Matrix, glyphs: Glyph[]): void {
    const matrix = combine(toPage, this.#matrix)
    const [a, b, c, d, e, f] = matrix
    const turn = turnOf(matrix)
    const size = Math.abs(this.size) * Math.hypot(c, d)
    const up = this.#lineY + this.rise
    const [left, top] = [c * up + e, d * up + f]
    for (const one of shown) {
      if (typeof one === 'number') {
        this.#x -= (one * this.size * this.scale) / 1000
        continue
      }
      const from = this.#x
      const spacing = this.charSpacing + (one.isSpace ? this.wordSpacing : 0)
      this.#x += (one.width * this.size * this.font.unit + spacing) * this.scale
      if (turn === null) continue
      glyphs.push({
        text: plain(one.unicode),
        x: a * from + left,
        y: b * from + top,
        endX: a * this.#x + left,
        endY: b * this.#x + top,
        size,
        turn,
        font: this.font.name,
      })
    }
  }
}

const plain = (text: string): string => (ligatures.test(text) ? text.normalize('NFKC') : text)

/** Which way a map writes, where it is a quarter turn or nearly so; null for slanted writing such as a watermark. */
function turnOf([a, b]: Matrix): Turn | null {
  const angle = (Math.atan2(b, a) * 2) / Math.PI
  const turn = Math.round(angle)
  return Math.abs(angle - turn) < 0.1 ? ((((turn % 4) + 4) % 4) as Turn) : null
}
