import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { saysEverywhere } from './name-head.js'
import type { Statement } from './statement.js'
import { trimName } from './trim-name.js'

/** A deed has so many words at most. */
const longestDeed = 4
const onlyWords = /^\p{L}+(?:\s\p{L}+)*$/u

/** A deed that the program knows, at the end of what stands before the amount: it is left out of names on purpose or stands in them. */
const knownDeed = lazily(() => new RegExp(`(?:^|\\s)(?:${valueWords().actions})$`, 'u'))

/**
 * Whether the name of things counted says nothing of the words right before their number: in `Sinh thiết 40 người bệnh` so many are
 * treated, and the plan has more of them. Deeds are told from other words by a list, and no list has all.
 *
 * @param folded the text, folded, that the statement is of
 */
export function losesDeed(folded: string, { name, values, start }: Statement): boolean {
  const [value] = values
  if (!value?.noun || value.reached || value.unit === '%' || !/^Số\s/.test(name)) return false
  const ahead = folded.slice(start, value.start)
  const deed = trimName(ahead)
  if (!onlyWords.test(deed) || !ahead.trimEnd().endsWith(deed)) return false
  const words = deed.split(' ')
  if (words.length > longestDeed || knownDeed().test(deed) || saysEverywhere(deed)) return false
  const named = new Set(fold(name).split(/[\s,]+/))
  return words.every((word) => !named.has(word))
}
