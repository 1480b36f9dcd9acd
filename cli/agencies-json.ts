import { type Naming, recordCount } from '../pipeline/agencies/named-in.js'
import type { Unresolved } from '../pipeline/agencies/unresolved.js'
import type { Agency } from '../schemas/agency.js'

/** Agencies for a machine: each record with `records`, how many targets and tasks name it. */
export function agenciesJson(
  agencies: readonly Agency[],
  namings: ReadonlyMap<string, readonly Naming[]>,
): string {
  const rows = agencies.map((agency) => ({ ...agency, records: recordCount(namings.get(agency.id) ?? []) }))
  return JSON.stringify({ agencies: rows }, null, 2)
}

/** Unresolved bodies for a machine, each with why and where. */
export function unresolvedJson(unresolved: readonly Unresolved[]): string {
  const rows = unresolved.map(({ agency, why, namings }) => ({ ...agency, why, namedBy: namings }))
  return JSON.stringify({ unresolved: rows }, null, 2)
}
