import { Buffer } from 'node:buffer'
import type { Part } from './header.js'

/** A list of property modifiers: each a code and its operand. */
export type Properties = Uint8Array

/** A stretch of the stream, by bytes, and what holds for its characters or for the paragraph that ends in it. */
export interface PropertyRun {
  readonly start: number
  readonly end: number
  readonly properties: Properties
  /** The paragraph's style; 0 for runs of characters. */
  readonly style: number
}

const pageSize = 512

/** The runs of character properties, in the order of the stream. */
export function readCharacterRuns(
  stream: Uint8Array,
  tables: Uint8Array,
  part: Part,
): readonly PropertyRun[] {
  return readRuns(stream, tables, part, 1, (page, offset) => {
    if (offset === 0) return { properties: new Uint8Array(), style: 0 }
    return { properties: page.subarray(offset + 1, offset + 1 + page[offset]!), style: 0 }
  })
}

/**
 * The runs of paragraph properties; each ends with the mark of its paragraph.
 *
 * @param data the stream in which Word puts what does not fit into a page of properties: the ends of rows with many cells
 */
export function readParagraphRuns(
  stream: Uint8Array,
  tables: Uint8Array,
  part: Part,
  data: Uint8Array,
): readonly PropertyRun[] {
  return readRuns(stream, tables, part, 13, (page, offset) => {
    if (offset === 0) return { properties: new Uint8Array(), style: 0 }
    const short = page[offset]!
    const from = short === 0 ? offset + 2 : offset + 1
    const size = short === 0 ? 2 * page[offset + 1]! : 2 * short - 1
    const properties = withDistant(page.subarray(from + 2, from + size), data)
    return { properties, style: page[from]! | (page[from + 1]! << 8) }
  })
}

/** Modifiers whose operand is the place of a longer list in the stream of data; Word 97 wrote the first. */
const distant: ReadonlySet<number> = new Set([0x6645, 0x6646])

/** The properties with those behind them that they only name the place of (PrcData of [MS-DOC], 2.9.209). */
function withDistant(properties: Properties, data: Uint8Array): Properties {
  const lists = [...modifiers(properties)]
    .filter(([code]) => distant.has(code))
    .map(([, operand]) => listAt(data, operand.getUint32(0, true)))
  return lists.length === 0 ? properties : Buffer.concat([properties, ...lists])
}

function listAt(data: Uint8Array, at: number): Properties {
  const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)
  return data.subarray(at + 2, at + 2 + size)
}

type ReadEntry = (page: Uint8Array, offset: number) => Pick<PropertyRun, 'properties' | 'style'>

/** Pages of 512 bytes: positions from the front, entries from the back, the number of runs in the last byte. */
function readRuns(
  stream: Uint8Array,
  tables: Uint8Array,
  { start, length }: Part,
  entrySize: number,
  read: ReadEntry,
): readonly PropertyRun[] {
  const bins = new DataView(tables.buffer, tables.byteOffset + start, length)
  const count = Math.floor((length - 4) / 8)
  const runs: PropertyRun[] = []
  for (let k = 0; k < count; k++) {
    const number = bins.getUint32(4 * (count + 1) + 4 * k, true) & 0x3fffff
    const page = stream.subarray(number * pageSize, (number + 1) * pageSize)
    if (page.length < pageSize) throw new Error('a page of properties lies outside the file')
    const view = new DataView(page.buffer, page.byteOffset, pageSize)
    const runCount = page[pageSize - 1]!
    for (let run = 0; run < runCount; run++) {
      const entry = 4 * (runCount + 1) + entrySize * run
      if (entry >= pageSize) break
      const place = { start: view.getUint32(4 * run, true), end: view.getUint32(4 * run + 4, true) }
      runs.push({ ...place, ...read(page, 2 * page[entry]!) })
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The run that holds a byte of the stream, or undefined. */
export function runAt(runs: readonly PropertyRun[], byte: number): PropertyRun | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.start <= byte) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.start <= byte && byte < run.end ? run : undefined
}

/** Operands of these codes have lengths of their own. */
const tableDefinition = 0xd608
const changedTabs = 0xc615

/** Gives each modifier's code and operand, in their order; later ones win. */
export function* modifiers(properties: Properties): Generator<readonly [code: number, operand: DataView]> {
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength)
  for (let at = 0; at + 2 < properties.length; ) {
    const code = view.getUint16(at, true)
    const [from, size] = operandOf(view, code, at + 2)
    if (from + size > properties.length) return
    yield [code, new DataView(properties.buffer, properties.byteOffset + from, size)]
    at = from + size
  }
}

/** Bytes of the operand by the three upper bits of the code. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const

function operandOf(view: DataView, code: number, at: number): readonly [from: number, size: number] {
  const kind = code >> 13
  if (kind !== 6) return [at, sizes[kind]!]
  if (code === tableDefinition) {
    return at + 2 > view.byteLength ? [at, 2] : [at + 2, Math.max(0, view.getUint16(at, true) - 1)]
  }
  const size = view.getUint8(at)
  // 255 marks a list of tabs that is too long to tell its length: nothing behind it is needed.
  return code === changedTabs && size === 255 ? [at + 1, view.byteLength] : [at + 1, size]
}
