import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import type { Candidate } from '../../schemas/link.js'
import { once } from './once.js'
import { PackedList } from './packed-list.js'

/** The links of a dataset, found by their records. */
export class Links<T extends Candidate> {
  /** In the order of their file. */
  readonly briefs: readonly Omit<T, 'evidence'>[]
  readonly #whole: PackedList<T>
  readonly #byRecord = new Map<string, number[]>()
  readonly #byId = new Map<string, number>()

  /** @param intern gives the same string for equal ids, so that each is kept once */
  constructor(links: readonly T[], intern: (id: string) => string) {
    this.#whole = new PackedList(links)
    this.briefs = links.map(({ evidence: _, ...brief }) => ({
      ...brief,
      a: intern(brief.a),
      b: intern(brief.b),
    }))
    for (const [index, { id, a, b }] of this.briefs.entries()) {
      this.#byId.set(id, index)
      for (const record of [a, b]) this.#byRecord.set(record, [...(this.#byRecord.get(record) ?? []), index])
    }
  }

  /** All of them without their evidence, sorted by id. */
  readonly sorted = once(() => [...this.briefs].sort((a, b) => compareStrings(a.id, b.id)))

  /** All of them with their evidence, in the order of their file: for a list that is short. */
  readonly whole = once((): readonly T[] => this.briefs.map((_, index) => this.#whole.at(index)))

  /** A link with its evidence. */
  get(id: string): T | undefined {
    const index = this.#byId.get(id)
    return index === undefined ? undefined : this.#whole.at(index)
  }

  /** The links of a record, without their evidence. */
  briefsOf(recordId: string): Omit<T, 'evidence'>[] {
    return (this.#byRecord.get(recordId) ?? []).map((index) => this.briefs[index]!)
  }

  /** The links of a record, with their evidence. */
  of(recordId: string): T[] {
    return (this.#byRecord.get(recordId) ?? []).map((index) => this.#whole.at(index))
  }
}
