/** What an address asks for beside its path; null and undefined are left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>

/**
 * An address of the desk with its query.
 *
 * @example addressOf('/plans', { q: 'kinh tế số', year: null }) // '/plans?q=kinh+t%E1%BA%BF+s%E1%BB%91'
 */
export function addressOf(path: string, query: Query = {}, anchor?: string): string {
  const wanted = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') wanted.set(name, String(value))
  }
  const asked = wanted.size === 0 ? path : `${path}?${wanted}`
  return anchor === undefined ? asked : `${asked}#${anchor}`
}

/** Where a plan is read, and a record of it marked. */
export function planAddress(documentId: string, recordId?: string | null): string {
  const path = `/plans/${encodeURIComponent(documentId)}`
  return recordId ? addressOf(path, { at: recordId }, 'at') : path
}

/** Where a place of a plan's text is shown and marked. */
export function placeAddress(documentId: string, { start, end }: { start: number; end: number }): string {
  return addressOf(`/plans/${encodeURIComponent(documentId)}`, { from: start, to: end }, 'at')
}

/** The page of an agency. */
export const agencyAddress = (id: string): string => `/agencies/${encodeURIComponent(id)}`

/** The page of an indicator. */
export const indicatorAddress = (id: string): string => `/indicators/${encodeURIComponent(id)}`

/** The same address in the other language. @param address with or without a query */
export function inLanguage(address: string, language: string): string {
  const [path, query] = address.split('?', 2)
  const asked = new URLSearchParams(query)
  asked.set('lang', language)
  return `${path}?${asked}`
}
