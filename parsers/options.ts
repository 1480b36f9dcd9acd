import { defaultLimits, type Limits } from './limits.js'

/** When words are recognised from the picture of a page: where its text is missing or unusable, on all pages, or never. */
export type OcrMode = 'auto' | 'always' | 'never'

/** Pages from 1, both ends included. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

/** What a caller may say about how files are read. */
export interface ParseOptions {
  readonly ocr: OcrMode
  /** The only pages to read, of a format with pages; null for all. */
  readonly pages: readonly PageRange[] | null
  /** Opens an encrypted file; null where none was given. */
  readonly password: string | null
  /** The folder in which recognised pages are kept by content, so that a second run costs nothing; null to keep none. */
  readonly cache: string | null
  readonly limits: Limits
  /** Told after each page that took long, such as one that was recognised. */
  readonly onPage: (done: number, all: number) => void
}

export const defaultOptions: ParseOptions = {
  ocr: 'auto',
  pages: null,
  password: null,
  cache: null,
  limits: defaultLimits,
  onPage: () => {},
}

/**
 * Whether a page is one of those to read.
 *
 * @param number from 1
 */
export function isAsked(number: number, { pages }: Pick<ParseOptions, 'pages'>): boolean {
  return pages === null || pages.some(({ from, to }) => from <= number && number <= to)
}
