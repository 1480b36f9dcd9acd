/** The most octets that a line may have without its line end (RFC 5545, 3.1). */
const mostOctets = 75

/** Characters that have no place in a text (RFC 5545, 3.3.11): all controls but tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * A text as the value of a property (RFC 5545, 3.3.11).
 *
 * @example escapeText('a, b; c') // 'a\\, b\\; c'
 */
export function escapeText(text: string): string {
  return text
    .replace(controls, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
}

/** A line of a calendar with its line end, folded where it is too long; no character is cut in two. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  if (line.length * 3 <= mostOctets) return `${line}\r\n`
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!)
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** How long a character is in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
