import { isSyllable } from '../../pipeline/language/syllables.js'
import { textOf, type Word } from './words.js'

/** Letters alone, at least two of them and not all capitals: `UBND` and `KH&CN` are no syllables in any text. */
const countable = /^(?!\p{Lu}+$)\p{L}{2,}$/u

/** Letters with a mark among them that stands for no letter: the file does not say which it draws there. */
const unmapped = /\p{L}[\ufffd\ue000-\uf8ff]\p{L}/u

/** What was found for the words of a page: whether they are Unicode, usable and worth a warning is asked in turn. */
const shares = new WeakMap<readonly Word[], number>()

/** The share of words that are spelled as Vietnamese syllables can be, from 0 to 1; 1 where no word can be counted. */
export function legalShare(words: readonly Word[]): number {
  const known = shares.get(words)
  if (known !== undefined) return known
  const share = shareOf(words)
  shares.set(words, share)
  return share
}

function shareOf(words: readonly Word[]): number {
  let counted = 0
  let legal = 0
  for (const word of words) {
    const letters = textOf(word).replace(/^[\p{P}\p{S}\p{Co}]+|[\p{P}\p{S}\p{Co}]+$/gu, '')
    if (countable.test(letters)) {
      counted += 1
      if (isSyllable(letters)) legal += 1
    } else if (unmapped.test(letters)) counted += 1
  }
  return counted === 0 ? 1 : legal / counted
}
