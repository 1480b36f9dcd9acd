import type { Source } from '../../schemas/source.js'
import type { Box, Drawn, Layout } from '../tree/layout.js'
import type { Place } from '../tree/text.js'
import { Ranges } from './ranges.js'

/** What is drawn, by place; all sources of a document ask for it. */
const drawnByPlace = new WeakMap<Layout, Ranges<Drawn>>()

function byPlace(layout: Layout): Ranges<Drawn> {
  let ranges = drawnByPlace.get(layout)
  if (!ranges) {
    ranges = new Ranges(layout.drawn, (drawn) => drawn)
    drawnByPlace.set(layout, ranges)
  }
  return ranges
}

/**
 * The page that a place of the source starts on, and the rectangle around what of it is drawn on that page.
 *
 * @example whereDrawn({ start: 90, end: 120 }, null) // { page: null, box: null }
 */
export function whereDrawn(place: Place, layout: Layout | null): Pick<Source, 'page' | 'box'> {
  if (!layout) return { page: null, box: null }
  const page = Math.max(1, pageOf(place.start, layout.pageStarts))
  const pageEnd = layout.pageStarts[page] ?? Number.POSITIVE_INFINITY
  const boxes = byPlace(layout)
    .meeting({ start: place.start, end: Math.min(place.end, pageEnd) })
    .map(({ box }) => box)
  return { page, box: boxes.length > 0 ? around(boxes) : null }
}

/** How many pages start at or before an offset. */
function pageOf(offset: number, pageStarts: readonly number[]): number {
  let low = 0
  let high = pageStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pageStarts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A tenth of a point is finer than any print, and keeps the dataset small. */
const tenths = (value: number): number => Math.round(value * 10) / 10

function around(boxes: readonly Box[]): Box {
  return {
    left: tenths(Math.min(...boxes.map(({ left }) => left))),
    top: tenths(Math.min(...boxes.map(({ top }) => top))),
    right: tenths(Math.max(...boxes.map(({ right }) => right))),
    bottom: tenths(Math.max(...boxes.map(({ bottom }) => bottom))),
  }
}
