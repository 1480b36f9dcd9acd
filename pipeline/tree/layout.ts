import type { Place } from './text.js'

/** A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is read. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A range of the source text and where it is drawn: a line, a cell or a word, as fine as the format tells. */
export interface Drawn extends Place {
  readonly box: Box
}

/** A word that was recognised from a picture, and how sure the recognition is of it, from 0 to 1. */
export interface Recognised extends Place {
  readonly confidence: number
}

/** Where a document with pages has its words. A format without pages, such as plain text, has none of it. */
export interface Layout {
  /** Where each page starts in the source text, the first page first; page `n` starts at `pageStarts[n - 1]`. */
  readonly pageStarts: readonly number[]
  /** In the order of their starts; no two overlap. */
  readonly drawn: readonly Drawn[]
  /** The words that were recognised from pictures, in the order of their starts; empty where the file itself has the text. */
  readonly recognised: readonly Recognised[]
}
