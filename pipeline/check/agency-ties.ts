import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import { fold } from '../language/fold.js'

/** What is known of the agencies that a dataset names, to tell whether two of them are one. */
export class AgencyTies {
  readonly #agencies: ReadonlyMap<string, Agency>

  constructor(agencies: readonly Agency[]) {
    this.#agencies = new Map(agencies.map((agency) => [agency.id, agency]))
  }

  /**
   * Whether two lists of leads cannot both be right: no agency of one is an agency of the other, its successor, or
   * a part of it; groups (các sở, ban, ngành) may hold any.
   */
  exclude(a: readonly AgencyReference[], b: readonly AgencyReference[]): boolean {
    if (a.length === 0 || b.length === 0) return false
    return a.every((one) => b.every((other) => !this.#mayBeOne(one, other)))
  }

  #mayBeOne(a: AgencyReference, b: AgencyReference): boolean {
    if (a.agencyId === b.agencyId || this.#isGroup(a) || this.#isGroup(b)) return true
    const [name, other] = [fold(a.name), fold(b.name)]
    if (name.includes(other) || other.includes(name)) return true
    return this.#isKin(a.agencyId, b.agencyId)
  }

  /** A group, or an agency that nothing is known of. */
  #isGroup({ agencyId }: AgencyReference): boolean {
    return this.#agencies.get(agencyId)?.collective ?? true
  }

  /** Whether one took over from the other, at once or by way of others, or both went into one. */
  #isKin(a: string, b: string): boolean {
    const kin = this.#heirs(a)
    return [...this.#heirs(b)].some((id) => kin.has(id))
  }

  #heirs(id: string): Set<string> {
    const found = new Set([id])
    for (const one of found) for (const next of this.#agencies.get(one)?.successors ?? []) found.add(next)
    return found
  }
}
