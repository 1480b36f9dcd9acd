import type { Ink } from './ink.js'
import type { Gray } from './pixels.js'
import type { Rectangle } from './rectangle.js'
import type { Rulings } from './rulings.js'

/**
 * The picture without its ruling lines. Where a letter crosses a line, its stroke is left: only what is hardly thicker
 * than the line itself is taken out.
 */
export function eraseRulings(gray: Gray, ink: Ink, { across, down }: Rulings): Gray {
  const data = Uint8Array.from(gray.data)
  const { width, height } = gray
  const letters = withoutLines(ink, [...across, ...down])
  for (const line of across) {
    for (let x = line.left; x < line.right; x++)
      clear(data, letters, { start: x, step: width, from: line.top, to: line.bottom, end: height })
  }
  for (const line of down) {
    for (let y = line.top; y < line.bottom; y++)
      clear(data, letters, { start: y * width, step: 1, from: line.left, to: line.right, end: width })
  }
  return { width, height, data }
}

/** The ink beside the lines: where two lines cross, neither is a letter that crosses the other. */
function withoutLines({ width, data }: Ink, lines: readonly Rectangle[]): Uint8Array {
  const letters = Uint8Array.from(data)
  for (const { left, top, right, bottom } of lines)
    for (let y = top; y < bottom; y++) letters.fill(0, y * width + left, y * width + right)
  return letters
}

interface Cut {
  /** Where the row or column that crosses the line begins, and how far its pixels stand apart. */
  readonly start: number
  readonly step: number
  /** The line's own part of it. */
  readonly from: number
  readonly to: number
  readonly end: number
}

/** How far beyond a line its blurred edge reaches, in pixels. */
const edge = 2

function clear(data: Uint8Array, ink: Uint8Array, { start, step, from, to, end }: Cut): void {
  let first = from
  let last = to
  while (first > 0 && ink[start + (first - 1) * step] === 1) first -= 1
  while (last < end && ink[start + last * step] === 1) last += 1
  const crosses = last - first > to - from + 2 * edge
  if (crosses) return
  for (let at = Math.max(0, first - edge); at < Math.min(end, last + edge); at++)
    data[start + at * step] = 255
}
