/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that something is to be seen on. */
export interface Mark extends Stretch {
  /** Which item of the page it belongs to. */
  readonly item: number
}

/** A stretch of a text all of which lies under the same marks. */
export interface Segment extends Stretch {
  /** The items whose marks lie on it, rising; each once. */
  readonly items: readonly number[]
  /** Of these, the ones whose mark begins here. */
  readonly begins: readonly number[]
}

/**
 * Cuts a part of a text where marks begin and end. Marks may lie in and across each other; what lies outside of the part
 * is cut off, and a mark that began before it begins with it.
 *
 * @returns segments that follow each other from the start of the part to its end; none is empty
 * @example segmentsOf({ start: 0, end: 9 }, [{ item: 0, start: 2, end: 5 }]).map(({ items }) => items) // [[], [0], []]
 */
export function segmentsOf(part: Stretch, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ item, start, end }) => ({
      item,
      start: Math.max(start, part.start),
      end: Math.min(end, part.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.item - b.item)
  const borders = new Set([part.start, part.end, ...inside.flatMap(({ start, end }) => [start, end])])
  const places = [...borders].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of places.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start)
    const begun: Mark[] = []
    while (next < inside.length && inside[next]!.start === start) begun.push(inside[next++]!)
    open.push(...begun)
    segments.push({ start, end: places[index + 1]!, items: itemsOf(open), begins: itemsOf(begun) })
  }
  return segments
}

function itemsOf(marks: readonly Mark[]): number[] {
  return [...new Set(marks.map(({ item }) => item))].sort((a, b) => a - b)
}
