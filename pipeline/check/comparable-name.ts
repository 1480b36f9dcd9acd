import { checkWords } from '../../knowledge/check-words.js'
import { fold, words } from '../language/fold.js'

/** The name of a target as it is compared within a plan. */
export interface ComparableName {
  /** Equal for names that differ in words only that do not tell things apart. */
  readonly key: string
  /** How many words the key has. */
  readonly length: number
  /** What stands in brackets, of what the share is taken, the area: two that differ are two things; empty where unsaid. */
  readonly details: readonly [brackets: string, whole: string, area: string]
  /** It says that its amount is that of a year (bình quân, hằng năm). */
  readonly isAverage: boolean
}

const bracketed = /\(([^()]*)\)/g

/**
 * @example comparableName('Tỷ trọng kinh tế số').key === comparableName('Tỷ trọng của kinh tế số').key // true
 */
export function comparableName(name: string): ComparableName {
  const { denominators, averages, areas } = checkWords()
  const folded = fold(name)
  const brackets = [...folded.matchAll(bracketed)].map(([, inner]) => inner!).join(' ')
  const bare = folded.replace(bracketed, ' ')
  const cut = firstOf(denominators, bare)
  const counted = without(averages, cut < 0 ? bare : bare.slice(0, cut))
  const placed = without(areas, counted.rest)
  const kept = tellingWords(placed.rest)
  const whole = cut < 0 ? '' : tellingWords(bare.slice(cut)).join(' ')
  return {
    key: kept.join(' '),
    length: kept.length,
    details: [words(brackets).join(' '), whole, placed.found.join(' ')],
    isAverage: counted.found.length > 0,
  }
}

/** Whether two names are of one thing: what one of them leaves unsaid does not tell them apart. */
export function isSameThing(a: ComparableName, b: ComparableName): boolean {
  return (
    a.key === b.key && a.details.every((detail, at) => !detail || !b.details[at] || detail === b.details[at])
  )
}

function tellingWords(text: string): string[] {
  const { kindsOfFigure, fillers } = checkWords()
  const trimmed = text.trim()
  const kind = kindsOfFigure.find((one) => trimmed.startsWith(`${one} `))
  return words(kind === undefined ? trimmed : trimmed.slice(kind.length)).filter(
    (word) => !fillers.includes(word),
  )
}

/** Where the first of the phrases begins as whole words, or -1. */
function firstOf(phrases: readonly string[], text: string): number {
  const places = phrases.map((phrase) => ` ${text} `.indexOf(` ${phrase} `)).filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** A text without phrases, and those that stood in it. */
function without(phrases: readonly string[], text: string): { rest: string; found: string[] } {
  let rest = ` ${text} `
  const found = phrases.filter((phrase) => rest.includes(` ${phrase} `))
  for (const phrase of found) rest = rest.replaceAll(` ${phrase} `, ' ')
  return { rest, found }
}
