/**
 * What is made when it is first asked for, and kept: a pattern of words of `knowledge/` needs its file.
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
