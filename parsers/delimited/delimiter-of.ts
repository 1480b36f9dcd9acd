/** What parts the cells of a sheet that is saved or copied as text. */
export type Delimiter = '\t' | ';' | ','

const delimiters: readonly Delimiter[] = ['\t', ';', ',']

/** A sheet of fewer columns is told by nothing from lines with a mark in them. */
export const fewestColumns = 3

/**
 * What parts the cells, where a text seems to be a sheet: its first two records have equally many. A record is a line, or goes
 * on over the lines of a cell in quotes (RFC 4180, 2). Records of tabs without any quotes are the lines of a text.
 *
 * @param head the beginning of the text
 * @example delimiterOf('"Số: 5\nnăm 2025",,\n1,"Tỷ lệ, %",90\n') // ','
 */
export function delimiterOf(head: string): Delimiter | undefined {
  return delimiters.find((delimiter) => {
    if (delimiter === '\t' && !/(?:^|[\t\n])"/.test(head)) return false
    const first = recordAt(head, 0, delimiter)
    const second = first && recordAt(head, first.end, delimiter)
    return second !== undefined && first!.cells >= fewestColumns && second.cells === first!.cells
  })
}

/** How many cells a record has, and where the next one begins; undefined where none ends properly. */
function recordAt(
  text: string,
  from: number,
  delimiter: Delimiter,
): { cells: number; end: number } | undefined {
  let at = from
  for (let cells = 1; ; cells++) {
    at = text[at] === '"' ? afterQuotes(text, at) : afterPlain(text, at, delimiter)
    if (text[at] === delimiter) {
      at++
      continue
    }
    if (text[at] === '\r') at++
    return text[at] === '\n' ? { cells, end: at + 1 } : undefined
  }
}

/** Behind the quote that ends a cell; two of them are one of its letters. */
function afterQuotes(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at + 1
    at++
  }
  return text.length
}

function afterPlain(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') at++
  return at
}
