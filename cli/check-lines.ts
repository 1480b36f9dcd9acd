import { contradictionInWords, type Names } from '../pipeline/check/in-words.js'
import type { Language } from '../pipeline/words/language.js'
import { plainly } from '../pipeline/words/sentence.js'
import { recordWords } from '../pipeline/words/words.js'
import type { Contradiction, ContradictionSide } from '../schemas/contradiction.js'
import type { Source } from '../schemas/source.js'
import { checkTexts } from './check-texts.js'
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
  contradiction: Contradiction,
  texts: ReadonlyMap<string, string>,
  names: Names,
  lang: Language,
  terminal: Terminal,
): string[] {
  const { id, kind, sides } = contradiction
  const said = plainly(contradictionInWords(contradiction, lang, names))
  return [
    `${terminal.styleOut('yellow', kind)}  ${terminal.styleOut('bold', said)}`,
    ...sides.flatMap((side) => sideLines(side, texts.get(side.documentId) ?? '', lang)),
    `  ${terminal.styleOut('dim', id)}`,
  ]
}

function sideLines(
  { documentId, recordId, text, sources }: ContradictionSide,
  source: string,
  lang: Language,
): string[] {
  const more = sources.length - mostPlaces
  return [
    `  ${text}  ← ${recordId ?? documentId}`,
    ...sources.slice(0, mostPlaces).map((one) => `      ${placeLine(one, source, lang)}`),
    ...(more > 0 ? [`      ${checkTexts[lang].more(more)}`] : []),
  ]
}

/**
 * A place as a reader finds it, with its words, cut where they are long.
 *
 * @param text the document's source text
 */
export function placeLine(source: Source, text: string, lang: Language): string {
  const line = text.slice(0, source.start).split('\n').length
  const words = source.text.replace(/\s+/g, ' ').trim()
  const shown = words.length > longestWords ? `${words.slice(0, longestWords).trimEnd()}…` : words
  return `${checkTexts[lang].line(line)}, ${placeInWords(source, recordWords[lang])}: “${shown}”`
}
