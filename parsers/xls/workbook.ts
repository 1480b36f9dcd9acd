import { type NumberFormat, numberFormat } from '../sheet/number-text.js'
import { type BiffRecord, records, types, viewOf } from './records.js'
import { bytesAsText, Cursor, type RichText } from './strings.js'

/** Where a sheet lies in the stream. */
export interface SheetPlace {
  readonly name: string
  readonly isHidden: boolean
  readonly at: number
}

/** What the sheets of a workbook share. */
export interface Workbook {
  /** Excel 97 and later, whose texts are Unicode. */
  readonly isWide: boolean
  readonly sheets: readonly SheetPlace[]
  readonly strings: readonly RichText[]
  /** Days are counted from 1904. */
  readonly from1904: boolean
  /** The number of the font of a cell's format. */
  readonly fontOf: (format: number) => number
  readonly fontName: (font: number) => string | null
  readonly numberFormat: (format: number) => NumberFormat
}

const excel97 = 0x0600

/** Reads the first part of a workbook's stream: fonts, formats, shared texts and where the sheets lie. */
export function readWorkbook(stream: Uint8Array): Workbook | 'encrypted' {
  const fonts: string[] = []
  const formats: { font: number; number: number }[] = []
  const codes = new Map<number, string>()
  const sheets: SheetPlace[] = []
  let strings: readonly RichText[] = []
  let isWide = true
  let from1904 = false
  for (const record of records(stream, 0)) {
    const { type } = record
    const view = viewOf(record)
    if (type === types.encrypted) return 'encrypted'
    if (type === types.beginOfPart) isWide = view.getUint16(0, true) >= excel97
    else if (type === types.dateMode) from1904 = view.getUint16(0, true) === 1
    else if (type === types.font) fonts.push(shortText(record, 14, isWide))
    else if (type === types.cellFormat) {
      formats.push({ font: view.getUint16(0, true), number: view.getUint16(2, true) })
    } else if (type === types.format) codes.set(view.getUint16(0, true), formatCode(record, isWide))
    else if (type === types.strings) strings = sharedStrings(record)
    else if (type === types.sheet && view.getUint8(5) === 0) {
      const isHidden = (view.getUint8(4) & 3) !== 0
      sheets.push({ at: view.getUint32(0, true), isHidden, name: shortText(record, 6, isWide) })
    }
  }
  return {
    isWide,
    sheets,
    strings,
    from1904,
    fontOf: (format) => formats[format]?.font ?? 0,
    // There is no font of the number 4.
    fontName: (font) => fonts[font > 4 ? font - 1 : font] ?? null,
    numberFormat: (format) => {
      const number = formats[format]?.number ?? 0
      return numberFormat(number, codes.get(number))
    },
  }
}

/** A text whose length is one byte. */
function shortText(record: BiffRecord, at: number, isWide: boolean): string {
  const cursor = new Cursor(record.parts, at)
  const length = cursor.u8()
  return isWide
    ? cursor.richText(length).text
    : bytesAsText(record.parts[0]!.subarray(at + 1, at + 1 + length))
}

function formatCode(record: BiffRecord, isWide: boolean): string {
  if (!isWide) return shortText(record, 2, false)
  const cursor = new Cursor(record.parts, 2)
  return cursor.richText(cursor.u16()).text
}

/** The texts that cells share, each once. */
function sharedStrings({ parts }: BiffRecord): readonly RichText[] {
  const cursor = new Cursor(parts)
  cursor.u32()
  const count = cursor.u32()
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  // Each takes three bytes at least: a larger count is a lie.
  if (count > size) throw new RangeError('more texts than bytes')
  return Array.from({ length: count }, () => cursor.richText(cursor.u16()))
}
