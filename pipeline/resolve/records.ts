import type { Citation } from '../../schemas/citation.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Source } from '../../schemas/source.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Warning } from '../../schemas/warning.js'
import { recordIds } from '../dataset/ids.js'
import type { Draft, TargetDraft, TaskDraft } from '../extract/drafts.js'
import { collapse } from '../language/collapse.js'
import type { PlanData } from '../tree/nodes.js'
import { type Place, writtenText } from '../tree/text.js'
import type { AgencyBook } from './agencies.js'
import { confidenceOf } from './confidence.js'
import { Ranges } from './ranges.js'
import { sourcesOf } from './sources.js'
import { unspelledCost } from './unspelled.js'

/** What every record of one document needs to become final. */
export interface RecordContext {
  documentId: string
  /** The source text. */
  text: string
  /** The copies and the layout of the plan tree. */
  data: PlanData
  repairs: readonly Warning[]
  agencies: AgencyBook
  citations: readonly Citation[]
}

interface Settled<T extends Draft> {
  draft: T
  sources: Source[]
  id: string
  confidence: number
}

/** What the records of a kind go by. */
interface Kind<T extends Draft> {
  readonly kind: 'target' | 'task'
  readonly nameOf: (draft: T) => string
  /** What its words cost beside what reading them did. */
  readonly costOf: (draft: T) => number
}

const targets: Kind<TargetDraft> = {
  kind: 'target',
  nameOf: ({ name }) => name,
  costOf: ({ name }) => unspelledCost(name),
}

const tasks: Kind<TaskDraft> = { kind: 'task', nameOf: ({ text }) => text.value, costOf: () => 0 }

/** Gives drafts their sources, ids and confidence, in the order of the source. */
function settle<T extends Draft>(
  drafts: readonly T[],
  { kind, nameOf, costOf }: Kind<T>,
  context: RecordContext,
): Settled<T>[] {
  const repairs = new Ranges(context.repairs, (repair) => repair)
  const placed = drafts
    .map((draft) => ({
      draft,
      sources: sourcesOf(draft.mentions, context.documentId, context.text, context.data),
    }))
    .filter(({ sources }) => sources.length > 0)
  const unnamed = placed.map(({ draft, sources }) => ({
    parts: [draft.mentions[0]!.section.join('/'), draft.ordinal, nameOf(draft)],
    start: sources[0]!.start,
  }))
  const ids = recordIds(context.documentId, kind, unnamed)
  return placed
    .map((one, index) => ({
      ...one,
      id: ids[index]!,
      confidence: confidenceOf(one.draft, costOf(one.draft), one.sources, repairs, context.data.layout),
    }))
    .sort((a, b) => a.sources[0]!.start - b.sources[0]!.start)
}

function shared(settled: Settled<Draft>, all: ReadonlyMap<Draft, string>, context: RecordContext) {
  const { draft, sources, id, confidence } = settled
  const at = { start: sources[0]!.start, end: sources[0]!.end }
  return {
    id,
    documentId: context.documentId,
    ordinal: draft.ordinal,
    parentId: draft.parent ? (all.get(draft.parent) ?? null) : null,
    group: draft.group,
    leadAgencies: context.agencies.refer(draft.lead, at),
    coordinatingAgencies: context.agencies.refer(draft.coordinating, at),
    sources,
    confidence,
  }
}

/** The targets of a document, with ids, sources and agencies. */
export function targetRecords(drafts: readonly TargetDraft[], context: RecordContext): Target[] {
  const settled = settle(drafts, targets, context)
  const ids = new Map<Draft, string>(settled.map(({ draft, id }) => [draft, id]))
  return settled.map((one) => {
    const { name, values } = one.draft
    const units = new Set(values.map(({ unit }) => unit))
    const record = shared(one, ids, context)
    return {
      id: record.id,
      documentId: record.documentId,
      indicatorId: null,
      ordinal: record.ordinal,
      parentId: record.parentId,
      group: record.group,
      name: collapse(name),
      unit: units.size === 1 ? [...units][0]! : (values[0]?.unit ?? null),
      values: values.map((value) => ({ ...value, text: collapse(value.text) || collapse(name) })),
      leadAgencies: record.leadAgencies,
      coordinatingAgencies: record.coordinatingAgencies,
      sources: record.sources,
      confidence: record.confidence,
    }
  })
}

/** The tasks of a document, with ids, sources and agencies. */
export function taskRecords(drafts: readonly TaskDraft[], context: RecordContext): Task[] {
  const settled = settle(drafts, tasks, context)
  const ids = new Map<Draft, string>(settled.map(({ draft, id }) => [draft, id]))
  const cited = citedPlaces(context.citations)
  return settled.map((one) => {
    const { text, output, deadline, otherDeadlines, budget } = one.draft
    const record = shared(one, ids, context)
    return {
      id: record.id,
      documentId: record.documentId,
      ordinal: record.ordinal,
      parentId: record.parentId,
      group: record.group,
      text: writtenText(text, context.text),
      leadAgencies: record.leadAgencies,
      coordinatingAgencies: record.coordinatingAgencies,
      output: output ? writtenText(output, context.text) : null,
      deadline: deadline ? final(deadline) : null,
      otherDeadlines: otherDeadlines.map(final),
      budget: budget ? { ...budget } : null,
      citations: numbersIn(record.sources, cited),
      sources: record.sources,
      confidence: record.confidence,
    }
  })
}

interface CitedPlace extends Place {
  readonly number: string
}

/** Where the document cites which numbers. */
function citedPlaces(citations: readonly Citation[]): Ranges<CitedPlace> {
  const places = citations.flatMap(({ number, sources }) =>
    number === null ? [] : sources.map(({ start, end }) => ({ number, start, end })),
  )
  return new Ranges(
    places.sort((a, b) => a.start - b.start),
    (place) => place,
  )
}

/** The numbers that are cited in some places of the text, each once, in their order. */
function numbersIn(sources: readonly Source[], cited: Ranges<CitedPlace>): string[] {
  const found = sources.flatMap((source) =>
    cited.meeting(source).filter(({ start }) => start >= source.start),
  )
  return [...new Set(found.map(({ number }) => number))]
}

const final = (deadline: TaskDraft['otherDeadlines'][number]): Deadline => ({
  ...deadline,
  on: [...deadline.on],
})
