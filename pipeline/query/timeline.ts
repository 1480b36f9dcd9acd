import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Change } from '../../schemas/change.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import type { Document } from '../../schemas/document.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Target } from '../../schemas/target.js'
import { groupBy } from '../check/group-by.js'
import type { Across } from '../compare/across.js'
import { comparisonOf } from '../compare/comparison.js'
import { compareAgencies } from '../compare/fields/leads.js'
import type { Succession } from '../compare/fields/succession.js'
import type { Dataset } from '../dataset/read-all.js'
import { type AgencyLines, agencyLines, heirsOf } from '../link/agency-lines.js'
import { compareDocuments } from '../link/time-order.js'
import { type AgenciesById, agenciesById } from './lineage.js'
import { type ValueStep, valueSteps } from './value-steps.js'

/** Who leads a target, and who has those duties in the end. */
export interface Lead {
  readonly agency: AgencyReference
  /** The last successors of the agency; empty where it has none. */
  readonly now: readonly Agency[]
}

/** What one plan says of an indicator. */
export interface TimelineEntry {
  readonly document: Document
  /** In the order of the text; several where the plan speaks of it in several places. */
  readonly targets: readonly Target[]
  readonly leads: readonly Lead[]
}

/** What became of the lead: the kind and the reasons of a change. */
export type LeadStep = Pick<Change, 'kind' | 'reasons'>

/** What changed from one plan to the next that speaks of the indicator. */
export interface TimelineStep {
  readonly a: TimelineEntry
  readonly b: TimelineEntry
  readonly values: readonly ValueStep[]
  /** Null where neither names a lead. */
  readonly lead: LeadStep | null
}

/** What became of an indicator over the plans. */
export interface Timeline {
  readonly indicator: Indicator
  /** By the time of the documents. */
  readonly entries: readonly TimelineEntry[]
  readonly steps: readonly TimelineStep[]
  /** Those in which one of its targets is a side. */
  readonly contradictions: readonly Contradiction[]
}

/**
 * What became of an indicator over the plans of a dataset.
 *
 * @example timelineOf(findIndicators('kinh tế số', dataset)[0]!, dataset).steps[0]?.values
 */
export function timelineOf(indicator: Indicator, dataset: Dataset): Timeline {
  const own = new Set(indicator.targets)
  const lines = agencyLines(dataset.agencies)
  const byId = agenciesById(dataset.agencies)
  const entries = dataset.documents
    .map(({ document, targets }) => ({ document, targets: targets.filter(({ id }) => own.has(id)) }))
    .filter(({ targets }) => targets.length > 0)
    .sort((a, b) => compareDocuments(a.document, b.document))
    .map((entry) => ({ ...entry, leads: leadsOf(entry.targets, lines, byId) }))
  return {
    indicator,
    entries,
    steps: entries.slice(1).map((b, at) => stepBetween(entries[at]!, b, dataset)),
    contradictions: dataset.contradictions.filter(({ sides }) =>
      sides.some(({ recordId }) => recordId !== null && own.has(recordId)),
    ),
  }
}

function leadsOf(targets: readonly Target[], lines: AgencyLines, byId: AgenciesById): Lead[] {
  const named = groupBy(
    targets.flatMap(({ leadAgencies }) => leadAgencies),
    ({ agencyId }) => agencyId,
  )
  return [...named.values()].map(([agency]) => {
    const heirs = heirsOf([agency!], lines).filter((id) => id !== agency!.agencyId)
    return { agency: agency!, now: heirs.flatMap((id) => byId.get(id) ?? []) }
  })
}

function stepBetween(a: TimelineEntry, b: TimelineEntry, across: Across): TimelineStep {
  const comparison = comparisonOf(recordsOf(a), recordsOf(b), across)
  return {
    a,
    b,
    values: valueSteps(wholeOf(a), wholeOf(b), comparison),
    lead: leadStep(a, b, comparison.succession),
  }
}

const recordsOf = ({ document, targets }: TimelineEntry) => ({ document, targets: [...targets], tasks: [] })

/** All that a plan states of the indicator, as one target. */
function wholeOf({ targets }: TimelineEntry): Target {
  return { ...targets[0]!, values: targets.flatMap(({ values }) => values) }
}

function leadStep(a: TimelineEntry, b: TimelineEntry, succession: Succession): LeadStep | null {
  const [before, after] = [a, b].map(({ leads }) => leads.map(({ agency }) => agency))
  const finding = compareAgencies('leadAgencies', before!, after!, succession)
  return finding && { kind: finding.kind, reasons: [...(finding.reasons ?? [])] }
}
