import type { VFile } from 'vfile'
import type { Plan } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { editNode, type Written, writtenNodes } from './edit-node.js'
import { gappedNumbers } from './gapped-numbers.js'

/**
 * The stage that closes gaps in the numbers of documents (`345 /KH-UBND`, `57- NQ/TW`, `Số : 1 2 3/KH-UBND`).
 * Each is a warning `number-repaired`; the source text keeps the original.
 *
 * @example unified().use(repairNumbers)
 */
export function repairNumbers(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    for (const node of writtenNodes(tree)) repair(node, file)
  }
}

function repair(node: Written, file: VFile): void {
  const { text } = node
  const gapped = gappedNumbers(text.value)
  const colon = spaceBeforeColon(text.value)
  if (gapped.length + colon.length === 0) return
  const tabs = node.type === 'line' ? node.tabs : []
  // A tab parts two cells: what stands on both sides of it is not one number.
  const numbers = gapped.filter(({ from, to }) => !tabs.some((tab) => tab >= from && tab < to))
  for (const { from, to, number } of numbers) {
    const place = placeOf(text, from, to)
    if (place) warn(file, 'number-repaired', `Read "${text.value.slice(from, to)}" as "${number}".`, place)
  }
  const edits = [...numbers.flatMap((number) => number.edits), ...colon]
  if (edits.length > 0)
    editNode(
      node,
      edits.sort((a, b) => a.from - b.from),
    )
}

/** `Số : 123` at the head of a line is `Số: 123`. */
function spaceBeforeColon(value: string): { from: number; to: number; replacement: string }[] {
  const match = /^(\s*S[ốỐ])( +):/.exec(value)
  if (!match) return []
  const from = match[1]!.length
  return [{ from, to: from + match[2]!.length, replacement: '' }]
}
