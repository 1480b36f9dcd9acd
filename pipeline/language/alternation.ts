/**
 * An alternation of phrases, longest first, that reads any white space between words.
 *
 * @example alternation(['năm', 'năm học']) // 'năm\\s+học|năm'
 */
export function alternation(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}

/**
 * The same, but that a phrase does not count behind words that make another word of it.
 *
 * @param notAfter those words, by the phrase
 * @example alternationApart(['sở'], { sở: ['cơ'] }) // '(?<!(?:cơ)\\s)(?:sở)'
 */
export function alternationApart(
  phrases: readonly string[],
  notAfter: Readonly<Record<string, readonly string[]>>,
): string {
  const apart = Object.entries(notAfter).map(
    ([phrase, before]) => `(?<!(?:${alternation(before)})\\s)(?:${alternation([phrase])})`,
  )
  const free = phrases.filter((phrase) => !Object.hasOwn(notAfter, phrase))
  return [...apart, ...(free.length > 0 ? [alternation(free)] : [])].join('|')
}
