import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { Appendix, Plan, Section, Table } from '../tree/nodes.js'

/** A table with the labels that lead to it and the titles above it. */
export interface PlacedTable {
  table: Table
  section: string[]
  /** The titles of its appendix and sections, the nearest last. */
  titles: string[]
}

/** All tables of a plan, in order. */
export function placedTables(tree: Plan): PlacedTable[] {
  const found: PlacedTable[] = []
  visitParents(tree as never, 'table', (table: Table, ancestors: readonly (Plan | Appendix | Section)[]) => {
    const section: string[] = []
    const titles: string[] = []
    for (const node of ancestors) {
      if (node.type === 'appendix') section.push(node.label ? `Phụ lục ${node.label}` : 'Phụ lục')
      if (node.type === 'section' && node.label) section.push(node.label.value)
      if (node.type === 'appendix' || node.type === 'section') titles.push(node.title.value)
    }
    found.push({ table, section, titles })
    return SKIP
  })
  return found
}
