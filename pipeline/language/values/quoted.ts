/** A name in quotation marks of its own: `ứng dụng "Báo cháy 114"`. */
const quoted = /“[^“”"\n]{1,80}”|"[^"“”\n]{1,80}"/gu

/**
 * Tells of the places of a text whether they stand inside a name in quotation marks, whose numbers are part of it.
 *
 * @example quotedNames('ứng dụng "Báo cháy 114"')(20) // true
 */
export function quotedNames(text: string): (at: number) => boolean {
  const names = [...text.matchAll(quoted)].map(({ 0: { length }, index }) => ({ index, end: index + length }))
  return (at) => names.some(({ index, end }) => at > index && at < end)
}
