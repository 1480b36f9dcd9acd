/**
 * What scanners make of characters. Each kind is a function `(text, at, random) => { length, words } | null`: the units of
 * the text from `at` on that are read as other words; null where this damage cannot befall the character.
 */

const rows = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩị',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
  'dđ',
]
const rowByLetter = new Map(rows.flatMap((row) => [...row].map((letter) => [letter, row])))

/** What is taken for what, either way. */
const pairs =
  'l1 l/i l/t o0 o/c c/e n/u h/b m/rn n/ri h/li d/cl b/6 s5 g9 g/q v/y t/f u/ii r/n a/o B8 O0 S5 I1 Z2 D/O E/F C/G H/N'
const lookAlikes = new Map()
for (const pair of pairs.split(' ')) {
  const [one, other] = pair.includes('/') ? pair.split('/') : [pair[0], pair[1]]
  for (const [from, to] of [[one, other], [other, one]]) {
    if (from.length > 1) continue
    lookAlikes.set(from, [...(lookAlikes.get(from) ?? []), to])
  }
} // biome-ignore format: the pairs read better on one line

const isLetter = (letter) => /\p{L}/u.test(letter ?? '')
const isDigit = (letter) => /\d/.test(letter ?? '')
const oneOf = (all, random) => all[Math.floor(random() * all.length)]
const inCaseOf = (letter, other) => (letter === letter.toLowerCase() ? other : other.toUpperCase())
const instead = (words) => ({ length: 1, words })

/** `chuyển` → `chuyên`. */
export function dropMark(text, at) {
  const letter = text[at]
  const row = rowByLetter.get(letter.toLowerCase())
  if (!row || row[0] === letter.toLowerCase()) return null
  const parts = letter.normalize('NFD')
  // of two marks as a rule only one is lost
  const left = parts.length > 2 ? parts.slice(0, 2).normalize('NFC') : inCaseOf(letter, row[0])
  return instead(left)
}

/** `tiên` → `tiến`. */
export function swapMark(text, at, random) {
  const letter = text[at]
  const row = rowByLetter.get(letter.toLowerCase())
  if (!row) return null
  const other = oneOf(
    [...row].filter((one) => one !== letter.toLowerCase()),
    random,
  )
  return instead(inCaseOf(letter, other))
}

/** `hành` → `bành`, `m` → `rn`: letters for letters. */
export function likeLetter(text, at, random) {
  if (!isLetter(text[at])) return null
  const others = (lookAlikes.get(text[at]) ?? []).filter((other) => isLetter(other[0]))
  return others.length > 0 ? instead(oneOf(others, random)) : null
}

/** `15` → `l5`, `Sở` → `5ở`: letters for digits and digits for letters. */
export function likeDigit(text, at, random) {
  const others = (lookAlikes.get(text[at]) ?? []).filter((other) => isDigit(other) !== isDigit(text[at]))
  const usable = isDigit(text[at]) ? others : others.filter(isDigit)
  return usable.length > 0 ? instead(oneOf(usable, random)) : null
}

/** `doanh nghiệp` → `doanhnghiệp`. */
export const joinWords = (text, at) =>
  text[at] === ' ' && isLetter(text[at - 1]) && isLetter(text[at + 1]) ? instead('') : null

/** `nghiệp` → `ngh iệp`. */
export const splitWord = (text, at) =>
  isLetter(text[at]) && isLetter(text[at - 1]) ? instead(` ${text[at]}`) : null

/** `nghiệp` → `nghip`. */
export const loseLetter = (text, at) => (isLetter(text[at]) ? instead('') : null)

/** `nghiệp` → `nghhiệp`. */
export const doubleLetter = (text, at) => (isLetter(text[at]) ? instead(text[at] + text[at]) : null)

/** `7,9` → `7.9`, `;` → `:`, `.` → nothing. */
export function likePoint(text, at, random) {
  const others = { '.': [',', ''], ',': ['.', ''], ';': [':', ','], ':': [';', ''] }[text[at]]
  return others ? instead(oneOf(others, random)) : null
}

/** Marks suffer most, as they do in scans; points in numbers seldom. */
const mixture = [
  [dropMark, 5],
  [swapMark, 5],
  [likeLetter, 4],
  [likeDigit, 2],
  [joinWords, 2],
  [splitWord, 1],
  [loseLetter, 1],
  [doubleLetter, 0.5],
  [likePoint, 0.5],
]

/** Any of these kinds, by how often each comes. */
export function anyOf(text, at, random) {
  const fitting = mixture.flatMap(([kind, weight]) => {
    const made = kind(text, at, random)
    return made ? [{ made, weight }] : []
  })
  let rest = random() * fitting.reduce((sum, { weight }) => sum + weight, 0)
  for (const { made, weight } of fitting) {
    rest -= weight
    if (rest < 0) return made
  }
  return null
}
