import { latin } from '../../language/latin.js'
import { eachWord, newWordList, type PrintedWord } from '../../language/word-table.js'
import type { Line } from '../../tree/nodes.js'
import { type Place, placeOf } from '../../tree/text.js'

/** The words of many lines in one row; words are numbers, so that equal ones compare quickly. */
export interface WordStream {
  readonly lines: readonly Line[]
  /** For each word of the stream which word it is, as an index of `spellings`. */
  readonly ids: Int32Array
  readonly spellings: readonly string[]
  /** For each spelling whether it holds a digit (1) or not (0). */
  readonly hasDigit: Uint8Array
  /** For each word of the stream the index of its line. */
  readonly lineOf: Int32Array
  /** For each line the index of its first word; one entry more, for the end. */
  readonly firstOf: Int32Array
  /** For each word its range in its line's value. */
  readonly from: Int32Array
  readonly to: Int32Array
}

const figure = latin(/\p{N}/u)

/** The word stream of lines. @example wordStream([line]).ids.length */
export function wordStream(lines: readonly Line[]): WordStream {
  const most = mostWords(lines)
  const [ids, lineOf, from, to] = [column(most), column(most), column(most), column(most)]
  const firstOf = new Int32Array(lines.length + 1)
  const list = newWordList()
  const known = new Map<string, number>()
  const spellings: string[] = []
  let count = 0
  const number = (spelling: PrintedWord): void => {
    let id = known.get(spelling.word)
    if (id === undefined) {
      id = spellings.push(spelling.word) - 1
      known.set(spelling.word, id)
    }
    spelling.id = id
    spelling.list = list
  }
  lines.forEach((line, index) => {
    firstOf[index] = count
    eachWord(line.text.value, (spelling, start, end) => {
      if (spelling.list !== list) number(spelling)
      ids[count] = spelling.id
      lineOf[count] = index
      from[count] = start
      to[count] = end
      count++
    })
  })
  firstOf[lines.length] = count
  const hasDigit = Uint8Array.from(spellings, (word) => (figure.test(word) ? 1 : 0))
  const places = {
    lineOf: lineOf.subarray(0, count),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
  }
  return { lines, ids: ids.subarray(0, count), spellings, hasDigit, firstOf, ...places }
}

/** No line has more words than every second unit of it. */
const mostWords = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + ((line.text.value.length + 1) >> 1), 0)

const column = (length: number): Int32Array => new Int32Array(length)

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
