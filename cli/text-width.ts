/** Scripts whose letters take two columns of a screen. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u
const takesNone = /[\p{M}\p{Cf}]/u

/** The columns of a screen that a text takes: a Vietnamese letter takes one, with however many marks. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text.normalize('NFC')) {
    if (!takesNone.test(letter)) width += wide.test(letter) ? 2 : 1
  }
  return width
}

/**
 * A text in lines of at most `width` columns, cut between words; a word that is longer is cut where the line ends.
 *
 * @returns at least one line
 * @example wrapped('Sở Khoa học và Công nghệ', 10) // ['Sở Khoa', 'học và', 'Công nghệ']
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each.length > 0)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cut(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1)!
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
