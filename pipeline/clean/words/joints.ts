/** Whether nothing but spaces stands in a part of a text. */
export const isSpaces = (text: string, from: number, to: number): boolean =>
  afterSpaces(text, from, to) === to

/**
 * Whether the words on either side of a part of a text speak for each other: spaces lie between them, or the comma of a
 * list, for lists of the same members come again and again (`Các sở, ban, ngành`).
 */
export function isPhrase(text: string, from: number, to: number): boolean {
  const at = afterSpaces(text, from, to)
  return at === to || (text.charCodeAt(at) === comma && isSpaces(text, at + 1, to))
}

const space = 0x20
const comma = 0x2c

function afterSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === space) at++
  return at
}
