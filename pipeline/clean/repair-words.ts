import type { VFile } from 'vfile'
import { isWordUnit } from '../language/word-units.js'
import type { Plan } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { confusedWords } from './confused-words.js'
import { editNode, type Written, writtenNodes } from './edit-node.js'
import type { Edit } from './edit-text.js'
import { gluedNumbers } from './glued-numbers.js'
import { strayDots } from './stray-dots.js'
import { firstWord, lastWord, type WordToken, wordTokens } from './word-tokens.js'
import { type Beyond, LineWords } from './words/line-words.js'
import { readMisplaced } from './words/misplaced-words.js'
import { readMisread } from './words/misread-words.js'
import { survey } from './words/survey.js'

/**
 * The stage that puts misread words right where only one reading is possible. Each repair is a warning
 * `text-repaired` that holds the original; the source text keeps it, too.
 *
 * @example unified().use(repairWords)
 */
export function repairWords(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const nodes = writtenNodes(tree)
    for (const node of nodes) {
      repair(node, strayDots(node.text.value), file)
      repair(node, gluedNumbers(node.text.value), file)
    }
    const { vocabulary, confused, doubtful } = survey(nodes)
    for (const at of confused) {
      const { value } = nodes[at]!.text
      repair(nodes[at]!, confusedWords(value, wordTokens(value), beyond(nodes, at)), file)
    }
    let misread = 0
    for (const at of doubtful) {
      const { value } = nodes[at]!.text
      const line = new LineWords(value, outsideAddresses(value), beyond(nodes, at))
      misread += readMisread(line, value === value.toUpperCase(), vocabulary)
      repair(nodes[at]!, line.edits(), file)
    }
    if (misread >= vocabulary.size * noisy) repairMisplaced(nodes, file)
  }
}

/** What of an address on the web stands behind the mark that it is one. */
const address = /(?::\/\/|www\.)\S+/g

/** The words of a line but for those of addresses, which are written without marks. */
function outsideAddresses(value: string): WordToken[] {
  const words = wordTokens(value)
  const addresses = [...value.matchAll(address)]
  if (addresses.length === 0) return words
  return words.filter(
    ({ from }) => !addresses.some(({ index, 0: { length } }) => from >= index && from < index + length),
  )
}

function repairMisplaced(nodes: readonly Written[], file: VFile): void {
  const { vocabulary } = survey(nodes)
  for (const [at, node] of nodes.entries()) {
    const { value } = node.text
    const line = new LineWords(value, wordTokens(value), beyond(nodes, at))
    readMisplaced(line, vocabulary)
    repair(node, line.edits(), file)
  }
}

/** From which share of misread words on a text is one in which words that can be spelled are misread, too. */
const noisy = 0.005

function beyond(nodes: readonly Written[], at: number): Beyond {
  const [before, own, after] = [at - 1, at, at + 1].map((one) => nodes[one]?.text.value ?? '')
  return {
    before: isOnePhrase(before!, own!) ? lastWord(before!) : undefined,
    after: isOnePhrase(own!, after!) ? firstWord(after!) : undefined,
  }
}

/** Whether a line ends in a word and the next one begins with one: no cell and no point lies between. */
const isOnePhrase = (line: string, next: string): boolean =>
  isWordUnit(line.trimEnd().charCodeAt(line.trimEnd().length - 1)) &&
  isWordUnit(next.trimStart().charCodeAt(0))

function repair(node: Written, edits: readonly Edit[], file: VFile): void {
  if (edits.length === 0) return
  const { text } = node
  for (const group of neighbours(edits)) {
    const [from, to] = [group[0]!.from, group.at(-1)!.to]
    // a space that was lost stands nowhere: its place is that of the letters beside it
    const place = placeOf(text, from, to) ?? placeOf(text, from - 1, to + 1)
    const around = excerpt(text.value, from, to)
    const original = text.value.slice(around.from, around.to)
    const repaired = rewritten(text.value, around, group)
    if (place) warn(file, 'text-repaired', `Read "${original}" as "${repaired}".`, place)
  }
  editNode(node, edits)
}

/** Edits of words beside each other belong to one phrase and to one warning. */
function neighbours(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    if (last && edit.from - last.at(-1)!.to <= 1) last.push(edit)
    else groups.push([edit])
  }
  return groups
}

function rewritten(
  value: string,
  { from, to }: { from: number; to: number },
  edits: readonly Edit[],
): string {
  let result = ''
  let done = from
  for (const edit of edits) {
    result += value.slice(done, edit.from) + edit.replacement
    done = edit.to
  }
  return result + value.slice(done, to)
}

/** The range with a word on either side, so that the warning can be judged without the document. */
function excerpt(value: string, from: number, to: number): { from: number; to: number } {
  const before = /(?:\S+ )?\S*$/.exec(value.slice(Math.max(0, from - 24), from))
  const after = /^\S*(?: \S+)?/.exec(value.slice(to, to + 24))
  return { from: from - (before?.[0].length ?? 0), to: to + (after?.[0].length ?? 0) }
}
