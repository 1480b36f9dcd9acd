import type { Layout, Recognised } from '../../pipeline/tree/layout.js'

/** A layout in which every word of a text was recognised. */
export function recognisedLayout(text: string, confidence = 0.9): Layout {
  const recognised: Recognised[] = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    confidence,
  }))
  return { pageStarts: [0], drawn: [], recognised }
}

/** The place of the words `of` in a text. @throws RangeError where they are not in it */
export function placeIn(text: string, of: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(of, from)
  if (start < 0) throw new RangeError(`"${of}" is not in the text.`)
  return { start, end: start + of.length }
}
