import { valueWords } from '../../knowledge/value-words.js'
import { bareEnd } from '../language/bare-end.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { type Money, readMoney } from '../language/money.js'
import type { PointDetail } from './point-details.js'

/** The amount that begins a text, up to its unit. */
const amount = latin(
  /^(?:[1-9]\d{0,2}(?: \d{3}){1,4}(?!\d)(?:,\d{1,9})?|\d[\d.,]*)(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s?){0,2}(?:đồng|vnđ|usd|đ)?(?!\p{L})/u,
)

/**
 * What a task costs by its own words: `…, tổng kinh phí 450 tỷ đồng`. Null where it says nothing of it, or names several
 * amounts of which none is the whole.
 *
 * @example statedBudget('Xây 20 hồ chứa nước, tổng kinh phí 450 tỷ đồng.')?.amount // 450000000000
 */
export function statedBudget(text: string): Money | null {
  const folded = fold(text)
  if (!valueWords().costNoun.test(folded)) return null
  const found = [...folded.matchAll(valueWords().costBefore)].flatMap(({ 0: words, index }) => {
    const from = index + words.length
    const length = amount.exec(folded.slice(from, from + 60))?.[0].trimEnd().length ?? 0
    const money = readMoney(text.slice(from, from + length))
    return money
      ? [{ ...money, text: text.slice(index, from + length), isWhole: words.startsWith('tổng') }]
      : []
  })
  const whole = found.filter(({ isWhole }) => isWhole)
  const [only, ...others] = whole.length > 0 ? whole : found
  if (!only || others.length > 0) return null
  const { isWhole: _, ...budget } = only
  return budget
}

/** What a labelled line begins with that tells a cost, up to the next mark; the comma of a decimal is none: group 1. */
const told = /^(?:khoảng |dự kiến )?(\d(?:[^;,()]|,(?=\d))*)/iu

/** `Kinh phí: 3,5 tỷ đồng.` under a point. */
export function toldBudget(details: readonly PointDetail[]): Money | null {
  const line = details.find(({ kind }) => kind === 'budget')
  const amountTold = line && told.exec(bareEnd(line.words.value))?.[1]
  return amountTold === undefined ? null : readMoney(amountTold)
}
