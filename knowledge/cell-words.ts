import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const cellWordsFile = z.object({
  about: z.string(),
  agency: z.array(z.string()),
  /** What begins with the same words and is none: `hội nghị`. */
  notAgency: z.array(z.string()),
  deadline: z.array(z.string()),
  /** What a row of totals is called: the whole cell, a bracket or a mark behind it aside. */
  total: z.array(z.string()),
})

/** Patterns on folded cells. */
interface CellStarts {
  agency: RegExp
  deadline: RegExp
  total: RegExp
}

/** How cells of agencies and of deadlines begin and what cells of totals say (folded), from `knowledge/cell-words.json`. */
export const cellStarts = lazily((): CellStarts => {
  const file = loadKnowledge('cell-words.json', cellWordsFile)
  const agency = new RegExp(`(?!${startOf(file.notAgency).source})${startOf(file.agency).source}`, 'u')
  return { agency, deadline: startOf(file.deadline), total: wholeOf(file.total) }
})

function wholeOf(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.map((phrase) => fold(phrase)).sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})\\s*(?:\\([^()]*\\)\\s*)?[:.]?$`, 'u')
}

function startOf(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.map((phrase) => fold(phrase)).sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})(?!\\p{L})`, 'u')
}
