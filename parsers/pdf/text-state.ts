import type { WordGatherer } from './gather-words.js'
import { alongAxis, combine, type Matrix, place, type Turn } from './geometry.js'

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

const ligatures = /[\uFB00-\uFB06]/g

/** The state of text that PDF operators set, and the place of each character that they show. Source: ISO 32000-1, 9.3 and 9.4. */
export class TextState {
  font: ShownFont = { name: '', unit: 0.001 }
  size = 0
  charSpacing = 0
  wordSpacing = 0
  scale = 1
  leading = 0
  rise = 0
  /** Its characters are drawn without ink. */
  isHidden = false
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
    copy.isHidden = this.isHidden
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

  /** Hands over the characters, with their places under a map from the text's space to the page. */
  show(shown: readonly ShownGlyph[], toPage: Matrix, words: WordGatherer): void {
    const matrix = combine(toPage, this.#matrix)
    const turn = turnOf(matrix)
    if (turn === null) this.#passOver(shown)
    else this.#place(shown, matrix, turn, words)
  }

  #place(shown: readonly ShownGlyph[], matrix: Matrix, turn: Turn, words: WordGatherer): void {
    const size = Math.abs(this.size) * Math.hypot(matrix[2], matrix[3])
    const writing = { size, turn, font: this.font.name }
    const axis = turn === 0 ? matrix : combine(alongAxis[turn]!, matrix)
    const along = axis[0]
    const across = axis[1]
    const [left, top] = place(axis, 0, this.#lineY + this.rise)
    for (const one of shown) {
      const from = this.#x
      this.#x += this.#advance(one)
      if (typeof one === 'number') continue
      words.add(plain(one.unicode), along * from + left, along * this.#x + left, across * from + top, writing)
    }
  }

  #passOver(shown: readonly ShownGlyph[]): void {
    for (const one of shown) this.#x += this.#advance(one)
  }

  /** How far a character moves what follows it. */
  #advance(one: ShownGlyph): number {
    if (typeof one === 'number') return (-one * this.size * this.scale) / 1000
    const spacing = this.charSpacing + (one.isSpace ? this.wordSpacing : 0)
    return (one.width * this.size * this.font.unit + spacing) * this.scale
  }
}

/** The text of a character: ligatures as the letters that they stand for. */
const plain = (text: string): string => {
  const code = text.charCodeAt(0)
  return code < 0xfb00 && text.length === 1 ? text : text.replace(ligatures, (one) => one.normalize('NFKC'))
}

/** Which way a map writes, where it is a quarter turn or nearly so; null for slanted writing such as a watermark. */
function turnOf(matrix: Matrix): Turn | null {
  const a = matrix[0]
  const b = matrix[1]
  if (b === 0 && a > 0) return 0
  const angle = (Math.atan2(b, a) * 2) / Math.PI
  const turn = Math.round(angle)
  return Math.abs(angle - turn) < 0.1 ? ((((turn % 4) + 4) % 4) as Turn) : null
}
