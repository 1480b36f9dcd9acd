import type { VFile } from 'vfile'
import { looksLikeAgencies } from '../language/agencies/index.js'
import { bareEnd } from '../language/bare-end.js'
import {
  type Deadline,
  type DeadlineOptions,
  deadlineOf,
  looksLikeDeadline,
  readDeadlineCell,
  readDeadlines,
} from '../language/deadlines/index.js'
import { placeOf, sliceText, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

/** `(Sở X chủ trì; thời gian: Quý II/2024)`, `… . Thời gian thực hiện: 2025-2026.` state a time as a cell does. */
const labelled =
  /(?:^|[(;.,–-]|\((?:[ivx]{1,4}|\d{1,2}|[a-z])\)|(?<=[(;\s])[ivx]{1,4}[.)])\s{0,4}(thời gian|thời hạn|tiến độ|hoàn thành(?=\s?:))(?:\s(?:thực hiện|hoàn thành|triển khai))?(?:(\s?:)\s{0,4}|\s{1,4})([^;()\s][^;()]*?)(?=[;()\]>]|\.(?:\s|$)|$)/giu
/** `(Sở X chủ trì; hoàn thành 2025)` at the end; without a colon it is a verb as often (`; hoàn thành làm sạch dữ liệu trong quý I`). */
const finished =
  /[(;]\s{0,4}hoàn thành(?:\s?:\s{0,4}|\s{1,4}(?=(?:trong|trước|vào|đến|tới|hết|tháng|quý|năm|ngày|tuần|giai đoạn|chậm|muộn|từ|cuối|đầu|giữa|sau|hằng|hàng|thường xuyên|\d)))([^;()\s][^;()]*)(?:[);][.;\s]*)?$/iu
/** The label may be left out behind the agencies: `(Sở X chủ trì; 2024 - 2025)`. */
const bracketedLast = /\(([^()]*);\s*([^();\s][^();]*)\)[.;\s]*$/u
const agencyRole = /chủ trì|thực hiện|phối hợp/iu
/** `… - Văn phòng UBND xã - Thường xuyên.` */
const dashedLast = /\s[-–]\s([^-–;]{3,200})\s[-–]\s([^-–;]{3,60}?)[.;\s]*$/u
/** Years alone may as well be those of what is named before them. */
const timeLast = /\((?:thường xuyên|định kỳ|hằng|hàng|tháng|quý|trong (?:tháng|quý)) ?[^()]{0,60}\)[.;\s]*$/iu
const timeFirst = /^(?:thường xuyên|định kỳ|hằng|hàng|tháng|quý|trong (?:tháng|quý))(?!\p{L})/iu
const bracketed = /\(([^()]{3,80})\)/g
const sureTime = 0.9
/** So much of the words before the time must be names of agencies where no role is said. */
const sureNames = 0.8
/** A label's words are a time where at least so much of them is one. */
const likely = 0.4

/**
 * The deadlines that the words of a task state, in order: behind a label, at the end of a bracket with its agencies, or
 * bound to it by its sentences. A time behind a label with a colon that is not understood is noted.
 */
export function statedDeadlines(task: Text, options: DeadlineOptions, file: VFile): Deadline[] {
  const text = task.value
  const told = labelledDeadlines(task, options, file) ?? behindAgencies(text, options)
  if (told) return told
  const found = readDeadlines(text, options)
  return inBracket(text, found, options) ?? found.map(({ deadline }) => deadline)
}

/**
 * `Mở lớp tập huấn (tháng 01 và tháng 5)`, `Tiêm đợt 1 (tháng 3), đợt 2 (tháng 9)`: a time and nothing else in a bracket at the end,
 * and in those before it, where the sentences before them state none.
 */
function inBracket(
  text: string,
  found: readonly { from: number }[],
  options: DeadlineOptions,
): Deadline[] | null {
  if (!timeLast.test(text)) return null
  const brackets = [...text.matchAll(bracketed)].filter(({ 1: words }) => saysTime(words!))
  const [first] = brackets
  if (!first || !timeLast.test(text.slice(brackets.at(-1)!.index))) return null
  if (found.some(({ from }) => from < first.index)) return null
  const stated = brackets.flatMap((bracket) => timeOfBracket(text, bracket, options))
  return stated.length > 0 ? stated : null
}

const saysTime = (words: string): boolean => timeFirst.test(words) && looksLikeDeadline(words) >= sureTime

/** `trước mùa dịch (tháng 5)`: the bracket tells when that is, and not when the deed is done. */
function timeOfBracket(
  text: string,
  { 0: whole, 1: words, index }: RegExpExecArray,
  options: DeadlineOptions,
): Deadline[] {
  const before = text.slice(Math.max(0, index - longestEvent), index)
  const event = /\d/.test(before) ? null : /(?<!\p{L})trước\s[^.,;:()]+$/iu.exec(before)
  if (!event) return timeIn(words!, options)
  const condition = event[0] + whole
  return [deadlineOf('conditional', condition, { condition })]
}

/** No event that something is done before has more characters. */
const longestEvent = 40

function labelledDeadlines(task: Text, options: DeadlineOptions, file: VFile): Deadline[] | null {
  const found: Deadline[] = []
  for (const { 0: whole, 1: label, 2: colon, 3: words, index } of task.value.matchAll(labelled)) {
    const stated = timeIn(words!, options)
    const to = index + whole.length
    if (stated.length === 0 && colon !== undefined) noteUnread(sliceText(task, to - words!.length, to), file)
    found.push(...(/^thời hạn$/iu.test(label!) ? stated.map(asTerm) : stated))
  }
  if (found.length === 0) found.push(...timeIn(finished.exec(task.value)?.[1] ?? '', options))
  return found.length > 0 ? found : null
}

/** A term (`thời hạn: 30/9/2026`) is the last day only, unless it names a first one. */
function asTerm(deadline: Deadline): Deadline {
  const isRange = /[-–—]|đến/u.test(deadline.text)
  return deadline.kind === 'within' && !isRange ? { ...deadline, kind: 'by', start: null } : deadline
}

function behindAgencies(text: string, options: DeadlineOptions): Deadline[] | null {
  const inside = bracketedLast.exec(text)
  const [, before, last] = inside ?? dashedLast.exec(text) ?? []
  const who = before?.slice(before.lastIndexOf(';') + 1)
  if (who === undefined) return null
  // between dashes any words may stand: `… thực hiện trong giai đoạn 2026 - 2030`
  if (!(inside && agencyRole.test(who)) && looksLikeAgencies(who) < sureNames) return null
  const stated = timeIn(last!, options)
  return stated.length > 0 ? stated : null
}

function timeIn(words: string, options: DeadlineOptions): Deadline[] {
  const bare = bareEnd(words.trim())
  if (looksLikeDeadline(bare) <= likely) return []
  const { deadline, others } = readDeadlineCell(bare, options)
  return deadline ? [deadline, ...others] : []
}

/** Notes a time that was not understood: it stands in no deadline. */
export function noteUnread(at: Text, file: VFile, words: string = at.value): void {
  const place = placeOf(at)
  if (place) warn(file, 'deadline-unreadable', `The time "${words}" was not understood.`, place)
}
