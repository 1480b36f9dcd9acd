import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const CheckWords = z.strictObject({
  about: z.string(),
  /** Beginnings of a name that say what kind of figure it is, not of what. */
  kindsOfFigure: phrases,
  /** Words that do not tell two names apart. */
  fillers: phrases,
  /** Areas that a name need not say; two names that say two of them are of two things. */
  areas: phrases,
  /** From here on a name says what the share is taken of. */
  denominators: phrases,
  /** Words of a name that say that its amount is that of one year. */
  averages: phrases,
  /** Words of the names of things whose yearly amounts do not add up. */
  levels: phrases,
  /** Units whose yearly amounts do not add up. */
  levelUnits: phrases,
  /** Words around the agencies that a task names. */
  roleWords: phrases,
  /** Parts of the numbers of documents of central bodies whose names the table of document types does not hold. */
  centralNumberParts: phrases,
  /** Parts of the numbers of documents of Party bodies below the province. */
  lowerPartyNumberParts: phrases,
  /** How the names of bodies below the province begin. */
  lowerBodies: phrases,
})

export type CheckWords = z.infer<typeof CheckWords>

/** The words of `check-words.json`, folded, but for the parts of numbers. */
export const checkWords = lazily((): CheckWords => folded(loadKnowledge('check-words.json', CheckWords)))

function folded(read: CheckWords): CheckWords {
  const all = (list: readonly string[]): string[] => list.map(fold)
  return {
    ...read,
    kindsOfFigure: all(read.kindsOfFigure).sort((a, b) => b.length - a.length),
    fillers: all(read.fillers),
    areas: all(read.areas),
    denominators: all(read.denominators),
    averages: all(read.averages),
    levels: all(read.levels),
    levelUnits: all(read.levelUnits),
    roleWords: all(read.roleWords).sort((a, b) => b.length - a.length),
    lowerBodies: all(read.lowerBodies),
  }
}
