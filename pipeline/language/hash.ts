/**
 * A number of 32 bits for a word, the same in every run: FNV-1a (Fowler, Noll, Vo) over UTF-16 units, mixed.
 *
 * @example hashOf('quy') === hashOf('quy') // true
 */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The finish of MurmurHash3: every bit of the input moves every bit of the result. */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + 0x9e3779b9
  return (hash ^ (hash >>> 16)) >>> 0
}
