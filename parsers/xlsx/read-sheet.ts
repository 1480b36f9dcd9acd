import type { RunParagraph } from '../blocks/block.js'
import { isoDateText } from '../sheet/iso-date.js'
import { numberText } from '../sheet/number-text.js'
import type { MergedCells, SheetCell } from '../sheet/sheet-blocks.js'
import { attribute, elementsCalled, type XmlElement } from '../xml.js'
import { type RichRun, richText } from './strings.js'
import type { CellStyle, Styles } from './styles.js'

/** What the sheets of a workbook share. */
export interface Shared {
  readonly styles: Styles
  readonly strings: readonly (readonly RichRun[])[]
  /** Days are counted from 1904. */
  readonly from1904: boolean
}

/** The cells of a sheet that hold something, and which are merged (18.3.1). */
export function readSheet(
  root: XmlElement,
  shared: Shared,
): { cells: readonly SheetCell[]; merged: readonly MergedCells[] } {
  const merges = elementsCalled(root, 'mergeCells').flatMap((list) => elementsCalled(list, 'mergeCell'))
  const merged = merges.flatMap((one) => spanOf(attribute(one, 'ref') ?? ''))
  const spread = new Set(merged.map(({ firstRow, firstColumn }) => `${firstRow}:${firstColumn}`))
  const hiddenColumns = hiddenColumnsOf(root)
  const cells: SheetCell[] = []
  let row = -1
  for (const element of elementsCalled(root, 'sheetData').flatMap((data) => elementsCalled(data, 'row'))) {
    row = (Number(attribute(element, 'r')) || row + 2) - 1
    const isRowHidden = isTrue(attribute(element, 'hidden'))
    let column = -1
    for (const cell of elementsCalled(element, 'c')) {
      const place = placeOf(attribute(cell, 'r')) ?? { row, column: column + 1 }
      column = place.column
      const runs = runsOf(cell, shared)
      if (!runs.some(({ text }) => text.trim() !== '')) continue
      // of a merged cell what it shows may be seen in another row
      const isUnseen =
        (isRowHidden || hiddenColumns.some((range) => isIn(range, column))) && !spread.has(`${row}:${column}`)
      cells.push(isUnseen ? { row, column, runs, isHidden: true } : { row, column, runs })
    }
  }
  return { cells, merged }
}

interface ColumnRange {
  readonly first: number
  readonly last: number
}

const isIn = ({ first, last }: ColumnRange, column: number): boolean => first <= column && column <= last

/** The columns that are not shown (18.3.1.13). */
const hiddenColumnsOf = (root: XmlElement): readonly ColumnRange[] =>
  elementsCalled(root, 'cols')
    .flatMap((list) => elementsCalled(list, 'col'))
    .filter((column) => isTrue(attribute(column, 'hidden')))
    .map((column) => ({
      first: Number(attribute(column, 'min')) - 1,
      last: Number(attribute(column, 'max')) - 1,
    }))

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** What a cell shows, in its fonts. */
function runsOf(cell: XmlElement, shared: Shared): RunParagraph {
  const style = shared.styles.cell(Number(attribute(cell, 's') ?? 0))
  const plain = (text: string): readonly RichRun[] => [{ text, font: null }]
  const said = (): readonly RichRun[] => {
    const value = elementsCalled(cell, 'v')[0]?.textContent ?? ''
    switch (attribute(cell, 't')) {
      case 's':
        return shared.strings[Number(value)] ?? []
      case 'inlineStr':
        return elementsCalled(cell, 'is').flatMap(richText)
      case 'str':
        return plain(value)
      case 'b':
        return plain(value === '1' ? 'TRUE' : 'FALSE')
      case 'e':
        return []
      case 'd':
        return plain(isoDateText(value))
      default:
        return plain(numberOf(value, style, shared.from1904))
    }
  }
  return said().map(({ text, font }) => ({ text, font: font ?? style.font, capitals: false }))
}

const numberOf = (value: string, { format }: CellStyle, from1904: boolean): string =>
  value === '' ? '' : numberText(Number(value), format, from1904)

/** A place like `B12`; undefined where it is none. */
function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '')
  if (!match) return undefined
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]) - 1, column: column - 1 }
}

function spanOf(reference: string): MergedCells[] {
  const [first, last] = reference.split(':').map(placeOf)
  if (!first || !last) return []
  return [{ firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column }]
}
