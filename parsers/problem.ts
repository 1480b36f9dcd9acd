/** Why a file could not be read, in words for the person who gave it. */
export interface Problem {
  readonly path: string
  /** Stable name of the kind of problem, such as `file-empty`. */
  readonly code: string
  /** What is wrong, with the place where it is known. */
  readonly reason: string
  /** What to do about it. */
  readonly remedy: string
}
