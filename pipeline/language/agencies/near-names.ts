import { unmark } from '../fold.js'
import { type NearNode, nearTrie } from './near-trie.js'
import type { Body } from './registry.js'
import { isPairAlike, type Letter, lettersOf, misread, slips } from './slips.js'
import { gaps, type Token } from './tokens.js'

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

/** What a name of so many letters may have suffered at most. */
const budget = (letters: number): number => 0.6 + 0.085 * letters

/** What one of its words may have suffered. */
const wordLimit = ({ letters }: NearNode): number => 0.35 + 0.3 * letters.length

/** The words of a text as letters; what stands between two words is a letter too. */
interface Line {
  readonly letters: readonly Letter[]
  /** How many tokens stand before a place where a word ends; 0 at the other places. */
  readonly ends: readonly number[]
  /** The word that begins at a place. */
  readonly begins: readonly (string | undefined)[]
}

const space: Letter = { base: 32, marks: 0, shape: 0 }
const comma: Letter = { base: 44, marks: 0, shape: 0 }
const and = lettersOf('và')

/** The most letters that are looked at: the longest names of the registry have a hundred. */
const longestLine = 160

/** The words from a token on, up to what no name holds (`;`, `/`, the end of the sentence): `sở y tế,sở nội vụ và ban a`. */
function wordsFrom(tokens: readonly Token[], from: number): string {
  let text = tokens[from]?.word ?? ''
  for (let at = from + 1; at < tokens.length && text.length < longestLine; at++) {
    const { word, gap } = tokens[at]!
    if (gap > gaps.comma) break
    text += `${gap === gaps.comma ? ',' : gap === gaps.and ? ' và ' : ' '}${word}`
  }
  return text
}

function lineOf(text: string): Line {
  const letters: Letter[] = []
  const ends: number[] = [0]
  const begins: (string | undefined)[] = []
  let tokens = 0
  for (const word of text.split(/(?<=[ ,])|(?=[ ,])/)) {
    if (word === ' ' || word === ',') {
      letters.push(word === ' ' ? space : comma)
    } else {
      begins[letters.length] = word
      letters.push(...lettersOf(word))
      if (word !== 'và') tokens++
    }
    while (ends.length <= letters.length) ends.push(0)
    if (word !== 'và' && word !== ' ' && word !== ',') ends[letters.length] = tokens
  }
  return { letters, ends, begins }
}

/**
 * What it costs to read a line, up to each place of it, as the words down to a node; `begun` is what it had cost where the
 * last word began. The first place is `low`; what costs too much is `never`.
 */
interface Row {
  readonly low: number
  readonly cost: number[]
  readonly begun: number[]
}

const never = Number.POSITIVE_INFINITY

const costAt = ({ low, cost }: Row, place: number): number => cost[place - low] ?? never

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
  const words = wordsFrom(tokens, from)
  let found = searched.get(words)
  if (!found) {
    found = search(lineOf(words))
    if (searched.size > 2000) searched.clear()
    searched.set(words, found)
  }
  return found.map((name) => ({ ...name, end: from + name.end }))
}

/** What was found for words: the same ones are asked for more than once. */
const searched = new Map<string, readonly NearName[]>()

function search(line: Line): readonly NearName[] {
  const state: Search = { ...line, found: [] }
  const start: Row = { low: 0, cost: [0], begun: [0] }
  const root = nearTrie()
  const sound = soundChildren(state, root, 0)
  for (const child of sound.length > 0 ? sound : root.children) {
    if (mayBegin(state, start, child)) readOn(state, child, afterWord(state, start, child), false)
  }
  return state.found
}

