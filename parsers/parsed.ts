import type { VFile } from 'vfile'
import type { Plan } from '../pipeline/tree/nodes.js'
import type { Problem } from './problem.js'

/** A file as it comes: `path` is what the dataset will name, `bytes` are the file's own. */
export interface ParserInput {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a parser makes of a file. */
export interface Parsed {
  readonly ok: true
  /** Its value is the source text: what the file says before any repair. Its messages are what the parser noticed. */
  readonly file: VFile
  /** `line`s, `pageBreak`s and `grid`s over the source text. */
  readonly tree: Plan
  /** Told from the content, such as `application/pdf`. */
  readonly mediaType: string
  /** The encoding of its text, such as `utf-8` or `tcvn3`; null where the format fixes it. */
  readonly encoding: string | null
  /** How many pages it has; null where the format has none. */
  readonly pages: number | null
}

/** A file that cannot be read, and why. */
export interface NotParsed {
  readonly ok: false
  readonly problem: Problem
}

export type ParseResult = Parsed | NotParsed

/** A problem as the result of a parser. */
export function refused(path: string, code: string, reason: string, remedy: string): NotParsed {
  return { ok: false, problem: { path, code, reason, remedy } }
}
