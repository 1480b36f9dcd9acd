/**
 * What stands before a place of a text, from a whole word on.
 *
 * @param most how much of it, in UTF-16 units
 * @example wordsBefore('Đẩy mạnh chuyển đổi số', 15, 10) // '… chuyển'
 */
export function wordsBefore(text: string, at: number, most: number): string {
  const from = Math.max(0, at - most)
  const around = text.slice(from, at)
  return from === 0 ? around : `…${isInWord(text, from) ? around.replace(/^\S*/, '') : around}`
}

/**
 * What stands after a place of a text, up to a whole word.
 *
 * @param most how much of it, in UTF-16 units
 * @example wordsAfter('Đẩy mạnh chuyển đổi số', 3, 8) // ' mạnh …'
 */
export function wordsAfter(text: string, at: number, most: number): string {
  const to = at + most
  const around = text.slice(at, to)
  if (to >= text.length) return around
  return `${isInWord(text, to) ? around.replace(/(?<!\S)\S*$/, '') : around}…`
}

/** Whether a cut would go through a word. */
const isInWord = (text: string, at: number): boolean => /\S\S/.test(text.slice(at - 1, at + 1))
