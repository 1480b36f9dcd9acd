import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'

/** An agency's id → the ids of those that have its duties in the end, sorted and joined by spaces. */
export type AgencyLines = ReadonlyMap<string, string>

/** Follows every agency to its last successors; a circle of successors ends where it closes. */
export function agencyLines(agencies: readonly Agency[]): AgencyLines {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  return new Map(agencies.map(({ id }) => [id, [...lastOf(id, byId)].sort().join(' ')]))
}

function lastOf(id: string, byId: ReadonlyMap<string, Agency>): Set<string> {
  const last = new Set<string>()
  const seen = new Set([id])
  const open = [id]
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    const next = byId.get(own)?.successors ?? []
    if (next.length === 0) last.add(own)
    for (const one of next) {
      if (seen.has(one)) continue
      seen.add(one)
      open.push(one)
    }
  }
  return last.size > 0 ? last : seen
}

/** Who has the duties of the agencies named, in the end: ids, sorted. */
export function heirsOf(named: readonly AgencyReference[], lines: AgencyLines): string[] {
  const found = new Set<string>()
  for (const { agencyId } of named) {
    for (const id of (lines.get(agencyId) ?? agencyId).split(' ')) found.add(id)
  }
  return [...found].sort()
}
