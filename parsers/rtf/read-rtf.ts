import type { Block } from '../blocks/block.js'
import { type CellShape, Flow, type RowShape } from '../blocks/flow.js'
import { LimitExceeded } from '../limit-exceeded.js'
import type { Limits } from '../limits.js'
import { characterOf, type RtfFont } from './font-table.js'
import { scan } from './scan.js'
import { boxes, characters, kept, skipped } from './words.js'

/** What holds inside a group of braces. */
interface Group {
  /** `pair` holds the same text twice, for old readers and for new ones (`\\ud`). */
  readonly role: 'body' | 'fonts' | 'skipped' | 'pair'
  readonly font: number
  readonly capitals: boolean
  readonly hidden: boolean
  /** Deleted by a tracked change. */
  readonly deleted: boolean
  /** The paragraph is one of a cell; the label of a list, a group of its own, says nothing of its paragraph. */
  readonly inTable: boolean
  /** How many characters stand behind a `\u` for readers that do not know it. */
  readonly unicodeSkip: number
  /** The flow that begins with this group and ends with it. */
  readonly opens: 'box' | 'note' | null
}

export interface RtfContent {
  readonly blocks: readonly Block[]
  /** Whether something was left out that a tracked change deletes. */
  readonly hasChanges: boolean
}

/**
 * Reads the running text of an RTF file: paragraphs, tables, text boxes; footnotes come last. Headers, footers, pictures,
 * comments and embedded objects are left out, of a field stands its result.
 *
 * @param source the file's bytes as the characters of the same numbers
 * @throws LimitExceeded for more cells or deeper groups than the limits allow
 */
export function readRtf(source: string, limits: Limits): RtfContent {
  const reader = new RtfReader(limits, source.includes(softHyphenByte) ? '' : '\u00ad')
  for (const token of scan(source)) {
    if (token.type === 'open') reader.open()
    else if (token.type === 'close') reader.close()
    else if (token.type === 'byte') reader.byte(token.byte)
    else if (token.type === 'text') reader.text(token.text)
    else reader.word(token.name, token.value)
  }
  return reader.finish()
}

/** How Word writes the byte that is TCVN3's ư; then the optional hyphen (`\\-`) is none. Others write it as that. */
const softHyphenByte = "\\'ad"

const outermost: Group = {
  role: 'body',
  font: 0,
  capitals: false,
  hidden: false,
  deleted: false,
  inTable: false,
  unicodeSkip: 1,
  opens: null,
}

class RtfReader {
  readonly #limits: Limits
  readonly #hyphen: string
  readonly #groups: Group[] = []
  readonly #flows: Flow[]
  readonly #notes: Block[] = []
  readonly #fonts = new Map<number, RtfFont>()
  #group = outermost
  /** The next word is the first of its group, or the first behind `\*`. */
  #isFirst = false
  #isOptional = false
  /** Characters still to pass over behind a `\u`. */
  #toSkip = 0
  #codePage = 1252
  #defaultFont = 0
  #hasChanges = false
  #left = 0
  #shapes: CellShape[] = []
  #next: Omit<CellShape, 'right'> = { vertical: 'none', joined: false }
  #fontEntry = { id: 0, charset: 0, name: '' }

  constructor(limits: Limits, hyphen: string) {
    this.#limits = limits
    this.#hyphen = hyphen
    this.#flows = [new Flow(limits.cells)]
  }

