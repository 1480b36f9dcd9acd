import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import type { Agency } from '../../../schemas/agency.js'
import type { RecordBrief } from '../../data/record-brief.js'
import type { AgencyRole, Snapshot } from '../../data/snapshot.js'
import { dueOf } from '../parts/due.js'
import { type ListPart, pageOf } from '../parts/page-of.js'
import { type RecordItem, recordItem } from '../parts/record-item.js'

/** What is asked of an agency's page. */
export interface AgencyQuestion {
  readonly role: string
  readonly page: string
}

export interface AgencyView {
  readonly agency: Agency
  readonly before: readonly Agency[]
  readonly after: readonly Agency[]
  readonly role: AgencyRole
  readonly counts: Readonly<Record<AgencyRole, number>>
  /** What is due first stands first; what has no day stands last. */
  readonly records: ListPart<RecordItem>
}

const pageSize = 40

/** What an agency has to do in all plans; undefined where there is none of that id. */
export function agencyView(snapshot: Snapshot, id: string, question: AgencyQuestion): AgencyView | undefined {
  const { agencies } = snapshot.across
  const agency = agencies.get(id)
  if (!agency) return undefined
  const named = (ids: readonly string[]): Agency[] => ids.flatMap((one) => agencies.get(one) ?? [])
  const counts = {
    lead: snapshot.recordsOfAgency(id, 'lead').length,
    coordinating: snapshot.recordsOfAgency(id, 'coordinating').length,
  }
  const role = roleOf(question.role, counts)
  const records = [...snapshot.recordsOfAgency(id, role)].sort(byDue)
  const part = pageOf(records, question.page, pageSize)
  return {
    agency,
    before: named(agency.predecessors),
    after: named(agency.successors),
    role,
    counts,
    records: { ...part, items: part.items.map((record) => recordItem(record, snapshot)) },
  }
}

/** What it leads, unless it leads nothing. */
function roleOf(asked: string, { lead }: AgencyView['counts']): AgencyRole {
  if (asked === 'coordinating' || asked === 'lead') return asked
  return lead === 0 ? 'coordinating' : 'lead'
}

const noDay = '9999'

function byDue(a: RecordBrief, b: RecordBrief): number {
  return compareStrings(dueOf(a) ?? noDay, dueOf(b) ?? noDay) || compareStrings(a.id, b.id)
}
