/**
 * A date that a cell holds in ISO 8601, as it is shown in Vietnam; what is none stands as it is.
 *
 * @example isoDateText('2025-12-31T00:00:00') // '31/12/2025'
 */
export function isoDateText(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(value)
  if (!match) return value
  const [, year, month, day, clock = '00:00'] = match
  return `${day}/${month}/${year}${clock === '00:00' ? '' : ` ${clock}`}`
}
