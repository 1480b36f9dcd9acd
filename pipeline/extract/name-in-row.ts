import { startsWithVerb } from '../language/agencies/index.js'
import { readLabel } from '../language/labels.js'
import { sliceText, type Text } from '../tree/text.js'

/** What a row says of a task, and its number. */
export interface NameInRow {
  readonly text: Text
  readonly ordinal: string | null
}

/**
 * The words of a task in a row. A table without a column of ordinals may print them before the names (`1. Rà soát …`); a row without one
 * may begin with a mark, which is no word of the task, but where more marks follow, the cell is a list.
 *
 * @param ordinal what stands in the column of ordinals, or null
 */
export function nameInRow(name: Text, ordinal: string | null): NameInRow {
  const found = ordinal === null ? readLabel(name.value) : null
  if (!found) return { text: name, ordinal }
  const { kind, value } = found.label
  const text = sliceText(name, found.end)
  if (kind === 'number' || kind === 'decimal2') return { text, ordinal: value }
  const isMark = kind === 'dash' || kind === 'plus' || kind === 'bullet'
  return { text: isMark && !isList(text.value) ? text : name, ordinal }
}

/** Behind a mark of a list a deed begins; in `Phát thanh - Truyền hình` a name goes on. */
const isList = (words: string): boolean =>
  [...words.matchAll(/\s[-–+•*]\s?(?=\p{Lu})/gu)].some(({ 0: mark, index }) =>
    startsWithVerb(words.slice(index + mark.length)),
  )
