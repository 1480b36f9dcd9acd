import { legalShare } from './text-quality.js'
import { type Page, textOf } from './words.js'

/** Why the text of a page is not to be used. */
export type PoorText = 'broken' | 'picture' | 'outlines' | 'garbled'

/** A page with fewer letters than this over a picture of the page is a scan with a stamp or a heading on it. */
const fewLetters = 250
/** A picture is one of the page where it covers this share of it. */
const pageWide = 0.5
/** So many drawings on a page without a letter are letters drawn as outlines. */
const manyDrawings = 200
/** Where fewer of the words are Vietnamese syllables, the codes of the letters are wrong or the recognition was bad. */
const leastLegal = 0.72
/** A hidden text in which fewer are so is recognised badly: its picture is to be read anew. */
const leastLegalHidden = 0.9
/** Fewer words than this tell nothing. */
const fewWords = 20

/** Whether the text layer of a page is missing or unusable, so that its picture has to be read; null where it is good. */
export function poorText({ words, pictures, drawings, isBroken, isHidden }: Page): PoorText | null {
  if (isBroken) return 'broken'
  const letters = words.reduce((sum, word) => sum + textOf(word).length, 0)
  if (pictures >= pageWide && letters < fewLetters) return 'picture'
  if (letters === 0 && drawings >= manyDrawings) return 'outlines'
  if (words.length >= fewWords && legalShare(words) < (isHidden ? leastLegalHidden : leastLegal))
    return 'garbled'
  return null
}
