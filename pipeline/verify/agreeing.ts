import type { Source } from '../../schemas/source.js'
import type { Target } from '../../schemas/target.js'
import type { Value } from '../../schemas/value.js'
import { fold } from '../language/fold.js'
import { readQuantities } from '../language/values/quantities.js'
import type { Quantity } from '../language/values/quantity.js'

/**
 * Whether a target states a value alike in two places, such as prose and a table: one of them bears the other out, for the
 * two were recognised each for itself. A comparison written as a sign is never borne out, for signs are misread alike.
 */
export function isStatedTwice({ sources }: Pick<Target, 'sources'>, value: Value): boolean {
  if (value.min === null && value.max === null) return false
  const places = apart(sources)
  const agreeing = places.filter((source) => states(source.text, value))
  const years = [value.from, value.by].filter((year) => year !== null)
  return agreeing.length >= 2 && years.every((year) => places.some(({ text }) => text.includes(String(year))))
}

/** Sources that do not overlap: one inside another is the same words. */
function apart(sources: readonly Source[]): Source[] {
  return sources.filter((one, at) =>
    sources.slice(0, at).every(({ start, end }) => end <= one.start || one.end <= start),
  )
}

function states(text: string, value: Value): boolean {
  return readQuantities(fold(text)).some((quantity) => isSame(quantity, value, text))
}

function isSame(quantity: Quantity, value: Value, text: string): boolean {
  const words = text.slice(quantity.start, quantity.end)
  return (
    quantity.min === value.min &&
    quantity.max === value.max &&
    quantity.comparator === value.comparator &&
    !/[≥≤<>±]/.test(words)
  )
}
