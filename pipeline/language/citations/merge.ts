/** Many mentions of a document made one. */
import { unmark } from '../fold.js'
import { latin } from '../latin.js'
import type { Citation, CitationMatch } from './citation.js'

/** A document with all its mentions; `otherDates` are the dates that fewer of them state. */
export interface MergedCitation<T extends CitationMatch = CitationMatch> extends Citation {
  readonly otherDates: readonly string[]
  readonly mentions: readonly T[]
}

/**
 * Each cited document once, in the order of first mention, with the date stated most often (of equals the first).
 * Two mentions with one number are two documents only where both issuer and date differ.
 *
 * @example mergeCitations(readCitations('NQ 57-NQ/TW; Nghị quyết số 57- NQ/TW')).length // 1
 */
export function mergeCitations<T extends CitationMatch>(matches: readonly T[]): MergedCitation<T>[] {
  const groups = new Map<string, T[][]>()
  const inOrder: T[][] = []
  for (const match of matches) {
    const key = numberKey(match.number)
    const documents = groups.get(key) ?? []
    const same = documents.find((mentions) => isSame(mentions, match))
    if (same) same.push(match)
    else {
      const mentions = [match]
      documents.push(mentions)
      inOrder.push(mentions)
    }
    groups.set(key, documents)
  }
  return inOrder.map(merged)
}

const otherMarks = latin(/[^\p{L}\p{N}_]/gu)

/**
 * What a number has in all its spellings: marks, case, leading zeros and the kind of separator do not tell documents apart.
 *
 * @example numberKey('07-CTr/TU') // '7ctrtu'
 */
export function numberKey(number: string): string {
  return unmark(number)
    .replace(/^0+/, '')
    .replace(/(?<=\d)[/-](?=\d{4}\D)/, '_')
    .replace(otherMarks, '')
}

function isSame(mentions: readonly CitationMatch[], match: CitationMatch): boolean {
  return mentions.some(
    (one) => one.issuer === match.issuer || one.date === match.date || !one.issuer || !match.issuer,
  )
}

function merged<T extends CitationMatch>(mentions: readonly T[]): MergedCitation<T> {
  const dates = byFrequency(mentions.map((one) => one.date))
  return {
    number: byFrequency(mentions.map((one) => one.number))[0]!,
    type: byFrequency(mentions.map((one) => one.type))[0] ?? null,
    date: dates[0] ?? null,
    otherDates: dates.slice(1),
    issuer: byFrequency(mentions.map((one) => one.issuer))[0] ?? null,
    title: byFrequency(mentions.map((one) => one.title))[0] ?? null,
    mentions,
  }
}

/** The distinct values, the most frequent first, equals in the order of appearance. */
function byFrequency(values: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}
