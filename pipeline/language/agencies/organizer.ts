import { afterPhrase } from './lexicon.js'
import { tokenize } from './tokens.js'

/** Whether the words are those of a committee that every event has: `Ban Tổ chức`. */
export function isOrganizer(words: string): boolean {
  const tokens = tokenize(words)
  return tokens.length > 0 && afterPhrase('organizers', tokens, 0) === tokens.length
}
