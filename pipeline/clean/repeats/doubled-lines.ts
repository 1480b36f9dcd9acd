import type { WordStream } from './word-stream.js'

/** The least words of a line that is not said twice in a row on purpose: of a paragraph, and of a cell or row. */
const least = { prose: 12, cells: 8 }

/**
 * The lines that stand twice in a row, word for word, as pairs of the first and the second. Short ones are left alone, for
 * two cells of a row may name the same agency.
 *
 * @example doubledLines(wordStream(lines)) // [{ kept: 4, removed: 5 }]
 */
export function doubledLines(stream: WordStream): { kept: number; removed: number }[] {
  const doubled: { kept: number; removed: number }[] = []
  for (let line = 1; line < stream.lines.length; line++) {
    const kept = doubled.at(-1)?.removed === line - 1 ? doubled.at(-1)!.kept : line - 1
    if (isLong(stream, line) && sameWords(stream, kept, line)) doubled.push({ kept, removed: line })
  }
  return doubled
}

function isLong({ lines, firstOf }: WordStream, line: number): boolean {
  const { text, tabs } = lines[line]!
  const isCells = tabs.length > 0 || text.value.includes('|')
  return firstOf[line + 1]! - firstOf[line]! >= (isCells ? least.cells : least.prose)
}

function sameWords({ ids, firstOf }: WordStream, a: number, b: number): boolean {
  const length = firstOf[a + 1]! - firstOf[a]!
  if (length !== firstOf[b + 1]! - firstOf[b]!) return false
  for (let k = 0; k < length; k++) if (ids[firstOf[a]! + k] !== ids[firstOf[b]! + k]) return false
  return true
}
