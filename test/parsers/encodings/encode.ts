import type { LegacyEncoding } from '../../../parsers/encodings/encoding.js'
import { type SingleByteEncoding, singleByteTable } from '../../../parsers/encodings/single-byte.js'

/** VNI's spellings, written down from its keyboard's table: the vowel, then the mark. */
const vniMarks: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}

const vniSingle: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const same = (text: string): string => (letter === small ? text : text.toUpperCase())
  if (vniSingle[small] !== undefined) return same(vniSingle[small])
  const [base, ...marks] = [...small.normalize('NFD')]
  const shaped: string[] = marks.filter((mark) => mark === '\u0302' || mark === '\u0306')
  const tones = marks.filter((mark) => !shaped.includes(mark) && mark !== '\u031b')
  const bearer = marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base as 'o' | 'u'] : base!
  const mark = [...shaped, ...tones].join('')
  return same(bearer + (mark === '' ? '' : vniMarks[mark]!))
}

/**
 * A text in a legacy encoding, as a program shows it that takes each byte for the character of that number. Letters
 * that the encoding lacks (the marked capitals of TCVN3) are written small.
 */
export function encode(encoding: LegacyEncoding, text: string): string {
  const letters = text.normalize('NFC')
  if (encoding === 'vni') return letters.replace(/[^\0-\x7f]/g, vniLetter)
  const bytes = inverse(encoding)
  return letters.replace(/[^\0-\x7f]/g, (letter) => bytes.get(letter) ?? spelled(bytes, letter))
}

function inverse(encoding: SingleByteEncoding): ReadonlyMap<string, string> {
  return new Map([...singleByteTable(encoding)].map(([byte, letter]) => [letter, String.fromCharCode(byte)]))
}

/** A letter that has no byte of its own: with its tone as a mark behind it, else small. */
function spelled(bytes: ReadonlyMap<string, string>, letter: string): string {
  const [, base, tone] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/su.exec(letter.normalize('NFD')) ?? []
  const rest = letter
    .normalize('NFD')
    .replace(tone ?? '', '')
    .normalize('NFC')
  const mark = tone === undefined ? undefined : bytes.get(tone)
  if (base !== undefined && mark !== undefined) return (bytes.get(rest) ?? rest) + mark
  return bytes.get(letter.toLowerCase()) ?? letter
}
