/** Where the parts of a Word document lie (File Information Block of [MS-DOC], Word 97 and later). */
export interface Header {
  readonly isEncrypted: boolean
  /** The stream that holds the tables, `0Table` or `1Table`. */
  readonly tableStream: string
  /** Characters of the parts, which follow each other: running text, footnotes, headers, comments, endnotes, boxes. */
  readonly counts: {
    readonly text: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
  readonly styles: Part
  readonly characterRuns: Part
  readonly paragraphRuns: Part
  readonly fonts: Part
  readonly pieces: Part
  readonly lists: Part
  readonly listOverrides: Part
}

/** A part of the stream of tables. */
export interface Part {
  readonly start: number
  readonly length: number
}

/** Word 97 writes 0xc1; what is below is Word 6 or 95, whose tables are others. */
const word97 = 0xc1

const wordMagic = 0xa5ec
const oldWordMagic = 0xa5dc

/**
 * The header, or null for a document of Word 6, Word 95 or before.
 *
 * @throws Error where it is no header of Word
 */
export function readHeader(stream: Uint8Array): Header | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const magic = view.getUint16(0, true)
  if (magic !== wordMagic && magic !== oldWordMagic) throw new Error('its header is not one of Word')
  if (magic === oldWordMagic || view.getUint16(2, true) < word97) return null
  const flags = view.getUint16(0x0a, true)
  const count = (at: number): number => Math.max(0, view.getInt32(at, true))
  const part = (at: number): Part => ({
    start: view.getUint32(at, true),
    length: view.getUint32(at + 4, true),
  })
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
    counts: {
      text: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    },
    styles: part(0xa2),
    characterRuns: part(0xfa),
    paragraphRuns: part(0x102),
    fonts: part(0x112),
    pieces: part(0x1a2),
    lists: part(0x2e2),
    listOverrides: part(0x2ea),
  }
}
