import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import type { DocumentBrief } from './document-brief.js'
import type { Holding } from './holding.js'
import { type FoundPlace, holds, type Phrase, placesOf } from './phrase.js'
import type { RecordBrief } from './record-brief.js'
import type { Snapshot } from './snapshot.js'
import { mayHold } from './text-signature.js'
import { wordsAfter, wordsBefore } from './words-around.js'

/** A document whose text holds what was searched for. */
export interface TextHit {
  readonly documentId: string
  /** The first place, in UTF-16 units of its text. */
  readonly first: FoundPlace
  /** How many places there are. */
  readonly count: number
  /** What stands around the first place, with the words themselves between. */
  readonly before: string
  readonly words: string
  readonly after: string
}

/** A part of what a search finds. */
export interface TextHits {
  readonly hits: readonly TextHit[]
  /** What to give as `from` for the next part; null where this was the last one. */
  readonly next: number | null
}

/** Which part of what a search finds is wanted. */
export interface SearchOptions {
  /** How many documents to pass over, as `next` of the part before said; 0 at first. */
  readonly from: number
  /** How many hits are enough for now. */
  readonly most: number
  /** Which documents are looked into; all of them where it is not told. */
  readonly isWanted?: (document: DocumentBrief) => boolean
}

/** How much of the text is shown before the first place, and how much after it, in UTF-16 units. */
const around = 90

/**
 * The documents whose texts hold a phrase, the latest issued first. Most texts are passed over by their signatures; only
 * those that may hold it are read.
 *
 * @example await searchTexts(snapshot, phraseOf('chuyen doi so')!, { from: 0, most: 20 })
 */
export async function searchTexts(
  snapshot: Snapshot,
  phrase: Phrase,
  { from, most, isWanted = () => true }: SearchOptions,
): Promise<TextHits> {
  const candidates = byIssue(snapshot).filter(
    ({ brief, signature }) => isWanted(brief) && mayHold(signature, phrase),
  )
  const hits: TextHit[] = []
  for (let at = from; at < candidates.length; at++) {
    if (hits.length >= most) return { hits, next: at }
    const { id } = candidates[at]!.brief
    const hit = hitIn(await snapshot.readText(id), id, phrase)
    if (hit) hits.push(hit)
  }
  return { hits, next: null }
}

function byIssue({ holdings }: Snapshot): Holding[] {
  return [...holdings.values()].sort(
    (a, b) =>
      compareStrings(b.brief.issuedOn ?? '', a.brief.issuedOn ?? '') ||
      compareStrings(a.brief.id, b.brief.id),
  )
}

function hitIn(text: string, documentId: string, phrase: Phrase): TextHit | undefined {
  const places = placesOf(phrase, text)
  const [first] = places
  if (!first) return undefined
  const { start, end } = first
  return {
    documentId,
    first,
    count: places.length,
    before: wordsBefore(text, start, around),
    words: text.slice(start, end),
    after: wordsAfter(text, end, around),
  }
}

/** The records whose labels hold a phrase, in their order. */
export function recordsWith(phrase: Phrase, records: readonly RecordBrief[]): RecordBrief[] {
  return records.filter(({ label, plain }) => holds(phrase, label, plain))
}
