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
