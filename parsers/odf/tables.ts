import { attribute, elementsIn, type XmlElement } from '../xml.js'

/** The elements that hold rows together. */
const groups: ReadonlySet<string> = new Set([
  'table:table-rows',
  'table:table-header-rows',
  'table:table-row-group',
])

/** The rows of a table, those of its groups too. */
export function rowsIn(table: XmlElement): XmlElement[] {
  return [...elementsIn(table)].flatMap((child) => {
    if (child.nodeName === 'table:table-row') return [child]
    return groups.has(child.nodeName) ? rowsIn(child) : []
  })
}

/** The elements that hold columns together. */
const columnGroups: ReadonlySet<string> = new Set([
  'table:table-columns',
  'table:table-header-columns',
  'table:table-column-group',
])

/** The columns of a table, those of its groups too. */
export function columnsIn(table: XmlElement): XmlElement[] {
  return [...elementsIn(table)].flatMap((child) => {
    if (child.nodeName === 'table:table-column') return [child]
    return columnGroups.has(child.nodeName) ? columnsIn(child) : []
  })
}

/** How often a row or cell stands there. */
export const repeatsOf = (element: XmlElement, what: 'rows' | 'columns'): number =>
  positive(attribute(element, `table:number-${what}-repeated`))

/** How many rows or columns a cell takes. */
export const spanOf = (cell: XmlElement, what: 'rows' | 'columns'): number =>
  positive(attribute(cell, `table:number-${what}-spanned`))

const positive = (text: string | undefined): number => Math.max(1, Math.floor(Number(text)) || 1)
