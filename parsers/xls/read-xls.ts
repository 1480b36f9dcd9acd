import type { RunParagraph } from '../blocks/block.js'
import { LimitExceeded } from '../limit-exceeded.js'
import type { Limits } from '../limits.js'
import { type NumberFormat, numberText } from '../sheet/number-text.js'
import type { Sheet } from '../sheet/render-sheets.js'
import type { MergedCells, SheetCell } from '../sheet/sheet-blocks.js'
import { type BiffRecord, records, types, viewOf } from './records.js'
import { bytesAsText, Cursor, type RichText } from './strings.js'
import { readWorkbook, type Workbook } from './workbook.js'

/**
 * Reads the sheets of a workbook of Excel 5 to 2003. Of a formula stands the value that was saved with it; charts and
 * macros are not looked at.
 *
 * @returns `encrypted` for a workbook with a password
 * @throws RangeError where the file is broken, LimitExceeded for more cells than the limits allow
 */
export function readXls(stream: Uint8Array, limits: Limits): readonly Sheet[] | 'encrypted' {
  const workbook = readWorkbook(stream)
  if (workbook === 'encrypted') return 'encrypted'
  let left = limits.cells
  return workbook.sheets.map(({ name, isHidden, at }) => {
    const sheet = new SheetReader(workbook, left)
    for (const record of records(stream, at)) sheet.read(record)
    left -= sheet.cells.length
    return { name, isHidden, cells: sheet.cells, merged: sheet.merged }
  })
}

class SheetReader {
  readonly cells: SheetCell[] = []
  readonly merged: MergedCells[] = []
  readonly #workbook: Workbook
  readonly #mostCells: number
  /** The formula whose text the next record holds. */
  #formula: { row: number; column: number; format: number } | null = null

  constructor(workbook: Workbook, mostCells: number) {
    this.#workbook = workbook
    this.#mostCells = mostCells
  }

  read(record: BiffRecord): void {
    const { type } = record
    if (type === types.merged) this.#merge(viewOf(record))
    else if (type === types.formulaText) this.#formulaText(record)
    else if (type === types.numbers) this.#numbers(viewOf(record))
    else if (cellTypes.has(type)) this.#cell(record)
  }

  #cell(record: BiffRecord): void {
    const view = viewOf(record)
    const place = {
      row: view.getUint16(0, true),
      column: view.getUint16(2, true),
      format: view.getUint16(4, true),
    }
    const { type } = record
    if (type === types.sharedLabel) this.#text(place, this.#workbook.strings[view.getUint32(6, true)])
    else if (type === types.label || type === types.richLabel) this.#text(place, this.#label(record))
    else if (type === types.number) this.#number(place, view.getFloat64(6, true))
    else if (type === types.shortNumber) this.#number(place, shortNumber(view.getUint32(6, true)))
    else if (type === types.truth) {
      if (view.getUint8(7) === 0) this.#text(place, plain(view.getUint8(6) === 1 ? 'TRUE' : 'FALSE'))
    } else if (view.getUint16(12, true) !== 0xffff) this.#number(place, view.getFloat64(6, true))
    else if (view.getUint8(6) === 0) this.#formula = place
  }

  #label(record: BiffRecord): RichText {
    const cursor = new Cursor(record.parts, 6)
    const length = cursor.u16()
    if (this.#workbook.isWide) return cursor.richText(length)
    return plain(bytesAsText(record.parts[0]!.subarray(8, 8 + length)))
  }

  #formulaText(record: BiffRecord): void {
    if (this.#formula === null) return
    const cursor = new Cursor(record.parts)
    const length = cursor.u16()
    const text = this.#workbook.isWide
      ? cursor.richText(length)
      : plain(bytesAsText(record.parts[0]!.subarray(2, 2 + length)))
    this.#text(this.#formula, text)
    this.#formula = null
  }

  #numbers(view: DataView): void {
    const row = view.getUint16(0, true)
    const first = view.getUint16(2, true)
    for (let k = 0; 4 + 6 * (k + 1) <= view.byteLength - 2; k++) {
      const at = 4 + 6 * k
      const place = { row, column: first + k, format: view.getUint16(at, true) }
      this.#number(place, shortNumber(view.getUint32(at + 2, true)))
    }
  }

  #number(place: Place, value: number): void {
    const format: NumberFormat = this.#workbook.numberFormat(place.format)
    this.#text(place, plain(numberText(value, format, this.#workbook.from1904)))
  }

  #text({ row, column, format }: Place, rich: RichText | undefined): void {
    if (rich === undefined || rich.text.trim() === '') return
    if (this.cells.length >= this.#mostCells) throw new LimitExceeded('cells with text', this.#mostCells)
    this.cells.push({ row, column, runs: this.#runs(rich, this.#workbook.fontOf(format)) })
  }

  #runs({ text, fonts }: RichText, font: number): RunParagraph {
    const starts = [{ from: 0, font }, ...fonts.filter(({ from }) => from < text.length)]
    return starts
      .map(({ from, font: own }, k) => ({
        text: text.slice(from, starts[k + 1]?.from ?? text.length),
        font: this.#workbook.fontName(own),
        capitals: false,
      }))
      .filter((run) => run.text !== '')
  }

  #merge(view: DataView): void {
    const count = Math.min(view.getUint16(0, true), Math.floor((view.byteLength - 2) / 8))
    for (let k = 0; k < count; k++) {
      const number = (at: number): number => view.getUint16(2 + 8 * k + at, true)
      this.merged.push({
        firstRow: number(0),
        lastRow: number(2),
        firstColumn: number(4),
        lastColumn: number(6),
      })
    }
  }
}

interface Place {
  readonly row: number
  readonly column: number
  /** The number of the cell's format. */
  readonly format: number
}

const cellTypes: ReadonlySet<number> = new Set([
  types.sharedLabel,
  types.label,
  types.richLabel,
  types.number,
  types.shortNumber,
  types.truth,
  types.formula,
])

const plain = (text: string): RichText => ({ text, fonts: [] })

/** A number in 30 bits: the upper half of a double or a whole number, and perhaps a hundredth of it. */
function shortNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, bits & 0xfffffffc)
  const value = (bits & 2) !== 0 ? (bits | 0) >> 2 : view.getFloat64(0)
  return (bits & 1) !== 0 ? value / 100 : value
}
