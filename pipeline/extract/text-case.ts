/** What a name printed in capitals lost: which of its words have a capital of their own. */
import { capital } from '../language/capitals.js'

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A name with the capitals that the running text of its document gives to its words: two neighbours tell of each other, for a
 * word alone is a word of the language as well.
 *
 * @example withCaseOf('Bệnh viện Đa khoa tân châu', 'Bệnh viện Tân Châu có 5 khoa') // 'Bệnh viện Đa khoa Tân Châu'
 */
export function withCaseOf(name: string, text: string): string {
  const words = name.split(' ')
  const whole = ownSpelling(words, text)
  if (whole) return whole
  return words
    .map((word, at) => (isSmall(word) && isRaised(words, at, text) ? capital(word) : word))
    .join(' ')
}

/** How the running text most often spells the whole name; null where it never does, or only as words like any other. */
function ownSpelling(words: readonly string[], text: string): string | null {
  if (words.length < 3) return null
  const pattern = new RegExp(`(?<!\\p{L})${words.map(escaped).join('\\s{1,3}')}(?!\\p{L})`, 'giu')
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(pattern)) {
    const spelling = found.normalize('NFC').replace(/\s+/g, ' ')
    const isName =
      !isSmall(spelling) &&
      spelling
        .split(' ')
        .slice(1)
        .some((word) => /^\p{Lu}/u.test(word))
    if (isName && spelling !== spelling.toUpperCase()) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * The word before tells best. A word may have its capital only because it begins a sentence: with the word behind it, both have
 * to have one.
 */
function isRaised(words: readonly string[], at: number, text: string): boolean {
  const word = words[at]!
  const behind = at > 0 ? pairs(words[at - 1]!, word, text).map(([, second]) => !isSmall(second)) : []
  if (behind.length > 0) return isMost(behind)
  const next = words[at + 1]
  return next !== undefined && isMost(pairs(word, next, text).map((pair) => !pair.some(isSmall)))
}

const isMost = (votes: readonly boolean[]): boolean => votes.filter(Boolean).length * 2 > votes.length

/** Two words as the text writes them beside each other, but for headings in capitals. */
function pairs(first: string, second: string, text: string): [string, string][] {
  const pattern = new RegExp(`(?<!\\p{L})(${escaped(first)})\\s{1,3}(${escaped(second)})(?!\\p{L})`, 'giu')
  return [...text.matchAll(pattern)]
    .map((match): [string, string] => [match[1]!, match[2]!])
    .filter(([one, two]) => one + two !== (one + two).toUpperCase())
}
