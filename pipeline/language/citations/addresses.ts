/** A page of a web site; what its address holds is no citation. */
const address =
  /(?<![\w.@-])(?:https?:\/\/|www\.)[^\s<>"“”(),;]{1,2000}|(?<![\w.@-])(?:[\w-]{1,40}\.){1,5}(?:vn|com|net|org)\/[^\s<>"“”(),;]{1,2000}/giu

/**
 * Tells of places of a text whether they stand in the address of a page.
 *
 * @example addressesIn('https://vanban.example.vn/?so=68/NQ-CP')(31) // true
 */
export function addressesIn(text: string): (at: number) => boolean {
  if (!/:\/\/|www\.|\.\p{L}{2,3}\//iu.test(text)) return () => false
  const ranges = [...text.matchAll(address)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  )
  return (at) => ranges.some(([from, to]) => from <= at && at < to)
}
