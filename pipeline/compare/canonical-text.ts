/**
 * A value of the dataset as text, alike for values that are alike whatever the order of their keys.
 *
 * @example canonicalText({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) =>
    own !== null && typeof own === 'object' && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
      : own,
  )
}
