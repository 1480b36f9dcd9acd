/** How much a cell looks like one of a deadline column, to tell the columns of a table apart. */

import { latin } from '../latin.js'
import { readCandidates } from './candidates.js'
import { readCondition } from './conditions.js'
import { opensWithEvent, readEvents } from './events.js'
import { wordPattern } from './word-pattern.js'

const waiting = wordPattern(
  (either) =>
    String.raw`^(?:(?:${either('cellVerbs')})\s+){0,2}(?:ngay\s+)?(?:sau\s+khi|khi\s+(?:có|được)|đột\s+xuất|trong\s+(?:vòng|thời\s+hạn)\s+\d|theo\s+(?:${either('followed')}))(?!\p{L})`,
)
const done = wordPattern((either) => String.raw`^đã\s+(?:${either('cellDone')})`)
const filler = wordPattern((either) => String.raw`(?<!\p{L})(?:${either('cellFillers')})(?!\p{L})`, 'giu')
const quick = /\d{4}|qu[ýí]|tháng|năm|thường|tuần|ngày|liên tục|\d\s?\/\s?\d|định kỳ/iu
const fraction = /^\d{1,2}\s?\/\s?\d{1,2}$/
const intervals = /^(?:(?:tháng|quý|năm|\d{1,2} tháng)(?:\s?[,;/]\s?|$)){2,5}$/iu
const sign = latin(/[\p{L}\p{N}]/gu)
/** Longer words that begin with an event tell something of it. */
const longestEvent = 60
const bareYear = /^(?:199\d|20\d\d)$/

/**
 * From 0 (no deadline) to 1 (nothing but a deadline). A lone year is 0.6: it may be a value as well.
 *
 * @example looksLikeDeadline('Quý IV/2025') // 1
 */
export function looksLikeDeadline(text: string): number {
  const words = text.trim()
  if (words.length > 300) return 0
  if (bareYear.test(words)) return 0.6
  if (waiting().test(words)) return words.length > 120 ? 0.5 : 0.9
  if (done().test(words)) return 0.85
  if (intervals.test(words)) return 0.9
  if (words.length <= longestEvent && opensWithEvent(words)) return 0.85
  return quick.test(words) ? share(words) : 0
}

function share(words: string): number {
  let covered = 0
  const candidates = readCandidates(words, null)
  for (const one of candidates) {
    const span = one.spans[0]
    const isFraction = one.recurrences.length === 0 && span?.last.year === null && !span.first.named
    if (!isFraction || span.cue !== 'none') covered += signs(words.slice(one.from, one.to))
  }
  if (covered > 0) for (const { from, to } of readEvents(words)) covered += signs(words.slice(from, to))
  if (covered === 0) return candidates.length === 1 && fraction.test(words) ? 0.3 : 0
  if (candidates[0]!.from < 3 && readCondition(words)) return 0.85
  const rest = signs(words.replace(filler(), ''))
  return Math.min(1, covered / Math.max(1, covered, rest))
}

function signs(words: string): number {
  return words.match(sign)?.length ?? 0
}
