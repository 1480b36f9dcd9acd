import type { RecordWords } from '../pipeline/words/words.js'
import type { Source } from '../schemas/source.js'
import type { Terminal } from './terminal.js'

/** How much of the text around a record is shown, in UTF-16 units on each side. */
const contextLength = 160

/** The place of a source as a reader finds it: its section, its page, its offsets. */
export function placeInWords(
  { section, page, start, end }: Pick<Source, 'section' | 'page' | 'start' | 'end'>,
  words: RecordWords,
): string {
  const parts = [section.join(' › '), page === null ? '' : words.page(page), words.characters(start, end)]
  return parts.filter((part) => part.length > 0).join(', ')
}

/** The words of a source, on one line. */
export function quoted({ text }: Pick<Source, 'text'>): string {
  return `“${onOneLine(text)}”`
}

/** The words of a source between those that stand before and after it in the text. */
export function inContext({ start, end }: Source, text: string, terminal: Terminal): string {
  const before = onOneLine(text.slice(Math.max(0, start - contextLength), start))
  const after = onOneLine(text.slice(end, end + contextLength))
  const words = terminal.styleOut('bold', `【${onOneLine(text.slice(start, end))}】`)
  return `…${terminal.styleOut('dim', before)} ${words} ${terminal.styleOut('dim', after)}…`
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
