import { Buffer } from 'node:buffer'

/** What Windows-1252 shows for the bytes 0x80 to 0x9f, where that is not the control character of the same number. */
export const windows1252Signs: readonly string[] = [
  ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
]

/**
 * The text of bytes in Windows-1252. Node's own decoder of that name reads Latin-1 in many versions: quotation marks and dashes
 * become control characters.
 */
export function windows1252Text(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (sign) => windows1252Signs[sign.charCodeAt(0) - 0x80]!)
}
