import { documentHeads, type FieldName, fieldNamed } from '../../../knowledge/document-heads.js'
import { alternation } from '../../language/alternation.js'
import { fold } from '../../language/fold.js'
import { lazily } from '../../language/lazily.js'
import type { Field, Line } from '../../tree/nodes.js'
import { joinTexts, sliceText, type Text, trimText } from '../../tree/text.js'

/**
 * The fields of a law portal's page header among the lines above a title, and the words of the others. A field stands with its
 * value in cells beside each other (`Số hiệu: | 345/KH-UBND`), on one line (`Số hiệu: 345/KH-UBND`) or on two.
 */
export function portalFields(lines: readonly Line[]): { fields: Field[]; rest: Text[] } {
  const fields: Field[] = []
  const rest: Text[] = []
  const add = (name: Text, value: Text): void => {
    if (value.value && !isUnknown(value)) fields.push({ type: 'field', name, value })
  }
  for (let at = 0; at < lines.length; at++) {
    const cells = namedCells(lines[at]!) ?? cellsOf(lines[at]!.text)
    const next = lines[at + 1]
    if (cells.length === 1 && nameOf(cells[0]!) && next) {
      add(cells[0]!, unpiped(next.text))
      at += 1
    } else rest.push(...unnamed(cells, add))
  }
  return { fields, rest }
}

/** Takes the fields out of the cells of a line, and gives those back that are of none. */
function unnamed(cells: readonly Text[], add: (name: Text, value: Text) => void): Text[] {
  const rest: Text[] = []
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!
    const colon = cell.value.indexOf(':')
    const name = colon < 0 ? cell : sliceText(cell, 0, colon)
    const value = colon < 0 ? '' : cell.value.slice(colon + 1).trim()
    if (!nameOf(name)) rest.push(cell)
    else if (value) addEach(name, trimText(sliceText(cell, colon + 1)), add)
    else if (cells[at + 1]) add(name, cells[++at]!)
    else rest.push(cell)
  }
  return rest
}

/** A value behind which the next fields stand on the same line: `KH-12 Người ký: … Ngày ký: …`, `Y tế, Tình trạng: …`. */
function addEach(name: Text, value: Text, add: (name: Text, value: Text) => void): void {
  const next = value.value.includes(':') ? nextField().exec(value.value) : null
  if (!next) {
    add(name, value)
    return
  }
  add(name, trimText(sliceText(value, 0, next.index)))
  const colon = value.value.indexOf(':', next.index)
  const from = next.index + next[0].indexOf(next[1]!)
  const rest = trimText(sliceText(value, colon + 1))
  if (rest.value) addEach(trimText(sliceText(value, from, colon)), rest, add)
}

const nextField = lazily(() => {
  const names = Object.values(documentHeads().fields).flat()
  return new RegExp(`[,;]?(?<!\\s)\\s+(${alternation(names)})\\s?:`, 'iu')
})

/** The cells of a line that tabs part, where one of them names a field: those of a letterhead stay together. */
function namedCells({ text, tabs }: Line): Text[] | null {
  const marks = [-1, ...tabs, text.value.length]
  const cells = tabs
    .concat(text.value.length)
    .map((mark, at) => trimText(sliceText(text, marks[at]! + 1, mark)))
    .filter(({ value }) => value)
  return tabs.length > 0 && cells.some((cell) => nameOf(cell)) ? cells : null
}

const nameOf = ({ value }: Text): FieldName | null => fieldNamed(fold(value).replace(/(?<!\s)\s*:$/, ''))

const isUnknown = ({ value }: Text): boolean =>
  documentHeads().unknown.includes(fold(value).replace(/[.…\s]+$/u, ''))

function cellsOf(text: Text): Text[] {
  const cells: Text[] = []
  let from = 0
  for (const match of [...text.value.matchAll(/\|/g), null]) {
    const to = match?.index ?? text.value.length
    const cell = trimText(sliceText(text, from, to))
    if (cell.value) cells.push(cell)
    from = to + 1
  }
  return cells
}

/** A line without the bars of the table that laid it out. */
export const unpiped = (text: Text): Text => joinTexts(cellsOf(text))
