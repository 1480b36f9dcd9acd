import type { Stretch } from './segments.js'

/** How much of a text a page shows, in UTF-16 units: a plan of a hundred sheets is shown whole. */
const partSize = 240_000

/**
 * The parts in which a text is shown, cut at the ends of lines; a line that is longer than a part is cut within.
 *
 * @returns at least one, from the start of the text to its end
 * @example textParts('một\nhai').length // 1
 */
export function textParts(text: string, size: number = partSize): Stretch[] {
  const parts: Stretch[] = []
  let start = 0
  while (text.length - start > size) {
    const newline = text.lastIndexOf('\n', start + size - 1)
    const end = newline > start ? newline + 1 : wholeCharacter(text, start + size)
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: text.length }]
}

/** A cut must not part the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}
