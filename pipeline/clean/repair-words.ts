import type { VFile } from 'vfile'
import type { Plan } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { confusedWords, type Surroundings } from './confused-words.js'
import { editNode, type Written, writtenNodes } from './edit-node.js'
import type { Edit } from './edit-text.js'
import { illegalSyllables } from './illegal-syllables.js'
import { strayDots } from './stray-dots.js'
import { type WordToken, wordTokens } from './word-tokens.js'

/**
 * The stage that puts misread words right where only one reading is possible. Each repair is a warning
 * `text-repaired` that holds the original; the source text keeps it, too.
 *
 * @example unified().use(repairWords)
 */
export function repairWords(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const nodes = writtenNodes(tree)
    for (const node of nodes) repair(node, strayDots(node.text.value), file)
    const tokens = nodes.map((node) => wordTokens(node.text.value))
    nodes.forEach((node, at) => {
      const { value } = node.text
      const confused = confusedWords(value, tokens[at]!, surroundings(tokens, at))
      repair(node, merged(confused, illegalSyllables(value, tokens[at]!)), file)
    })
  }
}

/** The last word of the line before and the first of the line behind. */
function surroundings(tokens: readonly (readonly WordToken[])[], at: number): Surroundings {
  return { before: tokens[at - 1]?.at(-1)?.word, after: tokens[at + 1]?.[0]?.word }
}

/** Both lists in order; where two edits meet, the phrase goes before the single syllable. */
function merged(confused: readonly Edit[], illegal: readonly Edit[]): Edit[] {
  const taken = new Set(confused.map(({ from }) => from))
  return [...confused, ...illegal.filter(({ from }) => !taken.has(from))].sort((a, b) => a.from - b.from)
}

function repair(node: Written, edits: readonly Edit[], file: VFile): void {
  if (edits.length === 0) return
  const { text } = node
  for (const edit of edits) {
    const place = placeOf(text, edit.from, edit.to)
    const { from, to } = excerpt(text.value, edit)
    const original = text.value.slice(from, to)
    const repaired = text.value.slice(from, edit.from) + edit.replacement + text.value.slice(edit.to, to)
    if (place) warn(file, 'text-repaired', `Read "${original}" as "${repaired}".`, place)
  }
  editNode(node, edits)
}

/** The edit with a word on either side, so that the warning can be judged without the document. */
function excerpt(value: string, { from, to }: Edit): { from: number; to: number } {
  const before = /(?:\S+ )?\S*$/.exec(value.slice(Math.max(0, from - 24), from))
  const after = /^\S*(?: \S+)?/.exec(value.slice(to, to + 24))
  return { from: from - (before?.[0].length ?? 0), to: to + (after?.[0].length ?? 0) }
}
