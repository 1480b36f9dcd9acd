import type { Agency } from '../../schemas/agency.js'
import type { Naming } from './named-in.js'

/** A body that the registry does not have, and where it stands. */
export interface Unresolved {
  readonly agency: Agency
  readonly why: string
  readonly namings: readonly Naming[]
}

/** The bodies that the registry does not have: what stewards may want to add to it. Those that more records name come first. */
export function unresolvedAgencies(
  agencies: readonly Agency[],
  namings: ReadonlyMap<string, readonly Naming[]>,
): Unresolved[] {
  return agencies
    .filter(({ listed }) => !listed)
    .map((agency) => ({ agency, why: whyUnresolved(agency), namings: namings.get(agency.id) ?? [] }))
    .sort((a, b) => b.namings.length - a.namings.length)
}

function whyUnresolved({ kind, level }: Agency): string {
  if (kind === null)
    return 'not in the registry, and no word of the name tells what it is: it may be no agency'
  const what = level === null ? kind : `${kind}, ${level}`
  return `not in the registry; read from its words: ${what}`
}
