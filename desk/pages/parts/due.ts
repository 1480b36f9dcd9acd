import { deadlineInWords } from '../../../pipeline/words/deadlines.js'
import type { Deadline } from '../../../schemas/deadline.js'
import type { DeadlineBrief, RecordBrief } from '../../data/record-brief.js'
import type { Texts } from '../../texts/texts.js'

/** The day that a record is due on by its main deadline, or the last of the first year of a target; undefined where none. */
export function dueOf({ deadlines, years }: RecordBrief): string | undefined {
  const [deadline] = deadlines
  if (deadline && deadline.kind !== 'recurring') return deadline.end ?? undefined
  const [year] = years
  return year === undefined ? undefined : `${year}-12-31`
}

/**
 * When something is to be done, in words; what a deadline waits for stands in the plan only.
 *
 * @example briefInWords(record.deadlines[0]!, textsOf('vi')) // 'chậm nhất 31/12/2030'
 */
export function briefInWords(brief: DeadlineBrief, texts: Texts): string {
  const { kind } = brief
  const deadline: Deadline = { ...brief, on: [...brief.on], condition: null, text: '' }
  const words = deadlineInWords(deadline, texts.amounts)
  return kind === 'conditional' ? [words, texts.conditional].filter(Boolean).join(', ') : words
}
