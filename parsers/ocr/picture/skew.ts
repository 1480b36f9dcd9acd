import type { Ink } from './ink.js'

/** No page that is laid on a scanner by hand is turned further, in degrees. */
const mostTilted = 6
const coarse = 0.5
/** A line of text moves by less than half a pixel over a page of 200 dots an inch when it is turned by so little. */
const fine = 0.02
/** So many points tell the angle as well as all. */
const enoughPoints = 60_000

/**
 * By how many degrees the lines of a page rise to the right (clockwise turns are positive, as in `straighten`). The rows of
 * a straight page are either full of the lower edges of letters or empty, so the right angle is where their counts differ most.
 *
 * @returns the angle to within 0.05 degrees; 0 where the page has too little ink to tell
 */
export function skewOf(ink: Ink): number {
  const points = lowerEdges(ink)
  if (points.x.length < 200) return 0
  const score = (angle: number): number => sharpness(points, angle, ink)
  const rough = bestAngle(-mostTilted, mostTilted, coarse, score)
  const closer = bestAngle(rough - coarse, rough + coarse, 0.1, score)
  return bestAngle(closer - 0.1, closer + 0.1, fine, score)
}

function bestAngle(from: number, to: number, step: number, score: (angle: number) => number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  const steps = Math.round((to - from) / step)
  for (let at = 0; at <= steps; at++) {
    const angle = from + at * step
    const found = score(angle)
    if (found > most) {
      most = found
      best = angle
    }
  }
  return Math.round(best * 100) / 100
}

interface Points {
  readonly x: Float32Array
  readonly y: Float32Array
}

/** Ink with paper below it. */
function lowerEdges({ width, height, data }: Ink): Points {
  const places: number[] = []
  const end = (height - 1) * width
  for (let at = 0; at < end; at++) if (data[at] === 1 && data[at + width] === 0) places.push(at)
  const every = Math.max(1, Math.ceil(places.length / enoughPoints))
  const used = places.filter((_, index) => index % every === 0)
  return {
    x: Float32Array.from(used, (at) => at % width),
    y: Float32Array.from(used, (at) => Math.floor(at / width)),
  }
}

/** How unevenly the points fall into rows when they are turned back by an angle. */
function sharpness({ x, y }: Points, angle: number, { width, height }: Ink): number {
  const slope = Math.tan((angle * Math.PI) / 180)
  const shift = Math.ceil(Math.abs(slope) * width) + 1
  const rows = new Float64Array(height + 2 * shift)
  for (let at = 0; at < x.length; at++) rows[Math.round(y[at]! - x[at]! * slope) + shift]! += 1
  let sum = 0
  for (const count of rows) sum += count * count
  return sum
}
