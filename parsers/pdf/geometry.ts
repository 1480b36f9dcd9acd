import type { Box } from '../../pipeline/tree/layout.js'

/** An affine map `[a, b, c, d, e, f]`: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A quarter turn clockwise, counted 0 to 3. */
export type Turn = 0 | 1 | 2 | 3

/**
 * The map that does `inner` first and `outer` then. It is made for every row of letters; taking the lists apart by place is
 * three times as fast as by pattern.
 */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const a = outer[0]
  const b = outer[1]
  const c = outer[2]
  const d = outer[3]
  const x = inner[4]
  const y = inner[5]
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * x + c * y + outer[4],
    b * x + d * y + outer[5],
  ]
}

/** Where a point comes to stand. @example place([1, 0, 0, -1, 0, 800], 10, 790) // [10, 10] */
export function place(matrix: Matrix, x: number, y: number): [x: number, y: number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** The map that turns a page of this size back, so that what was turned clockwise by `turn` is upright. */
export function upright(turn: Turn, width: number, height: number): Matrix {
  if (turn === 1) return [0, -1, 1, 0, 0, width]
  if (turn === 2) return [-1, 0, 0, -1, width, height]
  if (turn === 3) return [0, 1, -1, 0, height, 0]
  return [1, 0, 0, 1, 0, 0]
}

/** Maps from the page onto the axis that writing of each turn runs along: `x` goes on with the letters, `y` with the lines. */
export const alongAxis: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, 1, -1, 0, 0, 0],
]

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return { left, top, right, bottom }
}

/** What two boxes share of the height of the lower one, from 0 to 1. */
export function sharedHeight(a: Box, b: Box): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, shared) / Math.max(0.1, Math.min(a.bottom - a.top, b.bottom - b.top))
}
