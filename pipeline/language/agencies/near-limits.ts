import type { NearNode } from './near-trie.js'
import { slips } from './slips.js'

/** What a name of so many letters may have suffered at most. */
export const budget = (letters: number): number => 0.8 + 0.11 * letters

/** What the name that ends at a node may have suffered: `Sở NV` without a letter is anybody's. */
export const ownBudget = ({ short, depth, size }: NearNode): number =>
  short && (depth === 1 || size < scant) ? slips.alike : budget(size)

/** With fewer letters an abbreviation cannot spare one. */
const scant = 6

/** What one word may have suffered: least an abbreviation and a word of two letters, which are soon another one. */
export const wordLimit = ({ letters, short }: NearNode): number =>
  short || letters.length < 3 ? 0.35 + 0.3 * letters.length : 0.5 + 0.35 * letters.length
