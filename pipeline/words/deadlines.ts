import type { Deadline } from '../../schemas/deadline.js'
import { spanInWords, stretchInWords } from './spans.js'
import type { RecordWords } from './words.js'

/**
 * When something is to be done, in words, as exactly as it is written.
 *
 * @example 'chậm nhất 31/12/2030', or 'quý I/2026'
 */
export function deadlineInWords(deadline: Deadline, words: RecordWords): string {
  const { kind, start, end, condition, text, precision } = deadline
  const first = (day: string) => stretchInWords(day, 'first', precision, words) ?? words.date(day)
  const last = (day: string) => stretchInWords(day, 'last', precision, words) ?? words.date(day)
  if (kind === 'recurring') return recurrence(deadline, words)
  if (kind === 'conditional')
    return [start && words.from(first(start)), condition].filter(Boolean).join(', ') || text
  if (kind === 'done') return words.done(end === null ? '' : last(end))
  if (start !== null && end !== null)
    return spanInWords(start, end, precision, words) ?? days(start, end, words)
  if (end !== null) return words.by(last(end))
  return start === null ? text : words.from(first(start))
}

function days(start: string, end: string, words: RecordWords): string {
  return start === end ? words.date(start) : `${words.date(start)} – ${words.date(end)}`
}

function recurrence({ recurrence, on, text }: Deadline, words: RecordWords): string {
  const days = on.map((day) => words.date(day)).join(', ')
  const until = days === '' ? '' : ` (${days})`
  if (recurrence === 'continuous') return words.continuous + until
  const interval = /^P([0-9]+)([DWMY])$/.exec(recurrence ?? '')
  if (!interval) return text
  return words.every(Number(interval[1]), interval[2] as 'D' | 'W' | 'M' | 'Y') + until
}
