/**
 * Whether one letter changed, added or left out turns one word into the other.
 *
 * @example withinOneEdit('nghep', 'ngheo') // true
 */
export function withinOneEdit(a: string, b: string): boolean {
  const isShort = a.length <= b.length
  const short = isShort ? a : b
  const long = isShort ? b : a
  const added = long.length - short.length
  if (added > 1) return false
  let same = 0
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++
  for (let at = long.length - 1; at > same; at--)
    if (short.charCodeAt(at - added) !== long.charCodeAt(at)) return false
  return true
}
