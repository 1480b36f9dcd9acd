import type { Gray } from './pixels.js'

/** Which pixels of a picture are ink: 1, and 0 for paper. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** The ink of a picture: what is darker than a shade. @param threshold as `partingShade` tells it */
export function inkOf(gray: Gray, threshold: number): Ink {
  const shades = gray.data
  const data = new Uint8Array(shades.length)
  // The sign of the difference is the answer: a branch for each of millions of pixels takes several times as long.
  for (let at = 0; at < data.length; at++) data[at] = (shades[at]! - threshold) >>> 31
  return { width: gray.width, height: gray.height, data }
}

/** No shade lighter than this is ever ink: a page without any text has nothing to be parted. */
const lightestInk = 200
/** Darker than this is always ink: thin strokes of a page in mostly dark ink are not lost. */
const darkestPaper = 90

/** Every seventh pixel tells as much as all; it is a prime, so that no pattern of the picture falls in step with it. */
const sampled = 7

/**
 * The shade that parts the pixels into two groups that differ most (N. Otsu, "A threshold selection method from gray-level
 * histograms", 1979).
 */
export function partingShade({ data }: Pick<Gray, 'data'>): number {
  const counts = new Float64Array(256)
  for (let at = 0; at < data.length; at += sampled) counts[data[at]!]! += 1
  const total = Math.ceil(data.length / sampled)
  const sum = counts.reduce((all, count, shade) => all + count * shade, 0)
  let below = 0
  let sumBelow = 0
  let best = 0
  let at = 128
  for (let shade = 0; shade < 255; shade++) {
    below += counts[shade]!
    sumBelow += counts[shade]! * shade
    const above = total - below
    if (below === 0 || above === 0) continue
    const distance = sumBelow / below - (sum - sumBelow) / above
    const spread = below * above * distance * distance
    if (spread > best) {
      best = spread
      at = shade + 1
    }
  }
  return Math.min(lightestInk, Math.max(darkestPaper, at))
}
