import { amountWords } from '../pipeline/check/wording.js'
import type { DiffWords } from '../pipeline/compare/diff-words.js'
import type { Budget } from '../schemas/budget.js'
import type { Change } from '../schemas/change.js'
import type { Deadline } from '../schemas/deadline.js'
import type { Value } from '../schemas/value.js'

/** What one side of a change states, in words; null where it states nothing. */
export function saidOn(side: 'before' | 'after', change: Change, words: DiffWords): string | null {
  const said = change[side]
  if (said === null) return null
  if (change.field === null) return saidOfWhole(said as Whole, words)
  if (change.field === 'values') return valueWords(said as Value, words)
  if (change.field === 'horizon' || change.field === 'period') return yearsWords(said as Years, words)
  if (change.field === 'budget') return budgetWords(said as Budget)
  if (change.field === 'deadline') return (said as Deadline).text
  if (change.field === 'otherDeadlines') return (said as Deadline[]).map(({ text }) => text).join('; ')
  return Array.isArray(said) ? said.join('; ') : String(said)
}

interface Years {
  readonly from?: number | null
  readonly by?: number | null
  readonly start?: number | null
  readonly end?: number | null
}

interface Whole {
  readonly values?: readonly Value[]
  readonly deadline?: Deadline | null
  readonly leadAgencies?: readonly string[]
  readonly number?: string | null
}

function saidOfWhole(whole: Whole, words: DiffWords): string | null {
  const parts = [
    ...(whole.values ?? []).map((value) => valueWords(value, words)),
    ...(whole.deadline ? [whole.deadline.text] : []),
    ...(whole.leadAgencies ?? []),
    ...(whole.number ? [whole.number] : []),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** @example valueWords(value, words) // '≥ 50 % (đến 2030)' */
function valueWords(value: Value, words: DiffWords): string {
  const amount = amountWords(value)
  return value.by === null && value.from === null ? amount : `${amount} (${yearsWords(value, words)})`
}

function yearsWords(years: Years, words: DiffWords): string {
  const [from, by] = [years.from ?? years.start ?? null, years.by ?? years.end ?? null]
  return words.records.years(from, by) || words.records.noYear
}

function budgetWords({ text, unit }: Budget): string {
  return unit === null || text.includes(unit) ? text : `${text} ${unit}`
}
