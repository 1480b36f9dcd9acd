import { type NumberFormat, numberFormat } from '../sheet/number-text.js'
import { attribute, elementsCalled, type XmlElement } from '../xml.js'

/** How a cell is shown, as far as it matters for what it says. */
export interface CellStyle {
  readonly font: string | null
  readonly format: NumberFormat
}

export interface Styles {
  /** The style of cells that name this number. */
  cell(number: number): CellStyle
}

const plain: CellStyle = { font: null, format: numberFormat(0, undefined) }

/** The styles of `xl/styles.xml` (18.8); where the part is missing, all cells are plain. */
export function readStyles(root: XmlElement | undefined): Styles {
  const items = (list: string, item: string): XmlElement[] =>
    root ? elementsCalled(root, list).flatMap((element) => elementsCalled(element, item)) : []
  const fonts = items('fonts', 'font').map(
    (font) => attribute(elementsCalled(font, 'name')[0], 'val') ?? null,
  )
  const codes = new Map(
    items('numFmts', 'numFmt').map((one) => [attribute(one, 'numFmtId'), attribute(one, 'formatCode')]),
  )
  const cells = items('cellXfs', 'xf').map((one): CellStyle => {
    const id = attribute(one, 'numFmtId')
    const font = fonts[Number(attribute(one, 'fontId') ?? 0)] ?? null
    return { font, format: numberFormat(Number(id ?? 0), codes.get(id)) }
  })
  return { cell: (number) => cells[number] ?? plain }
}
