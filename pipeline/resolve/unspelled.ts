import { isDoubtful } from '../clean/words/doubtful.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'

/** What a word that was misread is thought to cost a name: it may be another one. */
const cost = 1

const smallWord = latin(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)
const marked = /[^\0-\x7f]/

/**
 * What the words of a name cost that Vietnamese marks its letters in but cannot spell, where no repair was found: a space was
 * lost in them (`dophụ nữ`) or a letter misread (`hộ nghèọ`). Names of places and people begin with a capital, and are spelled otherwise.
 *
 * @returns a cost as `confidenceOf` adds them up
 * @example unspelledCost('Hộ nghèo dophụ nữ làm chủ hộ được vay vốn') // 1
 */
export function unspelledCost(name: string): number {
  const words = name.normalize('NFC').match(smallWord) ?? []
  return cost * words.filter((word) => marked.test(word) && isDoubtful(fold(word), word, false)).length
}
