import { readOrdinalCell } from '../language/labels.js'
import type { Cell, Table } from '../tree/nodes.js'

/** Tells group rows (`IV | Nhân lực | | |`) and empty rows from the rows that say something. */
export function classifyRows(table: Table): void {
  const ordinal = table.columns.findIndex(({ kind }) => kind === 'ordinal')
  const name = table.columns.findIndex(({ kind }) => kind === 'name')
  const counts = table.columns.map(
    ({ kind }, at) => kind === 'ordinal' || kind === 'detail' || (kind === 'name' && at === 0),
  )
  for (const line of table.children) {
    if (line.kind === 'heading') continue
    const filled = line.children.map((c, at) => ({ at, value: c.text.value })).filter(({ value }) => value)
    if (filled.length === 0) line.kind = 'empty'
    else if (isGroup(filled, counts, ordinal, name, line.children)) line.kind = 'group'
  }
}

type Filled = readonly { at: number; value: string }[]

function isGroup(
  filled: Filled,
  counts: readonly boolean[],
  ordinal: number,
  name: number,
  cells: readonly Cell[],
): boolean {
  const labelled = filled.filter(({ at, value }) => counts[at] && readOrdinalCell(value))
  const labels = labelled.map(({ value }) => readOrdinalCell(value)!)
  const wordy = filled.filter((entry) => !labelled.includes(entry))
  if (wordy.length !== 1) return false
  const label = labels[0]
  if (label?.kind === 'roman' || label?.kind === 'upper' || label?.kind === 'part') return true
  const title = wordy[0]!
  if (/^(?:[IVX]+|[A-HK])[.)]\s/.test(title.value)) return true
  if (label) return false
  if (ordinal < 0) return title.at === name || title.at === 0
  return title.at !== name || (cells[title.at]?.columnSpan ?? 1) > 2 || isCapitals(title.value)
}

const isCapitals = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text)
