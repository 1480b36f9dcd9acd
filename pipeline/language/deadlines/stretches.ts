/** Stretches of several years (`giai đoạn 2025-2027`): the time of a duty, or a part of a programme's name. */

import { latin } from '../latin.js'
import type { Span } from './spans.js'
import { clauseBefore, endsClause, sentenceBefore } from './surroundings.js'
import { wordPattern } from './word-pattern.js'

const stretch = latin(
  /^(?:trong\s+(?:(?:cả|suốt|toàn)\s+)?)?(?:giai\s+đoạn|gđ\.?|nhiệm\s+kỳ|thời\s+kỳ)(?!\p{L})/u,
)
/** Papers and findings are of years, and who foresees or looks back speaks of years: neither are those of the duty itself. */
const adverbial = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('thingsOfYears', 'lookingAhead')})(?!\p{L})`,
)
/** Without `trong` the years may belong to any name: `Dự án 7 (giai đoạn 2021-2025)`. */
const attached = wordPattern(
  (either) => String.raw`(?<!\p{L})(?:${either('thingsOfYears', 'lookingAhead', 'namedWithYears')})(?!\p{L})`,
)
const ownVerb = wordPattern(
  (either) => String.raw`^\s*(?:được\s+|sẽ\s+|dự\s+kiến\s+)?(?:${either('stretchVerbs')})\s*$`,
)
const whereOrWhom = latin(/^\s+(?:tại|ở|trên|cho|theo|để|nhằm|bằng|với|bảo\s+đảm|đảm\s+bảo)(?!\p{L})/iu)
const throughout = /^trong\s+(?:suốt|cả|toàn)\s/u
const setApart = /[(,]\s*$/u

/** Whether a span is a stretch of years with the word that says so: `giai đoạn 2025-2027`, `trong nhiệm kỳ 2025-2030`. */
export function isStretch({ cueWords }: Span): boolean {
  return stretch.test(cueWords)
}

/**
 * Whether a stretch of years is the time of a duty: where it opens a sentence, where its own verb stands before it, where
 * `trong` binds it to the verb or a mark sets it apart, and no word before it names what has years of its own.
 *
 * @example // `Dựng 20 nhà sinh hoạt trong giai đoạn 2025-2027.` yes, `Triển khai Chương trình OCOP giai đoạn 2021-2025.` no
 */
export function stretchBinds(text: string, span: Span, fronted: boolean): boolean {
  const ends = endsClause(text, span.to)
  if (fronted) return ends
  const clause = clauseBefore(text, span.from)
  if (ownVerb().test(clause)) return ends
  const sentence = wholeBefore(text, span.from)
  if (span.cueWords.startsWith('trong')) {
    const free = ends || throughout.test(span.cueWords) || whereOrWhom.test(text.slice(span.to, span.to + 20))
    return free && !adverbial().test(sentence)
  }
  return (
    ends && setApart.test(text.slice(Math.max(0, span.from - 3), span.from)) && !attached().test(sentence)
  )
}

/** The sentence before a place; what stands before a bracket belongs to it. */
function wholeBefore(text: string, at: number): string {
  const own = sentenceBefore(text, at)
  const open = at - own.length - 1
  return text[open] === '(' ? `${sentenceBefore(text, open)} ${own}` : own
}
