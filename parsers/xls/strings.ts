import { windows1252Text } from '../encodings/windows-1252.js'

/** A text with the fonts that begin within it: from which character on, and the font's number. */
export interface RichText {
  readonly text: string
  readonly fonts: readonly { readonly from: number; readonly font: number }[]
}

/** Bytes of Excel 5 and 95 as text. */
export function bytesAsText(bytes: Uint8Array): string {
  return windows1252Text(bytes)
}

/** Reads on over the parts of a record; a text that a part cuts tells anew in the next how wide its characters are. */
export class Cursor {
  readonly #parts: readonly Uint8Array[]
  #part = 0
  #at = 0

  constructor(parts: readonly Uint8Array[], at = 0) {
    this.#parts = parts
    this.#at = at
  }

  u8(): number {
    this.#advance()
    const byte = this.#parts[this.#part]?.[this.#at++]
    if (byte === undefined) throw new RangeError('past the end of a record')
    return byte
  }

  u16(): number {
    return this.u8() | (this.u8() << 8)
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      this.#advance()
      const part = this.#parts[this.#part]
      if (part === undefined) throw new RangeError('past the end of a record')
      const step = Math.min(left, part.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  /** A text of Excel 97 and later, `length` characters behind its flags. */
  richText(length: number): RichText {
    const flags = this.u8()
    const runs = (flags & 8) !== 0 ? this.u16() : 0
    const extra = (flags & 4) !== 0 ? this.u32() : 0
    const text = this.#characters(length, (flags & 1) !== 0)
    const fonts = Array.from({ length: runs }, () => ({ from: this.u16(), font: this.u16() }))
    this.skip(extra)
    return { text, fonts }
  }

  #characters(length: number, isWide: boolean): string {
    let wide = isWide
    let text = ''
    while (text.length < length) {
      if (this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
        this.#advance()
        wide = (this.u8() & 1) !== 0
      }
      text += String.fromCharCode(wide ? this.u16() : this.u8())
    }
    return text
  }

  #advance(): void {
    while (this.#part < this.#parts.length && this.#at >= this.#parts[this.#part]!.length) {
      this.#part++
      this.#at = 0
    }
  }
}
