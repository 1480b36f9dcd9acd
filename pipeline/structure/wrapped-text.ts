import { latin } from '../language/latin.js'
import { collapseText, joinTexts, type Text } from '../tree/text.js'

/** A line that ends within a word or number: `6150/QĐ-` goes on with `UBND`, `2025-` with `2030`. */
const cutInside = latin(/[\p{L}\d][-–/]$/u)

/** What never has a space before it. */
const closing = /^[,.;:!?…)\]”’]/u

/**
 * Lines that were broken at a width, as one text: a space for each line's end, but none where the end cut a number or a span
 * of years.
 *
 * @example joinWrapped(lines.map(({ text }) => text)).value // '2025-2030', from the lines '2025-' and '2030'
 */
export function joinWrapped(texts: readonly Text[]): Text {
  const filled = texts.filter(({ value }) => value.length > 0)
  const parts = filled.flatMap((text, at) => {
    const next = filled[at + 1]
    return next === undefined || isOneWord(text.value, next.value) ? [text] : [text, space]
  })
  return collapseText(joinTexts(parts, ''))
}

/** A year that the end of a line cuts: `III/20` goes on with `25`. */
const cutYear = /(?<=[/–-])(?:19|20)?\d?$/u

function isCutYear(above: string, next: string): boolean {
  const first = cutYear.exec(above)?.[0] ?? ''
  const rest = /^\d+(?!\d)/.exec(next)?.[0] ?? ''
  return first !== '' && /^(?:19|20)\d\d$/.test(first + rest)
}

const isOneWord = (above: string, next: string): boolean =>
  closing.test(next) || isCutYear(above, next) || (cutInside.test(above) && /^[\p{L}\d]/u.test(next))

/** A space that stands nowhere in the source. */
const space: Text = { value: ' ', pieces: [] }
