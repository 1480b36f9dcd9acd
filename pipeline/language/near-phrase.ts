import { isPairAlike, type Letter, lettersOf, misread, pairShapes, slips } from './agencies/slips.js'
import { fold } from './fold.js'
import { lately } from './lately.js'
import { latin } from './latin.js'

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
interface Squeezed {
  readonly letters: readonly Letter[]
  /** Which shapes of letters stand before each place, and in all of it. */
  readonly shapes: readonly number[]
}

function squeezedAnew(text: string): Squeezed {
  const letters = lettersOf(fold(text).replace(notLetters, ''))
  const shapes = [0]
  for (const { shape } of letters) shapes.push(shapes.at(-1)! | shape)
  return { letters, shapes }
}

const notLetters = latin(/[^\p{L}\p{N}]/gu)

/** One text meets many phrases, and the phrases are few. */
const squeezedText = lately(squeezedAnew, 500)
const squeezedPhrase = lately(squeezedAnew, 2000)

/**
 * What the slips of a scan cost that make a text of a phrase, for each letter of it; null where the text is none that
 * the phrase was misread as. Spaces do not count.
 *
 * @param anchors whether the phrase has to be the text's beginning, and its end
 * @example nearPhrase('CHỦ RÌ', 'chủ trì', { start: true, end: true }) // 0.13
 */
export function nearPhrase(text: string, phrase: string, anchors: Anchors): number | null {
  const inText = squeezedText(text)
  const inPhrase = squeezedPhrase(phrase)
  const written = inText.letters
  const meant = inPhrase.letters
  const most = mostFor(inPhrase)
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
  const searched = anchors.start ? meant.length + reachOf(most) : written.length
  if (leastFor(inPhrase, shapesBefore(inText, searched)) > most) return null
  const cost = slipsBetween(written, meant, anchors, most)
  return cost <= most ? cost / meant.length : null
}

/**
 * Whether a phrase can be near any part of a text: a look at its letters alone.
 *
 * @example mayHold('Giao Sở Y tế', 'trách nhiệm của') // false
 */
export function mayHold(text: string, phrase: string): boolean {
  const inText = squeezedText(text)
  const inPhrase = squeezedPhrase(phrase)
  return leastFor(inPhrase, inText.shapes.at(-1)!) <= mostFor(inPhrase)
}

/** What the slips in a phrase may cost in all. */
const mostFor = ({ letters }: Squeezed): number => Math.max(least, letters.length * perLetter)

const shapesBefore = ({ letters, shapes }: Squeezed, place: number): number =>
  shapes[Math.min(place, letters.length)]!

/** The least that the letters cost which a phrase has and the text has none like. */
function leastFor({ shapes }: Squeezed, inText: number): number {
  const missing = shapes.at(-1)! & ~inText
  if (missing === 0) return 0
  // one slip can take away both: `n` for `ri`, `d` for `cl`
  const both = (missing & pairShapes.seconds) !== 0 && (missing & pairShapes.firsts) !== 0
  const paired = countOf(missing & pairShapes.all) - (both ? 1 : 0)
  return countOf(missing & ~pairShapes.all) * slips.lost + paired * slips.alike
}

function countOf(shapes: number): number {
  let count = 0
  for (let left = shapes; left !== 0; left &= left - 1) count++
  return count
}

/** The least that it costs to be one letter further in the text than in the phrase. */
const perShift = Math.min(slips.lost, slips.added, slips.doubled, slips.alike)

/** How far so few slips can shift a letter. */
const reachOf = (most: number): number => Math.floor(most / perShift)

/** Three rows of costs, taken in turn; they grow with the longest text. */
let rows: readonly [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(128),
  new Float64Array(128),
  new Float64Array(128),
]

function rowsOf(width: number): typeof rows {
  if (rows[0].length < width) {
    const make = (): Float64Array => new Float64Array(2 * width)
    rows = [make(), make(), make()]
  }
  return rows
}

/**
 * The least cost of finding the meant letters among the written ones; more than `most` is not told apart. Where the
 * phrase begins the text, only places are tried that so few slips can have shifted a letter to.
 */
function slipsBetween(
  written: readonly Letter[],
  meant: readonly Letter[],
  { start, end }: Anchors,
  most: number,
): number {
  const last = written.length
  const reach = start ? reachOf(most) : last
  const taken = rowsOf(last + 2)
  let older = taken[0]
  let above = taken[1]
  let row = taken[2]
  let low = 0
  let high = Math.min(last, reach)
  for (let j = 0; j <= high + 1; j++) above[j] = start ? j * slips.added : 0
  for (let i = 1; i <= meant.length; i++) {
    low = start ? Math.max(1, i - reach) : 1
    high = start ? Math.min(last, i + reach) : last
    row[low - 1] = low === 1 ? above[0]! + slips.lost : Number.POSITIVE_INFINITY
    row[high + 1] = Number.POSITIVE_INFINITY
    const cheapest = fillRow(row, above, older, { written, meant, i, low, high })
    if (cheapest > most) return Number.POSITIVE_INFINITY
    // no list of the three: taking it apart costs more than the row
    const free = older
    older = above
    above = row
    row = free
  }
  if (end) return high === last ? above[last]! : Number.POSITIVE_INFINITY
  let least = above[low - 1]!
  for (let j = low; j <= high; j++) least = Math.min(least, above[j]!)
  return least
}

interface Stretch {
  readonly written: readonly Letter[]
  readonly meant: readonly Letter[]
  /** Which letter of the phrase the row is of, and where in the text it is looked for. */
  readonly i: number
  readonly low: number
  readonly high: number
}

/** Fills the row of one letter of the phrase from the two rows above it, and tells its least cost. */
function fillRow(
  row: Float64Array,
  above: Float64Array,
  older: Float64Array,
  { written, meant, i, low, high }: Stretch,
): number {
  const letter = meant[i - 1]!
  const previous = meant[i - 2]
  let cheapest = row[low - 1]!
  for (let j = low; j <= high; j++) {
    const other = written[j - 1]!
    const before = written[j - 2]
    let cost = Math.min(
      above[j - 1]! + misread(other, letter, false, false),
      above[j]! + slips.lost,
      row[j - 1]! + (other.base === before?.base ? slips.doubled : slips.added),
    )
    if (before && isPairAlike(letter.base, before.base, other.base))
      cost = Math.min(cost, above[j - 2]! + slips.alike)
    if (previous && isPairAlike(other.base, previous.base, letter.base))
      cost = Math.min(cost, older[j - 1]! + slips.alike)
    row[j] = cost
    if (cost < cheapest) cheapest = cost
  }
  return cheapest
}
