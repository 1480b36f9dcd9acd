import type { ColumnKind, Table } from '../tree/nodes.js'

/**
 * What a cell that reaches over several rows says of each of them. Not so an amount of money, which may be what they cost
 * together, and not a number or a name, which makes rows parts of one thing.
 */
const saidOfEach: ReadonlySet<ColumnKind> = new Set([
  'lead',
  'coordinating',
  'deadline',
  'output',
  'unit',
  'value',
])

/** A value that is merged over several rows may also be what they reach together. */
const mergedValue = 4

/** Gives the rows that a merged cell reaches over what it says of each of them; a row without words of its own stays empty. */
export function fillCovered({ columns, children }: Table): void {
  for (const line of children) {
    if (line.kind === 'heading' || !line.children.some(({ text }) => text.value)) continue
    for (const [at, cell] of line.children.entries()) {
      const kind = columns[at]?.kind
      if (!kind || !cell.covering || cell.text.value || !saidOfEach.has(kind)) continue
      cell.text = cell.covering
      if (kind === 'value') line.cost += mergedValue
    }
  }
}