  get #flow(): Flow {
    return this.#flows.at(-1)!
  }

  open(): void {
    if (this.#groups.length >= this.#limits.depth) {
      throw new LimitExceeded('groups inside each other', this.#limits.depth)
    }
    this.#groups.push(this.#group)
    this.#group = { ...this.#group, opens: null }
    this.#isFirst = true
    this.#isOptional = false
    this.#toSkip = 0
  }

  close(): void {
    if (this.#group.opens) this.#closeFlow(this.#group.opens)
    this.#group = this.#groups.pop() ?? outermost
    this.#isFirst = false
    this.#toSkip = 0
  }

  byte(byte: number): void {
    this.#isFirst = false
    if (this.#passOver()) return
    if (this.#group.role === 'fonts') this.#fontText(String.fromCharCode(byte))
    else this.#write(characterOf(byte, this.#fonts.get(this.#group.font), this.#codePage))
  }

  text(text: string): void {
    this.#isFirst = false
    const passed = Math.min(this.#toSkip, text.length)
    this.#toSkip -= passed
    const rest = text.slice(passed)
    if (this.#group.role === 'fonts') this.#fontText(rest)
    else this.#write(rest.replace(/[\u0080-\u00ff]/g, (sign) => this.#shown(sign)))
  }

  word(name: string, value: number | null): void {
    if (name === '*') {
      this.#isOptional = true
      return
    }
    const isDestination = this.#isFirst
    this.#isFirst = false
    if (isDestination && this.#begin(name)) return
    if (this.#group.role === 'fonts') this.#fontWord(name, value)
    else if (this.#group.role !== 'body') return
    else if (characters[name] !== undefined) {
      if (!this.#passOver()) this.#write(characters[name])
    } else if (name === '-') this.#write(this.#hyphen)
    else if (name === 'u') this.#unicode(value ?? 0)
    else this.#tableWord(name, value ?? 0) || this.#textWord(name, value)
  }

  finish(): RtfContent {
    while (this.#flows.length > 1) this.#closeFlow('box')
    return { blocks: [...this.#flow.finish(), ...this.#notes], hasChanges: this.#hasChanges }
  }

  /** Whether a group's first word makes it something of its own. */
  #begin(name: string): boolean {
    const { role } = this.#group
    if (role === 'skipped' || (this.#isOptional && !kept.has(name))) this.#become('skipped')
    else if (role === 'pair') this.#become(name === 'ud' ? 'body' : 'skipped')
    else if (name === 'upr') this.#become('pair')
    else if (name === 'fonttbl') this.#become('fonts')
    else if (skipped.has(name)) this.#become('skipped')
    else if (boxes.has(name)) this.#openFlow('box')
    else if (name === 'footnote') this.#openFlow('note')
    else return false
    return true
  }

  #become(role: Group['role']): void {
    this.#group = { ...this.#group, role }
  }

  #openFlow(opens: 'box' | 'note'): void {
    this.#group = { ...this.#group, opens }
    this.#flows.push(new Flow(this.#limits.cells))
  }

  #closeFlow(kind: 'box' | 'note'): void {
    const blocks = this.#flows.pop()!.finish()
    if (kind === 'box') this.#flow.beside(blocks)
    else this.#notes.push(...blocks)
  }

  #passOver(): boolean {
    if (this.#toSkip === 0) return false
    this.#toSkip--
    return true
  }

  #shown(sign: string): string {
    return characterOf(sign.charCodeAt(0), this.#fonts.get(this.#group.font), this.#codePage)
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff))
    this.#toSkip = this.#group.unicodeSkip
  }

  #write(text: string): void {
    const { role, hidden, deleted, font, capitals } = this.#group
    if (role !== 'body' || hidden) return
    if (deleted) this.#hasChanges = true
    else this.#flow.text(text, this.#fonts.get(font)?.name ?? null, capitals)
  }

  #textWord(name: string, value: number | null): void {
    const isOn = value !== 0
    if (name === 'f') this.#group = { ...this.#group, font: value ?? 0 }
    else if (name === 'plain') {
      this.#group = {
        ...this.#group,
        font: this.#defaultFont,
        capitals: false,
        hidden: false,
        deleted: false,
      }
    } else if (name === 'caps') this.#group = { ...this.#group, capitals: isOn }
    else if (name === 'v') this.#group = { ...this.#group, hidden: isOn }
    else if (name === 'deleted') this.#group = { ...this.#group, deleted: isOn }
    else if (name === 'uc') this.#group = { ...this.#group, unicodeSkip: Math.max(0, value ?? 1) }
    else if (name === 'deff') {
      this.#defaultFont = value ?? 0
      this.#group = { ...this.#group, font: this.#defaultFont }
    } else if (name === 'ansicpg') this.#codePage = value ?? 1252
    else if (name === 'mac') this.#codePage = 1252
  }

  #tableWord(name: string, value: number): boolean {
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'nestcell') {
      this.#flow.endParagraph(this.#group.inTable)
    } else if (name === 'pard') this.#group = { ...this.#group, inTable: false }
    else if (name === 'intbl') this.#group = { ...this.#group, inTable: true }
    else if (name === 'cell') this.#flow.endCell()
    else if (name === 'row') this.#flow.endRow(this.#rowShape())
    else if (name === 'trowd') this.#beginRow()
    else if (name === 'trleft') this.#left = value
    else if (name === 'cellx') this.#endShape(value)
    else if (name === 'clvmgf') this.#next = { ...this.#next, vertical: 'start' }
    else if (name === 'clvmrg') this.#next = { ...this.#next, vertical: 'on' }
    else if (name === 'clmrg') this.#next = { ...this.#next, joined: true }
    else return false
    return true
  }

  #beginRow(): void {
    this.#left = 0
    this.#shapes = []
    this.#next = { vertical: 'none', joined: false }
  }

  #endShape(right: number): void {
    this.#shapes.push({ ...this.#next, right })
    this.#next = { vertical: 'none', joined: false }
  }

  #rowShape(): RowShape {
    return { left: this.#left, cells: this.#shapes }
  }

  #fontWord(name: string, value: number | null): void {
    if (name === 'f') this.#fontEntry = { id: value ?? 0, charset: 0, name: '' }
    else if (name === 'fcharset') this.#fontEntry = { ...this.#fontEntry, charset: value ?? 0 }
  }

  #fontText(text: string): void {
    const [name, ...rest] = text.split(';')
    this.#fontEntry = { ...this.#fontEntry, name: this.#fontEntry.name + name }
    if (rest.length === 0) return
    const { id, charset } = this.#fontEntry
    this.#fonts.set(id, { name: this.#fontEntry.name.trim(), charset })
    this.#fontEntry = { ...this.#fontEntry, name: '' }
  }
}
