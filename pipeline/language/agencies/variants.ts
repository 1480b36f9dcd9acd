import { type AgencyEntry, agencyEntries, agencyWords } from '../../../knowledge/agencies.js'
import { slug } from '../../dataset/slug.js'
import { lazily } from '../lazily.js'
import { type Level, ranks } from './registry.js'

/** The word for a level behind the name of a body: `huyện`. */
export const levelName = (level: Level): string => agencyWords().levelNames[level]

const allById = lazily(() => new Map(agencyEntries().map((entry) => [entry.id, entry])))

/** The agency of the registry, or the one made by {@link atLevel}, that bears an id. */
export function entryOfId(id: string): AgencyEntry | undefined {
  return allById().get(id)
}

/**
 * A body at a level: itself where it belongs there, else its like of that level, which the registry need not list.
 *
 * @param entry a body that is named without a level, such as `Hội Nông dân`; of the province where it has no level
 * @example atLevel(farmers, 'commune').name // 'Hội Nông dân xã'
 */
export function atLevel(entry: AgencyEntry, level: Level): AgencyEntry {
  const own = entry.level === 'none' ? 'province' : entry.level
  if (ranks[level] === own) return entry
  const id = `${entry.id}-${slug(levelName(level))}`
  const known = allById().get(id)
  if (known) return known
  const named = (name: string) => `${name} ${levelName(level)}`
  const variant: AgencyEntry = {
    ...entry,
    id,
    name: named(entry.name),
    shortName: entry.shortName && named(entry.shortName),
    level: ranks[level],
    aliases: entry.aliases.map(named),
    successors: [],
    predecessors: [],
  }
  allById().set(id, variant)
  return variant
}
