import type { Block } from '../blocks/block.js'
import { Flow } from '../blocks/flow.js'
import { windows1252Text } from '../encodings/windows-1252.js'
import type { Limits } from '../limits.js'
import type { Streams } from '../ole/container.js'
import { applyModifiers, type CharacterFormat } from './character.js'
import { Fields } from './fields.js'
import { readFonts } from './fonts.js'
import { type Header, readHeader } from './header.js'
import { Numbering } from './numbering.js'
import { type ParagraphFormat, paragraphFormat } from './paragraph.js'
import { type Piece, readPieces } from './pieces.js'
import { type PropertyRun, readCharacterRuns, readParagraphRuns, runAt } from './properties.js'
import { Styles } from './styles.js'

export interface DocContent {
  readonly blocks: readonly Block[]
  /** Whether something was left out that a tracked change deletes. */
  readonly hasChanges: boolean
}

/**
 * Reads the text of a Word document (Word 97 to 2003): paragraphs with the numbers that Word draws before them, tables,
 * then text boxes and notes. Headers, comments, pictures and embedded objects are left out, of a field stands its result.
 *
 * @throws Error or RangeError where the file is broken, LimitExceeded for more cells than the limits allow
 */
export function readDoc(streams: Streams, limits: Limits): DocContent | 'encrypted' {
  const stream = streams.get('WordDocument')!
  const header = readHeader(stream)
  if (header === null) throw new Error('it is of before Word 97')
  if (header.isEncrypted) return 'encrypted'
  const tables = streams.get(header.tableStream)
  if (tables === undefined) throw new Error('its stream of tables is missing')
  const data = streams.get('Data') ?? new Uint8Array()
  return new DocReader(stream, tables, data, header, limits).read()
}

/** A stretch of characters whose format is one, as far as they themselves tell. */
interface Stretch {
  readonly text: string
  readonly run: PropertyRun | undefined
}

const utf16 = new TextDecoder('utf-16le')

class DocReader {
  readonly #stream: Uint8Array
  readonly #header: Header
  readonly #limits: Limits
  readonly #pieces: readonly Piece[]
  readonly #characterRuns: readonly PropertyRun[]
  readonly #paragraphRuns: readonly PropertyRun[]
  readonly #styles: Styles
  readonly #fonts: readonly string[]
  readonly #numbering: Numbering
  /** Word writes TCVN3's ư as a soft hyphen; only a file without any may have it as an optional hyphen. */
  readonly #hyphen: string
  #hasChanges = false

  constructor(stream: Uint8Array, tables: Uint8Array, data: Uint8Array, header: Header, limits: Limits) {
    this.#stream = stream
    this.#header = header
    this.#limits = limits
    this.#pieces = readPieces(tables, header.pieces)
    this.#hyphen = this.#holds(softHyphen) ? '' : softHyphen
    this.#characterRuns = readCharacterRuns(stream, tables, header.characterRuns)
    this.#paragraphRuns = readParagraphRuns(stream, tables, header.paragraphRuns, data)
    this.#styles = new Styles(tables, header.styles)
    this.#fonts = readFonts(tables, header.fonts)
    this.#numbering = new Numbering(tables, header.lists, header.listOverrides)
  }

