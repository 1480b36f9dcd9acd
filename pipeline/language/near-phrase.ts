import { isPairAlike, type Letter, lettersOf, misread, slips } from './agencies/slips.js'
import { fold } from './fold.js'

/** What a letter of a phrase may cost on the average: one or two wrong ones in a phrase of two words. */
const perLetter = 0.16
/** What any phrase may cost: one letter of like shape. */
const least = 0.5
/** Shorter phrases are met by too many words. */
const shortest = 4

/** Where a phrase has to stand in a text. */
export interface Anchors {
  readonly start: boolean
  readonly end: boolean
}

/** The letters of a text without its spaces: words run together or torn are the same. */
const squeezed = (text: string): readonly Letter[] => lettersOf(fold(text).replace(/[^\p{L}\p{N}]/gu, ''))

/**
 * What the slips of a scan cost that make a text of a phrase, for each letter of it; null where the text is none that
 * the phrase was misread as. Spaces do not count.
 *
 * @param anchors whether the phrase has to be the text's beginning, and its end
 * @example nearPhrase('CHỦ RÌ', 'chủ trì', { start: true, end: true }) // 0.13
 */
export function nearPhrase(text: string, phrase: string, anchors: Anchors): number | null {
  const [written, meant] = [squeezed(text), squeezed(phrase)]
  const most = Math.max(least, meant.length * perLetter)
  const isShort = meant.length < shortest
  if (
    isShort &&
    (meant.length < 2 || !anchors.start || !anchors.end || meant.some(({ marks }) => marks !== 0))
  )
    return null
  if (
    written.length < meant.length - 2 ||
    (anchors.start && anchors.end && written.length > meant.length + 2)
  )
    return null
  const cost = slipsBetween(written, meant, anchors, most)
  return cost <= most ? cost / meant.length : null
}

/** The least cost of finding the meant letters among the written ones; more than `most` is not told apart. */
function slipsBetween(
  written: readonly Letter[],
  meant: readonly Letter[],
  { start, end }: Anchors,
  most: number,
): number {
  const width = written.length + 1
  let older = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  let above = Float64Array.from({ length: width }, (_, j) => (start ? j * slips.added : 0))
  let row = new Float64Array(width)
  for (let i = 1; i <= meant.length; i++) {
    const letter = meant[i - 1]!
    row[0] = above[0]! + slips.lost
    let cheapest = row[0]
    for (let j = 1; j < width; j++) {
      const other = written[j - 1]!
      let cost = Math.min(
        above[j - 1]! + misread(other, letter, false, false),
        above[j]! + slips.lost,
        row[j - 1]! + (other.base === written[j - 2]?.base ? slips.doubled : slips.added),
      )
      const before = written[j - 2]
      if (before && isPairAlike(letter.base, before.base, other.base))
        cost = Math.min(cost, above[j - 2]! + slips.alike)
      const previous = meant[i - 2]
      if (previous && isPairAlike(other.base, previous.base, letter.base))
        cost = Math.min(cost, older[j - 1]! + slips.alike)
      row[j] = cost
      if (cost < cheapest) cheapest = cost
    }
    if (cheapest > most) return Number.POSITIVE_INFINITY
    ;[older, above, row] = [above, row, older]
  }
  return end ? above[width - 1]! : above.reduce((all, one) => Math.min(all, one))
}
