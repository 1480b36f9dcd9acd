import { compareStrings } from '../dataset/compare-strings.js'
import type { Term, Terms } from './names/read-terms.js'

/**
 * Two names of which neither holds so much of the other cannot be alike enough to be shown: with the costs of
 * `compareTerms` a likeness of 0.55 takes common words of 0.38 of each name.
 */
const mustShare = 0.38

/**
 * The keys under which a name is filed: its rarest words, as many as it takes that two names alike enough have one in
 * common (prefix filtering: Chaudhuri, Ganti, Kaushik 2006). A function of the name alone.
 */
export function blockKeys(terms: Terms): string[] {
  const rarestFirst = [...terms.values()].sort(byRarity)
  const all = rarestFirst.reduce((sum, { weight }) => sum + weight, 0)
  const keys: string[] = []
  let left = all
  for (const { plain, weight } of rarestFirst) {
    if (left < mustShare * all - 1e-9) break
    if (!keys.includes(plain)) keys.push(plain)
    left -= weight
  }
  return keys
}

function byRarity(a: Term, b: Term): number {
  return b.rarity - a.rarity || compareStrings(a.plain, b.plain)
}

/** Things by the keys they are filed under. */
export class Blocks<T> {
  readonly #blocks = new Map<string, T[]>()

  add(key: string, item: T): void {
    const block = this.#blocks.get(key)
    if (block) block.push(item)
    else this.#blocks.set(key, [item])
  }

  at(key: string): readonly T[] {
    return this.#blocks.get(key) ?? []
  }
}
