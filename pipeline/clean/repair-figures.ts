import type { VFile } from 'vfile'
import type { Plan } from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { editNode, type Written, writtenNodes } from './edit-node.js'
import type { Edit } from './edit-text.js'
import { misreadNumbers } from './figures/misread-digits.js'
import { misreadHeads } from './figures/misread-heads.js'
import { type Mark, markOf, misreadMarks } from './figures/misread-labels.js'

/**
 * The stage that reads the letters which a scan has in ordinals and numbers as the digits that they look like. What is
 * sure (a year, a day of the calendar, an ordinal between its neighbours) is a note `text-repaired`; any other number is a
 * doubt `number-doubtful`.
 *
 * @example unified().use(repairFigures)
 */
export function repairFigures(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const nodes = writtenNodes(tree)
    repairHeads(nodes, file)
    repairMarks(nodes, file)
    for (const node of nodes) repairNumbersOf(node, file)
  }
}

function repairHeads(nodes: readonly Written[], file: VFile): void {
  for (const [at, edits] of misreadHeads(nodes.map(({ text }) => text.value))) {
    const node = nodes[at]!
    for (const edit of edits) note('text-repaired', node.text, edit, file)
    editNode(node, edits)
  }
}

function repairMarks(nodes: readonly Written[], file: VFile): void {
  const marked: { node: Written; mark: Mark }[] = []
  for (const node of nodes) {
    const mark = markOf(node.text.value)
    if (mark) marked.push({ node, mark })
  }
  for (const [at, written] of misreadMarks(marked.map(({ mark }) => mark))) {
    const { node, mark } = marked[at]!
    const edit = { from: mark.from, to: mark.to, replacement: written }
    note('text-repaired', node.text, edit, file)
    editNode(node, [edit])
  }
}

function repairNumbersOf(node: Written, file: VFile): void {
  const numbers = misreadNumbers(node.text.value)
  if (numbers.length === 0) return
  const edits = numbers.map(({ from, to, number }) => ({ from, to, replacement: number }))
  for (const [at, { sure }] of numbers.entries())
    note(sure ? 'text-repaired' : 'number-doubtful', node.text, edits[at]!, file)
  editNode(node, edits)
}

function note(code: 'text-repaired' | 'number-doubtful', text: Text, edit: Edit, file: VFile): void {
  const place = placeOf(text, edit.from, edit.to)
  if (place)
    warn(file, code, `Read "${text.value.slice(edit.from, edit.to)}" as "${edit.replacement}".`, place)
}
