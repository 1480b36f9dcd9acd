import { TextDecoder } from 'node:util'
import { fontClaim } from '../encodings/fonts.js'
import { windows1252Text } from '../encodings/windows-1252.js'

/** A font of the file's table. */
export interface RtfFont {
  readonly name: string
  /** Windows' number of its character set; 0 is Western. */
  readonly charset: number
}

/** The code pages of Windows' character sets, as `TextDecoder` names them. */
const codePages: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

type Decoder = (bytes: Uint8Array) => string

const decoders = new Map<string, Decoder>()

/**
 * The character that a byte stands for in a font. In a font of an old Vietnamese encoding, and in a symbol font, it stays
 * the character of its own number, for what the file says of the font's character set is not true.
 */
export function characterOf(byte: number, font: RtfFont | undefined, ansiCodePage: number): string {
  if (byte < 0x80 || (font && fontClaim(font.name) !== null)) return String.fromCharCode(byte)
  const charset = font?.charset ?? 1
  const name = charset === 1 ? `windows-${ansiCodePage}` : codePages[charset]
  if (name === undefined) return String.fromCharCode(byte)
  return decoderOf(name)(Uint8Array.of(byte))
}

function decoderOf(name: string): Decoder {
  let decoder = decoders.get(name)
  if (!decoder) {
    decoder = known(name)
    decoders.set(name, decoder)
  }
  return decoder
}

function known(name: string): Decoder {
  if (name === 'windows-1252') return windows1252Text
  try {
    const decoder = new TextDecoder(name)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return windows1252Text
  }
}
