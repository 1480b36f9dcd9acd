import { isSyllable } from '../../language/syllables.js'
import type { LineWords } from './line-words.js'
import { readingCost } from './reading-cost.js'
import { pairOf } from './support.js'
import type { Vocabulary } from './vocabulary.js'

/** The dearest slip that is believed of a word that can be spelled: a mark, or a letter of like shape. */
const dearest = 0.6
/** How often the right word has to stand beside each neighbour, and beside a single one. */
const besideBoth = 2
const besideOne = 6
/** How much oftener than the next one a reading has to be met. */
const clearly = 3

/**
 * Puts right the words of a line that can be spelled and yet make no sense: the text has them beside neither neighbour
 * anywhere else, and one word that looks like them it has beside both. For texts that are full of misread words only.
 *
 * @returns how many were put right
 */
export function readMisplaced(line: LineWords, vocabulary: Vocabulary): number {
  let done = 0
  for (let at = 0; at < line.length; at++) {
    const { word, changed } = line.at(at)
    if (changed || !isSyllable(word) || isName(line, at)) continue
    const [left, right] = [line.beside(at, -1), line.beside(at, 1)]
    // each pair was counted here, too
    if (pairOf(left, word, vocabulary) > 1 || pairOf(word, right, vocabulary) > 1) continue
    const meant = meantWord(word, left, right, vocabulary)
    if (meant === null) continue
    line.replace(at, { words: [meant], before: 0, behind: 0, cut: 0 })
    done += 1
  }
  return done
}

/** Names of people and places stand beside anything. */
function isName(line: LineWords, at: number): boolean {
  const isCapital = (index: number): boolean =>
    index >= 0 && index < line.length && /^\p{Lu}\p{Ll}/u.test(line.printed(index))
  return isCapital(at) && (isCapital(at - 1) || isCapital(at + 1))
}

function meantWord(
  word: string,
  left: string | undefined,
  right: string | undefined,
  vocabulary: Vocabulary,
): string | null {
  if (left === undefined && right === undefined) return null
  let best: string | null = null
  let most = 0
  let next = 0
  for (const meant of vocabulary.near(word)) {
    if (readingCost(word, meant) > dearest) continue
    const [before, after] = [pairOf(left, meant, vocabulary), pairOf(meant, right, vocabulary)]
    const isMet =
      left === undefined || right === undefined
        ? Math.max(before, after) >= besideOne
        : before >= besideBoth && after >= besideBoth
    if (!isMet) continue
    const met = before + after
    if (met > most) {
      next = most
      most = met
      best = meant
    } else next = Math.max(next, met)
  }
  return most >= next * clearly ? best : null
}
