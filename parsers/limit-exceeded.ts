/** Thrown inside a parser where a file costs more than its limit; the parser turns it into a problem. */
export class LimitExceeded extends Error {
  /**
   * @param what what there is too much of, such as `cells of tables`
   * @param most the limit
   */
  constructor(what: string, most: number) {
    super(`The file has more than ${most} ${what}, the most that is read.`)
  }
}

/** Takes from what a file is allowed of something. */
export type Take = (count: number) => void

/**
 * What a file is allowed of something.
 *
 * @param what as in LimitExceeded
 * @returns a function that is told how much more there is, and throws LimitExceeded as soon as it is more than `most`
 *
 * @example
 * const take = allowance('cells of tables', 500_000)
 * take(12)
 */
export function allowance(what: string, most: number): Take {
  let taken = 0
  return (count) => {
    taken += count
    if (taken > most) throw new LimitExceeded(what, most)
  }
}
