/** `100%/70%`: the shares of two things that a name lists. */
const sharesOfTwo = /^\d[\d.,]{0,12}\s?%\s?\/\s?\d[\d.,]{0,12}\s?%/
/** Three amounts or more with dashes between them: the parts of a whole that a name lists in their order. */
const chain = /^\d[\d.,]{0,12}\s?%?\s?(?:[-–]\s?\d[\d.,]{0,12}\s?%?\s?){2,8}(?![\d/])/

/**
 * Where a chain of amounts ends that begins at a place (`18% - 40% - 42%`), which is no range; 0 where none does.
 *
 * @example chainAt('18% - 40% - 42%', 0) // 15
 */
export function chainAt(folded: string, at: number): number {
  const words = folded.slice(at, at + 120)
  const found = chain.exec(words) ?? sharesOfTwo.exec(words)
  return found ? at + found[0].trimEnd().length : 0
}
