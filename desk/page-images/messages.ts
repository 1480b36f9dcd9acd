import type { PageSize } from '../../parsers/page-images.js'

/** A file that a document was read from, as the document tells it. */
export interface AskedFile {
  /** Where it may lie, the likeliest first. */
  readonly places: readonly string[]
  readonly sha256: string
}

/** What the thread that draws is asked: the sizes of all pages, or the picture of one (from 1). */
export type Drawing =
  | { readonly what: 'sizes'; readonly file: AskedFile }
  | { readonly what: 'page'; readonly file: AskedFile; readonly page: number }

/** Null where the file is nowhere. */
export type Drawn = readonly PageSize[] | Uint8Array | null
