import { lineWords } from '../../knowledge/line-words.js'
import { alternation } from '../language/alternation.js'
import { readLabel } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import type { LabelKind, Line, Plan, PlanContent } from '../tree/nodes.js'
import { endsSentence, opensBlock } from './line-breaks.js'
import { joinWrapped } from './wrapped-text.js'

/**
 * Joins lines that by their place on the page go on with the line above, before words and numbers are looked at: a word can
 * be judged by its neighbours only where they stand beside it. Pages and notes at their feet do not end a paragraph.
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
      if (node.type === 'line' && !node.isNote && open.length > 0 && goesOn(open.at(-1)!, node)) {
        open.push(node)
        continue
      }
      kept.push(node)
      if (node.type === 'pageBreak' || (node.type === 'line' && node.isNote)) continue
      close()
      if (node.type === 'line') open = [node]
    }
    close()
    tree.children = kept
  }
}

/** Words that a number goes on: `khóa XVII`, `Quý II`, `khoản 2`. */
const beforeNumber = lazily(() => new RegExp(`(?:^|\\s)(?:${alternation(lineWords().numbered)})$`, 'iu'))

/** Marks that stand within sentences too. */
const innerMarks: ReadonlySet<LabelKind> = new Set(['dash', 'plus', 'bullet', 'paren'])

/** A full line may stand above a point that begins at the margin too: the sentence's end and the label tell. */
function goesOn(above: Line, line: Line): boolean {
  if (line.beginsParagraph !== false) return false
  const label = readLabel(line.text.value)?.label
  const before = above.text.value
  if (!label) return !(endsSentence(before) && opensBlock(line.text.value))
  if (endsSentence(before)) return false
  return innerMarks.has(label.kind) || (!label.kind.startsWith('decimal') && beforeNumber().test(before))
}

/** The first of the lines takes the words of the others. */
function joinInto(lines: readonly Line[]): void {
  lines[0]!.text = joinWrapped(lines.map(({ text }) => text))
}
