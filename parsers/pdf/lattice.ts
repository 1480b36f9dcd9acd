import type { Box } from '../../pipeline/tree/layout.js'
import type { Ruling } from './ruling.js'

/** A cell of a ruled table: its place on the page, where it begins, and how many columns and rows it takes. */
export interface LatticeCell extends Box {
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** What ruling lines make of a part of a page: columns, rows, and the cells between the lines. */
export interface Lattice extends Box {
  /** Where the lines between the columns stand, the outer ones too. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** No line closes it below: what stands in its last row may go on over the page. */
  readonly isOpenBelow: boolean
}

/** Lines that are nearer to each other than this are one, in points. */
const near = 3

/**
 * The ruled tables of a page: lines that meet or cross make a table, at least two columns wide; the places where no line
 * parts two fields make them one cell.
 */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const across = merged(
    rulings.filter(({ top, bottom }) => top === bottom),
    'top',
    'left',
    'right',
  )
  const down = merged(
    rulings.filter(({ left, right }) => left === right),
    'left',
    'top',
    'bottom',
  )
  return groupsOf(across, down)
    .map(({ across: own, down: posts }) => latticeOf(own, posts, []))
    .filter((lattice) => lattice !== null)
    .sort((a, b) => a.top - b.top)
}

/** A lattice with the column lines of another beside its own: the rest of a table may not use all of its columns. */
export function withColumns(lattice: Lattice, xs: readonly number[]): Lattice {
  const column = (x: number): number => nearestIndex(xs, x)
  const cells = lattice.cells.map((cell) => {
    const from = column(cell.left)
    return { ...cell, column: from, columnSpan: Math.max(1, column(cell.right) - from) }
  })
  return { ...lattice, xs, cells }
}

function nearestIndex(values: readonly number[], value: number): number {
  let best = 0
  for (const [at, one] of values.entries())
    if (Math.abs(one - value) < Math.abs(values[best]! - value)) best = at
  return best
}

/** Lines on one axis, joined where they touch. `axis` is where a line stands, `from` and `to` how far it goes. */
interface Rule {
  readonly axis: number
  from: number
  to: number
}

function merged(
  rulings: readonly Ruling[],
  axis: 'top' | 'left',
  from: 'left' | 'top',
  to: 'right' | 'bottom',
): Rule[] {
  const rules: Rule[] = []
  const sorted = [...rulings].sort((a, b) => a[axis] - b[axis] || a[from] - b[from])
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1
    while (end < sorted.length && sorted[end]![axis] - sorted[at]![axis] < near) end++
    const same = sorted.slice(at, end).sort((a, b) => a[from] - b[from])
    const place = same.reduce((sum, one) => sum + one[axis], 0) / same.length
    let open: Rule | undefined
    for (const one of same) {
      if (open && one[from] - open.to <= near) open.to = Math.max(open.to, one[to])
      else {
        open = { axis: place, from: one[from], to: one[to] }
        rules.push(open)
      }
    }
    at = end
  }
  return rules.filter((rule) => rule.to - rule.from > near)
}

interface Group {
  readonly across: Rule[]
  readonly down: Rule[]
}

const meet = (across: Rule, down: Rule): boolean =>
  down.axis >= across.from - near &&
  down.axis <= across.to + near &&
  across.axis >= down.from - near &&
  across.axis <= down.to + near

/** Lines that hang together. */
function groupsOf(across: readonly Rule[], down: readonly Rule[]): Group[] {
  const left = new Set<Rule>(across)
  const posts = new Set<Rule>(down)
  const groups: Group[] = []
  for (const first of across) {
    if (!left.delete(first)) continue
    const group: Group = { across: [first], down: [] }
    for (let a = 0, d = 0; a < group.across.length || d < group.down.length; ) {
      if (a < group.across.length) {
        const rule = group.across[a++]!
        for (const post of posts) if (meet(rule, post) && posts.delete(post)) group.down.push(post)
      } else {
        const post = group.down[d++]!
        for (const rule of left) if (meet(rule, post) && left.delete(rule)) group.across.push(rule)
      }
    }
    groups.push(group)
  }
  return groups.filter(({ down: posts }) => posts.length > 0)
}

/** Values that lie near each other as one, in order. */
function clustered(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (kept.length === 0 || value - kept.at(-1)! >= near) kept.push(value)
  return kept
}

/** An outer edge that no line draws, where lines of the other way reach beyond the last that is drawn. */
const reach = 6

function latticeOf(across: readonly Rule[], down: readonly Rule[], more: readonly number[]): Lattice | null {
  const xs = clustered([...down.map(({ axis }) => axis), ...more])
  const ys = clustered(across.map(({ axis }) => axis))
  addEdges(xs, Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to)))
  const lowest = ys.at(-1)!
  addEdges(ys, Math.min(...down.map(({ from }) => from)), Math.max(...down.map(({ to }) => to)))
  if (xs.length < 3 || ys.length < 2) return null
  const box = { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! }
  const cells = cellsOf(xs, ys, fieldsOf(xs, ys, across, down))
  if (Math.max(...cells.map(({ column }) => column)) === 0) return null
  return { ...box, xs, ys, cells, isOpenBelow: ys.at(-1)! > lowest }
}

function addEdges(values: number[], least: number, most: number): void {
  if (least < values[0]! - reach) values.unshift(least)
  if (most > values.at(-1)! + reach) values.push(most)
}

/** For each field between two lines the number of the cell that it belongs to. */
function fieldsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): number[] {
  const width = xs.length - 1
  const owner = Array.from({ length: width * (ys.length - 1) }, (_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (owner[root] !== root) root = owner[root]!
    return root
  }
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2]
      if (column > 0 && !covers(down, xs[column]!, y)) owner[find(at)] = find(at - 1)
      if (row > 0 && !covers(across, ys[row]!, x)) owner[find(at)] = find(at - width)
    }
  }
  return owner.map((_, at) => find(at))
}

const covers = (rules: readonly Rule[], axis: number, at: number): boolean =>
  rules.some((rule) => Math.abs(rule.axis - axis) < near && rule.from <= at && rule.to >= at)

function cellsOf(xs: readonly number[], ys: readonly number[], fields: readonly number[]): LatticeCell[] {
  const width = xs.length - 1
  const spans = new Map<number, { top: number; bottom: number; left: number; right: number }>()
  for (const [at, owner] of fields.entries()) {
    const [row, column] = [Math.floor(at / width), at % width]
    const span = spans.get(owner)
    if (!span) spans.set(owner, { top: row, bottom: row, left: column, right: column })
    else {
      span.bottom = Math.max(span.bottom, row)
      span.left = Math.min(span.left, column)
      span.right = Math.max(span.right, column)
    }
  }
  return [...spans.values()].map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    columnSpan: right - left + 1,
    left: xs[left]!,
    right: xs[right + 1]!,
    top: ys[top]!,
    bottom: ys[bottom + 1]!,
  }))
}
