import type { Run as EncodedRun } from '../encodings/evidence.js'
import { fontClaim } from '../encodings/fonts.js'
import { type Converted, convertedFrom } from '../encodings/name.js'
import { oldLetter } from '../encodings/old-letter.js'
import { type DecodedRun, decodeParagraphs } from '../encodings/runs.js'
import { rowsOf } from './segments.js'
import { legalShare } from './text-quality.js'
import { type Page, textOf, type Word } from './words.js'

/** The pages with their text as Unicode, and the encodings that it was in; null where all of it was Unicode. */
export interface UnicodePages {
  readonly pages: readonly Page[]
  readonly converted: Converted | null
}

/** Text of which fewer of the words are syllables may be in an encoding of before Unicode. */
const plainlyUnicode = 0.8
/** So many of its words have a letter then that only such encodings have; `m²` and `±5` are rarer on a page. */
const leastOld = 0.05

/**
 * Reads text of old fonts (`.VnTime`, `VNI-Times`) as Unicode. A line is looked at as a whole: one word may be set in several
 * fonts, one of which holds a single letter.
 */
export function asUnicode(pages: readonly Page[]): UnicodePages {
  if (!pages.some(mayBeOld)) return { pages, converted: null }
  const lines = pages.flatMap(({ words }) =>
    rowsOf(words).map(({ segments }) => segments.flatMap((one) => one.words)),
  )
  const decoded = decodeParagraphs(lines.map(runsOfLine))
  const read = new Map<Word, Word>()
  for (const [at, line] of lines.entries()) takeBack(line, decoded[at]!, read)
  return {
    pages: pages.map((page) => ({ ...page, words: page.words.map((word) => read.get(word) ?? word) })),
    converted: convertedFrom(decoded),
  }
}

function mayBeOld({ words }: Page): boolean {
  const isOldFont = words.some(({ parts }) => parts.some(({ font }) => fontClaim(font) !== null))
  return isOldFont || (words.length > 0 && legalShare(words) < plainlyUnicode && oldShare(words) >= leastOld)
}

/** The share of words with a letter that only old encodings have, from 0 to 1. */
const oldShare = (words: readonly Word[]): number =>
  words.filter((word) => oldLetter.test(textOf(word))).length / words.length

/** The parts of all words, with a space behind each word that the next does not cling to. */
function runsOfLine(words: readonly Word[]): EncodedRun[] {
  return words.flatMap(({ parts }, at) => {
    const space = at + 1 < words.length && !words[at + 1]!.clings ? ' ' : ''
    return parts.map(({ text, font }, part) => ({
      text: part === parts.length - 1 ? text + space : text,
      font: font === '' ? null : font,
    }))
  })
}

function takeBack(words: readonly Word[], decoded: readonly DecodedRun[], read: Map<Word, Word>): void {
  let at = 0
  for (const word of words) {
    const parts = word.parts.map(({ font }) => ({ text: decoded[at++]!.text.trim().normalize('NFC'), font }))
    read.set(word, { ...word, parts })
  }
}
