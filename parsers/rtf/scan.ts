/** What an RTF file is made of. A control symbol (`\~`) is a word of that one sign. */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly text: string }

const word = /([a-z]{1,32})(-?\d{1,10})? ?/iy
const plain = /[^\\{}\r\n]+/y

/**
 * The tokens of an RTF file, whose bytes are given as the characters of the same numbers. Line ends mean nothing in RTF;
 * binary data (`\bin`) is passed over.
 */
export function* scan(source: string): Generator<Token> {
  let at = 0
  while (at < source.length) {
    const sign = source[at]!
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? { type: 'open' } : { type: 'close' }
      at++
    } else if (sign === '\r' || sign === '\n') at++
    else if (sign === '\\') {
      const [token, next] = control(source, at + 1)
      at = next
      if (token.type === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0)
      else yield token
    } else {
      plain.lastIndex = at
      const text = plain.exec(source)![0]
      at += text.length
      yield { type: 'text', text }
    }
  }
}

function control(source: string, at: number): [token: Token, next: number] {
  const hex = /^'([0-9a-f]{2})/i.exec(source.slice(at, at + 3))
  if (hex) return [{ type: 'byte', byte: Number.parseInt(hex[1]!, 16) }, at + 3]
  word.lastIndex = at
  const match = word.exec(source)
  if (match) {
    const value = match[2] === undefined ? null : Number(match[2])
    return [{ type: 'word', name: match[1]!, value }, at + match[0].length]
  }
  return [{ type: 'word', name: source[at] ?? '', value: null }, at + 1]
}
