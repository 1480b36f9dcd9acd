import { deadlineWords } from '../../knowledge/deadline-words.js'
import { alternation } from '../language/alternation.js'
import { addDays } from '../language/dates.js'
import type { Deadline } from '../language/deadlines/index.js'
import { lazily } from '../language/lazily.js'
import type { Column } from '../tree/nodes.js'

const latest = lazily(() => new RegExp(`(?:${alternation(deadlineWords().latestHeadings)})`, 'iu'))
const before = lazily(() => new RegExp(`(?:${alternation(deadlineWords().beforeHeadings)})`, 'iu'))

/**
 * How a time is meant that a cell states without a word: under `Ngày chậm nhất phải hoàn thành` it is the last one, under `Hoàn thành
 * trước` the first that is too late. Null where the headings do not tell, or not all of them.
 */
export function boundOf(columns: readonly Column[]): ((deadline: Deadline) => Deadline) | null {
  const headings = columns.filter(({ kind }) => kind === 'deadline').map(({ heading }) => heading)
  if (headings.length === 0) return null
  if (headings.every((one) => latest().test(one))) return (one) => bounded(one, one.end)
  if (headings.every((one) => before().test(one)))
    return (one) => bounded(one, one.start && addDays(one.start, -1))
  return null
}

const bounded = (deadline: Deadline, end: string | null): Deadline =>
  deadline.kind === 'within' && end !== null ? { ...deadline, kind: 'by', start: null, end } : deadline
