import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import type { Change } from '../../schemas/change.js'
import type { Candidate, Link } from '../../schemas/link.js'
import type { RecordBrief } from './record-brief.js'
import type { Snapshot } from './snapshot.js'

/** How many comparisons are kept: a page and its filters ask for one and the same. */
const mostKept = 8

/** What changed between two plans of a dataset, kept for the pairs that were asked for last. */
export class Changes {
  readonly #kept = new Map<string, Promise<Change[]>>()

  /**
   * What changed from one plan to another; the most important comes first, unchanged fields too.
   *
   * @param a the id of the earlier plan
   * @throws DatasetError where a file is not what it should be; the file system's error where there is no such document
   */
  between(snapshot: Snapshot, a: string, b: string): Promise<Change[]> {
    const key = `${snapshot.version} ${a} ${b}`
    const known = this.#kept.get(key)
    if (known) return known
    const found = compare(snapshot, a, b)
    this.#kept.set(key, found)
    found.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept) this.#kept.delete(oldest!)
    return found
  }
}

/** Of what ties all plans only that is given which ties these two: the rest would only be read past. */
async function compare(snapshot: Snapshot, a: string, b: string): Promise<Change[]> {
  const plans = [await snapshot.readDocument(a), await snapshot.readDocument(b)] as const
  const { indicators, agencies } = snapshot.across
  const records = [...snapshot.recordsOf(a), ...snapshot.recordsOf(b)]
  const shared = new Set(records.map(({ indicatorId }) => indicatorId))
  return comparePlans(plans[0], plans[1], {
    indicators: [...shared].flatMap((id) => (id === null ? [] : (indicators.get(id) ?? []))),
    links: linksAround(records, snapshot),
    candidates: records.flatMap(({ id }) => candidatesOf(id, snapshot)),
    agencies: [...agencies.values()],
  })
}

function candidatesOf(id: string, { across: { candidates } }: Snapshot): Candidate[] {
  return candidates.briefsOf(id).map((brief) => ({ ...brief, evidence: [] }))
}

/** The links of some records, and on by way of the records of other plans: two may be tied through a third. */
function linksAround(records: readonly RecordBrief[], { across: { links } }: Snapshot): Link[] {
  const found = new Map<string, Link>()
  const seen = new Set(records.map(({ id }) => id))
  for (const id of seen) {
    for (const brief of links.briefsOf(id)) {
      found.set(brief.id, { ...brief, evidence: [] }) // comparing asks for what is tied, not for why
      seen.add(brief.a).add(brief.b)
    }
  }
  return [...found.values()]
}
