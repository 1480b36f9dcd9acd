import type { StatedValue } from '../language/values/statements.js'
import type { DraftValue } from './drafts.js'

/** A value as running text states it, with the words that state it. */
export function stated(value: StatedValue, text: string): DraftValue {
  const { from, by, comparator, min, max, unit, measure, baseline, textStart, textEnd } = value
  return {
    from,
    by,
    comparator,
    min,
    max,
    unit,
    measure,
    baseline,
    text: text.slice(textStart, textEnd).trim(),
  }
}
