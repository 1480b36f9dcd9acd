/**
 * Whether one letter changed, added or left out turns one word into the other.
 *
 * @example withinOneEdit('nghep', 'ngheo') // true
 */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const skip = long.length === short.length ? 1 : 0
  return short.slice(same + skip) === long.slice(same + 1)
}
