/**
 * Deadlines in running prose. Prose is full of years that are none: in names of programmes, in cited documents,
 * as horizons of targets. So a time counts here only where the words around it bind a duty to it.
 */

import { latin } from '../latin.js'
import { bindsDuty } from './binding.js'
import { type Candidate, onlyAnd, readCandidates } from './candidates.js'
import { readDone } from './conditions.js'
import { type Deadline, type DeadlineMatch, type DeadlineOptions, deadlineOf } from './deadline.js'
import { readEvents } from './events.js'
import { repeatsDuty } from './repeating.js'
import { withYearlyRounds } from './rounds.js'
import { clauseBefore, quotedRanges } from './surroundings.js'
import { wordPattern } from './word-pattern.js'

const hasTime =
  /\d{4}|ngày|lần|lượt|từ\s+\d|\d\s?\/\s?\d|tháng|quý|quí|năm|tuần|giờ|thường\s+xuyên|sau\s+khi|khi|kể\s+từ/iu
const hasCondition = /khi\s|trong\s+(?:vòng|thời)|kể\s+từ|sau\s+\d|làm\s+việc|nhất\s/iu
/** What `fronted` and `lastly`, the costly ones, are not without. */
const behindDeed = /sau\s+khi/iu
const fronted = latin(
  /(?:^|[.;:]\s+|^[\s+•*-]{1,6}|^\s{0,4}(?:\d{1,3}(?:\.\d{1,3}){0,3}\.?|\p{L}\))\s{1,4})((?:ngay\s+)?sau\s+khi\s[^,.;:]{3,200}),/giu,
)
const awaited = wordPattern(
  (either) =>
    String.raw`(?<!\p{L})(?:${either('waitingVerbs')})\s+((?:ngay\s+)?(?:sau\s+)?khi\s[^,.;:()]{3,200}?(?:có\s+hiệu\s+lực|(?:được|đã)\s[^,.;:()]{0,60}?(?:${either('decisions')})|ban\s+hành|phê\s+duyệt(?:\s+đề\s+án)?)|(?:ngay\s+)?sau\s+khi\s+có\s+(?:${either('papersAwaited')})(?:\s[^,.;:()]{1,120}?)?)(?=[\s]*(?:[,.;:)]|$))`,
  'giu',
)
/**
 * What a sentence ends with: `… ngay sau khi có kết quả rà soát.` Without `ngay` it has to be what authorities do
 * (`được Thủ tướng phê duyệt`, `Luật có hiệu lực`) or give (`có văn bản của Bộ Y tế`, `được cấp trên giao dự toán`):
 * `các xã sau khi sắp xếp` tells which communes are meant.
 */
const lastly = wordPattern((either) => {
  const decided = String.raw`(?:[^,.;:()]{2,120}?\s)?(?:được|đã)\s(?:[^,.;:()]{1,60}?\s)?(?:${either('decisions', 'grants')})(?:,?\s+(?:ký\s+)?ban\s+hành)?|[^,.;:()]{2,120}?\scó\s+hiệu\s+lực(?:\s+thi\s+hành)?`
  const received = String.raw`có\s+(?:${either('papersAwaited', 'wordsAwaited')})(?!\p{L})[^,.;:()]{0,160}|được\s+cấp\s+(?:trên|(?:có\s+)?thẩm\s+quyền)\s[^,.;:()]{2,160}`
  return String.raw`(?<!\p{L})((?:ngay\s+)?sau\s+khi\s+(?:${decided})(?=\s*(?:[.;]|$)|\s+và\s)|(?:sau\s+khi\s+(?:${received})|ngay\s+sau\s+khi\s[^,.;:()]{3,200})(?=\s*(?:[.;]|$)))`
}, 'giu')
/** A day behind what is awaited is the closer bound: `ngay sau khi họp, trước ngày 30/6`. */
const dated = latin(/(?<!\p{L})(?:trước|trong|nhất|đến)\s+(?:ngày|tháng|quý|năm|\d)/iu)
/** `… để trung tâm hoạt động ngay sau khi được thành lập`: what another does then, and what has been. */
const ofAnother = latin(/(?<!\p{L})(?:để|nhằm|giúp|bảo\s+đảm|đảm\s+bảo|đã)(?!\p{L})/iu)
const termAfter = latin(
  /(?<![\p{L}])((?:trong(?:\s+(?:vòng|thời\s+(?:hạn|gian)))?|(?:chậm|muộn)\s+nhất(?:\s+(?:là|sau|trong))?|không\s+quá|sau)\s+\d{1,3}\s+(?:giờ|ngày|tháng)(?:\s+làm\s+việc)?,?\s+(?:(?:kể\s+từ|từ|sau|trước)\s+(?:ngày|khi)(?!\s+\d)|sau|kết\s+thúc)\s[^,.;:()]{3,160})/giu,
)
/**
 * `xử lý ổ dịch trong vòng 48 giờ`, `trả lời trong 07 ngày làm việc`: a term whose first day is that of what it answers.
 * So many whole days or months (`trong vòng 3 tháng`) may as well be how long something lasts.
 */
