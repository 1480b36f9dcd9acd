import { isSyllable } from '../../language/syllables.js'
import type { LineWords } from './line-words.js'
import { readingCost } from './reading-cost.js'
import { pairOf } from './support.js'
import type { Vocabulary } from './vocabulary.js'

/** The dearest slip that is believed of a word that can be spelled: a mark, or a letter of like shape. */
const dearest = 0.6
/** The same of a word that the text hardly ever has, where another one is at home on both sides or often on one: any one letter. */
const dearestOfRare = 0.9
const rare = 2
const often = 12
/** How often the right word has to stand beside each neighbour, and beside a single one. */
const besideBoth = 2
const besideOne = 6
/** How much oftener than the next one a reading has to be met. */
const clearly = 3
/** How often a scan makes the same mistake, and how much oftener the right word stands there. */
const sameMistake = 12
const rather = 8

/**
 * Puts right the words of a line that can be spelled and yet make no sense: the text has them beside neither neighbour
 * anywhere else, or hardly ever, and one word that looks like them it has beside both. For texts that are full of misread words only.
 *
 * @returns how many were put right
 */
export function readMisplaced(line: LineWords, vocabulary: Vocabulary): number {
  let done = 0
  for (let at = 0; at < line.length; at++) {
    const { word, changed } = line.at(at)
    if (changed || !isSyllable(word) || isName(line, at)) continue
    const place = { left: line.beside(at, -1), right: line.beside(at, 1) }
    const own = metAt(place, word, vocabulary)
    if (elsewhere(own) > 0 && vocabulary.count(word) > sameMistake) continue
    const meant = meantWord(word, own, place, vocabulary)
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

/** The words on either side. */
interface Place {
  readonly left: string | undefined
  readonly right: string | undefined
}

/** How often a word stands beside each of them. */
interface Met {
  readonly before: number
  readonly after: number
}

const metAt = ({ left, right }: Place, word: string, vocabulary: Vocabulary): Met => ({
  before: pairOf(left, word, vocabulary),
  after: pairOf(word, right, vocabulary),
})

function meantWord(word: string, own: Met, place: Place, vocabulary: Vocabulary): string | null {
  if (place.left === undefined && place.right === undefined) return null
  const isRare = vocabulary.count(word) <= rare
  let best: string | null = null
  let most = 0
  let next = 0
  for (const meant of vocabulary.near(word)) {
    const met = metAt(place, meant, vocabulary)
    if (readingCost(word, meant) > (isRare && isSure(met) ? dearestOfRare : dearest)) continue
    const all = met.before + met.after
    if (!isAtHome(met, place) || all < elsewhere(own) * rather) continue
    if (all > most) {
      next = most
      most = all
      best = meant
    } else next = Math.max(next, all)
  }
  return most >= next * clearly ? best : null
}

const isSure = ({ before, after }: Met): boolean =>
  Math.max(before, after) >= often || Math.min(before, after) >= besideBoth

const isAtHome = ({ before, after }: Met, { left, right }: Place): boolean =>
  left === undefined || right === undefined
    ? Math.max(before, after) >= besideOne
    : before >= besideBoth && after >= besideBoth

/** A word that stands once beside another stands nowhere else: it was counted for being here. */
const elsewhere = ({ before, after }: Met): number => (before > 1 ? before : 0) + (after > 1 ? after : 0)
