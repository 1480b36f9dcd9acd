import { documentHeads } from '../../knowledge/document-heads.js'
import { documentTypes } from '../../knowledge/document-types.js'
import { fold } from '../language/fold.js'
import { readLabel } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import type { Paragraph, Plan, PlanContent } from '../tree/nodes.js'

/**
 * Puts the points between the title and the first section that only name what the plan rests on (`- Luật Trẻ em năm 2016;`) into
 * its preamble: they are printed as a list under `Căn cứ:`, and say nothing that is to be done.
 */
export function gatherBasis(): (tree: Plan) => void {
  return (tree) => {
    const title = tree.children.findIndex(({ type }) => type === 'title')
    const first = tree.children.findIndex((node, at) => at > title && isBasis(node))
    if (title < 0 || first < 0 || !leadsHere(tree.children.slice(title + 1, first))) return
    let end = enacted(tree.children, first) ?? first
    while (isBasis(tree.children[end])) end += 1
    const children = tree.children.slice(first, end)
    tree.children.splice(first, end - first, { type: 'preamble', children })
  }
}

/** `QUYẾT NGHỊ:` alone on its line, behind which the articles stand. */
const enacting = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s?:$/u

/** The line that enacts, where nothing but paragraphs without numbers stands before it; null where it does not come. */
function enacted(nodes: readonly PlanContent[], from: number): number | null {
  for (const [at, node] of nodes.slice(from).entries()) {
    if (node.type !== 'paragraph') return null
    if (enacting.test(node.text.value)) return from + at
    if ((readLabel(node.text.value)?.label.ordinal ?? null) !== null) return null
  }
  return null
}

/** Nothing stands before the list but its own lead and other words of the preamble. */
const leadsHere = (nodes: readonly PlanContent[]): boolean =>
  nodes.every((node) => node.type !== 'paragraph' || readLabel(node.text.value) === null)

/** A point that is the name of a law or a document, with its number or its day. */
function isBasis(node: PlanContent | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false
  const found = readLabel(node.text.value)
  if (found?.label.kind !== 'dash' && found?.label.kind !== 'plus') return false
  const words = fold(node.text.value.slice(found.end))
  const named = documentHeads().basis.some((word) => words.startsWith(`${word} `))
  return (named || typeNames().some((name) => words.startsWith(`${name} `))) && /\d{4}|\d\//u.test(words)
}

const typeNames = lazily((): string[] => documentTypes().types.flatMap(({ names }) => names.map(fold)))
