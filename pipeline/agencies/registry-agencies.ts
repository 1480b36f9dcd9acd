import { agencyEntries } from '../../knowledge/agencies.js'
import type { Agency } from '../../schemas/agency.js'

/** The agencies of the registry as records; those that every province has bear no place. */
export function registryAgencies(): Agency[] {
  return agencyEntries().map(({ level, ...entry }) => ({
    id: entry.id,
    name: entry.name,
    shortName: entry.shortName,
    kind: entry.kind,
    level: level === 'none' ? null : level,
    collective: entry.collective,
    aliases: [...entry.aliases],
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    successors: [...entry.successors],
    predecessors: [...entry.predecessors],
    place: entry.place,
    listed: true,
  }))
}
