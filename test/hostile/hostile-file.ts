import { planOf2025 } from '../cli/two-plans.js'

/** A file that is made to do harm, or was damaged, and what must become of it. */
export interface HostileFile {
  /** Its name, which may lie about what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The code of the problem that it is refused with; null for one that is read all the same. */
  readonly refused: string | null
}

/** The lines of a small plan with a number of its own. */
export const planLines = (number: number): string[] =>
  planOf2025.replaceAll('41/KH-UBND', `${number}/KH-UBND`).split('\n')

export const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
