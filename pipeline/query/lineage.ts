import type { Agency } from '../../schemas/agency.js'

/** Agencies by their ids. */
export type AgenciesById = ReadonlyMap<string, Agency>

/** How an agency stands to the one that was asked for. */
export type Kinship = 'same' | 'predecessor' | 'successor'

/** @example agenciesById(dataset.agencies).get('bo-y-te')?.name // 'Bộ Y tế' */
export function agenciesById(agencies: readonly Agency[]): AgenciesById {
  return new Map(agencies.map((agency) => [agency.id, agency]))
}

/**
 * The agencies whose tasks are those of one that is asked for: itself, those it came from, and those that took over from
 * it, through any number of steps. Others that went into the same successor are not among them.
 *
 * @param ids the agencies that are asked for
 */
export function lineageOf(ids: readonly string[], known: AgenciesById): Map<string, Kinship> {
  const lineage = new Map<string, Kinship>(ids.map((id) => [id, 'same']))
  const add = (kinship: Kinship, next: (agency: Agency) => readonly string[]) => {
    const open = [...ids]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const agency = known.get(id)
      for (const one of agency ? next(agency) : []) {
        if (lineage.has(one)) continue
        lineage.set(one, kinship)
        open.push(one)
      }
    }
  }
  add('predecessor', ({ predecessors }) => predecessors)
  add('successor', ({ successors }) => successors)
  return lineage
}
