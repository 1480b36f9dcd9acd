/** Rounds of one duty that come back each year: `đợt 1 vào tháng 3 - 4; đợt 2 vào tháng 9 - 10 hằng năm`. */

import { type DeadlineMatch, deadlineOf } from './deadline.js'
import { wordPattern } from './word-pattern.js'

const numbered = wordPattern(
  (either) =>
    String.raw`(?<!\p{L})(?:${either('rounds')})\s+(?:\d{1,2}|[IVX]{1,4})\s*[:,(]?\s*(?:từ|vào|trong)?\s*$`,
)
/** So much is looked at before a time. */
const reach = 24

/**
 * The same times, where those of the first rounds stand without a year and the last is of each year: the first are, too.
 *
 * @param found in the order of the text
 */
export function withYearlyRounds(text: string, found: DeadlineMatch[]): DeadlineMatch[] {
  const last = found.at(-1)
  if (found.length < 2 || last?.deadline.recurrence !== 'P1Y' || !isRound(text, last)) return found
  return found.map((one) =>
    one.deadline.kind === 'within' && !/\d{4}/.test(one.deadline.text) && isRound(text, one)
      ? { ...one, deadline: deadlineOf('recurring', one.deadline.text, { recurrence: 'P1Y' }) }
      : one,
  )
}

const isRound = (text: string, { from }: DeadlineMatch): boolean =>
  numbered().test(text.slice(Math.max(0, from - reach), from))
