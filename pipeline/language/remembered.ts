/**
 * The same function with a memory of what it has answered, for cells that stand in most rows of a plan. The memory lives
 * as long as the function that is returned, so it is made anew for each plan; answers must not be changed.
 *
 * @example const read = remembered(readAgencyCell)
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = read(text)
      known.set(text, answer)
    }
    return answer
  }
}
