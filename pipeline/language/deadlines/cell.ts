/** A cell of a deadline column: all of it is about time, so everything that can be a deadline is one. */

import { latin } from '../latin.js'
import { type Candidate, readCandidates } from './candidates.js'
import { type Condition, readCondition, readDone } from './conditions.js'
import { type Deadline, type DeadlineOptions, deadlineOf } from './deadline.js'
import { duration, shorter } from './recurrence.js'

/** What a cell states: the first deadline, and the others where it states several. */
export interface CellDeadlines {
  readonly deadline: Deadline | null
  readonly others: readonly Deadline[]
}

const nothing: CellDeadlines = { deadline: null, others: [] }
const intervals =
  /^(?:báo\s+cáo\s+|định\s+kỳ\s+)?(?:theo\s+)?((?:\d{1,2}\s)?(?:tuần|tháng|quý|năm))((?:\s?(?:,|;|\/|và|hoặc)\s?(?:\d{1,2}\s)?(?:tuần|tháng|quý|năm)){0,5})$/iu
/** `Không quá 01 lần/năm`: how often it may be, and not how often it is. */
const atMost = /^(?:không\s+quá|tối\s+đa)\s+\d{1,3}\s+lần/iu
const sign = latin(/[\p{L}\d]/u)
const interval = /(?:(\d{1,2})\s)?(tuần|tháng|quý|năm)/giu
const expected = /(?:dự\s+kiến|xong|hoàn\s+thành)[\s:(]*$/iu

/**
 * Reads a cell of a deadline column. A cell with one deadline has the whole cell as its `text`; of several, each
 * has its own words.
 *
 * @returns `deadline: null` where the cell states no time (`-`, an agency that slid in from another column)
 * @example readDeadlineCell('12/2025 – 01/2026').deadline // { kind: 'within', start: '2025-12-01', end: '2026-01-31', … }
 */
export function readDeadlineCell(text: string, options: DeadlineOptions = {}): CellDeadlines {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (words.length > 2000 || !sign.test(words) || atMost.test(words)) return nothing
  const done = readDone(words)
  if (done) return { deadline: done, others: [] }
  const year = options.year ?? null
  const whole = readIntervals(words) ?? readThisYear(words, year)
  if (whole) return { deadline: whole, others: [] }
  const condition = readCondition(words)
  const candidates = readCandidates(words, year).filter((one) => belongs(one, words, condition, year))
  return readMilestones(words, options) ?? combine(words, candidates, condition)
}

/**
 * `Khởi công quý II/2026; nghiệm thu năm 2027; bảo trì hằng năm`: clauses that each have a time of their own, two of them
 * or more in a year that they name. Null where the cell is none such.
 */
function readMilestones(words: string, options: DeadlineOptions): CellDeadlines | null {
  const clauses = words
    .split(startsWithMark.test(words) ? betweenPoints : /;\s?/)
    .filter((clause) => clause !== '')
  if (clauses.filter(isDated).length < 2) return null
  const [first, ...others] = clauses
    .map((clause) => readDeadlineCell(clause.replace(/[.\s]$/, ''), options))
    .flatMap(({ deadline, others }) => (deadline ? [deadline, ...others] : []))
  return first ? { deadline: first, others } : null
}

/** `- Quý II/2025 - Quý IV/2025`: points of a list on one line, and no span. */
const startsWithMark = /^[-–+•*]\s/u
const betweenPoints = latin(/;\s?(?:[-–+•*]\s)?|(?:^|\s)[-–+•*]\s(?=\p{Lu})/u)

/** Whether a clause names a year, and no return of the duty. */
function isDated(clause: string): boolean {
  const candidates = readCandidates(clause, null)
  return candidates.some(
    ({ recurrences, deadline }) => recurrences.length === 0 && (deadline.start ?? deadline.end) !== null,
  )
}

/** `Trong năm`: the plan's own year. */
function readThisYear(words: string, year: number | null): Deadline | null {
  if (!/^(?:trong|cả)\s+năm$/iu.test(words)) return null
  const dates = year === null ? {} : { start: `${year}-01-01`, end: `${year}-12-31` }
  return deadlineOf('within', words, { ...dates, precision: 'year' })
}

/** `Tháng, quý, năm`, `6 tháng, năm`: a list of intervals and nothing else. A lone `Năm` says nothing. */
function readIntervals(words: string): Deadline | null {
  const match = intervals.exec(words)
  if (!match) return /^(?:theo\s+)?định\s+kỳ$/iu.test(words) ? deadlineOf('recurring', words) : null
  const found = [...words.matchAll(interval)].flatMap((one) => duration(Number(one[1] ?? 1), one[2]!) ?? [])
  const isList = found.length > 1 || /^(?:báo|định|theo)/iu.test(words)
  return isList ? deadlineOf('recurring', words, { recurrence: found.reduce(shorter) }) : null
}

function belongs(one: Candidate, words: string, condition: Condition | null, year: number | null): boolean {
  const span = one.spans[0]
  if (condition && one.from > condition.from) {
    const bound = span?.cue === 'before' || span?.cue === 'until' || expected.test(words.slice(0, one.from))
    if (!bound) return false
  }
  if (one.recurrences.length > 0 || !span) return true
  const isFraction = span.first.precision === 'day' && !span.first.named && span.last.year === null
  if (isFraction) return span.cue !== 'none' || year !== null
  return one.deadline.start !== null || one.deadline.end !== null || span.cue !== 'none' || span.first.named
}

function combine(
  words: string,
  candidates: readonly Candidate[],
  condition: Condition | null,
): CellDeadlines {
  const recurring = candidates.find((one) => one.recurrences.length > 0)
  if (recurring) return { deadline: recurringCell(words, recurring, candidates), others: [] }
  const first = candidates[0]
  if (condition && (!first || !condition.weak))
    return { deadline: waiting(words, condition, first), others: [] }
  if (!first) return nothing
  if (candidates.length === 1) return { deadline: { ...first.deadline, text: words }, others: [] }
  const [deadline, ...others] = candidates.map((one) => one.deadline)
  return { deadline: deadline!, others }
}

/** `Hằng năm, từ 2026`: the years that a recurring duty is bound to are its start and end. */
function recurringCell(words: string, recurring: Candidate, candidates: readonly Candidate[]): Deadline {
  const bounds = candidates.filter((one) => one.recurrences.length === 0)
  const bound = bounds.length === 1 ? bounds[0]!.deadline : undefined
  if (!bound) return { ...recurring.deadline, text: words }
  const { start, end } = bound
  return {
    ...recurring.deadline,
    start,
    end,
    precision: recurring.deadline.precision ?? bound.precision,
    text: words,
  }
}

function waiting(words: string, condition: Condition, first: Candidate | undefined): Deadline {
  const { start, end, precision } = first?.deadline ?? deadlineOf('conditional', '')
  return deadlineOf('conditional', words, { start, end, precision, condition: condition.text })
}
