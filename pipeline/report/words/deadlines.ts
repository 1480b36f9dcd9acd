import type { Deadline } from '../../../schemas/deadline.js'
import type { Texts } from '../texts/texts.js'

/** When something is to be done, in words. @example 'chậm nhất 31/12/2030' */
export function deadlineInWords(deadline: Deadline, texts: Texts): string {
  const { kind, start, end, condition, text } = deadline
  if (kind === 'recurring') return recurrence(deadline, texts)
  if (kind === 'conditional')
    return [start && texts.from(texts.date(start)), condition].filter(Boolean).join(', ') || text
  if (kind === 'done') return texts.done(end === null ? '' : texts.date(end))
  if (start !== null && end !== null)
    return start === end ? texts.date(start) : `${texts.date(start)} – ${texts.date(end)}`
  if (end !== null) return texts.by(texts.date(end))
  return start === null ? text : texts.from(texts.date(start))
}

function recurrence({ recurrence, on, text }: Deadline, texts: Texts): string {
  const days = on.map((day) => texts.date(day)).join(', ')
  const until = days === '' ? '' : ` (${days})`
  if (recurrence === 'continuous') return texts.continuous + until
  const interval = /^P([0-9]+)([DWMY])$/.exec(recurrence ?? '')
  if (!interval) return text
  return texts.every(Number(interval[1]), interval[2] as 'D' | 'W' | 'M' | 'Y') + until
}
