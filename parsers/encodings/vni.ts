import type { Units } from './encoding.js'
import { legacyByte } from './legacy-byte.js'

/** The letters that VNI has as one character; the capitals are the capitals of both sides. */
const single: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
}

/** The tones, as they stand behind a vowel that is written without them. */
const tone: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
}

const roof = '\u0302'
const bowl = '\u0306'

/** Marks that hold the letter's own sign, with or without a tone. */
const shaped: Readonly<Record<string, string>> = {
  â: roof,
  á: `${roof}\u0301`,
  à: `${roof}\u0300`,
  å: `${roof}\u0309`,
  ã: `${roof}\u0303`,
  ä: `${roof}\u0323`,
  ê: bowl,
  é: `${bowl}\u0301`,
  è: `${bowl}\u0300`,
  ú: `${bowl}\u0309`,
  ü: `${bowl}\u0303`,
  ë: `${bowl}\u0323`,
}

/** Which vowels a sign can stand on: the roof on a, e, o and the bowl on a. */
const bearers: Readonly<Record<string, string>> = { [roof]: 'aeo', [bowl]: 'a' }

/**
 * Reads characters that stand for bytes in VNI (for Windows), which writes a letter as a vowel and a mark behind it.
 * Whether the letter is a capital is told by the vowel.
 *
 * @example decodeVni('ñöôïc').units.join('') // 'được'
 */
export function decodeVni(text: string): Units {
  const units: string[] = []
  const strange = new Uint8Array(text.length)
  for (let k = 0; k < text.length; k++) {
    const shown = text[k]!
    const byte = legacyByte(shown.charCodeAt(0))
    const raw = byte === undefined ? shown : String.fromCharCode(byte)
    const joined = join(units[k - 1], raw.toLowerCase())
    const alone = single[raw.toLowerCase()]
    if (joined !== undefined) {
      units[k - 1] = joined
      units.push('')
    } else if (alone !== undefined) units.push(raw === raw.toLowerCase() ? alone : alone.toUpperCase())
    else {
      if (shown.charCodeAt(0) >= 0x80) strange[k] = 1
      units.push(shown)
    }
  }
  return { units, strange, hasCapitals: true }
}

/** The vowel with the mark on it, or undefined where they make no letter of Vietnamese. */
function join(vowel: string | undefined, mark: string): string | undefined {
  if (vowel === undefined || vowel.length !== 1) return undefined
  const base = vowel.toLowerCase()
  const marks = tone[mark] !== undefined && 'aeiouyơư'.includes(base) ? tone[mark] : shapedOn(base, mark)
  return marks === undefined ? undefined : `${vowel}${marks}`.normalize('NFC')
}

function shapedOn(base: string, mark: string): string | undefined {
  const marks = shaped[mark]
  return marks !== undefined && bearers[marks[0]!]!.includes(base) ? marks : undefined
}
