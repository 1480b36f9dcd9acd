import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const CompareWords = z.strictObject({
  about: z.string(),
  /** Parts of the names of indicators of which less is better. */
  lessIsBetter: phrases,
  /** Words of a name that turn this round: of what is cut, treated or prevented more is better. */
  turnsIt: phrases,
  /** What a word before a unit multiplies the amount by. */
  scales: z.record(z.string().min(1), z.number().positive()),
  /** Ends of a unit that say that the amount is that of a year. */
  perYear: phrases,
  /** Units that are shares of something. */
  sharesOf: phrases,
  /** Words that the dataset may set before a name to say what is counted. */
  givenByDataset: phrases,
  /** Words that hardly change what a name or a text says. */
  weakerWords: phrases,
  /** Duties that every plan gives to somebody, each in its own words. */
  standingDuties: z.array(
    z.strictObject({
      duty: z.string().min(1),
      /** A task gives the duty where it says a phrase of each list. */
      says: z.array(phrases).min(1),
      /** Whether the task has to come back again and again. */
      isRecurring: z.boolean(),
    }),
  ),
})

export type CompareWords = z.infer<typeof CompareWords>

/** The words of `compare-words.json`, folded, longer ones first. */
export const compareWords = lazily(
  (): CompareWords => folded(loadKnowledge('compare-words.json', CompareWords)),
)

function folded(read: CompareWords): CompareWords {
  const all = (list: readonly string[]): string[] => list.map(fold).sort((a, b) => b.length - a.length)
  const scales = Object.entries(read.scales).map(([word, factor]) => [fold(word), factor] as const)
  return {
    ...read,
    lessIsBetter: all(read.lessIsBetter),
    turnsIt: all(read.turnsIt),
    scales: Object.fromEntries(scales.sort(([a], [b]) => b.length - a.length)),
    perYear: all(read.perYear),
    sharesOf: all(read.sharesOf),
    givenByDataset: all(read.givenByDataset),
    weakerWords: all(read.weakerWords),
    standingDuties: read.standingDuties.map((one) => ({ ...one, says: one.says.map(all) })),
  }
}
