import type { Ink } from './ink.js'
import type { Rectangle } from './rectangle.js'

/** The straight strokes that rule a page off. */
export interface Rulings {
  readonly across: readonly Rectangle[]
  readonly down: readonly Rectangle[]
}

/** In inches: longer than any dash, and than any stroke of a letter. */
const shortestAcross = 0.4
const shortestDown = 0.25
/** In inches: a thicker stroke is a bar or a picture. */
const thickest = 0.04
/** In inches: the gap that a speck of dust or a bad copy leaves in a line. */
const gap = 0.015
/** How much of a run must be ink itself: letters that stand one above the other in many lines are mostly paper. */
const inkyEnough = 0.8

/** The ruling lines of a straightened page, found as long runs of ink. */
export function rulingsOf(ink: Ink, dotsPerInch: number): Rulings {
  const sizes = (shortest: number) => ({
    shortest: Math.round(shortest * dotsPerInch),
    thickest: Math.max(3, Math.round(thickest * dotsPerInch)),
    gap: Math.max(1, Math.round(gap * dotsPerInch)),
  })
  const across = strokes(ink, sizes(shortestAcross))
  const down = strokes(transposed(ink), sizes(shortestDown))
  return {
    across,
    down: down.map(({ left, top, right, bottom }) => ({
      left: top,
      top: left,
      right: bottom,
      bottom: right,
    })),
  }
}

function transposed({ width, height, data }: Ink): Ink {
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) if (data[row + x] === 1) turned[x * height + y] = 1
  }
  return { width: height, height: width, data: turned }
}

interface Sizes {
  readonly shortest: number
  readonly thickest: number
  readonly gap: number
}

interface Stroke {
  left: number
  top: number
  right: number
  bottom: number
}

/** Long runs of one row after the other, those that touch taken together. */
function strokes(ink: Ink, sizes: Sizes): Rectangle[] {
  const found: Stroke[] = []
  let open: Stroke[] = []
  for (let y = 0; y < ink.height; y++) {
    const next: Stroke[] = []
    for (const [left, right] of longRuns(ink, y, sizes)) {
      const touching = open.filter((one) => one.left <= right && one.right >= left)
      const whole: Stroke = { left, top: y, right, bottom: y + 1 }
      for (const one of touching) {
        whole.left = Math.min(whole.left, one.left)
        whole.right = Math.max(whole.right, one.right)
        whole.top = Math.min(whole.top, one.top)
      }
      open = open.filter((one) => !touching.includes(one))
      const same = next.find((one) => one.left <= right && one.right >= left)
      if (same) {
        same.left = Math.min(same.left, whole.left)
        same.right = Math.max(same.right, whole.right)
        same.top = Math.min(same.top, whole.top)
      } else next.push(whole)
    }
    found.push(...open)
    open = next
  }
  found.push(...open)
  return found.filter(({ top, bottom }) => bottom - top <= sizes.thickest)
}

/** The runs of ink of a row that are long enough; ink of the rows beside it keeps a run going, for no line is quite straight. */
function longRuns({ width, height, data }: Ink, y: number, { shortest, gap }: Sizes): [number, number][] {
  const runs: [number, number][] = []
  const row = y * width
  const above = y > 0 ? row - width : row
  const below = y < height - 1 ? row + width : row
  let start = -1
  let last = -1
  let own = 0
  const close = (): void => {
    if (start >= 0 && last - start >= shortest && own >= (last - start) * inkyEnough) runs.push([start, last])
    start = -1
    own = 0
  }
  for (let x = 0; x < width; x++) {
    const here = data[row + x] === 1
    if (here || data[above + x] === 1 || data[below + x] === 1) {
      if (start < 0) {
        if (!here) continue
        start = x
      }
      if (here) own += 1
      last = x + 1
    } else if (start >= 0 && x - last > gap) close()
  }
  close()
  return runs
}
