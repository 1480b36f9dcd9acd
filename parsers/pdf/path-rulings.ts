import { type Matrix, place } from './geometry.js'
import type { Ruling } from './ruling.js'

/** A filled box of up to so many points across is a line. */
const thickest = 4
/** A line that leaves its axis by more than this is no ruling. */
const slant = 1

/** How the numbers of a pdfjs path are to be read: its steps, each with so many numbers. */
const steps = { move: 0, line: 1, curve: 2, close: 3 } as const

/**
 * The rulings that a path draws.
 *
 * @param path steps and coordinates as pdfjs flattens them
 * @param isFilled filled boxes are lines where they are thin; of drawn paths each straight side is one
 */
export function rulingsOf(path: ArrayLike<number>, toPage: Matrix, isFilled: boolean): Ruling[] {
  const rulings: Ruling[] = []
  for (const outline of outlinesOf(path, toPage)) {
    if (isFilled) rulings.push(...thinBox(outline))
    else rulings.push(...sidesOf(outline))
  }
  return rulings
}

type Corner = readonly [x: number, y: number]

/** The corners of each part of a path; a part with a curve in it has none. */
function outlinesOf(path: ArrayLike<number>, toPage: Matrix): Corner[][] {
  const outlines: Corner[][] = []
  let open: Corner[] = []
  let curved = false
  const end = (): void => {
    if (open.length > 1 && !curved) outlines.push(open)
    open = []
    curved = false
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at++]
    if (step === steps.move || step === steps.line) {
      if (step === steps.move) end()
      open.push(place(toPage, path[at]!, path[at + 1]!))
      at += 2
    } else if (step === steps.curve) {
      curved = true
      at += 6
    } else if (open.length > 0) {
      open.push(open[0]!)
    }
  }
  end()
  return outlines
}

function thinBox(corners: readonly Corner[]): Ruling[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const corner of corners) {
    const x = corner[0]
    const y = corner[1]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  if (Math.min(right - left, bottom - top) > thickest) return []
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return right - left >= bottom - top
    ? [{ left, right, top: y, bottom: y }]
    : [{ left: x, right: x, top, bottom }]
}

function sidesOf(corners: readonly Corner[]): Ruling[] {
  const rulings: Ruling[] = []
  for (let at = 1; at < corners.length; at++) {
    const [[x0, y0], [x1, y1]] = [corners[at - 1]!, corners[at]!]
    const [left, right, top, bottom] = [
      Math.min(x0, x1),
      Math.max(x0, x1),
      Math.min(y0, y1),
      Math.max(y0, y1),
    ]
    if (bottom - top <= slant && right - left > slant) {
      const y = (top + bottom) / 2
      rulings.push({ left, right, top: y, bottom: y })
    } else if (right - left <= slant && bottom - top > slant) {
      const x = (left + right) / 2
      rulings.push({ left: x, right: x, top, bottom })
    }
  }
  return rulings
}
