import { budget, wordLimit } from './near-limits.js'
import { and, comma, type Line, space } from './near-line.js'
import type { NearNode } from './near-trie.js'
import { isPairAlike, type Letter, misread, slips } from './slips.js'

/**
 * What it costs to read a line, up to each place of it, as the words down to a node; `begun` is what it had cost where the
 * last word began. The first place is `low`; what costs too much is `never`.
 */
export interface Row {
  readonly low: number
  readonly cost: number[]
  readonly begun: number[]
}

/** More than anything may cost. */
export const never = Number.POSITIVE_INFINITY

/** Before the first word. */
export const lineStart: Row = { low: 0, cost: [0], begun: [0] }

/** Whether the word's letters are there where the row stands, but for as many as may be lost: a quick look before the long one. */
export function mayBegin({ letters }: Line, { low, cost }: Row, word: NearNode): boolean {
  const most = Math.floor(wordLimit(word) / slips.lost)
  return cost.some((one, index) => one !== never && missing(letters, low + index, word) <= most)
}

/** How many shapes of letters the word has that do not stand at the place of the line, or soon behind it. */
function missing(letters: readonly Letter[], place: number, word: NearNode): number {
  let there = 0
  const end = Math.min(place + word.letters.length + 3, letters.length)
  for (let at = place; at < end; at++) there |= letters[at]!.shape
  let count = 0
  for (let left = word.shapes & ~there; left !== 0; left &= left - 1) count++
  return count
}

/** The row with a price added to every place. */
export const dearer = ({ low, cost, begun }: Row, by: number): Row => ({
  low,
  cost: cost.map((one) => one + by),
  begun,
})

/** Past what stands between two words, to where the child's word may begin. */
export function behindGap({ letters }: Line, row: Row, child: NearNode): Row {
  const cost: number[] = []
  const put = (index: number, value: number) => {
    while (cost.length <= index) cost.push(never)
    if (value < cost[index]!) cost[index] = value
  }
  for (const [index, one] of row.cost.entries()) {
    const place = row.low + index
    const next = letters[place]
    if (one === never || !next) continue
    if (next === space || (next === comma && child.joint)) put(index + 1, one)
    else if (next !== comma) put(index, one + slips.joined)
    if (child.joint && next === space && letters[place + 1] === and[0] && letters[place + 3] === space)
      put(index + 4, one + slips.andAdded)
  }
  return { low: row.low, cost, begun: [...cost] }
}

/** The row behind a word that begins where the row stands. */
export function afterWord(line: Line, start: Row, node: NearNode): Row {
  const limits = { word: wordLimit(node), name: budget(node.longest) }
  let older: Row | undefined
  let row = start
  for (const index of node.letters.keys()) {
    if (row.cost.length === 0) return row
    const next = afterLetter({ line, node, index, row, older }, limits)
    older = row
    row = next
  }
  return row
}

/** A letter of a word that is to be read: the row before it, and the one before that. */
interface Step {
  readonly line: Line
  readonly node: NearNode
  readonly index: number
  readonly row: Row
  readonly older: Row | undefined
}

function afterLetter(step: Step, limits: { word: number; name: number }): Row {
  const { line, row } = step
  const cost: number[] = []
  const begun: number[] = []
  const best = new Cheapest()
  const last = row.low + row.cost.length - 1
  let low = row.low
  for (let place = row.low; place <= line.letters.length; place++) {
    best.clear()
    readTo(step, place, best)
    const before = cost.length - 1
    if (before >= 0 && cost[before]! < best.cost)
      best.offer(cost[before]! + adding(step, place), begun[before]!)
    const fine = best.cost <= limits.name && best.cost - best.begun <= limits.word
    if (fine || cost.length > 0) {
      cost.push(fine ? best.cost : never)
      begun.push(best.begun)
    } else {
      low = place + 1
    }
    if (!fine && place > last + 1) break
  }
  return trimmed({ low, cost, begun })
}

/** The cheapest way to a place, and what it had cost where the word began. */
class Cheapest {
  cost = never
  begun = never

  clear(): void {
    this.cost = never
    this.begun = never
  }

  offer(cost: number, begun: number): void {
    if (cost >= this.cost) return
    this.cost = cost
    this.begun = begun
  }

  /** From a place of a row, for a price. */
  from({ low, cost, begun }: Row, place: number, price: number): void {
    const before = cost[place - low]
    if (before !== undefined) this.offer(before + price, begun[place - low]!)
  }
}

/** The ways to read the letter of the step so that the line is read up to a place. */
function readTo({ line, node, index, row, older }: Step, place: number, best: Cheapest): void {
  const { letters, short } = node
  const meant = letters[index]!
  const before = letters[index - 1]
  best.from(row, place, before?.base === meant.base && !short ? slips.doubled : slips.lost)
  const written = line.letters[place - 1]
  if (!written || isGap(written)) return
  const sound = line.sound[place - 1]!
  best.from(row, place - 1, misread(written, meant, sound, short))
  const first = line.letters[place - 2]
  // pairs that look like one letter are of small letters: `cl` does, and `QLCL` is no `QLĐT`
  if (first && !short && isPairAlike(meant.base, first.base, written.base))
    best.from(row, place - 2, slips.alike)
  if (!older || !before) return
  if (!short && isPairAlike(written.base, before.base, meant.base)) best.from(older, place - 1, slips.alike)
  const isSwapped = first !== undefined && first.base === meant.base && written.base === before.base
  if (isSwapped) best.from(older, place - 2, sound ? slips.swappedWord : slips.swapped)
}

function trimmed(row: Row): Row {
  while (row.cost.length > 0 && row.cost.at(-1) === never) {
    row.cost.pop()
    row.begun.pop()
  }
  return row
}

const isGap = (letter: Letter): boolean => letter === space || letter === comma

/** What the letter before the place costs where the name has none; in an abbreviation twice the same is two letters. */
function adding({ line, node }: Step, place: number): number {
  const written = line.letters
  const letter = written[place - 1]!
  if (letter === comma) return never
  if (letter === space) return slips.torn
  // what stands apart is no letter too many but a word of its own
  if (written[place - 2] === space) return slips.otherWord
  const twice = letter.base === written[place - 2]?.base || letter.base === written[place]?.base
  return twice && !node.short ? slips.doubled : slips.added
}
