import type { Contradiction, ContradictionSide } from '../schemas/contradiction.js'
import type { Source } from '../schemas/source.js'
import { placeInWords } from './show-sources.js'
import type { Terminal } from './terminal.js'

/** How many places of one side are shown; --json has all. */
const mostPlaces = 3
/** How much of the words of a place is shown, in UTF-16 units. */
const longestWords = 160

/**
 * A contradiction as lines for a reader: what does not fit, then each side with its places and words.
 *
 * @param texts the source texts of its documents, by id
 */
export function contradictionLines(
  { id, kind, message, sides }: Contradiction,
  texts: ReadonlyMap<string, string>,
  terminal: Terminal,
): string[] {
  return [
    `${terminal.styleOut('yellow', kind)}  ${terminal.styleOut('bold', message)}`,
    ...sides.flatMap((side) => sideLines(side, texts.get(side.documentId) ?? '')),
    `  ${terminal.styleOut('dim', id)}`,
  ]
}

function sideLines({ documentId, recordId, text, sources }: ContradictionSide, source: string): string[] {
  const more = sources.length - mostPlaces
  return [
    `  ${text}  ← ${recordId ?? documentId}`,
    ...sources.slice(0, mostPlaces).map((one) => `      ${placeLine(one, source)}`),
    ...(more > 0 ? [`      … và ${more} chỗ khác`] : []),
  ]
}

function placeLine(source: Source, text: string): string {
  const line = text.slice(0, source.start).split('\n').length
  const words = source.text.replace(/\s+/g, ' ').trim()
  const shown = words.length > longestWords ? `${words.slice(0, longestWords).trimEnd()}…` : words
  return `dòng ${line}, ${placeInWords(source)}: “${shown}”`
}
