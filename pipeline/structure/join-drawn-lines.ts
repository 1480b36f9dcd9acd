import { readLabel } from '../language/labels.js'
import type { Line, Plan, PlanContent } from '../tree/nodes.js'
import { endsSentence } from './line-breaks.js'
import { joinWrapped } from './wrapped-text.js'

/**
 * Joins lines that by their place on the page go on with the line above, before words and numbers are looked at: a word can
 * be judged by its neighbours only where they stand beside it.
 */
export function joinDrawnLines(): (tree: Plan) => void {
  return (tree) => {
    const kept: PlanContent[] = []
    let open: Line[] = []
    const close = (): void => {
      if (open.length > 1) joinInto(open)
      open = []
    }
    for (const node of tree.children) {
      if (node.type === 'line' && open.length > 0 && goesOn(open.at(-1)!, node)) {
        open.push(node)
        continue
      }
      if (node.type !== 'pageBreak') close()
      kept.push(node)
      if (node.type === 'line') open = [node]
    }
    close()
    tree.children = kept
  }
}

/** A full line may stand above a point that begins at the margin too: its label and the sentence's end tell. */
function goesOn(above: Line, line: Line): boolean {
  if (line.beginsParagraph !== false) return false
  return !readLabel(line.text.value) || !endsSentence(above.text.value)
}

function joinInto(lines: readonly Line[]): void {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  first.text = joinWrapped(lines.map(({ text }) => text))
  if (first.position && last.position)
    first.position = { start: first.position.start, end: last.position.end }
}
