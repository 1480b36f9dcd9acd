import { readOrdinalCell } from '../language/labels.js'
import type { Cell, Row, Table } from '../tree/nodes.js'
import { emptyText, joinTexts } from '../tree/text.js'

/** Tells group rows (`IV | Nhân lực | | |`) and empty rows from the rows that say something. */
export function classifyRows(table: Table): void {
  const ordinal = table.columns.findIndex(({ kind }) => kind === 'ordinal')
  const name = table.columns.findIndex(({ kind }) => kind === 'name')
  const counts = table.columns.map(
    ({ kind }, at) => kind === 'ordinal' || kind === 'detail' || (kind === 'name' && at === 0),
  )
  let above: Row | undefined
  const isOfMoney = table.columns.some(({ kind }) => kind === 'budget')
  const isOfAmounts = table.columns.some(({ kind }) => kind === 'value')
  const sums = table.columns.map(
    ({ kind }) => kind === 'budget' || kind === 'other' || (kind === 'value' && isOfMoney),
  )
  const compared = table.columns.map(({ kind }) => isOfAmounts && kind === 'note')
  const first = table.children.findIndex(({ kind }) => kind !== 'heading')
  const isGrouped = isNameOverNumber(table, first, ordinal, name)
  for (const [index, line] of table.children.entries()) {
    if (line.kind === 'heading') continue
    const filled = line.children
      .map((c, at) => ({ at, value: c.text.value }))
      .filter(({ at, value }) => value && !(compared[at] && isNumber.test(value)))
    if (filled.length === 0) line.kind = 'empty'
    else if (isCutGroup(line.children, ordinal, name, above)) {
      handBack(line.children, name, above!)
      line.kind = 'group'
    } else if (isGroup(filled, counts, ordinal, name, line.children)) line.kind = 'group'
    else if (isGrouped && isNameOverNumber(table, index, ordinal, name)) line.kind = 'group'
    else if (addsUp(filled, sums, ordinal) && isNumbered(table.children[index + 1], ordinal))
      line.kind = 'group'
    if (line.kind === 'body') above = line
  }
}

/**
 * Whether a row has a name alone, and the one below it a number. Where a table begins with one it is of no row above, and a group's;
 * then so are the others.
 */
function isNameOverNumber({ children }: Table, at: number, ordinal: number, name: number): boolean {
  const cells = children[at]?.children ?? []
  const filled = cells.filter(({ text }) => text.value !== '')
  const isNameAlone = filled.length === 1 && filled[0] === cells[name]
  return ordinal >= 0 && isNameAlone && isNumbered(children[at + 1], ordinal)
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
  if (title.at === name && namesTime(title.value)) return true
  if (ordinal < 0) return title.at === name || title.at === 0
  return title.at !== name || (cells[title.at]?.columnSpan ?? 1) > 2 || isCapitals(title.value)
}

/** `I | Tuyên truyền | | | 450`: beside the title of a group nothing but what the rows below it cost together. */
function addsUp(filled: Filled, sums: readonly boolean[], ordinal: number): boolean {
  const [label, title, ...amounts] = filled
  const kind = label?.at === ordinal ? readOrdinalCell(label.value)?.kind : undefined
  if ((kind !== 'roman' && kind !== 'upper') || !title || amounts.length === 0) return false
  return amounts.every(({ at, value }) => sums[at] && isNumber.test(value))
}

const isNumber = /^\d[\d.,\s]*$/

/** Whether a row is one of a group, by its ordinal; the numbers may go on from group to group. */
const isNumbered = (next: Row | undefined, ordinal: number): boolean =>
  /^\d{1,3}\.?$/.test(next?.children[ordinal]?.text.value ?? '')

/** `Quý II`, `Tháng 6/2027` where a name is expected: the rows below are of that time. */
const namesTime = (text: string): boolean =>
  /^(?:quý|tháng)\s+(?:[ivx]{1,4}|\d{1,2})(?:\s?\/\s?\d{4}|\s+năm\s+\d{4})?[.:]?$/iu.test(text)

/** A group row that a page joined to the end of the row above: `IV | Nhân lực | | | năm tiếp theo`. */
function isCutGroup(cells: readonly Cell[], ordinal: number, name: number, above: Row | undefined): boolean {
  const kind = readOrdinalCell(cells[ordinal]?.text.value ?? '')?.kind
  if (!above || (kind !== 'roman' && kind !== 'upper') || !cells[name]?.text.value) return false
  const rest = cells.filter(({ text }, at) => at !== ordinal && at !== name && text.value)
  return rest.length > 0 && rest.length <= 2 && rest.every(({ text }) => /^\p{Ll}/u.test(text.value))
}

function handBack(cells: readonly Cell[], name: number, above: Row): void {
  for (const [at, cell] of cells.entries()) {
    const target = above.children[at]
    if (at === name || !target || !/^\p{Ll}/u.test(cell.text.value)) continue
    target.text = joinTexts([target.text, cell.text])
    cell.text = emptyText
  }
}

const isCapitals = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text)
