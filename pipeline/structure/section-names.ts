import { sectionWords } from '../../knowledge/sections.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** No heading that says only what a section is for is longer. */
const longest = 160

const names = lazily((): ReadonlySet<string> => new Set(sectionWords().phrases.map(({ phrase }) => phrase)))

/**
 * Whether words are nothing but what sections are for.
 *
 * @example namesSection('Nhiệm vụ và giải pháp') // true
 */
export function namesSection(words: string): boolean {
  if (words.length > longest) return false
  const parts = fold(words.replace(/:$/, '')).split(/,|(?<!\S)và(?!\S)/u)
  return parts.every((part) => names().has(part.trim()))
}
