import type { CellShape, RowShape } from '../blocks/flow.js'
import { modifiers, type Properties } from './properties.js'

/** What is known of a paragraph. */
export interface ParagraphFormat {
  readonly inTable: boolean
  /** Its mark ends a row of a table. */
  readonly endsRow: boolean
  /** The list that it is an item of, from 1, and its level from 0; null where it is none. */
  readonly list: { readonly number: number; readonly level: number } | null
  readonly row: RowShape
}

const codes = {
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  list: 0x460b,
  level: 0x260a,
  row: 0xd608,
  vertical: 0xd62b,
} as const

const cellSize = 20

/** The format that modifiers make, those of the style first. */
export function paragraphFormat(lists: readonly Properties[]): ParagraphFormat {
  let inTable = false
  let endsRow = false
  let number = 0
  let level = 0
  let row: RowShape = { left: 0, cells: [] }
  for (const properties of lists) {
    for (const [code, operand] of modifiers(properties)) {
      if (code === codes.inTable) inTable = operand.getUint8(0) !== 0
      else if (code === codes.depth) inTable ||= operand.getInt32(0, true) > 0
      else if (code === codes.endsRow) endsRow = operand.getUint8(0) !== 0
      else if (code === codes.list) number = operand.getUint16(0, true)
      else if (code === codes.level) level = operand.getUint8(0)
      else if (code === codes.row) row = rowShape(operand)
      else if (code === codes.vertical) row = withVertical(row, operand.getUint8(0), operand.getUint8(1))
    }
  }
  // 0x7ff and above say that the paragraph is no item although its style is.
  const list = number > 0 && number < 0x7ff && level < 9 ? { number, level } : null
  return { inTable, endsRow, list, row }
}

/** The edges of a row's cells in twips, and how they are merged. */
function rowShape(operand: DataView): RowShape {
  const count = operand.getUint8(0)
  const edge = (k: number): number => operand.getInt16(1 + 2 * k, true)
  const cells = Array.from({ length: count }, (_, k): CellShape => {
    const at = 1 + 2 * (count + 1) + cellSize * k
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0
    return { right: edge(k + 1), vertical: vertical((flags >> 5) & 3), joined: (flags & 2) !== 0 }
  })
  return { left: edge(0), cells }
}

function vertical(bits: number): CellShape['vertical'] {
  return bits === 3 ? 'start' : bits === 1 ? 'on' : 'none'
}

function withVertical(row: RowShape, cell: number, bits: number): RowShape {
  const cells = row.cells.map((shape, k) => (k === cell ? { ...shape, vertical: vertical(bits) } : shape))
  return { ...row, cells }
}
