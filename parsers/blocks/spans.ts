import type { BlockCell, RunParagraph } from './block.js'

/** A cell as Word's formats have it: by its edges, and by whether it goes on from the row above. */
export interface EdgedCell {
  readonly paragraphs: readonly RunParagraph[]
  /** Distance of its left and right edge from the margin, in twips (1/1440 inch). */
  readonly left: number
  readonly right: number
  /** `start` begins a cell over several rows, `on` is a further row of it. */
  readonly vertical: 'none' | 'start' | 'on'
}

/** Edges that are nearer to each other than this are one edge: rows are dragged by hand. */
const sameEdge = 60

/**
 * The cells of a table with their spans, from the edges of each row. Rows need not have the same edges: a cell spans the
 * columns that the edges of all rows make.
 */
export function spanCells(rows: readonly (readonly EdgedCell[])[]): readonly (readonly BlockCell[])[] {
  const edges = edgesOf(rows)
  const above = new Map<number, { rowSpan: number }>()
  return rows.map((row) => {
    const cells: (BlockCell & { rowSpan: number })[] = []
    for (const { paragraphs, left, right, vertical } of row) {
      const from = columnAt(edges, left)
      const begun = above.get(from)
      if (vertical === 'on' && begun && paragraphs.every(isBlank)) {
        begun.rowSpan++
        continue
      }
      const cell = { paragraphs, columnSpan: Math.max(1, columnAt(edges, right) - from), rowSpan: 1 }
      if (vertical === 'none') above.delete(from)
      else above.set(from, cell)
      cells.push(cell)
    }
    return cells
  })
}

const isBlank = (paragraph: RunParagraph): boolean => paragraph.every(({ text }) => text.trim() === '')

/** All edges of a table from left to right, those that lie together as one. */
function edgesOf(rows: readonly (readonly EdgedCell[])[]): readonly number[] {
  const all = rows.flatMap((row) => row.flatMap(({ left, right }) => [left, right]))
  const edges: number[] = []
  for (const edge of [...new Set(all)].sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - edges.at(-1)! > sameEdge) edges.push(edge)
  }
  return edges
}

/** The number of the column that begins at an edge. */
function columnAt(edges: readonly number[], edge: number): number {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= edge) low = middle
    else high = middle - 1
  }
  return low
}
