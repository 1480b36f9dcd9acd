/**
 * What slips of the scanner and the typist cost. A mark lost costs little, a letter taken for one of like shape more, any
 * other letter most: of two names that are near, the one is meant that needs the likelier slips.
 */
export const slips = {
  markLost: 0.15,
  markChanged: 0.3,
  /** A letter, or two, of like shape. */
  alike: 0.45,
  doubled: 0.4,
  lost: 0.8,
  added: 0.8,
  /** Any other letter, in what Vietnamese cannot spell, and in what may be another word. */
  other: 0.85,
  otherWord: 1.5,
  /** Two letters in the wrong order, likewise. */
  swapped: 0.5,
  swappedWord: 1,
  /** A space too many, or too few. */
  torn: 0.25,
  joined: 0.25,
  wordLost: 1.4,
  andLost: 0.3,
  andAdded: 0.3,
} as const

/** A letter as its slips see it: what it is without its marks (an ASCII code, 0 for what has none), and which marks. */
export interface Letter {
  readonly base: number
  readonly marks: number
  /** A bit for it and what looks like it; 0 for what stands between words. */
  readonly shape: number
}

const letters = new Map<string, Letter>()
const markIds = new Map<string, number>([['', 0]])

const words = new Map<string, readonly Letter[]>()

/** The letters of a word. */
export function lettersOf(word: string): readonly Letter[] {
  let known = words.get(word)
  if (!known) {
    known = [...word].map(letterOf)
    if (words.size > 20_000) words.clear()
    words.set(word, known)
  }
  return known
}

/** Letters and digits of like shape. `m` and `d` are there with what they fall into: `rn`, `cl`. */
const likes = [
  'l1itf',
  'o0ce',
  'nu',
  'hb68',
  's5',
  'g9q',
  'yv',
  'z2',
  'rm',
  'd',
  'a',
  'k',
  'p',
  'x',
  'j',
  'w',
]

const shapeOf = (base: string): number => 1 << (likes.findIndex((all) => all.includes(base)) + 1)

/** @example letterOf('ộ') // { base: 111 (o), marks: of ^ and the dot }; `đ` is a `d` with a mark */
function letterOf(letter: string): Letter {
  let known = letters.get(letter)
  if (!known) {
    const [base, ...marks] = letter === 'đ' ? ['d', '-'] : letter.normalize('NFD')
    const code = base!.charCodeAt(0)
    known = { base: code < 128 ? code : 0, marks: markId(marks.sort().join('')), shape: shapeOf(base!) }
    letters.set(letter, known)
  }
  return known
}

function markId(marks: string): number {
  const known = markIds.get(marks) ?? markIds.size
  markIds.set(marks, known)
  return known
}

/** Letters, and a letter and a pair of letters, that scanners take for each other. */
const shapes = 'l1 li i1 tf tl o0 oc ce nu hb b6 b8 s5 g9 gq q9 yv z2 m:rn n:ri h:li d:cl u:ii'.split(' ')

const alikeLetters = new Uint8Array(128 * 128)
/** By a letter, the pair of letters that it looks like: none has two. */
const alikePairs = new Int32Array(128).fill(-1)

const pairs = shapes.filter((shape) => shape[1] === ':')
const shapesAt = (place: number): number => pairs.reduce((all, pair) => all | shapeOf(pair.charAt(place)), 0)

/** The shapes of the letters that look like pairs, and of the pairs' letters: what lacks one of them may lack it by half a slip. */
export const pairShapes = {
  firsts: shapesAt(2),
  seconds: shapesAt(3),
  all: shapesAt(0) | shapesAt(2) | shapesAt(3),
} as const

for (const shape of shapes) {
  const [a, b] = [shape.charCodeAt(0), shape.charCodeAt(1)]
  if (shape[1] === ':') {
    alikePairs[a] = pairKey(shape.charCodeAt(2), shape.charCodeAt(3))
  } else {
    alikeLetters[a * 128 + b] = 1
    alikeLetters[b * 128 + a] = 1
  }
}

function pairKey(first: number, second: number): number {
  return first * 128 + second
}

/** Whether the letter looks like the two letters. */
export function isPairAlike(one: number, first: number, second: number): boolean {
  return alikePairs[one] === pairKey(first, second)
}

const isDigit = (base: number): boolean => base >= 48 && base <= 57

/**
 * What reading the one letter as the other costs; of an abbreviation no letter is misread but as a digit.
 *
 * @param sound whether the written letter stands in a word that Vietnamese can spell
 */
export function misread(written: Letter, meant: Letter, sound: boolean, short: boolean): number {
  if (written.base === meant.base && written.base !== 0) {
    if (written.marks === meant.marks) return 0
    return written.marks === 0 ? slips.markLost : slips.markChanged
  }
  const alike = alikeLetters[written.base * 128 + meant.base] === 1
  if (alike && (!short || isDigit(written.base))) return slips.alike
  return sound || short ? slips.otherWord : slips.other
}
