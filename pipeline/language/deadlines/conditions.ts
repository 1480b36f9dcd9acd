/** Deadlines that wait for something (`sau khi Nghị định có hiệu lực`) and those already met (`Đã ban hành …`). */
import { readDates } from '../dates.js'
import { latin } from '../latin.js'
import { readCandidates } from './candidates.js'
import { type Deadline, deadlineOf } from './deadline.js'
import { opensWithEvent } from './events.js'
import { wordPattern } from './word-pattern.js'

export interface Condition {
  readonly from: number
  readonly text: string
  /** Whether it only names the ordinary way of doing things (`theo kế hoạch`), which leaves a stated time as it is. */
  readonly weak: boolean
}

const condition = latin(
  /(?<![\p{L}])(?:(?:(?:ngay\s+)?sau\s+khi|(?:ngay\s+sau|sau\s+mỗi)(?!\s+(?:ngày|tháng|quý|năm|\d))|(?:kể\s+)?từ\s+(?:khi|ngày)(?!\s*\d)|tu[ỳy]|tùy|trên\s+cơ\s+sở|căn\s+cứ|phụ\s+thuộc|trong\s+(?:vòng|thời\s+hạn)|đột\s+xuất|trước\s+khi)(?!\p{L})|khi\s+(?=\p{L})|(?<!(?:tiếp|kế)\s{1,4})theo\s+(?!dõi(?!\p{L}))(?=\p{L}))/iu,
)
const weak = wordPattern((either) => String.raw`^theo\s+(?:${either('ordinaryWays')})`)
const done = latin(/^[\s+•(-]{0,6}(?:\p{L}[^.;]{0,40}\s)?đã\s+(?!và\s+đang)(?:được\s+)?\p{L}/iu)
const ongoing = latin(/(?:đang|tiếp\s+tục|chưa)(?![\p{L}])/iu)

/** A bracket that is open where a condition begins ends it where it closes. */
const opensBracket = /\([^()]*$/

/**
 * The first condition named in a text, from its first word to the text's end or that of its bracket, or null.
 *
 * @example readCondition('Quý IV/2025 (sau khi có Nghị quyết)')?.text // 'sau khi có Nghị quyết'
 */
export function readCondition(text: string): Condition | null {
  const match = condition.exec(text)
  if (opensWithEvent(text)) return { from: 0, text: text.replace(/(?<![\s.;,])[\s.;,]+$/u, ''), weak: true }
  if (!match) return null
  const rest = text.slice(match.index)
  const closes = opensBracket.test(text.slice(0, match.index)) ? rest.indexOf(')') : -1
  const words = (closes < 0 ? rest : rest.slice(0, closes)).replace(/(?<![\s.;,])[\s.;,]+$/u, '')
  return { from: match.index, text: words, weak: weak().test(words) }
}

/**
 * The deadline of a cell that says the work is done, with the date it was done on where one is named, or null.
 *
 * @example readDone('Đã ban hành Quyết định số 6/QĐ-UBND ngày 11/12/2025')?.end // '2025-12-11'
 */
export function readDone(text: string): Deadline | null {
  if (!done.test(text) || ongoing.test(text)) return null
  const date = readDates(text)[0]?.date
  if (date) return deadlineOf('done', text, { start: date, end: date, precision: 'day' })
  const period = readCandidates(text, null).find(({ deadline }) => deadline.end !== null)?.deadline
  if (!period) return deadlineOf('done', text)
  return deadlineOf('done', text, { start: period.start, end: period.end, precision: period.precision })
}
