import type { AgencyReference } from '../schemas/agency-reference.js'

/** The agencies by their canonical names; null where there are none. */
export function namesOf(agencies: readonly AgencyReference[]): string | null {
  return agencies.length === 0 ? null : agencies.map(({ name }) => name).join('; ')
}
