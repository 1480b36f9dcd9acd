import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import type { Appendix, Plan, PlanContent, Section, Table } from '../tree/nodes.js'
import { joinTexts, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import type { Draft } from './drafts.js'

/** From how many characters on a text that no record holds is worth a warning. */
const worthNoting = 40

/**
 * Notes what no record holds though it may say something: tables neither of targets nor of tasks, words of an
 * appendix outside its tables, text behind the signature.
 */
export function noteUnplaced(tree: Plan, drafts: readonly Draft[], file: VFile): void {
  const held = new Set(
    drafts.flatMap(({ mentions }) => mentions.map(({ text }) => text.pieces[0]?.start ?? -1)),
  )
  const end = tree.children.findIndex(({ type }) => type === 'signature' || type === 'recipients')
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'table' || node.type === 'section' || node.type === 'item') noteTables(node, held, file)
    if (node.type === 'appendix') noteAppendix(node, held, file)
    else if (end >= 0 && at > end) noteWords(node, file)
  }
}

function noteTables(node: PlanContent, held: ReadonlySet<number>, file: VFile): void {
  visitParents(node as never, 'table', (table: Table) => {
    const rows = table.children.filter(({ kind }) => kind === 'body')
    const read = rows.some(({ children }) =>
      children.some(({ text }) => held.has(text.pieces[0]?.start ?? -2)),
    )
    if (rows.length > 0 && !read && table.columns.length > 0)
      note('A table neither of targets nor of tasks; its rows are no records.', tableText(table), file)
    return SKIP
  })
}

const tableText = (table: Table): Text =>
  joinTexts(table.children.flatMap(({ children }) => children.map(({ text }) => text)))

function noteAppendix(node: Appendix, held: ReadonlySet<number>, file: VFile): void {
  noteTables(node as PlanContent, held, file)
  for (const child of node.children) {
    if (child.type !== 'table') noteLoose(child, held, file)
  }
}

function noteLoose(node: PlanContent, held: ReadonlySet<number>, file: VFile): void {
  const own =
    node.type === 'paragraph' || node.type === 'item'
      ? node.text
      : node.type === 'section'
        ? node.title
        : null
  const children = node.type === 'section' || node.type === 'item' ? node.children : []
  if (own && children.length === 0 && !held.has(own.pieces[0]?.start ?? -2))
    note('Text of an appendix that is in no record.', own, file)
  for (const child of children) if (child.type !== 'table') noteLoose(child, held, file)
}

function noteWords(node: PlanContent, file: VFile): void {
  if (node.type === 'paragraph') note('Text behind the signature that is in no record.', node.text, file)
  if (node.type === 'section' || node.type === 'item') {
    note('Text behind the signature that is in no record.', wordsOf(node), file)
  }
}

function wordsOf(node: Section | Exclude<PlanContent, { type: 'section' }>): Text {
  const texts: Text[] = []
  visitParents(node as never, (inner: PlanContent) => {
    if (inner.type === 'section') texts.push(inner.title)
    if (inner.type === 'paragraph' || inner.type === 'item') texts.push(inner.text)
  })
  return joinTexts(texts)
}

function note(message: string, text: Text, file: VFile): void {
  const place = placeOf(text)
  if (place && text.value.length >= worthNoting) warn(file, 'text-unplaced', message, place)
}
