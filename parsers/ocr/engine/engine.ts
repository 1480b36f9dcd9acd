import type { Gray } from '../picture/pixels.js'
import type { Rectangle } from '../picture/rectangle.js'

/** A word that was recognised in a picture. */
export interface Word {
  readonly text: string
  /** How sure the engine is of it, from 0 to 1. */
  readonly confidence: number
  readonly box: Rectangle
  /** The line that it stands in; words of one line follow each other. */
  readonly line: number
}

/** A program that recognises words in pictures. One picture never changes how another is read. */
export interface Engine {
  /** Its name, version and language, as `tesseract 5.3.0 vie`: what a reading depends on. */
  readonly name: string
  /** How many pictures it may be given at once. */
  readonly atOnce: number
  /**
   * The words of a picture that holds one column of text, in reading order.
   *
   * @param seconds how long it may take
   * @throws EngineError where it fails, or takes longer
   */
  readonly recognise: (picture: Gray, dotsPerInch: number, seconds: number) => Promise<Word[]>
  /** Ends what it has started. */
  readonly close: () => Promise<void>
}

/** The engine could not read a picture. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
