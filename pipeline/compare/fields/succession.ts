import type { Agency } from '../../../schemas/agency.js'

/** A plan signed so many days before a merger may already name the new agency. */
const daysAhead = 120
const day = 24 * 60 * 60 * 1000

/** Who lawfully took over from whom, as far as it had happened when the later of two plans was issued. */
export class Succession {
  readonly #byId: ReadonlyMap<string, Agency>
  readonly #issuedOn: string | null
  readonly #heirs = new Map<string, ReadonlySet<string>>()

  /** @param issuedOn the day of the later plan; null where unknown, and then any succession counts */
  constructor(agencies: readonly Agency[], issuedOn: string | null) {
    this.#byId = new Map(agencies.map((agency) => [agency.id, agency]))
    this.#issuedOn = issuedOn
  }

  /**
   * Whether one of two agencies took over from the other, at once or by way of others. Two that went into a third one
   * did not take over from each other.
   */
  isBetween(one: string, other: string): boolean {
    return this.#heirsOf(one).has(other) || this.#heirsOf(other).has(one)
  }

  /** Whether an agency stands for a group (các sở, ban, ngành), or nothing is known of it. */
  isGroup(id: string): boolean {
    return this.#byId.get(id)?.collective ?? false
  }

  #heirsOf(id: string): ReadonlySet<string> {
    const known = this.#heirs.get(id)
    if (known) return known
    const found = new Set<string>()
    const open = [id]
    for (let own = open.pop(); own !== undefined; own = open.pop()) {
      const agency = this.#byId.get(own)
      if (!agency || !this.#hasHappened(agency)) continue
      for (const next of agency.successors) {
        if (found.has(next)) continue
        found.add(next)
        open.push(next)
      }
    }
    this.#heirs.set(id, found)
    return found
  }

  /** Whether an agency had ended, or was about to, when the later plan was issued. */
  #hasHappened({ validTo }: Agency): boolean {
    if (this.#issuedOn === null || validTo === null) return true
    return Date.parse(validTo) <= Date.parse(this.#issuedOn) + daysAhead * day
  }
}
