import type { RunParagraph } from '../blocks/block.js'
import type { Take } from '../limit-exceeded.js'
import type { Sheet } from '../sheet/render-sheets.js'
import type { MergedCells, SheetCell } from '../sheet/sheet-blocks.js'
import { attribute, childNamed, childrenNamed, elementsIn, type XmlElement, XmlError } from '../xml.js'
import type { OdfParts } from './open-odf.js'
import { paragraphsIn, readParagraph } from './paragraph.js'
import { shownValue } from './shown-value.js'
import { columnsIn, repeatsOf, rowsIn, spanOf } from './tables.js'
import { TextStyles } from './text-styles.js'

/**
 * The sheets of a workbook (ODF 1.2 Part 1, 9).
 *
 * @param takeCells told the cells with text, which may be repeated any number of times
 * @throws XmlError where the file has no sheets
 */
export function sheetsOf({ content, styles }: OdfParts, takeCells: Take): readonly Sheet[] {
  const book = childNamed(childNamed(content, 'office:body'), 'office:spreadsheet')
  if (!book) throw new XmlError('It has no sheets.')
  const letters = new TextStyles(styles ? [styles, content] : [content])
  const hidden = hiddenStyles(content)
  return childrenNamed(book, 'table:table').map((table) => {
    const sheet = new SheetReader(letters, hiddenColumnsOf(table), takeCells)
    for (const row of rowsIn(table)) sheet.row(row)
    return {
      name: attribute(table, 'table:name') ?? '',
      isHidden: hidden.has(attribute(table, 'table:style-name') ?? ''),
      cells: sheet.cells,
      merged: sheet.merged,
    }
  })
}

/** The names of the styles whose sheets are not shown. */
function hiddenStyles(content: XmlElement): ReadonlySet<string> {
  const list = childNamed(content, 'office:automatic-styles')
  const styles = list ? childrenNamed(list, 'style:style') : []
  const isHidden = (style: XmlElement): boolean =>
    attribute(childNamed(style, 'style:table-properties'), 'table:display') === 'false'
  return new Set(styles.filter(isHidden).map((style) => attribute(style, 'style:name') ?? ''))
}

/** A row or column that is folded away or filtered out. */
const isUnseen = (element: XmlElement): boolean =>
  /^(?:collapse|filter)$/.test(attribute(element, 'table:visibility') ?? '')

/** No sheet has more columns; a file may say that one is repeated more often. */
const mostColumns = 16384

/** Which columns of a sheet are not shown, as far as one of them is. */
function hiddenColumnsOf(table: XmlElement): readonly boolean[] {
  const hidden: boolean[] = []
  let at = 0
  for (const column of columnsIn(table)) {
    const end = Math.min(mostColumns, at + repeatsOf(column, 'columns'))
    if (isUnseen(column)) for (let one = at; one < end; one++) hidden[one] = true
    at = end
  }
  return hidden
}

class SheetReader {
  readonly cells: SheetCell[] = []
  readonly merged: MergedCells[] = []
  readonly #letters: TextStyles
  readonly #hiddenColumns: readonly boolean[]
  readonly #takeCells: Take
  #row = 0

  constructor(letters: TextStyles, hiddenColumns: readonly boolean[], takeCells: Take) {
    this.#letters = letters
    this.#hiddenColumns = hiddenColumns
    this.#takeCells = takeCells
  }

  /** Reads a row, and puts it down as often as it stands there; of an empty one only its height counts. */
  row(row: XmlElement): void {
    const times = repeatsOf(row, 'rows')
    const filled: Omit<SheetCell, 'row'>[] = []
    let column = 0
    for (const cell of elementsIn(row)) {
      const repeated = repeatsOf(cell, 'columns')
      // What a merged cell covers may still hold something, and does not show it.
      if (cell.nodeName === 'table:table-cell') filled.push(...this.#cell(cell, column, repeated))
      column += repeated
    }
    this.#takeCells(filled.length * (times - 1))
    const said = isUnseen(row) ? filled.map((cell) => ({ ...cell, isHidden: true })) : filled
    for (let time = 0; time < times && filled.length > 0; time++)
      this.cells.push(...said.map((cell) => ({ ...cell, row: this.#row + time })))
    this.#row += times
  }

  #cell(cell: XmlElement, column: number, times: number): Omit<SheetCell, 'row'>[] {
    const lastRow = this.#row + spanOf(cell, 'rows') - 1
    const lastColumn = column + spanOf(cell, 'columns') - 1
    if (lastRow > this.#row || lastColumn > column)
      this.merged.push({ firstRow: this.#row, lastRow, firstColumn: column, lastColumn })
    const runs = this.#runs(cell)
    if (!runs.some(({ text }) => text.trim() !== '')) return []
    this.#takeCells(times)
    return Array.from({ length: times }, (_, time) => {
      const isHidden = lastColumn === column && this.#hiddenColumns[column + time]
      return { column: column + time, runs, ...(isHidden && { isHidden }) }
    })
  }

  /** The paragraphs of a cell one below the other; of a number or date what it is in Vietnam. */
  #runs(cell: XmlElement): RunParagraph {
    const around = this.#letters.cell(attribute(cell, 'table:style-name'))
    const runs = paragraphsIn(cell).flatMap((paragraph, k) => {
      const { runs: own } = readParagraph(paragraph, this.#letters, around)
      return k === 0 ? own : [{ text: '\n', ...around }, ...own]
    })
    const shown = runs.map(({ text }) => text).join('')
    const said = shownValue(cell, shown)
    return said === shown ? runs : [{ text: said, ...around }]
  }
}
