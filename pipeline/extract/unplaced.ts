import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import type { Appendix, Plan, PlanContent, Section, Table } from '../tree/nodes.js'
import { joinTexts, type Place, placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import type { Draft } from './drafts.js'

/** From how many characters on a text that no record holds is worth a warning. */
const worthNoting = 40

/** So many warnings of one kind are looked at one by one; of a document full of forms there would be hundreds. */
const mostSeparate = 20

/** What kinds of text there are that no record holds: what is said of one, and what of many. */
const kinds = {
  table: [
    'A table neither of targets nor of tasks; its rows are no records.',
    'tables neither of targets nor of tasks',
  ],
  appendix: ['Text of an appendix that is in no record.', 'texts of appendices'],
  behind: ['Text behind the signature that is in no record.', 'texts behind the signature'],
} as const

type Kind = keyof typeof kinds

/**
 * Notes what no record holds though it may say something: tables neither of targets nor of tasks, words of an
 * appendix outside its tables, text behind the signature.
 */
export function noteUnplaced(tree: Plan, drafts: readonly Draft[], file: VFile): void {
  const held = new Set(
    drafts.flatMap(({ mentions }) => mentions.map(({ text }) => text.pieces[0]?.start ?? -1)),
  )
  const notes = new Notes()
  const end = tree.children.findIndex(({ type }) => type === 'signature' || type === 'recipients')
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'table' || node.type === 'section' || node.type === 'item')
      noteTables(node, held, notes)
    if (node.type === 'appendix') noteAppendix(node, held, notes)
    else if (end >= 0 && at > end) noteWords(node, notes)
  }
  notes.tell(file)
}

function noteTables(node: PlanContent, held: ReadonlySet<number>, notes: Notes): void {
  visitParents(node as never, 'table', (table: Table) => {
    const rows = table.children.filter(({ kind }) => kind === 'body')
    const read = rows.some(({ children }) =>
      children.some(({ text }) => held.has(text.pieces[0]?.start ?? -2)),
    )
    if (rows.length > 0 && !read && table.columns.length > 0) notes.add('table', tableText(table))
    return SKIP
  })
}

const tableText = (table: Table): Text =>
  joinTexts(table.children.flatMap(({ children }) => children.map(({ text }) => text)))

function noteAppendix(node: Appendix, held: ReadonlySet<number>, notes: Notes): void {
  noteTables(node as PlanContent, held, notes)
  noteLoose(node.children, held, notes)
}

/** Notes the words that no record holds; short lines beside each other may be the cells of a table that was not found. */
function noteLoose(nodes: readonly PlanContent[], held: ReadonlySet<number>, notes: Notes): void {
  let short: Text[] = []
  const tellShort = (): void => {
    if (short.length >= fewestShort) notes.add('appendix', joinTexts(short))
    short = []
  }
  for (const node of nodes) {
    const own = looseText(node, held)
    if (own && own.value.length < worthNoting) {
      short.push(own)
      continue
    }
    tellShort()
    if (own) notes.add('appendix', own)
    else if (node.type === 'section' || node.type === 'item') noteLoose(node.children, held, notes)
  }
  tellShort()
}

/** So many short lines are no caption and no unit of a table. */
const fewestShort = 4

/** The words of a node that no record holds and that has none below it; null for all others. */
function looseText(node: PlanContent, held: ReadonlySet<number>): Text | null {
  const own =
    node.type === 'paragraph' || node.type === 'item'
      ? node.text
      : node.type === 'section'
        ? node.title
        : null
  const children = node.type === 'section' || node.type === 'item' ? node.children : []
  return own && children.length === 0 && !held.has(own.pieces[0]?.start ?? -2) ? own : null
}

function noteWords(node: PlanContent, notes: Notes): void {
  if (node.type === 'paragraph') notes.add('behind', node.text)
  if (node.type === 'section' || node.type === 'item') {
    notes.add('behind', wordsOf(node))
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

/** Gathers what no record holds, and warns of it: of few texts of a kind one by one, of many once, at the first. */
class Notes {
  readonly #places = new Map<Kind, Place[]>()

  add(kind: Kind, text: Text): void {
    const place = placeOf(text)
    if (!place || text.value.length < worthNoting) return
    const places = this.#places.get(kind)
    if (places) places.push(place)
    else this.#places.set(kind, [place])
  }

  tell(file: VFile): void {
    for (const [kind, places] of this.#places) {
      const [one, many] = kinds[kind]
      const counted = `${places.length} ${many} are in no record; this is the first, the last ends at ${places.at(-1)!.end}.`
      if (places.length > mostSeparate) warn(file, 'text-unplaced', counted, places[0]!)
      else for (const place of places) warn(file, 'text-unplaced', one, place)
    }
  }
}
