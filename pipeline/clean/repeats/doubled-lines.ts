import type { WordStream } from './word-stream.js'

/** The least words of a line that is not said twice in a row on purpose. */
const leastWords = 12

/**
 * The lines that stand twice in a row, word for word, as pairs of the first and the second. Cells and rows of
 * tables are left alone.
 *
 * @example doubledLines(wordStream(lines)) // [{ kept: 4, removed: 5 }]
 */
export function doubledLines(stream: WordStream): { kept: number; removed: number }[] {
  const doubled: { kept: number; removed: number }[] = []
  for (let line = 1; line < stream.lines.length; line++) {
    const kept = doubled.at(-1)?.removed === line - 1 ? doubled.at(-1)!.kept : line - 1
    if (isProse(stream, line) && sameWords(stream, kept, line)) doubled.push({ kept, removed: line })
  }
  return doubled
}

function isProse({ lines, firstOf }: WordStream, line: number): boolean {
  const { text, tabs } = lines[line]!
  return tabs.length === 0 && !text.value.includes('|') && firstOf[line + 1]! - firstOf[line]! >= leastWords
}

function sameWords({ ids, firstOf }: WordStream, a: number, b: number): boolean {
  const length = firstOf[a + 1]! - firstOf[a]!
  if (length !== firstOf[b + 1]! - firstOf[b]!) return false
  for (let k = 0; k < length; k++) if (ids[firstOf[a]! + k] !== ids[firstOf[b]! + k]) return false
  return true
}
