import type { Source } from '../../schemas/source.js'
import type { Mention } from '../extract/drafts.js'
import type { Copy, PlanData } from '../tree/nodes.js'
import type { Place, Text } from '../tree/text.js'
import { Ranges } from './ranges.js'
import { whereDrawn } from './where-drawn.js'

/** How far apart in the source two pieces of one record may stand to be one source: line ends, cell marks. */
const gap = 48

/** The copies of a document by the places that were kept; all records of the document ask for them. */
const copiesByPlace = new WeakMap<readonly Copy[], Ranges<Copy>>()

function byPlace(copies: readonly Copy[]): Ranges<Copy> {
  let ranges = copiesByPlace.get(copies)
  if (!ranges) {
    ranges = new Ranges(copies, ({ kept }) => kept)
    copiesByPlace.set(copies, ranges)
  }
  return ranges
}

/**
 * The sources of a record: one for each place where it stands, two where a page or a footnote cuts it, and one
 * more for each copy of it that was taken out.
 *
 * @param source the document's source text
 * @param data the copies (in the order of the kept places) and the layout of the tree; not to be changed afterwards
 */
export function sourcesOf(
  mentions: readonly Mention[],
  documentId: string,
  source: string,
  data: PlanData,
): Source[] {
  const found = new Map<string, Source>()
  const removed = byPlace(data.copies)
  for (const { text, section } of mentions) {
    for (const place of placesOf(text)) {
      for (const one of [place, ...copiesOf(place, removed)]) {
        const key = `${one.start}-${one.end}`
        if (!found.has(key)) found.set(key, sourceAt(one, section, { documentId, source, data }))
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Ground {
  readonly documentId: string
  readonly source: string
  readonly data: PlanData
}

function sourceAt({ start, end }: Place, section: readonly string[], ground: Ground): Source {
  return {
    documentId: ground.documentId,
    section: [...section],
    start,
    end,
    ...whereDrawn({ start, end }, ground.data.layout),
    text: ground.source.slice(start, end).normalize('NFC'),
  }
}

function placesOf(text: Text): Place[] {
  const pieces = [...text.pieces].sort((a, b) => a.start - b.start)
  const places: Place[] = []
  for (const { start, end } of pieces) {
    const last = places.at(-1)
    if (last && start - last.end <= gap)
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else places.push({ start, end })
  }
  return places
}

/** The removed copies of a kept place: a part may stand more than three times, so that it has several. */
const copiesOf = (place: Place, copies: Ranges<Copy>): Place[] =>
  inRows(copies.meeting(place)).flatMap((lines) => copyOf(place, lines))

/** Lines of copies, those of one copy together: they follow each other where they were removed as where they were kept. */
function inRows(lines: readonly Copy[]): Copy[][] {
  const rows: Copy[][] = []
  for (const line of [...lines].sort((a, b) => a.removed.start - b.removed.start)) {
    const row = rows.at(-1)
    if (row && goesOn(row.at(-1)!, line)) row.push(line)
    else rows.push([line])
  }
  return rows
}

function goesOn(last: Copy, next: Copy): boolean {
  const kept = next.kept.start - last.kept.end
  const removed = next.removed.start - last.removed.end
  return next.kept.start >= last.kept.start && removed <= Math.max(0, kept) + gap
}

/** Where a kept place stands in one of its copies: in all lines of it, in a row. */
function copyOf(place: Place, lines: readonly Copy[]): Place[] {
  const first = lines[0]!
  const last = lines.at(-1)!
  const lead = Math.max(0, place.start - first.kept.start)
  const cut = Math.max(0, last.kept.end - place.end)
  const same =
    lines.length === 1 ? first.kept.end - first.kept.start === first.removed.end - first.removed.start : true
  const start = same ? first.removed.start + lead : first.removed.start
  const end = same ? last.removed.end - cut : last.removed.end
  return end > start ? [{ start, end }] : []
}
