import { type DebrisRule, debrisRules } from '../../knowledge/debris.js'
import { fold, unmark } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { nearPhrase } from '../language/near-phrase.js'

interface Start {
  readonly text: string
  readonly words: number
  readonly rule: DebrisRule
}

interface Index {
  readonly whole: ReadonlyMap<string, DebrisRule>
  /** Beginnings by their first three units, so that a line is compared with few of them. */
  readonly starts: ReadonlyMap<string, readonly Start[]>
}

const debrisIndex = lazily((): Index => {
  const whole = new Map<string, DebrisRule>()
  const starts = new Map<string, Start[]>()
  for (const rule of debrisRules()) {
    for (const text of rule.whole) whole.set(bare(fold(text)), rule)
    for (const { text, words } of rule.start) {
      const folded = fold(text)
      const key = startKey(folded)
      starts.set(key, [...(starts.get(key) ?? []), { text: folded, words, rule }])
    }
  }
  return { whole, starts }
})

const startKey = (folded: string): string => unmark(folded.slice(0, 2))

/** Without white space and arrows at its ends; a bullet or a `;` stays, for they mark a point of the document. */
const bare = (folded: string): string =>
  folded.replace(/^[\s»«>|]+/, '').replace(/(?<![\s.:?!»«>])[\s.:?!»«>]+$/, '')

/** The longest lines that can be debris: those that are listed whole, and those of which the beginning is. */
const longest = { whole: 60, start: 400 }

/**
 * The rule of `knowledge/debris.json` that a whole line falls under, or undefined.
 * A cell of a dump (its line ends in `|`) never does.
 *
 * @example matchDebris('Đăng xuất')?.what // 'login'
 */
export function matchDebris(line: string): DebrisRule | undefined {
  if (line.length > longest.start || line.endsWith('|')) return undefined
  const index = debrisIndex()
  const trimmed = line.trim()
  if (trimmed.length <= longest.whole) {
    const rule = wholeRule(trimmed, index)
    if (rule) return rule
  }
  const starts = index.starts.get(startKey(trimmed.toLowerCase()))
  if (!starts) return undefined
  const folded = fold(trimmed)
  const short = starts.filter(({ words }) => folded.split(/\s+/).length <= words)
  const found =
    short.find(({ text }) => folded.startsWith(text)) ?? short.find(({ text }) => isMisread(text, folded))
  return found?.rule
}

/** Between the parts of a line that a website puts side by side: `In trang | Quay lại`, `In bài viết    Gửi email`. */
const between = /\s\|\s|\s{2,}/u

/** The rule of a line that is listed whole, or of which all parts are. */
function wholeRule(line: string, { whole }: Index): DebrisRule | undefined {
  const rule = whole.get(bare(fold(line)))
  if (rule || !between.test(line)) return rule
  const rules = line.split(between).map((part) => whole.get(bare(fold(part))))
  return rules.every((one) => one !== undefined) ? rules[0] : undefined
}

/** Shorter beginnings are met by too many lines. */
const shortestMisread = 8

/** A beginning that its last mark makes (`Trang chủ >`) is none without it, and marks do not count in a likeness. */
const isMisread = (start: string, line: string): boolean =>
  start.length >= shortestMisread &&
  /[\p{L}\p{N}]$/u.test(start) &&
  nearPhrase(line, start, { start: true, end: false }) !== null
