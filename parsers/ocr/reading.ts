import type { Box } from '../../pipeline/tree/layout.js'

/** A word that was recognised on a page. */
export interface ReadWord {
  readonly text: string
  /** How sure the engine is of it, from 0 to 1. */
  readonly confidence: number
  /** Its width, and the height of its whole line, so that words of one line stand at one height. */
  readonly box: Box
}

/** What was read from the picture of a page; all places are in points from the upper left corner of the straightened page. */
export interface PageReading {
  readonly width: number
  readonly height: number
  readonly words: readonly ReadWord[]
  /** The ruling lines, as thin boxes. */
  readonly rulings: readonly Box[]
  /** What the stamps say that were put on the page later, such as the date of its receipt. */
  readonly stamps: readonly string[]
}