const termAlone = latin(
  /(?<!\p{L})((?:(?:trong(?:\s+vòng)?|trong\s+thời\s+(?:hạn|gian)|(?:chậm|muộn)\s+nhất(?:\s+(?:là|sau|trong)){0,2})(?:\s+không\s+quá)?\s+\d{1,3}\s+ngày\s+làm\s+việc|(?:trong\s+(?:vòng|thời\s+hạn)|(?:chậm|muộn)\s+nhất(?:\s+(?:là|sau|trong)){1,2})(?:\s+không\s+quá)?\s+\d{1,3}\s+giờ|trong\s+thời\s+hạn(?:\s+không\s+quá)?\s+\d{1,3}\s+(?:ngày|tháng)))(?=\s*(?:[,.;:)]|$)|\s+phải\s)/giu,
)
const told = latin(/(?<!\p{L})đã(?!\p{L})/iu)
const doneAside = wordPattern(
  (either) => String.raw`\(([^()]{0,80}đã\s+(?:${either('decidedAsides')})\s[^()]{3,200})\)`,
  'giu',
)

/**
 * The deadlines stated in running prose, in order. Years inside names and quotations, dates of cited documents and
 * the years of targets are left out.
 *
 * @param text one item or paragraph, in NFC, its lines joined: what a sentence says is judged by the whole of it
 *
 * @example readDeadlines('Tổ chức sơ kết vào năm 2025 và tổng kết vào năm 2030.').length // 2
 */
export function readDeadlines(text: string, options: DeadlineOptions = {}): DeadlineMatch[] {
  const events = readEvents(text)
  if (!hasTime.test(text)) return events
  const year = options.year ?? null
  const quoted = markOf(text, quotedRanges(text))
  const asides = readDoneAsides(text)
  const waiting = readWaiting(text).filter((one) => !quoted(one.from))
  const hung = events.filter((one) => !quoted(one.from) && !waiting.some((other) => overlap(one, other)))
  const taken = markOf(text, [...asides, ...waiting, ...hung])
  const candidates = readCandidates(text, year)
  const isFree = (one: Candidate): boolean => !quoted(one.from) && !taken(one.from)
  const stated = candidates.map((one) => isFree(one) && isStated(text, one, options))
  for (let at = candidates.length - 2; at >= 0; at--)
    stated[at] ||= stated[at + 1]! && isListed(text, candidates[at]!, candidates[at + 1]!)
  const found = candidates
    .filter((one, at) => stated[at] && isFree(one))
    .map(({ from, to, deadline }) => ({ from, to, deadline }))
  const all = [...found, ...waiting, ...asides, ...hung].sort((a, b) => a.from - b.from)
  return withYearlyRounds(text, all)
}

const overlap = (one: DeadlineMatch, other: DeadlineMatch): boolean =>
  one.from < other.to && other.from < one.to

/** Tells of a place whether it lies in one of the ranges. */
function markOf(text: string, ranges: readonly { from: number; to: number }[]): (at: number) => boolean {
  if (ranges.length === 0) return () => false
  const marks = new Uint8Array(text.length)
  for (const range of ranges) marks.fill(1, range.from, range.to)
  return (at) => marks[at] === 1
}

function isStated(text: string, one: Candidate, options: DeadlineOptions): boolean {
  if (one.deadline.kind === 'recurring' && one.recurrences.length === 0) return true
  return one.recurrences.length > 0 ? repeatsDuty(text, one) : bindsDuty(text, one, options)
}

/** `dự kiến tháng 5 và tháng 8 năm 2026`: what binds the last month of a list binds the one before it. */
function isListed(text: string, one: Candidate, next: Candidate): boolean {
  const [span, other] = [one.spans[0], next.spans[0]]
  if (!span || !other || span.cue !== 'none' || other.cue !== 'none') return false
  const isMonth = span.last.precision === 'month' || span.last.precision === 'quarter'
  return (
    isMonth && other.first.precision === span.last.precision && onlyAnd.test(text.slice(one.to, next.from))
  )
}

/** Conditions that bind the whole duty: a clause in front of it, or one that its verb waits for. */
function readWaiting(text: string): DeadlineMatch[] {
  if (!hasCondition.test(text)) return []
  const found: DeadlineMatch[] = []
  const patterns = behindDeed.test(text)
    ? [fronted, awaited(), termAfter, termAlone, lastly()]
    : [awaited(), termAfter, termAlone]
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (pattern === lastly() && !waitsLast(text, match)) continue
      if (pattern === termAlone && told.test(clauseBefore(text, match.index))) continue
      const words = match[1]!.trimEnd()
      const from = match.index + match[0].indexOf(match[1]!)
      const deadline: Deadline = deadlineOf('conditional', words, { condition: words })
      found.push({ from, to: from + words.length, deadline })
    }
  }
  return withoutOverlaps(found)
}

function waitsLast(text: string, { index, 1: words }: RegExpExecArray): boolean {
  return !dated.test(words!) && !ofAnother.test(clauseBefore(text, index))
}

function withoutOverlaps(found: readonly DeadlineMatch[]): DeadlineMatch[] {
  const kept: DeadlineMatch[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  }
  return kept
}

/** `(UBND tỉnh đã ban hành Quyết định số … ngày …)`: the aside that says the task is done. */
function readDoneAsides(text: string): DeadlineMatch[] {
  if (!text.includes('(')) return []
  const found: DeadlineMatch[] = []
  for (const match of text.matchAll(doneAside())) {
    const deadline = readDone(match[1]!)
    const from = match.index + 1
    if (deadline?.end) found.push({ from, to: from + match[1]!.length, deadline })
  }
  return found
}