  read(): DocContent {
    const { text, footnotes, headers, macros, comments, endnotes, boxes } = this.#header.counts
    const behindNotes = text + footnotes + headers + macros + comments
    const blocks = [
      ...this.#part(0, text),
      ...this.#part(behindNotes + endnotes, boxes),
      ...this.#part(text, footnotes),
      ...this.#part(behindNotes, endnotes),
    ]
    return { blocks, hasChanges: this.#hasChanges }
  }

  /** The blocks of a stretch of the text, from a character on. */
  #part(from: number, length: number): readonly Block[] {
    if (length === 0) return []
    const flow = new Flow(this.#limits.cells)
    const fields = new Fields()
    let stretches: Stretch[] = []
    for (const { text, byte, width } of this.#texts(from, from + length)) {
      for (let at = 0; at < text.length; ) {
        const run = runAt(this.#characterRuns, byte + at * width)
        const limit = run
          ? Math.min(text.length, Math.max(at + 1, Math.ceil((run.end - byte) / width)))
          : at + 1
        const mark = markIn(text, at, limit)
        stretches.push({ text: text.slice(at, mark), run })
        at = mark
        if (mark < limit) {
          this.#endParagraph(flow, fields, stretches, text[mark]!, byte + mark * width)
          stretches = []
          at++
        }
      }
    }
    if (stretches.length > 0) this.#write(flow, fields, stretches, 0)
    return flow.finish()
  }

  /** The characters `from` … `to` piece by piece, and the byte of the stream that each piece begins at. */
  *#texts(from: number, to: number): Generator<{ text: string; byte: number; width: 1 | 2 }> {
    for (const { start, end, offset, width } of this.#pieces) {
      const first = Math.max(start, from)
      const last = Math.min(end, to)
      if (first >= last) continue
      const byte = offset + (first - start) * width
      const bytes = this.#stream.subarray(byte, byte + (last - first) * width)
      yield { text: width === 1 ? windows1252Text(bytes) : utf16.decode(bytes), byte, width }
    }
  }

  #holds(sign: string): boolean {
    for (const { text } of this.#texts(0, this.#header.counts.text)) if (text.includes(sign)) return true
    return false
  }

  #endParagraph(flow: Flow, fields: Fields, stretches: readonly Stretch[], mark: string, byte: number): void {
    const run = runAt(this.#paragraphRuns, byte)
    const style = run?.style ?? 0
    const format = paragraphFormat([...this.#styles.paragraph(style), ...(run ? [run.properties] : [])])
    if (mark === cellMark && format.endsRow) flow.endRow(format.row)
    else {
      this.#number(flow, format, stretches, style)
      this.#write(flow, fields, stretches, style)
      if (mark === cellMark) flow.endCell()
      else flow.endParagraph(format.inTable)
    }
  }

  /** The number or bullet that Word draws before an item. */
  #number(flow: Flow, { list }: ParagraphFormat, stretches: readonly Stretch[], style: number): void {
    if (list === null || stretches.every(({ text }) => text.trim() === '')) return
    const number = this.#numbering.next(list.number, list.level)
    if (number === null) return
    const first = this.#format(stretches.find(({ text }) => text.trim() !== '')!, style)
    const font = number.font ?? first.font
    flow.text(number.text, this.#fontName(font), first.capitals)
    flow.text(' ', this.#fontName(first.font), false)
  }

  #write(flow: Flow, fields: Fields, stretches: readonly Stretch[], style: number): void {
    for (const stretch of stretches) {
      const format = this.#format(stretch, style)
      const text = fields.shown(textOf(stretch.text, format).replaceAll(optionalHyphen, this.#hyphen))
      if (format.deleted && text.trim() !== '') this.#hasChanges = true
      if (format.deleted || format.hidden) continue
      if (format.symbol)
        flow.text(String.fromCharCode(format.symbol.code), this.#fontName(format.symbol.font), false)
      else flow.text(text, this.#fontName(format.font), format.capitals)
    }
  }

  #format({ run }: Stretch, style: number): CharacterFormat {
    const format = this.#styles.format(style)
    if (!run) return format
    return applyModifiers(format, run.properties, (own, before) => this.#styles.applyTo(own, before))
  }

  #fontName(font: number | null): string | null {
    return font === null ? null : (this.#fonts[font] ?? null)
  }
}

const cellMark = '\u0007'

/** Where a mark stands that ends a paragraph: its own, a cell's, that of a page or section. */
function markIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0d || code === 0x07 || code === 0x0c || code === 0x0e) return at
  }
  return to
}

/** What the characters show that stand for something else; the other control characters show nothing. */
const shownAs: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\u000b': '\n',
  '\u0013': '\u0013',
  '\u0014': '\u0014',
  '\u0015': '\u0015',
  '\u001e': '\u2011',
}

const optionalHyphen = '\u001f'
const softHyphen = '\u00ad'

/** Line breaks and hyphens that do not break as what they show; marks of notes and pictures show nothing, marks of fields stay. */
function textOf(text: string, { special }: CharacterFormat): string {
  return Array.from(text, (sign) => {
    if (sign < ' ' && sign !== optionalHyphen) return shownAs[sign] ?? ''
    return special && sign === '(' ? '' : sign
  }).join('')
}
