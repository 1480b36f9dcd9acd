/**
 * Deadlines in running prose. Prose is full of years that are none: in names of programmes, in cited documents,
 * as horizons of targets. So a time counts here only where the words around it bind a duty to it.
 */

import { bindsDuty } from './binding.js'
import { type Candidate, readCandidates } from './candidates.js'
import { readDone } from './conditions.js'
import { type Deadline, type DeadlineMatch, type DeadlineOptions, deadlineOf } from './deadline.js'
import { repeatsDuty } from './repeating.js'
import { quotedRanges } from './surroundings.js'

const hasTime = /\d{4}|\d\s?\/\s?\d|tháng|quý|quí|năm|tuần|thường\s+xuyên|sau\s+khi|khi/iu
const fronted =
  /(?:^|[.;:]\s+|^[\s+•*-]{1,6}|^\s{0,4}(?:\d{1,3}(?:\.\d{1,3}){0,3}\.?|\p{L}\))\s{1,4})((?:ngay\s+)?sau\s+khi\s[^,.;:()]{3,200}),/giu
const awaited =
  /(?<![\p{L}])(?:triển\s+khai|thực\s+hiện|áp\s+dụng|hoàn\s+thành|ban\s+hành)\s+((?:ngay\s+)?(?:sau\s+)?khi\s[^,.;:()]{3,200}?(?:có\s+hiệu\s+lực|(?:được|đã)\s[^,.;:()]{0,60}?(?:ban\s+hành|phê\s+duyệt|thông\s+qua)|ban\s+hành|phê\s+duyệt(?:\s+đề\s+án)?))(?=[\s]*(?:[,.;:)]|$))/giu
const termAfter =
  /(?<![\p{L}])(trong\s+(?:vòng|thời\s+hạn)\s+\d{1,3}\s+(?:ngày|tháng)(?:\s+làm\s+việc)?,?\s+(?:kể\s+từ|từ|sau)\s+(?:ngày|khi)\s[^,.;:()]{3,160})/giu
const doneAside = /\(([^()]{0,80}đã\s+(?:ban\s+hành|phê\s+duyệt|thông\s+qua|thành\s+lập)\s[^()]{3,200})\)/giu

/**
 * The deadlines stated in running prose, in order. Years inside names and quotations, dates of cited documents and
 * the years of targets are left out.
 *
 * @example readDeadlines('Tổ chức sơ kết vào năm 2025 và tổng kết vào năm 2030.').length // 2
 */
export function readDeadlines(text: string, options: DeadlineOptions = {}): DeadlineMatch[] {
  if (!hasTime.test(text)) return []
  const year = options.year ?? null
  const quoted = quotedRanges(text)
  const done = readDoneAsides(text)
  const found = readCandidates(text, year)
    .filter((one) => !inside(one.from, quoted) && !done.some((aside) => inside(one.from, [aside])))
    .filter((one) => isStated(text, one, year))
    .map(({ from, to, deadline }) => ({ from, to, deadline }))
  const waiting = readWaiting(text).filter((one) => !inside(one.from, quoted))
  const all = [...found.filter((one) => !overlaps(one, waiting)), ...waiting, ...done]
  return all.sort((a, b) => a.from - b.from)
}

function isStated(text: string, one: Candidate, year: number | null): boolean {
  return one.recurrences.length > 0 ? repeatsDuty(text, one) : bindsDuty(text, one, year)
}

/** Conditions that bind the whole duty: a clause in front of it, or one that its verb waits for. */
function readWaiting(text: string): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  for (const pattern of [fronted, awaited, termAfter]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!.trimEnd()
      const from = match.index + match[0].indexOf(match[1]!)
      const deadline: Deadline = deadlineOf('conditional', words, { condition: words })
      const one = { from, to: from + words.length, deadline }
      if (!overlaps(one, found)) found.push(one)
    }
  }
  return found
}

/** `(UBND tỉnh đã ban hành Quyết định số … ngày …)`: the aside that says the task is done. */
function readDoneAsides(text: string): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  for (const match of text.matchAll(doneAside)) {
    const deadline = readDone(match[1]!)
    const from = match.index + 1
    if (deadline?.end) found.push({ from, to: from + match[1]!.length, deadline })
  }
  return found
}

function inside(at: number, ranges: readonly { readonly from: number; readonly to: number }[]): boolean {
  return ranges.some((range) => at >= range.from && at < range.to)
}

function overlaps(one: DeadlineMatch, others: readonly DeadlineMatch[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to)
}
