import type { Appendix, Cell, Item, Label, Paragraph, Row, RowKind, Section, Table } from './nodes.js'
import { emptyText, type Text } from './text.js'

/** A paragraph of the given text. */
export function paragraph(text: Text): Paragraph {
  return { type: 'paragraph', text }
}

/** A heading with nothing under it yet. */
export function section(label: Label | null, title: Text): Section {
  return { type: 'section', label, title, children: [] }
}

/** A point with nothing under it yet. */
export function item(label: Label | null, text: Text): Item {
  return { type: 'item', label, text, children: [] }
}

/** A table cell that spans one column and one row unless told otherwise. */
export function cell(text: Text = emptyText, columnSpan = 1, rowSpan = 1): Cell {
  return { type: 'cell', text, columnSpan, rowSpan }
}

/** A table row; `cost` is what its alignment cost. */
export function row(kind: RowKind, children: Cell[], cost = 0): Row {
  return { type: 'row', kind, children, cost }
}

/** A table from a dump of cells: which column a cell belongs to is still to be found. */
export function table(children: Row[]): Table {
  return { type: 'table', columns: [], children, isRuled: false }
}

/** A table whose cells stand in their columns already; only the columns' names are not known yet. */
export function ruledTable(children: Row[]): Table {
  return { type: 'table', columns: [], children, isRuled: true }
}

/** An appendix with nothing in it yet. */
export function appendix(label: string | null, title: Text, caption: Text): Appendix {
  return { type: 'appendix', label, title, caption, children: [] }
}
