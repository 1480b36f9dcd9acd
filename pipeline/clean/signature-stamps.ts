import { signatureWords } from '../../knowledge/debris.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import type { Line, PlanContent } from '../tree/nodes.js'

/** So many lines a stamp has at most. */
const mostLines = 10
/** So many of them go on what the line before says. */
const mostUnlabelled = 3

const labels = lazily(() => {
  const { signed, day, others } = signatureWords()
  const clock = String.raw`[^:]*:\s?[^a-zđ]*\d{1,2}:\d{2}`
  return {
    signed: new RegExp(`^(?:${signed})(?:\\s?:|\\s|$)`, 'u'),
    day: new RegExp(`(?<!\\p{L})(?:${day})${clock}`, 'u'),
    others: new RegExp(`^(?:${signed}|${day}|${others})\\s?[:=]`, 'u'),
  }
})

/**
 * The lines of the stamps that digital signatures leave in the text of a page: `Người ký: Ủy ban nhân dân tỉnh`, `Email: …`,
 * `Thời gian ký: 12.03.2025 16:20:31 +07:00`, each on a line of its own or all on one. It is the clock that tells them from
 * the fields of a portal, which name who signed and on what day.
 */
export function signatureStamps(children: readonly PlanContent[]): Set<PlanContent> {
  const found = new Set<PlanContent>()
  for (const [at, node] of children.entries()) {
    if (found.has(node) || !begins(node)) continue
    for (const line of stampFrom(children, at)) found.add(line)
  }
  return found
}

const begins = (node: PlanContent): node is Line =>
  node.type === 'line' && labels().signed.test(fold(node.text.value.trim()))

/** The lines of the stamp that begins here, up to the one with the clock; none where no line has one. */
function stampFrom(children: readonly PlanContent[], at: number): PlanContent[] {
  const { day, others } = labels()
  const lines: PlanContent[] = []
  let words = ''
  let unlabelled = 0
  for (const [k, node] of children.slice(at, at + mostLines).entries()) {
    if (node.type !== 'line') break
    const folded = fold(node.text.value.trim())
    if (!others.test(folded) && k > 0 && ++unlabelled > mostUnlabelled) break
    lines.push(node)
    words += ` ${folded}`
    if (day.test(words)) return [...lines, ...zoneBehind(children[at + k + 1])]
  }
  return []
}

/** `+07:00` on a line of its own. */
const zoneBehind = (node: PlanContent | undefined): PlanContent[] =>
  node?.type === 'line' && /^[+-]\d{2}:?\d{2}$/.test(node.text.value.trim()) ? [node] : []
