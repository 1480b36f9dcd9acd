import type { AgencyEntry } from '../../knowledge/agencies.js'
import { agencyOfLevel, endOfName, entryOfId } from '../language/agencies/index.js'
import { type Home, laterHome } from './agency-home.js'
import { levelOfProvince } from './seat.js'

/** An agency of the registry in a place. */
export interface Housed {
  readonly entry: AgencyEntry
  readonly home: Home
}

/** The agencies whose duties an agency took over, and those that took over its own, in the same place. */
export function relativesOf(entry: AgencyEntry, home: Home): { before: Housed[]; after: Housed[] } {
  const housed = (ids: readonly string[]): Housed[] =>
    ids.flatMap((id) => {
      const other = entryOfId(id)
      return other && isOfPlace(other, home) ? [{ entry: other, home }] : []
    })
  return {
    before: housed(entry.predecessors),
    after: [...housed(entry.successors), ...afterMerger(entry, home)],
  }
}

/** A city has a `Thuế Thành phố` and no `Thuế tỉnh`. */
function isOfPlace({ name }: AgencyEntry, { province }: Home): boolean {
  const { level } = endOfName(name)
  const other = levelOfProvince(province) === 'city' ? 'province' : 'city'
  return province === null || level !== other
}

/** The agency of the province that the agency's own province was merged into. */
function afterMerger(entry: AgencyEntry, home: Home): Housed[] {
  const later = laterHome(home)
  if (!later || entry.level !== 'province' || entry.place !== null || entry.validTo !== null) return []
  const level = levelOfProvince(later.home.province)
  const other = level === null ? undefined : entryOfId(agencyOfLevel(entry.id, level))
  return other ? [{ entry: other, home: later.home }] : []
}
