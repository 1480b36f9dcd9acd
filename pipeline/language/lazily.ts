/**
 * What is made when it is first asked for, and kept: what a file of `knowledge/` says, or a pattern of its words.
 *
 * @example const offices = lazily(() => new RegExp(alternation(documentHeads().offices), 'u'))
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
