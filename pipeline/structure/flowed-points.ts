import type { FoundLabel } from '../language/labels.js'
import type { LabelKind } from '../tree/nodes.js'
import { namesSection } from './section-names.js'

/** A dash that begins a point: behind a sentence's end or a colon, before a capital letter or a share. */
const dash = /[.;:]\s(?=[-–]\s(?:\p{Lu}|\d[\d.,]*\s?%))/gu

/** Words without small letters up to the label of a point. */
const capitalsBefore = /^[^\p{Ll}]{2,160}?\s(?=(?:[-–]|\d{1,2}\.|[a-d]\))\s(?:\p{Lu}\p{Ll}|\d[\d.,]*\s?%))/u

/** Behind a sentence's end a numeral and words in capitals: the next heading. */
const nextHeading = /[.;]\s(?=[IVX]{1,4}\.\s\p{Lu}{2})/u

const headings: ReadonlySet<LabelKind> = new Set(['roman', 'upper', 'number'])

/**
 * Where, in a paragraph that begins with a label, what stands on a line of its own in the document begins: the first point under a
 * heading, the next dash of several, or the next heading. Undefined where nothing does.
 *
 * @param found the label that the text begins with
 * @example flowedPoint('II. MỤC TIÊU - 90% hộ dân có nước sạch; - Xây 2 hồ.', readLabel(text)) // 13
 */
export function flowedPoint(text: string, { label, end }: FoundLabel): number | undefined {
  const cuts = [
    headings.has(label.kind) ? headingEnd(text, end) : undefined,
    label.kind === 'dash' ? dashesIn(text, end)[0] : seriesOfDashes(text, end),
    headingBehind(text, end),
  ]
  const found = cuts.filter((cut) => cut !== undefined)
  return found.length > 0 ? Math.min(...found) : undefined
}

function headingEnd(text: string, from: number): number | undefined {
  const rest = text.slice(from)
  const capitals = capitalsBefore.exec(rest)?.[0]
  if (capitals && /\p{Lu}{2}/u.test(capitals)) return from + capitals.length
  const at = rest.slice(0, longestHeading).search(/\s[-–]\s/u)
  return at > 0 && namesSection(rest.slice(0, at)) ? from + at + 1 : undefined
}

/** No heading that says what a section is for is longer. */
const longestHeading = 120

const dashesIn = (text: string, from: number): number[] =>
  text.includes(' - ', from) || text.includes(' – ', from)
    ? [...text.slice(from).matchAll(dash)].map(({ index, 0: mark }) => from + index + mark.length)
    : []

/** One dash alone may be a mark within a sentence, but not behind its end. */
function seriesOfDashes(text: string, from: number): number | undefined {
  const found = dashesIn(text, from)
  return found.length > 1 ? found[0] : found.find((at) => sentenceEnd.test(text.slice(0, at)))
}

/** A full stop behind a whole word: not behind `TP`. */
const sentenceEnd = /(?:\p{Ll}{2}|\d[%)]?)\.\s$/u

function headingBehind(text: string, from: number): number | undefined {
  const found = nextHeading.exec(text.slice(from))
  return found ? from + found.index + found[0].length : undefined
}
