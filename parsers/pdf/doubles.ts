import { textOf, type Word } from './words.js'

/** Two words that begin no further apart than this share of their size are one that is drawn twice. */
const apart = 0.15
/** Words are compared with those on the same stripe of the page, so many points high. */
const stripe = 4

/** The words without those that some writers draw a second time, a hair apart, to make them bold. */
export function withoutDoubles(words: readonly Word[]): Word[] {
  const stripes = new Map<number, Map<string, Word | Word[]>>()
  return words.filter((word) => {
    const at = Math.round(word.baseline / stripe)
    let seen = stripes.get(at)
    if (!seen) {
      seen = new Map()
      stripes.set(at, seen)
    }
    const text = textOf(word)
    const same = seen.get(text)
    if (!same)
      seen.set(text, word) // most words stand once on a line: no list for them
    else if (!Array.isArray(same)) {
      if (isNear(same, word)) return false
      seen.set(text, [same, word])
    } else {
      if (same.some((one) => isNear(one, word))) return false
      same.push(word)
    }
    return true
  })
}

function isNear(one: Word, { left, baseline, size }: Word): boolean {
  return Math.abs(one.left - left) < apart * size && Math.abs(one.baseline - baseline) < apart * size
}
