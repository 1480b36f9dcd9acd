/**
 * What a plan states of a field, in its own words: the words of a value, a deadline or a budget, the name of an agency;
 * null where it states nothing.
 *
 * @example statedWords([{ agencyId: 'so-tai-chinh', name: 'Sở Tài chính', mention: 'Sở TC' }]) // 'Sở Tài chính'
 */
export function statedWords(stated: unknown): string | null {
  if (stated === null || stated === undefined) return null
  if (typeof stated !== 'object') return String(stated)
  if (Array.isArray(stated)) return joined(stated, '; ')
  const { name, text, from, by } = stated as Readonly<Record<string, unknown>>
  if (typeof name === 'string') return name
  return typeof text === 'string' ? text : joined([from, by], '–')
}

function joined(items: readonly unknown[], mark: string): string | null {
  const words = items.map(statedWords).filter((one) => one !== null)
  return words.length === 0 ? null : words.join(mark)
}
