import type { Layout, Recognised } from '../tree/layout.js'
import type { Place } from '../tree/text.js'
import { Ranges } from './ranges.js'

/** The words of a document by their places; all records of the document ask for them. */
const wordsByPlace = new WeakMap<Layout, Ranges<Recognised>>()

function byPlace(layout: Layout): Ranges<Recognised> {
  let ranges = wordsByPlace.get(layout)
  if (!ranges) {
    ranges = new Ranges(layout.recognised, (word) => word)
    wordsByPlace.set(layout, ranges)
  }
  return ranges
}

/** No word is so unsure that one of many makes a record worthless. */
const leastSure = 0.05

/**
 * How surely the words of some places were recognised from pictures: the geometric mean of their confidences, so that one unsure
 * word shows; 1 where the file itself has the text.
 */
export function recognitionOf(places: readonly Place[], layout: Layout | null): number {
  if (layout === null || layout.recognised.length === 0) return 1
  const found = places.flatMap((place) => byPlace(layout).meeting(place))
  if (found.length === 0) return 1
  const sum = found.reduce((all, { confidence }) => all + Math.log(Math.max(leastSure, confidence)), 0)
  return Math.exp(sum / found.length)
}
