/** A heading without a label stands in a section path with its title, which is no label. */
const longestLabel = 14

/**
 * The label of the section that a record stands under: labels joined by dots, those that repeat the one above
 * only once.
 *
 * @example groupLabel(['III', '3', '3.2', 'a']) // 'III.3.2.a'
 */
export function groupLabel(section: readonly string[]): string | null {
  const labels = section.filter((label) => label.length <= longestLabel && /[\p{L}\p{N}]/u.test(label))
  const kept = labels.filter((label, at) => !labels[at + 1]?.startsWith(`${label}.`))
  return kept.length > 0 ? kept.join('.') : null
}
