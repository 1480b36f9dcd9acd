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

export interface Lists {
  /** The levels of a list by the number that paragraphs give, from 1. */
  readonly levelsOf: (number: number) => readonly Level[] | null
  /** Which list it is: numbers of one list count together. */
  readonly listOf: (number: number) => number
}

const listSize = 28
const overrideSize = 16
const levelSize = 28

/** The lists of a document and the numbers by which its paragraphs name them. */
export function readLists(tables: Uint8Array, lists: Part, overrides: Part): Lists {
  const levels = lists.length === 0 ? new Map<number, readonly Level[]>() : readLevels(tables, lists)
  const ids = overrides.length === 0 ? [] : readOverrides(tables, overrides)
  return {
    levelsOf: (number) => levels.get(ids[number - 1] ?? 0) ?? null,
    listOf: (number) => ids[number - 1] ?? 0,
  }
}

/** The ids of the lists that the numbers of paragraphs stand for. */
function readOverrides(tables: Uint8Array, { start, length }: Part): readonly number[] {
  const view = new DataView(tables.buffer, tables.byteOffset + start, length)
  const count = Math.min(view.getUint32(0, true), Math.floor((length - 4) / overrideSize))
  return Array.from({ length: count }, (_, k) => view.getInt32(4 + overrideSize * k, true))
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
