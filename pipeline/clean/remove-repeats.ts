import type { VFile } from 'vfile'
import type { Copy, Line, Plan } from '../tree/nodes.js'
import { type Place, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { doubledLines } from './repeats/doubled-lines.js'
import { findRepeats, type Repeat } from './repeats/find-repeats.js'
import { type WordStream, wordStream, wordsPlace } from './repeats/word-stream.js'

/**
 * The stage that takes out parts of the text that stand twice: a law portal's preview, a page that was scanned
 * twice, a doubled line. The copy that is cut off or breaks the flow goes; `tree.data.copies` ties each of its lines to
 * the place that is kept, and each part is a warning `duplicate-region-removed` with both places.
 *
 * @example unified().use(removeRepeats)
 */
export function removeRepeats(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const stream = wordStream(tree.children.filter((node): node is Line => node.type === 'line'))
    const { repeats } = findRepeats(stream)
    const doubled = doubledLines(stream)
    if (repeats.length + doubled.length === 0) return
    const gone = new Set(repeats.flatMap((repeat) => repeat.lines))
    const partner = new Map(repeats.flatMap((repeat) => [...repeat.counterparts]))
    for (const { kept, removed } of doubled) {
      if (gone.has(removed)) continue
      gone.add(removed)
      for (let k = stream.firstOf[removed]!; k < stream.firstOf[removed + 1]!; k++) {
        partner.set(k, k - stream.firstOf[removed]! + stream.firstOf[kept]!)
      }
      reportLine(file, stream, kept, removed)
    }
    for (const repeat of repeats) report(file, stream, repeat)
    tree.data.copies.push(...copiesOf(stream, gone, partner))
    tree.data.copies.sort((a, b) => a.kept.start - b.kept.start || a.removed.start - b.removed.start)
    const goneLines = new Set([...gone].map((line) => stream.lines[line]!))
    tree.children = tree.children.filter((node) => node.type !== 'line' || !goneLines.has(node))
  }
}

function copiesOf(
  stream: WordStream,
  gone: ReadonlySet<number>,
  partner: ReadonlyMap<number, number>,
): Copy[] {
  const copies: Copy[] = []
  for (const line of gone) {
    const words = keptWords(stream, line, gone, partner)
    const removed = placeOf(stream.lines[line]!.text)
    const first = words[0]
    if (first === undefined || !removed) continue
    const kept = wordsPlace(stream, first, Math.max(first, words.at(-1)!))
    if (kept) copies.push({ kept, removed })
  }
  return copies
}

/**
 * The kept counterparts of a line's words, in order. Between three copies in a row an alignment ends some words early:
 * there the words beside the last counterpart are taken, as far as they are the same.
 */
function keptWords(
  stream: WordStream,
  line: number,
  gone: ReadonlySet<number>,
  partner: ReadonlyMap<number, number>,
): number[] {
  const { ids, firstOf, lineOf } = stream
  const kept: number[] = []
  const same = (word: number, other: number): boolean =>
    ids[word] === ids[other] && !gone.has(lineOf[other] ?? -1)
  for (let word = firstOf[line]!; word < firstOf[line + 1]!; word++) {
    const last = kept.at(-1)
    const counterpart = keptWord(stream, word, gone, partner)
    if (counterpart !== undefined) kept.push(counterpart)
    else if (last !== undefined && same(word, last + 1)) kept.push(last + 1)
  }
  for (
    let word = firstOf[line + 1]! - kept.length - 1;
    word >= firstOf[line]! && kept[0] !== undefined;
    word--
  ) {
    if (!same(word, kept[0] - 1)) break
    kept.unshift(kept[0] - 1)
  }
  return kept
}

/** The counterpart of a word that is kept: where the copy went, too, the counterpart's own. */
function keptWord(
  stream: WordStream,
  word: number,
  gone: ReadonlySet<number>,
  partner: ReadonlyMap<number, number>,
): number | undefined {
  let at = partner.get(word)
  const passed = new Set<number>()
  while (at !== undefined && gone.has(stream.lineOf[at]!)) {
    if (passed.has(at)) return undefined
    passed.add(at)
    at = partner.get(at)
  }
  return at
}

function linesPlace(stream: WordStream, first: number, last: number): Place | undefined {
  const a = placeOf(stream.lines[first]!.text)
  const b = placeOf(stream.lines[last]!.text)
  return a && b ? { start: a.start, end: b.end } : undefined
}

function report(file: VFile, stream: WordStream, { removed, kept }: Repeat): void {
  const gone = linesPlace(stream, removed.first, removed.last)
  const stays = linesPlace(stream, kept.first, kept.last)
  if (!gone || !stays) return
  const message = `The text at ${gone.start}–${gone.end} stands again at ${stays.start}–${stays.end}; the former was left out.`
  warn(file, 'duplicate-region-removed', message, gone)
}

function reportLine(file: VFile, stream: WordStream, kept: number, removed: number): void {
  const gone = placeOf(stream.lines[removed]!.text)
  const stays = placeOf(stream.lines[kept]!.text)
  if (!gone || !stays) return
  const message = `The line at ${gone.start}–${gone.end} is the one at ${stays.start}–${stays.end} again; it was left out.`
  warn(file, 'duplicate-region-removed', message, gone)
}
