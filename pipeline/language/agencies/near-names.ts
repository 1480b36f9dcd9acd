import { unmark } from '../fold.js'
import { lately } from '../lately.js'
import { budget, ownBudget } from './near-limits.js'
import { comma, type Line, lineOf, space, wordsFrom } from './near-line.js'
import { afterWord, behindGap, dearer, lineStart, mayBegin, type Row } from './near-row.js'
import { type NearNode, nearTrie } from './near-trie.js'
import type { Body } from './registry.js'
import { slips } from './slips.js'
import type { Token } from './tokens.js'

/** A name of the registry that the words from a token on may be meant for. */
export interface NearName {
  readonly bodies: readonly Body[]
  /** Whether its level or place is among the words. */
  readonly placed: boolean
  /** The index after its last word. */
  readonly end: number
  /** The sum of the slips; 0 for a name as listed. */
  readonly cost: number
}

/** One search. */
interface Search extends Line {
  readonly found: NearName[]
}

/**
 * The names of the registry that the words from a token on may be meant for, each with where it ends and what it cost.
 *
 * @returns in no order; a name may be there more than once, with other ends
 */
export function nearNames(tokens: readonly Token[], from: number): NearName[] {
  return searched(wordsFrom(tokens, from)).map((name) => ({ ...name, end: from + name.end }))
}

/** The same words are asked for more than once. */
const searched = lately((words) => search(lineOf(words)), 2000)

function search(line: Line): readonly NearName[] {
  const state: Search = { ...line, found: [] }
  const root = nearTrie()
  const sound = soundChildren(state, root, 0)
  for (const child of sound.length > 0 ? sound : root.children) {
    if (mayBegin(state, lineStart, child)) readOn(state, child, afterWord(state, lineStart, child), false)
  }
  return state.found
}

function readOn(search: Search, node: NearNode, row: Row, lostWord: boolean): void {
  if (!isWorthwhile(node, row)) return
  note(search, node, row)
  readChildren(search, node, row, lostWord)
}

function readChildren(search: Search, node: NearNode, row: Row, lostWord: boolean): void {
  if (!isWorthwhile(node, row)) return
  const place = cheapest(row)
  const sound = soundChildren(search, node, place)
  for (const child of sound.length > 0 ? sound : node.children) {
    const begin = behindGap(search, row, child)
    if (mayBegin(search, begin, child)) readOn(search, child, afterWord(search, begin, child), lostWord)
  }
  for (const child of node.children) {
    if (child.word === 'và') readChildren(search, child, dearer(row, slips.andLost), lostWord)
    else if (!lostWord) readBehindLost(search, child, dearer(row, slips.wordLost), place)
  }
}

/** A word of the name is lost where the next one stands there as listed; what lost its last word is anybody's name. */
function readBehindLost(search: Search, lost: NearNode, row: Row, place: number): void {
  if (!isWorthwhile(lost, row)) return
  for (const child of soundChildren(search, lost, place))
    readOn(search, child, afterWord(search, behindGap(search, row, child), child), true)
}

/**
 * The children whose very word comes next, with those that differ in their marks; where there is one, the others are not
 * meant. Abbreviations do not count: `UB` may be the half of `UBND`.
 */
function soundChildren({ letters, begins }: Line, node: NearNode, place: number): readonly NearNode[] {
  const gap = letters[place]
  const next = begins[gap === space || gap === comma ? place + 1 : place]
  if (next === undefined) return none
  const alike = node.byBareWord.get(unmark(next)) ?? none
  const isSound = alike.some(({ word, short, joint }) => word === next && !short && (joint || gap !== comma))
  return isSound ? alike : none
}

const none: readonly NearNode[] = []

/** The place where the row costs least. */
function cheapest({ low, cost }: Row): number {
  let best = 0
  for (let index = 1; index < cost.length; index++) if (cost[index]! < cost[best]!) best = index
  return low + best
}

function isWorthwhile({ longest }: NearNode, { cost }: Row): boolean {
  const most = budget(longest)
  return cost.some((one) => one <= most)
}

function note({ ends, found }: Search, node: NearNode, { low, cost }: Row): void {
  const { stems, placed } = node
  if (stems.length + placed.length === 0) return
  const most = ownBudget(node)
  for (const [index, one] of cost.entries()) {
    const end = ends[low + index]!
    if (end === 0 || one > most) continue
    if (stems.length > 0) found.push({ bodies: stems, placed: false, end, cost: one })
    if (placed.length > 0) found.push({ bodies: placed, placed: true, end, cost: one })
  }
}
