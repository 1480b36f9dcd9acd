import type { Naming } from '../pipeline/agencies/named-in.js'
import type { Unresolved } from '../pipeline/agencies/unresolved.js'
import type { Terminal } from './terminal.js'

/** The most places of one name that are printed; --json has all. */
const mostPlaces = 5

/** Unresolved bodies, each with why it is one and where it stands. */
export function unresolvedLines(unresolved: readonly Unresolved[], terminal: Terminal): string[] {
  if (unresolved.length === 0) return ['Every agency is in the registry.']
  const blocks = unresolved.flatMap(({ agency, why, namings }) => [
    terminal.styleOut('bold', agency.name),
    `  ${why}`,
    ...namings.slice(0, mostPlaces).map((naming) => `  ${placeLine(naming)}`),
    ...(namings.length > mostPlaces ? [`  and ${namings.length - mostPlaces} more`] : []),
    '',
  ])
  return [...blocks, `${unresolved.length} not in the registry; add them to knowledge/agencies.json`]
}

const placeLine = ({ recordId, role, mention }: Naming): string =>
  `${recordId} ${role}: “${mention.replace(/\s+/g, ' ')}”`
