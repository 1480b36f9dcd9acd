import { alignCopies, type Copies, type Pairs } from './align-copies.js'
import { copyToRemove } from './choose-copy.js'
import { type Chain, findChains } from './find-chains.js'
import { agreesEnough, isRepeat } from './is-repeat.js'
import { type Counterparts, counterparts, isRepeated, type LineRange, wholeLines } from './line-range.js'
import type { WordStream } from './word-stream.js'

/** A part of the text that stands twice, by lines. */
export interface Repeat {
  readonly removed: LineRange
  readonly kept: LineRange
  /** The lines to take out: those of `removed` that the kept copy holds, too. */
  readonly lines: readonly number[]
  /** Words of the removed copy to their counterparts in the kept one. */
  readonly counterparts: Counterparts
}

/** A chain that spans fewer words is not followed up. */
const leastSpan = 90

/** Of the copy to remove, the share that may have gone with another repeat. */
const alreadyGone = 0.2

/**
 * All parts of a text that stand twice, the greatest first, and the work it took (words and places looked at), which
 * grows with the text and not with its square.
 *
 * @example findRepeats(wordStream(lines)).repeats.length
 */
export function findRepeats(stream: WordStream): { repeats: Repeat[]; steps: number } {
  const { chains, steps } = findChains(stream.ids)
  const long = chains.filter((chain) => chain.lastJ - chain.j >= leastSpan)
  const passed = new PassedEnds(long, stream.ids.length)
  const gone = new Set<number>()
  const repeats: Repeat[] = []
  let work = steps
  for (const chain of long) {
    if (passed.holds(chain)) continue
    const copies = alignCopies(stream, chain)
    work += copies.steps
    passed.add(copies.pairs)
    const repeat = toRepeat(stream, copies)
    if (!repeat || mostlyGone(repeat, gone)) continue
    for (const line of repeat.lines) gone.add(line)
    repeats.push(repeat)
  }
  return { repeats, steps: work }
}

/** Which chains lie within an alignment that was made: only the pairs at which chains begin or end are kept. */
class PassedEnds {
  readonly #size: number
  readonly #isEnd: Uint8Array
  readonly #passed = new Set<number>()

  constructor(chains: readonly Chain[], size: number) {
    this.#size = size
    this.#isEnd = new Uint8Array(size)
    for (const { i, lastI } of chains) {
      this.#isEnd[i] = 1
      this.#isEnd[lastI] = 1
    }
  }

  add({ i, j }: Pairs): void {
    for (let at = 0; at < i.length; at++) {
      if (this.#isEnd[i[at]!] === 1) this.#passed.add(i[at]! * this.#size + j[at]!)
    }
  }

  holds({ i, j, lastI, lastJ }: Chain): boolean {
    return this.#passed.has(i * this.#size + j) && this.#passed.has(lastI * this.#size + lastJ)
  }
}

function toRepeat(stream: WordStream, copies: Copies): Repeat | undefined {
  if (!agreesEnough(stream, copies)) return undefined
  const { inFirst, inSecond } = counterparts(copies)
  const secondStart = stream.lineOf[copies.second.start]!
  const before = wholeLines(stream, copies.first, inSecond, secondStart)
  const second = wholeLines(stream, copies.second, inFirst, stream.lines.length)
  if (!before || !second) return undefined
  const first = { first: before.first, last: Math.min(before.last, second.first - 1) }
  if (first.last < first.first || !isRepeat(stream, first, second)) return undefined
  const isFirst = copyToRemove(stream, copies, first, second) === 'first'
  const [removed, kept] = isFirst
    ? withEmptyEdges(stream, first, second)
    : withEmptyEdges(stream, second, first)
  const matched = isFirst ? inSecond : inFirst
  const lines: number[] = []
  for (let line = removed.first; line <= removed.last; line++) {
    if (isRepeated(stream, line, matched)) lines.push(line)
  }
  return { removed, kept, lines: withCutLine(stream, lines, removed, matched), counterparts: matched }
}

/** The last line of a removed copy goes with it, though most of its few words may be cut. */
function withCutLine(
  stream: WordStream,
  lines: number[],
  removed: LineRange,
  matched: Counterparts,
): number[] {
  const last = removed.last
  const words = stream.firstOf[last + 1]! - stream.firstOf[last]!
  if (lines.at(-1) === last || words > 4 || !matched.has(stream.firstOf[last]! - 1)) return lines
  return [...lines, last]
}

/** Equal lines without words (`|`) before and behind both copies belong to them. */
function withEmptyEdges(stream: WordStream, removed: LineRange, kept: LineRange): [LineRange, LineRange] {
  const isEmptyPair = (a: number, b: number): boolean => {
    const [x, y] = [stream.lines[a], stream.lines[b]]
    return (
      x !== undefined &&
      y !== undefined &&
      x.text.value === y.text.value &&
      stream.firstOf[a] === stream.firstOf[a + 1]
    )
  }
  let before = 1
  while (isEmptyPair(removed.first - before, kept.first - before) && removed.first - before !== kept.last)
    before++
  return [
    { first: removed.first - before + 1, last: removed.last },
    { first: kept.first - before + 1, last: kept.last },
  ]
}

function mostlyGone({ lines, removed, kept }: Repeat, gone: ReadonlySet<number>): boolean {
  const share = (list: readonly number[]): number =>
    list.filter((line) => gone.has(line)).length / Math.max(1, list.length)
  const keptLines = Array.from({ length: kept.last - kept.first + 1 }, (_, k) => kept.first + k)
  return share(lines) > alreadyGone || share(keptLines) > alreadyGone || removed.last < removed.first
}
