import { isPairAlike, lettersOf, misread, slips } from '../../language/agencies/slips.js'

/** One letter with another mark, where each is a word, is more of a change than a mark lost. */
const longestWord = 12

const rows = Array.from({ length: longestWord + 1 }, () => new Float64Array(longestWord + 1))

/**
 * What it costs to believe that a word was meant by the letters that a scan has: the sum of the likeliest slips that make
 * the one of the other. 0 is the same word; a lost mark costs 0.15, a letter of like shape 0.45, any other letter 0.85.
 *
 * @example readingCost('nghiêp', 'nghiệp') // 0.3
 */
export function readingCost(written: string, meant: string): number {
  const [a, b] = [lettersOf(written), lettersOf(meant)]
  if (a.length > longestWord || b.length > longestWord) return Number.POSITIVE_INFINITY
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) {
        rows[0]![0] = 0
        continue
      }
      let least = Number.POSITIVE_INFINITY
      if (i > 0) {
        const doubled = i > 1 && a[i - 1]!.base === a[i - 2]!.base
        least = Math.min(least, rows[i - 1]![j]! + (doubled ? slips.doubled : slips.added))
      }
      if (j > 0) {
        const doubled = j > 1 && b[j - 1]!.base === b[j - 2]!.base
        least = Math.min(least, rows[i]![j - 1]! + (doubled ? slips.doubled : slips.lost))
      }
      if (i > 0 && j > 0)
        least = Math.min(least, rows[i - 1]![j - 1]! + misread(a[i - 1]!, b[j - 1]!, false, false))
      if (i > 1 && j > 0 && isPairAlike(b[j - 1]!.base, a[i - 2]!.base, a[i - 1]!.base))
        least = Math.min(least, rows[i - 2]![j - 1]! + slips.alike)
      if (i > 0 && j > 1 && isPairAlike(a[i - 1]!.base, b[j - 2]!.base, b[j - 1]!.base))
        least = Math.min(least, rows[i - 1]![j - 2]! + slips.alike)
      if (i > 1 && j > 1 && a[i - 1]!.base === b[j - 2]!.base && a[i - 2]!.base === b[j - 1]!.base)
        least = Math.min(least, rows[i - 2]![j - 2]! + slips.swapped)
      rows[i]![j] = least
    }
  return rows[a.length]![b.length]!
}
