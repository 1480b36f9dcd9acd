import { unmark } from '../fold.js'
import { agencyRegistry, type Body } from './registry.js'

/** The bodies of the registry whose name is almost the one that is written, and how it differs. */
export interface NearBodies {
  readonly bodies: readonly Body[]
  readonly by: 'marks' | 'letters'
}

interface Stem {
  readonly words: string
  readonly bare: string
  readonly count: number
}

let buckets: Map<string, Stem[]> | undefined

/** Stems by their first word without marks: `Sờ Nội vụ` looks among those of `so`. */
function stemsBy(firstWord: string): readonly Stem[] {
  if (!buckets) {
    buckets = new Map()
    for (const words of agencyRegistry().stems.keys()) {
      const bare = unmark(words)
      const list = bare.split(' ')
      if (list.length < 2) continue
      const bucket = buckets.get(list[0]!) ?? []
      bucket.push({ words, bare, count: list.length })
      buckets.set(list[0]!, bucket)
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
  const bare = unmark(words)
  const list = bare.split(' ')
  if (list.length < 2 || list.length > 16 || words.length > 120) return undefined
  const candidates = stemsBy(list[0]!).filter(({ count }) => count === list.length)
  const sameLetters = candidates.filter((stem) => stem.bare === bare)
  const byMarks = onlyOne(sameLetters)
  if (byMarks) return { bodies: byMarks, by: 'marks' }
  let best = words.length < 12 ? 1 : 2
  let nearest: Stem[] = []
  for (const stem of candidates) {
    const distance = editDistance(words, stem.words, best + 1)
    if (distance < best) nearest = []
    if (distance <= best) nearest.push(stem)
    best = Math.min(best, distance)
  }
  const byLetters = onlyOne(nearest)
  return byLetters && { bodies: byLetters, by: 'letters' }
}

/** The bodies of the stems, where all of them are one agency (at whatever level). */
function onlyOne(stems: readonly Stem[]): readonly Body[] | undefined {
  const [first, ...others] = stems.map(({ words }) => agencyRegistry().stems.get(words) ?? [])
  if (!first) return undefined
  const ids = new Set(first.map(({ entry }) => entry.id))
  return others.every((bodies) => bodies.every(({ entry }) => ids.has(entry.id))) ? first : undefined
}

/** Levenshtein's distance; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least >= limit) return limit
    row = next
  }
  return Math.min(row[b.length]!, limit)
}
