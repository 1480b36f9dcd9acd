import type { Agency } from '../../schemas/agency.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { compareStrings } from './compare-strings.js'

/** The ids of all agencies that a document's records name. */
export function agenciesNamedBy({ targets, tasks }: DocumentFile): Set<string> {
  const ids = new Set<string>()
  for (const record of [...targets, ...tasks]) {
    for (const agency of [...record.leadAgencies, ...record.coordinatingAgencies]) ids.add(agency.agencyId)
  }
  return ids
}

/**
 * One record for each id: where documents bring the same agency with different spellings, it bears them all.
 * The order of the list does not matter.
 */
export function mergeAgencies(agencies: readonly Agency[]): Map<string, Agency> {
  const merged = new Map<string, Agency>()
  for (const agency of [...agencies].sort(byIdThenContent)) {
    const known = merged.get(agency.id)
    const aliases = new Set([...(known?.aliases ?? []), ...agency.aliases])
    merged.set(agency.id, { ...(known ?? agency), aliases: [...aliases].sort(compareStrings) })
  }
  return merged
}

function byIdThenContent(a: Agency, b: Agency): number {
  return compareStrings(a.id, b.id) || compareStrings(JSON.stringify(a), JSON.stringify(b))
}

/** The named agencies and, through any number of steps, those they came from and went to; sorted by id. */
export function withRelatives(named: Iterable<string>, known: ReadonlyMap<string, Agency>): Agency[] {
  const kept = new Map<string, Agency>()
  const waiting = [...named]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const agency = known.get(id)
    if (!agency || kept.has(id)) continue
    kept.set(id, agency)
    waiting.push(...agency.successors, ...agency.predecessors)
  }
  return [...kept.values()].sort((a, b) => compareStrings(a.id, b.id))
}
