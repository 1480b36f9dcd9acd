import type { Word } from './words.js'

/** Edges that meet: pieces of one word are so near to each other, or overlap so little, as shares of the font's size. */
const widest = 0.08
const overlap = 0.3
/** Base lines of one line are no further apart, as a share of the font's size: their numbers are rounded. */
const sameLine = 0.02
/** Letters of one word differ no more in size. */
const otherSize = 0.25

/**
 * The words with the pieces joined that a file draws apart: where a font lacks some letters, writers draw a line's letters of the
 * one font first, then those of the other in the gaps (`K`, ` ho`, `ch`, then `ế`, `ạ`). A white space between two pieces
 * leaves more room than their edges have here.
 *
 * @param words in the order in which the file draws them
 * @returns those that nothing was joined to as they were, a joined word in the place of its leftmost piece
 */
export function joinPieces(words: readonly Word[]): readonly Word[] {
  if (!words.some((word, at) => at > 0 && goesBack(words[at - 1]!, word))) return words
  const next = new Map<Word, Word>()
  for (const line of linesOf(words)) {
    for (const [at, word] of line.entries()) {
      const before = line[at - 1]
      if (before && meets(before, word)) next.set(before, word)
    }
  }
  const joined = new Set(next.values())
  return words.filter((word) => !joined.has(word)).map((word) => withPieces(word, next))
}

/** Whether a word is drawn to the left of the one before it, on the same line. */
const goesBack = (before: Word, word: Word): boolean => word.left < before.left && isOnLine(before, word)

const isOnLine = (one: Word, { baseline, size }: Word): boolean =>
  Math.abs(baseline - one.baseline) <= sameLine * size

/** Words that stand on one line, from left to right. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  const fromTop = words.filter(({ isTurned }) => !isTurned).sort((a, b) => a.baseline - b.baseline)
  for (const word of fromTop) {
    const line = lines.at(-1)
    if (line && isOnLine(line.at(-1)!, word)) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

function meets(before: Word, { left, size }: Word): boolean {
  const gap = left - before.right
  return (
    gap <= widest * size &&
    gap >= -overlap * size &&
    Math.abs(size - before.size) <= otherSize * Math.max(size, before.size)
  )
}

/** The word with all pieces that follow it. */
function withPieces(word: Word, next: ReadonlyMap<Word, Word>): Word {
  const pieces = [word]
  for (let piece = next.get(word); piece; piece = next.get(piece)) pieces.push(piece)
  if (pieces.length === 1) return word
  return {
    ...word,
    parts: pieces.flatMap(({ parts }) => parts),
    right: Math.max(...pieces.map(({ right }) => right)),
    top: Math.min(...pieces.map(({ top }) => top)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
  }
}
