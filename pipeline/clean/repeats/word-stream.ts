import type { Line } from '../../tree/nodes.js'
import { type Place, placeOf } from '../../tree/text.js'
import { wordTokens } from '../word-tokens.js'

/** The words of many lines in one row; words are numbers, so that equal ones compare quickly. */
export interface WordStream {
  readonly lines: readonly Line[]
  /** For each word of the stream which word it is, as an index of `spellings`. */
  readonly ids: Int32Array
  readonly spellings: readonly string[]
  /** For each word of the stream the index of its line. */
  readonly lineOf: Int32Array
  /** For each line the index of its first word; one entry more, for the end. */
  readonly firstOf: Int32Array
  /** For each word its range in its line's value. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The word stream of lines. @example wordStream([line]).ids.length */
export function wordStream(lines: readonly Line[]): WordStream {
  const tokens = lines.map((line) => wordTokens(line.text.value))
  const count = tokens.reduce((sum, list) => sum + list.length, 0)
  const [ids, lineOf, from, to] = [0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const firstOf = new Int32Array(lines.length + 1)
  const known = new Map<string, number>()
  const spellings: string[] = []
  let at = 0
  tokens.forEach((list, line) => {
    firstOf[line] = at
    for (const token of list) {
      let id = known.get(token.word)
      if (id === undefined) {
        id = spellings.push(token.word) - 1
        known.set(token.word, id)
      }
      ids[at] = id
      lineOf[at] = line
      from[at] = token.from
      to[at] = token.to
      at++
    }
  })
  firstOf[lines.length] = at
  return { lines, ids, spellings, lineOf, firstOf, from, to }
}

/** How many words the lines `first`…`last` (both included) hold. */
export function wordsIn({ firstOf }: WordStream, first: number, last: number): number {
  return firstOf[last + 1]! - firstOf[first]!
}

/** The source range of the words `first`…`last`; a line's own ends are taken where they are its first or last word. */
export function wordsPlace(stream: WordStream, first: number, last: number): Place | undefined {
  const { lines, lineOf, firstOf, from, to } = stream
  const a = lines[lineOf[first]!]!.text
  const b = lines[lineOf[last]!]!.text
  const start = firstOf[lineOf[first]!] === first ? placeOf(a) : placeOf(a, from[first]!, to[first]!)
  const end = firstOf[lineOf[last]! + 1] === last + 1 ? placeOf(b) : placeOf(b, from[last]!, to[last]!)
  return start && end ? { start: start.start, end: end.end } : undefined
}
