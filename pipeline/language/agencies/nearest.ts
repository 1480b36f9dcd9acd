import { unmark } from '../fold.js'
import { agencyRegistry, type Body } from './registry.js'

/** The bodies of the registry whose name is almost the one that is written, and how it differs. */
export interface NearBodies {
  readonly bodies: readonly Body[]
  readonly by: 'marks' | 'letters'
}

interface Stem {
  readonly words: string
  readonly list: readonly string[]
  readonly bare: string
}

let buckets: Map<string, Stem[]> | undefined

const almostHeads = new Map<string, boolean>()

/** Whether the word without its marks opens a name of the registry. */
export function isAlmostHead(word: string): boolean {
  let known = almostHeads.get(word)
  if (known === undefined) {
    known = stemsBy(unmark(word)).length > 0
    if (almostHeads.size > 5000) almostHeads.clear()
    almostHeads.set(word, known)
  }
  return known
}

/** Stems by their first word without marks: `Sờ Nội vụ` looks among those of `so`. */
function stemsBy(firstWord: string): readonly Stem[] {
  if (!buckets) {
    buckets = new Map()
    for (const words of agencyRegistry().stems.keys()) {
      const bare = unmark(words)
      const list = words.split(' ')
      if (list.length < 2) continue
      const first = bare.slice(0, bare.indexOf(' '))
      const bucket = buckets.get(first) ?? []
      bucket.push({ words, list, bare })
      buckets.set(first, bucket)
    }
  }
  return buckets.get(firstWord) ?? []
}

const remembered = new Map<string, NearBodies | null>()

/**
 * The one body whose name differs from the words only in its marks, or else in a letter or two.
 *
 * @param words folded, single spaces, without `và` and punctuation or with them left out on both sides
 * @returns undefined where no name, or more than one, is that near
 * @example nearestBodies('sở nôi vụ')?.bodies[0]?.entry.name // 'Sở Nội vụ'
 */
export function nearestBodies(words: string): NearBodies | undefined {
  let found = remembered.get(words)
  if (found === undefined) {
    found = search(words) ?? null
    if (remembered.size > 2000) remembered.clear()
    remembered.set(words, found)
  }
  return found ?? undefined
}

function search(words: string): NearBodies | undefined {
  const list = words.split(' ')
  if (list.length < 2 || list.length > 24 || words.length > 160) return undefined
  const bare = unmark(words)
  const candidates = stemsBy(bare.slice(0, bare.indexOf(' '))).filter(
    (stem) => stem.list.length === list.length,
  )
  const byMarks = onlyOne(candidates.filter((stem) => stem.bare === bare))
  if (byMarks) return { bodies: byMarks, by: 'marks' }
  const byLetters = onlyOne(nearestStems(list, candidates, words.length < 12 ? 1 : 2))
  return byLetters && { bodies: byLetters, by: 'letters' }
}

/** The stems with the fewest other letters, where these are no more than `limit`. */
function nearestStems(list: readonly string[], candidates: readonly Stem[], limit: number): readonly Stem[] {
  let best = limit
  let nearest: Stem[] = []
  for (const stem of candidates) {
    const distance = wordDistance(list, stem.list, best)
    if (distance < best) nearest = []
    if (distance <= best) nearest.push(stem)
    best = Math.min(best, distance)
  }
  return nearest
}

/** The letters that differ, word by word; more than `limit` where a word is more than half another one. */
function wordDistance(a: readonly string[], b: readonly string[], limit: number): number {
  let sum = 0
  for (const [index, word] of a.entries()) {
    const other = b[index]!
    if (word === other) continue
    const distance = editDistance(word, other)
    if (distance * 2 >= Math.max(word.length, other.length, 3)) return limit + 1
    sum += distance
    if (sum > limit) return sum
  }
  return sum
}

/** The bodies of the stems, where all of them are one agency (at whatever level). */
function onlyOne(stems: readonly Stem[]): readonly Body[] | undefined {
  const [first, ...others] = stems.map(({ words }) => agencyRegistry().stems.get(words) ?? [])
  if (!first) return undefined
  const ids = new Set(first.map(({ entry }) => entry.id))
  return others.every((bodies) => bodies.every(({ entry }) => ids.has(entry.id))) ? first : undefined
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
