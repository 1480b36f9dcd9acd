/** Names as a bad scan leaves them: a seeded function, so that a failure can be repeated. */

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
/** What becomes of the letter at `at`; undefined where this damage cannot befall it. */
type Damage = (letters: readonly string[], at: number, random: Random) => string | undefined

const oneOf = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!

const marked = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩị',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
  'dđ',
]
const rowOf = (letter: string) => marked.find((row) => row.indexOf(letter.toLowerCase()) > 0)
const inCaseOf = (letter: string, other: string) =>
  letter === letter.toLowerCase() ? other : other.toUpperCase()

const dropMark: Damage = (letters, at) => {
  const row = rowOf(letters[at]!)
  return row && inCaseOf(letters[at]!, row[0]!)
}

const swapMark: Damage = (letters, at, random) => {
  const row = rowOf(letters[at]!)
  return row && inCaseOf(letters[at]!, oneOf([...row], random))
}

/** What scanners take for each other. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  l: ['1', 'I', 'i'],
  i: ['l', '1'],
  o: ['0', 'c'],
  O: ['0'],
  B: ['8'],
  S: ['5'],
  s: ['5'],
  g: ['9', 'q'],
  c: ['e', 'o'],
  e: ['c'],
  n: ['u', 'ri'],
  u: ['n'],
  m: ['rn'],
  h: ['b', 'li'],
  b: ['h', '6'],
  t: ['f'],
}

const confuse: Damage = (letters, at, random) => {
  const others = lookAlikes[letters[at]!]
  return others && oneOf(others, random)
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter)

const lose: Damage = (letters, at) => (isLetter(letters[at]) ? '' : undefined)
const double: Damage = (letters, at) => (isLetter(letters[at]) ? letters[at]!.repeat(2) : undefined)
const split: Damage = (letters, at) =>
  isLetter(letters[at]) && isLetter(letters[at + 1]) ? `${letters[at]} ` : undefined
const join: Damage = (letters, at) => (letters[at] === ' ' ? '' : undefined)

/** `oà` for `òa`: the tone on the other vowel. */
const moveTone: Damage = (letters, at) => {
  const moved: Readonly<Record<string, string>> = {
    òa: 'oà',
    óa: 'oá',
    ỏa: 'oả',
    ủy: 'uỷ',
    úy: 'uý',
    ùy: 'uỳ',
  }
  const pair = moved[`${letters[at]}${letters[at + 1] ?? ''}`]
  return pair && `${pair[0]}\u0000${pair[1]}`
}

/** Marks suffer most, as they do in scans. */
const damages: readonly Damage[] = [
  dropMark,
  dropMark,
  swapMark,
  swapMark,
  confuse,
  confuse,
  lose,
  double,
  split,
  join,
  moveTone,
]

/**
 * A text with damage at a share of its characters: marks dropped or swapped, letters misread, lost, doubled, words torn
 * or run together, the tone on the other vowel.
 *
 * @param share from 0 to 1; 0.05 is five characters of a hundred
 */
export function damaged(text: string, share: number, random: Random): string {
  const letters = [...text.normalize('NFC')]
  let out = ''
  for (let at = 0; at < letters.length; at++) {
    const fitting =
      random() < share
        ? damages.map((damage) => damage(letters, at, random)).filter((made) => made !== undefined)
        : []
    if (fitting.length === 0) {
      out += letters[at]
      continue
    }
    const made = oneOf(fitting, random)
    // a moved tone takes the place of two letters
    if (made.includes('\u0000')) at++
    out += made.replace('\u0000', '')
  }
  return out
}

/** A text without one of its words, never the first one; the text itself where it has but two. */
export function withoutOneWord(text: string, random: Random): string {
  const words = text.split(' ')
  if (words.length < 3) return text
  const at = 1 + Math.floor(random() * (words.length - 1))
  return words.filter((_, index) => index !== at).join(' ')
}
