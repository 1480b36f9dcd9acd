import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { loadKnowledge } from './load.js'

const cellWordsFile = z.object({
  about: z.string(),
  agency: z.array(z.string()),
  deadline: z.array(z.string()),
})

let starts: { agency: RegExp; deadline: RegExp } | undefined

/** How cells of agencies and of deadlines begin (folded), from `knowledge/cell-words.json`. */
export function cellStarts(): { agency: RegExp; deadline: RegExp } {
  if (!starts) {
    const file = loadKnowledge('cell-words.json', cellWordsFile)
    starts = { agency: startOf(file.agency), deadline: startOf(file.deadline) }
  }
  return starts
}

function startOf(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.map((phrase) => fold(phrase)).sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})(?!\\p{L})`, 'u')
}
