/** Terms that run from a day that is written: `trong 6 tháng kể từ ngày 01/01/2026`. */
import { addDays, daysInMonth, isoDate } from '../dates.js'
import { latin } from '../latin.js'
import { type Deadline, deadlineOf } from './deadline.js'
import type { Span } from './spans.js'

const term = latin(
  /(?:trong(?:\s+(?:vòng|thời\s+(?:hạn|gian)))?|(?:chậm|muộn)\s+nhất(?:\s+(?:là|sau|trong))?|không\s+quá|tối\s+đa)\s+(\d{1,3})\s+(ngày|tuần|tháng|năm)(\s+làm\s+việc)?,?\s*$/iu,
)
/** No term before its first day has more characters. */
const reach = 60

/**
 * The deadline of a span that is the first day of a term, with where its words begin; null where no term goes before it. Of
 * working days nobody says here which they are, so that the last one is not known.
 */
export function termFrom(
  text: string,
  { from, to, cueWords }: Span,
  start: string | null,
): { from: number; deadline: Deadline } | null {
  if (start === null || !/^(?:kể )?từ/u.test(cueWords)) return null
  const match = term.exec(text.slice(Math.max(0, from - reach), from))
  if (!match) return null
  const begin = Math.max(0, from - reach) + match.index
  const words = text.slice(begin, to)
  const [, count, unit, isWorking] = match
  const deadline = isWorking
    ? deadlineOf('conditional', words, { start, precision: 'day', condition: words })
    : deadlineOf('within', words, { start, end: later(start, Number(count), unit!), precision: 'day' })
  return { from: begin, deadline }
}

function later(date: string, count: number, unit: string): string {
  if (/^ngày$/iu.test(unit)) return addDays(date, count)
  if (/^tuần$/iu.test(unit)) return addDays(date, count * 7)
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + count * (/^năm$/iu.test(unit) ? 12 : 1)
  const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDate(ofYear, ofMonth, Math.min(day, daysInMonth(ofYear, ofMonth)))!
}
