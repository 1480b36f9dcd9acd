/** What a file may cost. A file over a limit is refused with a word that names the limit; the others go on. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number
  /** Bytes of a file that holds text itself; a document of text alone is never larger. */
  readonly textBytes: number
  /** UTF-16 units of one line of a text file. */
  readonly lineLength: number
  /** Pages. */
  readonly pages: number
  /** Bytes of all that is unpacked from a container (DOCX, ODT, XLSX) or from the streams of a PDF. */
  readonly unpackedBytes: number
  /** How many times larger than itself a file may become when it is unpacked. */
  readonly expansion: number
  /** Files in a container. */
  readonly entries: number
  /** Elements, groups or brackets inside each other. */
  readonly depth: number
  /** Cells of all tables. */
  readonly cells: number
  /** Pixels of a picture of a page. */
  readonly pixels: number
  /** Seconds for one document without recognition of pictures. */
  readonly seconds: number
  /** Seconds for each page whose words are recognised from its picture. */
  readonly secondsPerPicture: number
}

const megabyte = 1024 * 1024

export const defaultLimits: Limits = {
  bytes: 200 * megabyte,
  textBytes: 20 * megabyte,
  lineLength: 2 * megabyte,
  pages: 2000,
  unpackedBytes: 500 * megabyte,
  expansion: 200,
  entries: 10_000,
  depth: 200,
  cells: 500_000,
  pixels: 100_000_000,
  seconds: 120,
  secondsPerPicture: 60,
}
