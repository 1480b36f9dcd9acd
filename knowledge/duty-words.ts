import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string())

const dutyWordsFile = z.strictObject({
  about: z.string(),
  /** What a heading says beside agencies that gives them the points below it. */
  marks: phrases,
  /** What a bracket says beside agencies that gives them the point before it. */
  bracketMarks: phrases,
  /** What a heading begins with that hands out what stands below it. */
  orders: phrases,
  /** What stands between a body and what it is to do. */
  owing: phrases,
  /** What an article tells of a body that is no duty of it: what it did, said or issued. */
  reported: phrases,
  /** What stands before a body's name in a heading of its duties. */
  ofBody: phrases,
  /** What those do whom a closing sentence names, and what may stand behind it. */
  closingDeeds: phrases,
  deedTails: phrases,
  /** What stands behind the name of whoever leads. */
  leading: phrases,
  /** How a task begins whose lead is whoever else is named. */
  helping: phrases,
  /** What stands behind an order where it is to somebody. */
  ordered: phrases,
  /** What the name of a person begins with who is given a duty. */
  persons: phrases,
  /** How one works with others. */
  manners: phrases,
  /** How a line begins that tells where money comes from. */
  costs: phrases,
  /** What a sentence has and no title. */
  told: phrases,
  /** What may stand before the people that a heading is about. */
  towards: phrases,
})

type DutyWords = Omit<z.infer<typeof dutyWordsFile>, 'about'>

const words = lazily((): DutyWords => loadKnowledge('duty-words.json', dutyWordsFile))

/**
 * An alternation of the phrases of a list of `knowledge/duty-words.json`, the longest first, for a pattern on text as written.
 *
 * @example new RegExp(`^(?:${dutyPhrases('helping')})`, 'iu').test('Phối hợp với Sở Y tế') // true
 */
export function dutyPhrases(list: keyof DutyWords): string {
  return [...words()[list]].sort((a, b) => b.length - a.length).join('|')
}
