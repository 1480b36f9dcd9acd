import { createRequire } from 'node:module'
import type { Units } from './encoding.js'
import { legacyByte } from './legacy-byte.js'

/** Letters by byte; a byte that is not in it has no letter. */
type Table = ReadonlyMap<number, string>

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** Asked for only where a text is not in Unicode, which most are: loading it takes longer than reading a short plan's letters. */
const iconv = (): typeof import('iconv-lite') => createRequire(import.meta.url)('iconv-lite')

/** The letters that iconv-lite gives for the bytes `from` … `to`. */
function published(encoding: string, from: number, to: number): Table {
  const letters = [...iconv().decode(everyByte, encoding)]
  const table = new Map<number, string>()
  for (let byte = from; byte <= to; byte++) {
    const letter = letters[byte] ?? ''
    if (/^[\p{L}\p{M}]$/u.test(letter)) table.set(byte, letter)
  }
  return table
}

/**
 * The lower half of TCVN 5712's letters, which is all that ABC fonts have: from 0xa1 on, without the marks that combine
 * and the capitals with a tone. Those lie in a font of their own, so text in TCVN3 does not tell them from small letters.
 */
function abc(): Table {
  const whole = [...published('tcvn', 0xa1, 0xfe)]
  const isToned = (letter: string): boolean =>
    /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD'))
  return new Map(
    whole.filter(([, letter]) => !(/\p{M}/u.test(letter) || (/\p{Lu}/u.test(letter) && isToned(letter)))),
  )
}

/** VPS (Vietnamese Professionals Society): bytes 0x80 to 0xff; a dot stands for a byte without a letter. */
const vpsUpper =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ..ỀỂỄỐỒỔỖýỷỵỚỜỞ.ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.àáâãảạă.èéêẽìí.ĩẴĐòóôõ.Ơụùúủ.ỶẼỳ'

/** The capitals for which VPS found no other place. */
const vpsControls: readonly (readonly [number, string])[] = [
  [0x02, 'Ạ'],
  [0x03, 'Ậ'],
  [0x04, 'Ặ'],
  [0x05, 'Ẹ'],
  [0x06, 'Ệ'],
  [0x10, 'Ị'],
  [0x11, 'Ọ'],
  [0x12, 'Ộ'],
  [0x13, 'Ợ'],
  [0x14, 'Ụ'],
  [0x15, 'Ự'],
  [0x19, 'Ỵ'],
  [0x1c, 'Ẫ'],
  [0x1d, 'Ữ'],
]

function vps(): Table {
  const upper = [...vpsUpper].map((letter, k) => [0x80 + k, letter] as const)
  return new Map([...vpsControls, ...upper.filter(([, letter]) => letter !== '.')])
}

/** Small and capital letters and the tone marks that follow them; the rest is Windows-1252's. */
function windows1258(): Table {
  const table = [...published('windows-1258', 0xc0, 0xff)]
  return new Map(table.filter(([, letter]) => /ă|â|đ|ê|ô|ơ|ư|\p{M}/iu.test(letter) || isPlainVowel(letter)))
}

/** The vowels with a tone that Windows-1258 has as one character, because Windows-1252 has them. */
function isPlainVowel(letter: string): boolean {
  return /^[aeiouy][\u0300\u0301\u0303]$/i.test(letter.normalize('NFD'))
}

const tables = {
  tcvn3: abc,
  tcvn5712: () => published('tcvn', 0x00, 0xff),
  viscii: () => published('viscii', 0x00, 0xff),
  vps,
  'windows-1258': windows1258,
} as const

export type SingleByteEncoding = keyof typeof tables

interface Lookup {
  /** What a character's code stands for, be it shown as a byte or as what looks like it. */
  readonly byCode: (code: number) => string | undefined
  readonly marks: ReadonlySet<string>
}

const built = new Map<SingleByteEncoding, Lookup>()

function lookupOf(encoding: SingleByteEncoding): Lookup {
  const ready = built.get(encoding)
  if (ready) return ready
  const table = singleByteTable(encoding)
  const letters = Array.from({ length: 256 }, (_, byte) => table.get(byte))
  const lookup = {
    byCode: (code: number) => letters[legacyByte(code) ?? 0],
    marks: new Set([...table.values()].filter((letter) => /\p{M}/u.test(letter))),
  }
  built.set(encoding, lookup)
  return lookup
}

/** The letters of an encoding by their byte; ASCII's own letters are not in it. */
export function singleByteTable(encoding: SingleByteEncoding): Table {
  return new Map([...tables[encoding]()].filter(([, letter]) => letter > '\u007f'))
}

/**
 * Reads characters that stand for bytes in an encoding of one byte a letter. A mark that combines joins the letter
 * before it.
 *
 * @example decodeSingleByte('tcvn3', '®Þnh').units.join('') // 'định'
 */
export function decodeSingleByte(encoding: SingleByteEncoding, text: string): Units {
  const { byCode, marks } = lookupOf(encoding)
  const units: string[] = []
  const strange = new Uint8Array(text.length)
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    const letter = byCode(code)
    if (letter === undefined) {
      if (code >= 0x80) strange[k] = 1
      units.push(text[k]!)
    } else if (marks.has(letter) && joins(units[k - 1], letter)) {
      units[k - 1] = `${units[k - 1]}${letter}`.normalize('NFC')
      units.push('')
    } else units.push(letter)
  }
  return { units, strange, hasCapitals: encoding !== 'tcvn3' }
}

/** Whether a letter and a mark make one letter of Unicode: marks stand on vowels only. */
function joins(letter: string | undefined, mark: string): boolean {
  return letter !== undefined && letter !== '' && `${letter}${mark}`.normalize('NFC').length === 1
}
