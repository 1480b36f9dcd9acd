/** A record of a workbook's stream ([MS-XLS]), with the parts that continue it. */
export interface BiffRecord {
  readonly type: number
  /** Where it begins in the stream. */
  readonly at: number
  readonly parts: readonly Uint8Array[]
}

export const types = {
  formula: 0x06,
  encrypted: 0x2f,
  endOfPart: 0x0a,
  dateMode: 0x22,
  font: 0x31,
  continued: 0x3c,
  sheet: 0x85,
  numbers: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  merged: 0xe5,
  strings: 0xfc,
  sharedLabel: 0xfd,
  number: 0x203,
  label: 0x204,
  truth: 0x205,
  formulaText: 0x207,
  shortNumber: 0x27e,
  format: 0x41e,
  oldFormat: 0x1e,
  beginOfPart: 0x809,
} as const

/** The records from a place of the stream to the end of its part (the workbook's own, or a sheet's). */
export function* records(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let depth = 0
  for (let at = from; at + 4 <= stream.length; ) {
    const start = at
    const type = view.getUint16(at, true)
    const parts: Uint8Array[] = []
    do {
      const size = view.getUint16(at + 2, true)
      parts.push(stream.subarray(at + 4, at + 4 + size))
      at += 4 + size
    } while (at + 4 <= stream.length && view.getUint16(at, true) === types.continued)
    if (type === types.beginOfPart) depth++
    // A chart within a sheet is a part of its own: its records are none of the sheet's.
    if (depth <= 1) yield { type, at: start, parts }
    if (type === types.endOfPart && --depth <= 0) return
  }
}

/** The bytes of a record's first part. */
export function viewOf({ parts }: BiffRecord): DataView {
  const [first] = parts
  return new DataView(first!.buffer, first!.byteOffset, first!.byteLength)
}
