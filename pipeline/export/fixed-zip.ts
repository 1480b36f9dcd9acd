/** Where the signatures and dates of a ZIP stand (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/** 1 January 1980, 0:00: the earliest moment that a ZIP can state. */
const earliest = { time: 0, date: (1 << 5) | 1 }

/**
 * A ZIP whose entries all bear one and the same date, so that the same content gives the same bytes at any time. The bytes
 * are changed in place.
 *
 * @throws Error where the bytes are not a ZIP without a comment
 */
export function withFixedDates(zip: Buffer): Buffer {
  const end = zip.length - endLength
  if (end < 0 || zip.readUInt32LE(end) !== endSignature) throw new Error('The workbook is not a plain ZIP.')
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(entry) !== entrySignature) throw new Error('The workbook is not a plain ZIP.')
    setDate(zip, entry + 12)
    setDate(zip, zip.readUInt32LE(entry + 42) + 10)
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at))
    entry += entryLength + name! + extra! + comment!
  }
  return zip
}

function setDate(zip: Buffer, at: number): void {
  zip.writeUInt16LE(earliest.time, at)
  zip.writeUInt16LE(earliest.date, at + 2)
}
