import type { VFile } from 'vfile'
import { parseText } from '../../parsers/text.js'
import { removeDebris } from '../../pipeline/clean/remove-debris.js'
import { removeMarkup } from '../../pipeline/clean/remove-markup.js'
import { removeRepeats } from '../../pipeline/clean/remove-repeats.js'
import { repairLetters } from '../../pipeline/clean/repair-letters.js'
import { repairNumbers } from '../../pipeline/clean/repair-numbers.js'
import { repairWords } from '../../pipeline/clean/repair-words.js'
import type { Line, Plan } from '../../pipeline/tree/nodes.js'
import type { Place } from '../../pipeline/tree/text.js'

export type Stage = () => (tree: Plan, file: VFile) => void

export const cleaningStages: readonly Stage[] = [
  removeRepeats,
  removeDebris,
  removeMarkup,
  repairLetters,
  repairNumbers,
  repairWords,
]

export interface Warned {
  readonly code: string
  readonly message: string
  readonly place: Place
}

export interface Cleaned {
  readonly tree: Plan
  readonly source: string
  readonly lines: string[]
  readonly warnings: Warned[]
}

/** A text after some stages of cleaning. */
export function clean(source: string, stages: readonly Stage[] = cleaningStages): Cleaned {
  const read = parseText({ path: 'plan.txt', bytes: new TextEncoder().encode(source) })
  if (!read.ok) throw new Error(read.problem.reason)
  const { file, tree } = read
  for (const stage of stages) stage()(tree, file)
  return { tree, source: String(file.value), lines: linesOf(tree), warnings: warningsOf(file) }
}

function linesOf(tree: Plan): string[] {
  return tree.children.filter((node): node is Line => node.type === 'line').map((line) => line.text.value)
}

function warningsOf(file: VFile): Warned[] {
  return file.messages.map((note) => ({
    code: note.ruleId ?? '',
    message: note.reason,
    place: (note as unknown as { offsets: Place }).offsets,
  }))
}
