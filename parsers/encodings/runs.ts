import { restoreCapitals } from './capitals.js'
import { decodeAs } from './decoders.js'
import type { Reading } from './encoding.js'
import { learn, type Run, readingOf, type Span, spansOf } from './evidence.js'
import { fontClaim } from './fonts.js'
import { mendWords } from './mend-words.js'
import { isSymbolFont, symbolsShown } from './symbols.js'

export interface DecodedRun {
  readonly text: string
  /** How it was read; `unicode` where it stands as it stood. */
  readonly reading: Reading
}

/**
 * The Unicode text of a document's runs, paragraph by paragraph (a paragraph is also a cell of a table, a line of a
 * PDF, a line of a text file). The reading of a run is what makes syllables of its words; where that does not decide,
 * what the same font holds elsewhere in the document, then what the font's name says, then the rest of the document.
 * A word that only another reading found in the document can be is read so. A run in a font of capitals
 * (`.VnTimeH`) becomes capitals.
 *
 * @returns for each paragraph a decoded run for each run of it
 * @example
 * decodeParagraphs([[{ text: 'KÕ ho¹ch', font: '.VnTimeH' }]]) // [[{ text: 'KẾ HOẠCH', reading: 'tcvn3' }]]
 */
export function decodeParagraphs(
  paragraphs: readonly (readonly Run[])[],
): readonly (readonly DecodedRun[])[] {
  const shown = paragraphs.map((runs) => runs.map(withSymbols))
  const spans = shown.map(spansOf)
  const evidence = learn(spans.flat())
  return shown.map((runs, k) => {
    const chosen = spans[k]!.map((span) => ({ span, reading: readingOf(span, evidence) }))
    return cutIntoRuns(runs, chosen, decodeSpans(chosen, evidence.found))
  })
}

/**
 * One run by itself; readers that have the document's other runs get more from `decodeParagraphs`.
 *
 * @example decodeRun('Uûy ban nhaân daân', 'VNI-Times') // 'Ủy ban nhân dân'
 */
export function decodeRun(text: string, font: string | null): string {
  return decodeParagraphs([[{ text, font }]])[0]![0]!.text
}

function withSymbols(run: Run): Run {
  return run.font !== null && isSymbolFont(run.font)
    ? { ...run, text: symbolsShown(run.font, run.text) }
    : run
}

interface Chosen {
  readonly span: Span
  readonly reading: Reading
}

/** What each unit of the paragraph stands for; spans of one reading are read as one, for letters go over their borders. */
function decodeSpans(chosen: readonly Chosen[], found: readonly Reading[]): readonly string[] {
  const units: string[] = []
  for (let from = 0; from < chosen.length; ) {
    const { reading } = chosen[from]!
    let to = from
    while (to < chosen.length && chosen[to]!.reading === reading) to++
    const same = chosen.slice(from, to)
    units.push(...decodeText(same.map(({ span }) => span.text).join(''), reading, found))
    from = to
  }
  return units
}

function decodeText(text: string, reading: Reading, found: readonly Reading[]): readonly string[] {
  const units = mendWords(text, decodeAs(reading, text), found)
  return reading === 'tcvn3' ? restoreCapitals(units) : units
}

/** Gives each run its units, as capitals where its font shows them so. */
function cutIntoRuns(
  runs: readonly Run[],
  chosen: readonly Chosen[],
  units: readonly string[],
): readonly DecodedRun[] {
  const readings = chosen.flatMap(({ span, reading }) => Array<Reading>(span.runs).fill(reading))
  let at = 0
  return runs.map(({ text, font }, k) => {
    const own = units.slice(at, at + text.length).join('')
    at += text.length
    const reading = readings[k]!
    const claim = font === null ? null : fontClaim(font)
    return { text: claim?.capitals && claim.encoding === reading ? own.toUpperCase() : own, reading }
  })
}
