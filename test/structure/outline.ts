import type { Column, PlanContent, Row, Table } from '../../pipeline/tree/nodes.js'

/** A node of the plan tree as a reader of a fixture wants to see it. */
export type Outline = Readonly<Record<string, unknown>>

/** The plan tree in short: what each node is, its label, its words, what stands under it. */
export function outline(nodes: readonly PlanContent[]): Outline[] {
  return nodes.map(outlineOf)
}

function outlineOf(node: PlanContent): Outline {
  switch (node.type) {
    case 'grid':
      return { grid: node.children.length }
    case 'section':
    case 'item': {
      const words = node.type === 'section' ? node.title.value : node.text.value
      return {
        [node.type]: `${node.label?.kind ?? ''} ${node.label?.value ?? ''} | ${words}`,
        ...under(node),
      }
    }
    case 'appendix': {
      const { label, title, caption } = node
      return { appendix: label, title: title.value, caption: caption.value, ...under(node) }
    }
    case 'letterhead': {
      const { issuer, number, dateline } = node
      return { letterhead: issuer.value, number: number.value, dateline: dateline.value }
    }
    case 'title':
      return { title: node.kind.value, text: node.text.value }
    case 'field':
      return { field: node.name.value, value: node.value.value }
    case 'footnote':
      return { footnote: node.label, text: node.text.value }
    case 'signature':
      return { signature: node.children.map(({ text }) => text.value), signer: node.signer.value }
    case 'recipients':
      return { recipients: node.children.map(({ text }) => text.value) }
    case 'preamble':
      return { preamble: outline(node.children) }
    case 'table':
      return tableOutline(node)
    case 'paragraph':
    case 'line':
      return { [node.type]: node.text.value }
    case 'pageBreak':
      return { pageBreak: '' }
  }
}

function under({ children }: { children: readonly PlanContent[] }): Outline {
  return children.length > 0 ? { children: outline(children) } : {}
}

function tableOutline({ columns, children }: Table): Outline {
  const rows = children.filter(({ kind }) => kind !== 'empty')
  return { table: columns.map(columnOutline).join(' | '), rows: rows.map(rowOutline) }
}

const columnOutline = ({ kind, year, unit }: Column): string =>
  [kind, year ?? '', unit ? `(${unit})` : ''].filter((part) => part !== '').join(' ')

/** Heading rows are of no interest beyond where they stand: what they say is in the columns. */
function rowOutline({ kind, children }: Row): string {
  return kind === 'heading' ? 'heading' : `${kind}: ${children.map(({ text }) => text.value).join(' | ')}`
}
