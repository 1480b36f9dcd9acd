import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { entryOfId } from '../language/agencies/index.js'
import { compareStrings } from './compare-strings.js'

/** The ids of all agencies that a document's records name. */
export function agenciesNamedBy({ targets, tasks }: Pick<DocumentFile, 'targets' | 'tasks'>): Set<string> {
  const ids = new Set<string>()
  for (const record of [...targets, ...tasks]) {
    for (const agency of [...record.leadAgencies, ...record.coordinatingAgencies]) ids.add(agency.agencyId)
  }
  return ids
}

/** Whether the record of an agency comes from the registry; all others are known by what documents write of them alone. */
export function isListed({ id }: Agency): boolean {
  return entryOfId(id.slice(id.lastIndexOf('.') + 1)) !== undefined
}

/**
 * The agencies of one reading. Of one that no registry knows, its name and other spellings are those that the reading's
 * records bear, so that they are the same whenever the reading is met again.
 */
export function agenciesOfReading(
  file: Pick<DocumentFile, 'targets' | 'tasks'>,
  agencies: readonly Agency[],
): Agency[] {
  const references = referencesById(file)
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  return withRelatives(references.keys(), byId).map((agency) => {
    const own = references.get(agency.id)
    if (isListed(agency) || !own) return { ...agency, aliases: [...agency.aliases].sort(compareStrings) }
    const name = own[0]!.name
    const others = new Set(own.map(({ mention }) => mention))
    others.delete(name)
    return { ...agency, name, aliases: [...others].sort(compareStrings) }
  })
}

function referencesById({ targets, tasks }: Pick<DocumentFile, 'targets' | 'tasks'>) {
  const byId = new Map<string, AgencyReference[]>()
  for (const { leadAgencies, coordinatingAgencies } of [...targets, ...tasks]) {
    for (const reference of [...leadAgencies, ...coordinatingAgencies]) {
      const known = byId.get(reference.agencyId)
      if (known) known.push(reference)
      else byId.set(reference.agencyId, [reference])
    }
  }
  return byId
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
