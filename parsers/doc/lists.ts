import type { Part } from './header.js'
import { modifiers } from './properties.js'

/** How the items of one level of a list are numbered. */
export interface Level {
  readonly start: number
  /** Word's number for Arabic, Roman, letters … */
  readonly kind: number
  /** What is drawn; the character of a level's number (0 to 8) stands for that level's count. */
  readonly pattern: string
  /** The number of the font that it is drawn in; null for the paragraph's own. */
  readonly font: number | null
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of one id count together. */
  readonly id: number
  readonly levels: readonly Level[]
  /** The levels that it starts again, with their first numbers. */
  readonly restarts: ReadonlyMap<number, number>
}

const listSize = 28
const overrideSize = 16
const overridesOf = 12
const levelSize = 28
const levelOverrideSize = 8

/**
 * The lists of a document, the first of which paragraphs call 1.
 *
 * @param lists the table of lists, with their levels behind it
 * @param overrides the table of the names: each stands for a list, some of whose levels it changes or starts again
 */
export function readLists(tables: Uint8Array, lists: Part, overrides: Part): readonly List[] {
  if (lists.length === 0 || overrides.length === 0) return []
  return readOverrides(tables, overrides, readLevels(tables, lists))
}

/** [MS-DOC] 2.9.204 (PlfLfo): all names with their lists, then what each changes. */
function readOverrides(
  tables: Uint8Array,
  { start, length }: Part,
  levels: ReadonlyMap<number, readonly Level[]>,
): List[] {
  const view = new DataView(tables.buffer, tables.byteOffset + start, length)
  const count = Math.min(view.getUint32(0, true), Math.floor((length - 4) / overrideSize))
  let at = 4 + overrideSize * count
  return Array.from({ length: count }, (_, k) => {
    const name = 4 + overrideSize * k
    const id = view.getInt32(name, true)
    const own = [...(levels.get(id) ?? [])]
    const restarts = new Map<number, number>()
    at += 4
    for (let change = 0; change < view.getUint8(name + overridesOf); change++) {
      if (at + levelOverrideSize > length) break
      at = readOverride(view, at, own, restarts)
    }
    return { id, levels: own, restarts }
  })
}

/** [MS-DOC] 2.9.135 (LFOLVL): a level's new start, or the whole level anew. */
function readOverride(view: DataView, at: number, levels: Level[], restarts: Map<number, number>): number {
  const flags = view.getUint8(at + 4)
  const [level, restartsHere, isWhole] = [flags & 0x0f, (flags & 0x10) !== 0, (flags & 0x20) !== 0]
  let next = at + levelOverrideSize
  let first = view.getInt32(at, true)
  if (isWhole) {
    const [read, end] = readLevel(view, next)
    levels[level] = read
    first = read.start
    next = end
  }
  if (restartsHere) restarts.set(level, first)
  return next
}

/** The levels of each list by its id; they follow the table of lists, one or nine for each. */
function readLevels(tables: Uint8Array, { start }: Part): ReadonlyMap<number, readonly Level[]> {
  const view = new DataView(tables.buffer, tables.byteOffset + start, tables.byteLength - start)
  const count = view.getUint16(0, true)
  const levels = new Map<number, readonly Level[]>()
  let at = 2 + listSize * count
  for (let k = 0; k < count; k++) {
    const list = 2 + listSize * k
    const isSimple = (view.getUint8(list + 26) & 1) !== 0
    const own: Level[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const [read, next] = readLevel(view, at)
      own.push(read)
      at = next
    }
    levels.set(view.getInt32(list, true), own)
  }
  return levels
}

function readLevel(view: DataView, at: number): readonly [level: Level, next: number] {
  const characterSize = view.getUint8(at + 24)
  const paragraphSize = view.getUint8(at + 25)
  const characters = at + levelSize + paragraphSize
  const text = characters + characterSize
  const length = view.getUint16(text, true)
  const pattern = Array.from({ length }, (_, k) =>
    String.fromCharCode(view.getUint16(text + 2 + 2 * k, true)),
  )
  const properties = new Uint8Array(view.buffer, view.byteOffset + characters, characterSize)
  return [
    {
      start: view.getInt32(at, true),
      kind: view.getUint8(at + 4),
      pattern: pattern.join(''),
      font: fontOf(properties),
    },
    text + 2 + 2 * length,
  ]
}

const fontCode = 0x4a4f

function fontOf(properties: Uint8Array): number | null {
  let font: number | null = null
  for (const [code, operand] of modifiers(properties))
    if (code === fontCode) font = operand.getUint16(0, true)
  return font
}
