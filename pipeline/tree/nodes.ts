/**
 * The plan tree: a unist tree for administrative plans, as mdast is one for Markdown.
 * A parser delivers `line`s, `pageBreak`s and `grid`s; the stages turn them into everything else.
 */
import type { Node, Parent } from 'unist'
import type { Layout } from './layout.js'
import type { Place, Text } from './text.js'

/** A line of the source, before lines are joined to paragraphs. */
export interface Line extends Node {
  type: 'line'
  text: Text
  /** Spaces before the first character. */
  indent: number
  /** Empty lines directly before it. */
  blanksBefore: number
  /** Where in `text.value` a tab stood (a space there now); a line with tabs is not trimmed, for its cells count. */
  tabs: number[]
  /** Set by formats that know paragraphs: the line is a whole one, and is joined to no other. */
  isParagraph?: true
  /** Set where a format knows how lines are drawn: whether it begins a paragraph or goes on with the line above. */
  beginsParagraph?: boolean
  /** Set where a format knows it: a note at the foot of a page, which interrupts the text. */
  isNote?: true
}

export interface PageBreak extends Node {
  type: 'pageBreak'
}

export interface Paragraph extends Node {
  type: 'paragraph'
  text: Text
}

/** What kind of mark stands before a section or an item; the order of `labelRanks` is the usual nesting. */
export type LabelKind =
  | 'part' // Phần thứ nhất, PHẦN I
  | 'chapter' // Chương I
  | 'upper' // A.
  | 'roman' // I.
  | 'article' // Điều 1.
  | 'named' // Nhiệm vụ 1:
  | 'number' // 1.
  | 'decimal2' // 1.1.
  | 'decimal3' // 1.1.1.
  | 'decimal4' // 1.1.1.1.
  | 'letter' // a)
  | 'paren' // (1), 1)
  | 'dash' // -
  | 'plus' // +
  | 'bullet' // •, *

export interface Label {
  kind: LabelKind
  /** As printed, without its brackets and final mark: `I`, `1.1`, `đ`, `-`. */
  value: string
  /** Its place in its series, from 1; null for dashes and the like. */
  ordinal: number | null
}

/** A part of the plan under a heading. */
export interface Section extends Parent {
  type: 'section'
  label: Label | null
  title: Text
  children: PlanContent[]
}

/** A numbered or bulleted point; `children` are the points below it. */
export interface Item extends Parent {
  type: 'item'
  label: Label | null
  text: Text
  children: PlanContent[]
}

/** What a column holds; `void` columns are an artefact of a dump and are always empty. */
export type ColumnKind =
  | 'ordinal'
  | 'name'
  | 'unit'
  | 'value'
  | 'baseline'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'output'
  | 'budget'
  | 'year'
  | 'note'
  | 'detail'
  | 'group'
  | 'void'
  | 'other'

export interface Column {
  kind: ColumnKind
  /** The words of its heading; two heading rows are joined with ` / `. */
  heading: string
  /** The year that a `value`, `year`, `baseline` or `budget` column stands for. */
  year: number | null
  /** The unit named in the heading, as `(tỷ đồng)`. */
  unit: string | null
}

export interface Cell extends Node {
  type: 'cell'
  text: Text
  columnSpan: number
  rowSpan: number
  /** Set where a cell of a row above reaches over this one: the words of that cell. */
  covering?: Text
}

export type RowKind = 'heading' | 'group' | 'body' | 'empty'

export interface Row extends Parent {
  type: 'row'
  kind: RowKind
  children: Cell[]
  /** What it cost to fit its cells to the columns; 0 is a perfect fit. */
  cost: number
  /** Set on the first row that a page has of a table from the page before: it may be the rest of the row above. */
  followsPage?: true
  /** Set beside it where the page surely cuts a row: the first row that is no repeated heading is its rest. */
  isRest?: true
}

/** A table; `columns` is empty until the alignment stage has named them. */
export interface Table extends Parent {
  type: 'table'
  columns: Column[]
  children: Row[]
  /** The file itself says which cell stands in which column (Word, HTML, ruled pages), so that no cell is moved. */
  isRuled: boolean
  /** Its cells stand in their columns, but which of them reach over several rows nothing tells. */
  isUnlined?: true
}

/** A cell as the file has it: its paragraphs, and how many columns and rows it takes. */
export interface GridCell extends Node {
  type: 'gridCell'
  children: Line[]
  columnSpan: number
  rowSpan: number
}

/** The cells that begin in one row; what a cell of a row above covers is left out, as in HTML. */
export interface GridRow extends Parent {
  type: 'gridRow'
  children: GridCell[]
  /** Set on the first row of a part that a page cut off. */
  followsPage?: true
  /** No line parts it from the row on the page before: it is the rest of that row. */
  isRest?: true
  /** Nothing tells where the row begins and ends. */
  isUnsure?: true
}

/** Cells that the file itself ranges in rows and columns: a table, or a frame that only lays out a letterhead. */
export interface Grid extends Parent {
  type: 'grid'
  children: GridRow[]
  /** Set where a format knows that it only lays out: columns side by side, each read for itself. */
  isFrame?: true
  /** Set where a page cuts a table: this is the rest of the grid before it, with the same columns. */
  goesOn?: true
  /** Set where no line closes the grid before it: the page cuts a row too. */
  cutsRow?: true
  /** Set where no lines are drawn: which cells reach over several rows nothing tells. */
  isUnlined?: true
}

export interface Appendix extends Parent {
  type: 'appendix'
  /** As printed: `PHỤ LỤC 5.1` gives `5.1`; null where it has no number. */
  label: string | null
  title: Text
  caption: Text
  children: PlanContent[]
}

/** A field of a law portal's page header: `Số hiệu | 43/KH-UBND |`. */
export interface Field extends Node {
  type: 'field'
  name: Text
  value: Text
}

export interface Letterhead extends Node {
  type: 'letterhead'
  issuer: Text
  number: Text
  dateline: Text
}

export interface Title extends Node {
  type: 'title'
  kind: Text
  text: Text
}

/** What stands before the body: the documents that the plan rests on, or the decision that it is the annex of. */
export interface Preamble extends Parent {
  type: 'preamble'
  children: PlanContent[]
}

export interface Footnote extends Node {
  type: 'footnote'
  label: string
  text: Text
}

export interface Signature extends Parent {
  type: 'signature'
  children: Paragraph[]
  signer: Text
}

export interface Recipients extends Parent {
  type: 'recipients'
  children: Paragraph[]
}

export type PlanContent =
  | Line
  | PageBreak
  | Paragraph
  | Section
  | Item
  | Grid
  | Table
  | Appendix
  | Field
  | Letterhead
  | Title
  | Preamble
  | Footnote
  | Signature
  | Recipients

/** A range that was taken out because it stands again elsewhere: line by line, the kept and the removed place. */
export interface Copy {
  kept: Place
  removed: Place
}

export interface PlanData {
  /** Copies of kept lines, in source order; a record in a kept line has the copy as a further source. */
  copies: Copy[]
  /** Where the words stand on pages; null for a format without pages. */
  layout: Layout | null
}

export interface Plan extends Parent {
  type: 'plan'
  children: PlanContent[]
  data: PlanData
}

export type { Node, Parent }
