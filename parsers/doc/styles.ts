import { applyModifiers, type CharacterFormat, plainFormat } from './character.js'
import type { Part } from './header.js'
import type { Properties } from './properties.js'

interface Style {
  /** The style that it is made of; 0xfff for none. */
  readonly base: number
  readonly characters: Properties
  readonly paragraph: Properties
}

const none = 0xfff
const nothing = new Uint8Array()

/** The document's styles: what they say of characters and of paragraphs. */
export class Styles {
  readonly #styles: readonly (Style | null)[]
  readonly #defaultFont: number | null
  readonly #formats = new Map<number, CharacterFormat>()

  constructor(tables: Uint8Array, part: Part) {
    const { styles, defaultFont } = readStyles(tables, part)
    this.#styles = styles
    this.#defaultFont = defaultFont
  }

  /** What a style of paragraphs says of their characters. */
  format(style: number): CharacterFormat {
    let format = this.#formats.get(style)
    if (!format) {
      format = this.#add(style, { ...plainFormat, font: this.#defaultFont }, 0)
      this.#formats.set(style, format)
    }
    return format
  }

  /** A format as a style of characters changes it. */
  applyTo(style: number, format: CharacterFormat): CharacterFormat {
    return this.#add(style, format, 0)
  }

  /** What a style says of paragraphs, those that it is made of first. */
  paragraph(style: number): readonly Properties[] {
    const chain: Properties[] = []
    for (let at = style, depth = 0; at !== none && depth < deepest; depth++) {
      const one = this.#styles[at]
      if (!one) break
      chain.unshift(one.paragraph)
      at = one.base
    }
    return chain
  }

  #add(style: number, format: CharacterFormat, depth: number): CharacterFormat {
    const own = this.#styles[style]
    if (!own || depth > deepest) return format
    const base = own.base === none ? format : this.#add(own.base, format, depth + 1)
    return applyModifiers(base, own.characters, (_, same) => same)
  }
}

/** Styles are made of styles, but Word allows no more steps than this. */
const deepest = 11

function readStyles(
  tables: Uint8Array,
  { start, length }: Part,
): { styles: readonly (Style | null)[]; defaultFont: number | null } {
  if (length < 20) return { styles: [], defaultFont: null }
  const view = new DataView(tables.buffer, tables.byteOffset + start, length)
  const headerSize = view.getUint16(0, true)
  const count = view.getUint16(2, true)
  const baseSize = view.getUint16(4, true)
  const defaultFont = headerSize >= 14 ? view.getUint16(14, true) : null
  const styles: (Style | null)[] = []
  let at = 2 + headerSize
  for (let k = 0; k < count && at + 2 <= length; k++) {
    const size = view.getUint16(at, true)
    const bytes = tables.subarray(start + at + 2, start + at + 2 + size)
    styles.push(size > baseSize ? readStyle(bytes, baseSize) : null)
    at += 2 + size
  }
  return { styles, defaultFont }
}

const paragraphKind = 1
const characterKind = 2

function readStyle(bytes: Uint8Array, baseSize: number): Style | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kindAndBase = view.getUint16(2, true)
  const kind = kindAndBase & 0xf
  let at = baseSize + 2 + 2 * view.getUint16(baseSize, true) + 2
  const next = (): Properties => {
    at += at % 2
    if (at + 2 > bytes.length) return nothing
    const size = view.getUint16(at, true)
    at += 2 + size
    return bytes.subarray(at - size, at)
  }
  const base = kindAndBase >> 4
  if (kind === paragraphKind) {
    const paragraph = next().subarray(2)
    return { base, paragraph, characters: next() }
  }
  return kind === characterKind ? { base, paragraph: nothing, characters: next() } : null
}
