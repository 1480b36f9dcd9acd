import { sectionWords } from '../../knowledge/sections.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** No heading that says only what a section is for is longer. */
const longest = 160

const names = lazily((): ReadonlySet<string> => new Set(sectionWords().phrases.map(({ phrase }) => phrase)))

/**
 * Whether words are nothing but what sections are for.
 *
 * @example namesSection('Nhiệm vụ và giải pháp cụ thể') // true
 */
export function namesSection(words: string): boolean {
  if (words.length > longest) return false
  const parts = fold(words.replace(/:$/, '')).split(/,|(?<!\S)và(?!\S)/u)
  return parts.every((part) => isName(part.trim()))
}

/** `mục tiêu`, `mục tiêu cụ thể`. */
function isName(part: string): boolean {
  if (names().has(part)) return true
  const kind = sectionWords().kinds.find((word) => part.endsWith(` ${word}`))
  return kind !== undefined && names().has(part.slice(0, -kind.length - 1))
}
