import { compareWords } from '../../../knowledge/compare-words.js'
import type { Significance } from '../../../schemas/change.js'
import type { Source } from '../../../schemas/source.js'
import { fold, words } from '../../language/fold.js'
import { readNumber } from '../../language/money.js'
import { compareTerms } from '../../link/names/compare-terms.js'
import { readTerms } from '../../link/names/read-terms.js'
import type { Finding } from '../change-of.js'

/** Texts that have so much in common differ in little; those that have so little may not be about one thing. */
const bands = { close: 0.9, doubtful: 0.5 }
/** What a word tells from which on a name that has it speaks of more, or of less. */
const telling = 0.3

interface Named {
  readonly name: string
  readonly sources: readonly Pick<Source, 'text'>[]
}

/**
 * What happened to the name of a target. Letter case, punctuation and the place of the tone mark are no difference, nor
 * is a word that the dataset set before the name and the plan does not print (`Số tổ chức` for `8 - 10 tổ chức`).
 */
export function compareNames(a: Named, b: Named): Finding {
  const sides = { field: 'name', before: a.name, after: b.name }
  const [before, after] = [printedWords(a), printedWords(b)]
  if (before.join(' ') === after.join(' ')) return { ...sides, kind: 'unchanged', significance: 'none' }
  return { ...sides, kind: 'reworded', significance: weightOf(a.name, b.name) }
}

function weightOf(a: string, b: string): Significance {
  const [before, after] = [readTerms(a), readTerms(b)]
  const { onlyA, onlyB } = compareTerms(before, after)
  const tells =
    onlyA.some((is) => isTelling(before.get(is)?.weight)) ||
    onlyB.some((is) => isTelling(after.get(is)?.weight))
  return tells ? 'minor' : 'trivial'
}

const isTelling = (weight = 0): boolean => weight >= telling

/** The words of a name as its plan prints them. */
function printedWords({ name, sources }: Named): string[] {
  const own = words(name)
  const given = compareWords().givenByDataset.find((one) => `${own.join(' ')} `.startsWith(`${one} `))
  if (given === undefined) return own
  const isPrinted = sources.some(({ text }) =>
    words(text)
      .join(' ')
      .includes(own.slice(0, words(given).length + 2).join(' ')),
  )
  return isPrinted ? own : own.slice(words(given).length)
}

/** What happened to a text: the words of a task, of its output. */
export function compareTexts(field: string, before: string, after: string): Finding {
  const sides = { field, before, after }
  const [own, other] = [words(before), words(after)]
  const likeness = wordLikeness(own, other)
  if (figuresOf(before) !== figuresOf(after)) {
    const significance = likeness < bands.doubtful ? 'uncertain' : 'minor'
    return { ...sides, kind: 'reworded', significance, reasons: ['numbers-differ'] }
  }
  if (own.join(' ') === other.join(' ')) return { ...sides, kind: 'unchanged', significance: 'none' }
  if (likeness < bands.doubtful)
    return { ...sides, kind: 'reworded', significance: 'uncertain', reasons: ['doubtful-pair'] }
  return { ...sides, kind: 'reworded', significance: likeness >= bands.close ? 'trivial' : 'minor' }
}

/** Whether two texts have so little in common that what else differs may be no change. */
export function areDoubtfullyAlike(a: string, b: string): boolean {
  return wordLikeness(words(a), words(b)) < bands.close
}

/**
 * How much two texts have in common, from 0 to 1: twice the words of both over all words, connecting words left out.
 *
 * @example wordLikeness(['thành', 'lập', 'quỹ'], ['thành', 'lập', 'sàn']) // 0.667
 */
export function wordLikeness(a: readonly string[], b: readonly string[]): number {
  const weak = new Set(compareWords().weakerWords)
  const [own, other] = [a, b].map((list) => list.filter((word) => !weak.has(word))) as [string[], string[]]
  const counts = new Map<string, number>()
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    common++
  }
  return own.length + other.length === 0 ? 1 : (2 * common) / (own.length + other.length)
}

const figure = /[0-9]+(?:[.,][0-9]+)*/g

/** The numbers in a text, each once, by what they are worth: `1.500` is 1500, `05` is 5. */
function figuresOf(text: string): string {
  const worth = (fold(text).match(figure) ?? []).map((one) => String(readNumber(one) ?? one))
  return [...new Set(worth)].sort().join(' ')
}