/** Whether the word's letters are there where the row stands, but for as many as may be lost: a quick look before the long one. */
function mayBegin({ letters }: Line, { low, cost }: Row, word: NearNode): boolean {
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

function note({ ends, found }: Search, { stems, placed, size }: NearNode, { low, cost }: Row): void {
  if (stems.length + placed.length === 0) return
  const most = budget(size)
  for (const [index, one] of cost.entries()) {
    const end = ends[low + index]!
    if (end === 0 || one > most) continue
    if (stems.length > 0) found.push({ bodies: stems, placed: false, end, cost: one })
    if (placed.length > 0) found.push({ bodies: placed, placed: true, end, cost: one })
  }
}

const dearer = ({ low, cost, begun }: Row, by: number): Row => ({
  low,
  cost: cost.map((one) => one + by),
  begun,
})

/** Past what stands between two words, to where the child's word may begin. */
function behindGap({ letters }: Line, row: Row, child: NearNode): Row {
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
function afterWord({ letters }: Line, start: Row, node: NearNode): Row {
  const most = budget(node.longest)
  const limit = wordLimit(node)
  let older: Row | undefined
  let row = start
  for (const index of node.letters.keys()) {
    if (row.cost.length === 0) return row
    const next = afterLetter(letters, row, older, node, index, limit, most)
    older = row
    row = next
  }
  return row
}

function afterLetter(
  written: readonly Letter[],
  row: Row,
  older: Row | undefined,
  { letters, short }: NearNode,
  index: number,
  limit: number,
  most: number,
): Row {
  const meant = letters[index]!
  const before = letters[index - 1]
  const loss = before?.base === meant.base && !short ? slips.doubled : slips.lost
  const cost: number[] = []
  const begun: number[] = []
  const last = row.low + row.cost.length - 1
  let low = row.low
  for (let place = row.low; place <= written.length; place++) {
    const letter = written[place - 1]
    let best = costAt(row, place) + loss
    let from = place - row.low
    let source = row
    if (letter && place > row.low) {
      const changed = costAt(row, place - 1) + (isGap(letter) ? never : misread(letter, meant, short))
      if (changed < best) [best, from, source] = [changed, place - 1 - row.low, row]
      const second = written[place - 2]
      if (second && isPairAlike(meant.base, second.base, letter.base)) {
        const pair = costAt(row, place - 2) + slips.alike
        if (pair < best) [best, from, source] = [pair, place - 2 - row.low, row]
      }
      if (older && before && isPairAlike(letter.base, before.base, meant.base)) {
        const pair = costAt(older, place - 1) + slips.alike
        if (pair < best) [best, from, source] = [pair, place - 1 - older.low, older]
      }
    }
    let start = best < never ? source.begun[from]! : never
    if (letter && cost.length > 0) {
      const added = cost.at(-1)! + adding(written, place)
      if (added < best) [best, start] = [added, begun.at(-1)!]
    }
    const fine = best <= most && best - start <= limit
    if (cost.length === 0 && !fine) {
      low = place + 1
      if (place > last + 2) break
      continue
    }
    cost.push(fine ? best : never)
    begun.push(start)
    if (!fine && place > last + 1) break
  }
  while (cost.length > 0 && cost.at(-1) === never) {
    cost.pop()
    begun.pop()
  }
  return { low, cost, begun }
}

const isGap = (letter: Letter): boolean => letter === space || letter === comma

/** What the letter before the place costs where the name has none. */
function adding(written: readonly Letter[], place: number): number {
  const letter = written[place - 1]!
  if (letter === comma) return never
  if (letter === space) return slips.torn
  const twice = letter.base === written[place - 2]?.base || letter.base === written[place]?.base
  return twice ? slips.doubled : slips.added
}

const beginnings = new Map<string, boolean>()

/** Whether a name of the registry may begin at a token, spoilt as it may be. */
export function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  const words = second?.gap === gaps.none ? `${first.word} ${second.word}` : first.word
  let known = beginnings.get(words)
  if (known === undefined) {
    const line = lineOf(words)
    const start: Row = { low: 0, cost: [0], begun: [0] }
    known = nearTrie().children.some(
      (child) => mayBegin(line, start, child) && afterWord(line, start, child).cost.length > 0,
    )
    if (beginnings.size > 5000) beginnings.clear()
    beginnings.set(words, known)
  }
  return known
}

/**
 * Whether the words of a listed name seem to go on, so that a longer name may be meant: `Công an huyên`, `Văn phòng HĐND
 * và UBNDxã`.
 *
 * @param from the first token of the name
 * @param end the one after its last
 */
export function mayGoOn(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end]
  if (!next || next.gap > gaps.comma) return false
  const line = lineOf(wordsFrom(tokens.slice(end, end + 2), 0))
  return nodesAlong(tokens, from, end).some((node) => leadsOn(node, line))
}

/** The nodes that the words lead to as they stand. */
function nodesAlong(tokens: readonly Token[], from: number, end: number): NearNode[] {
  let nodes = [nearTrie()]
  for (let at = from; at < end && nodes.length > 0; at++) {
    const { word } = tokens[at]!
    const childrenOf = ({ byBareWord }: NearNode, next: string): NearNode[] =>
      (byBareWord.get(unmark(next)) ?? none).filter((child) => child.word === next)
    nodes = nodes.flatMap((node) => [
      ...childrenOf(node, word),
      ...childrenOf(node, 'và').flatMap((joined) => childrenOf(joined, word)),
    ])
  }
  return nodes
}

function leadsOn({ children }: NearNode, line: Line): boolean {
  const start: Row = { low: 0, cost: [0], begun: [0] }
  return children.some(
    (child) => afterWord(line, start, child).cost.length > 0 || (child.word === 'và' && leadsOn(child, line)),
  )
}
