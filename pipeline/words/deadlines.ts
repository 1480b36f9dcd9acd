import type { Deadline } from '../../schemas/deadline.js'
import type { RecordWords } from './words.js'

/** When something is to be done, in words. @example 'chậm nhất 31/12/2030' */
export function deadlineInWords(deadline: Deadline, words: RecordWords): string {
  const { kind, start, end, condition, text } = deadline
  if (kind === 'recurring') return recurrence(deadline, words)
  if (kind === 'conditional')
    return [start && words.from(words.date(start)), condition].filter(Boolean).join(', ') || text
  if (kind === 'done') return words.done(end === null ? '' : words.date(end))
  if (start !== null && end !== null)
    return start === end ? words.date(start) : `${words.date(start)} – ${words.date(end)}`
  if (end !== null) return words.by(words.date(end))
  return start === null ? text : words.from(words.date(start))
}

function recurrence({ recurrence, on, text }: Deadline, words: RecordWords): string {
  const days = on.map((day) => words.date(day)).join(', ')
  const until = days === '' ? '' : ` (${days})`
  if (recurrence === 'continuous') return words.continuous + until
  const interval = /^P([0-9]+)([DWMY])$/.exec(recurrence ?? '')
  if (!interval) return text
  return words.every(Number(interval[1]), interval[2] as 'D' | 'W' | 'M' | 'Y') + until
}
