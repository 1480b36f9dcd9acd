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
