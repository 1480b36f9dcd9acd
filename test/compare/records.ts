import type { Across, PlanRecords } from '../../pipeline/compare/across.js'
import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Comparator, Value } from '../../schemas/value.js'

export const early = 'nghe-an-1-kh-ubnd-2021'
export const late = 'nghe-an-9-kh-ubnd-2025'

/** A plan as comparing takes it; its id tells its year. */
export function plan(id: string, over: Partial<PlanRecords> = {}): PlanRecords {
  const year = id.slice(-4)
  return {
    document: {
      id,
      kind: 'plan',
      number: '9/KH-UBND',
      title: 'Phát triển kinh tế - xã hội',
      place: 'Nghệ An',
      issuer: 'Ủy ban nhân dân tỉnh Nghệ An',
      issuedOn: `${year}-02-14`,
      signer: null,
      period: { start: null, end: 2030 },
      sources: [sourceOf(id, 'Phát triển kinh tế - xã hội')],
      ...over.document,
    },
    targets: over.targets ?? [],
    tasks: over.tasks ?? [],
  }
}

function sourceOf(documentId: string, text: string): Target['sources'][number] {
  return { documentId, section: ['I'], start: 0, end: text.length, page: null, box: null, text }
}

/** A value by what a plan writes: its comparator and bounds. */
export function value(comparator: Comparator, bounds: readonly number[], over: Partial<Value> = {}): Value {
  const [first = null, second = first] = bounds
  return {
    from: null,
    by: 2030,
    comparator,
    min: comparator === 'lte' || comparator === 'lt' ? null : first,
    max: comparator === 'gte' || comparator === 'gt' ? null : second,
    unit: '%',
    measure: 'level',
    baseline: null,
    text: `${comparator} ${bounds.join(' - ')}`.trim(),
    ...over,
  }
}

/** Agencies by their ids. */
export function named(...ids: string[]): AgencyReference[] {
  return ids.map((agencyId) => ({ agencyId, name: agencyId, mention: agencyId }))
}

/** A target `at` of a plan. */
export function target(documentId: string, at: number, over: Partial<Target> = {}): Target {
  const name = over.name ?? 'Tỷ lệ dân số dùng nước sạch'
  return {
    id: `${documentId}.target-${String(at).padStart(10, '0')}`,
    documentId,
    indicatorId: null,
    ordinal: null,
    parentId: null,
    group: null,
    name,
    unit: '%',
    values: [value('gte', [50])],
    leadAgencies: [],
    coordinatingAgencies: [],
    sources: [sourceOf(documentId, name)],
    confidence: 1,
    ...over,
  }
}

/** A task `at` of a plan. */
export function task(documentId: string, at: number, over: Partial<Task> = {}): Task {
  const text = over.text ?? 'Xây dựng Đề án phát triển chợ đầu mối thủy sản Kim Sơn'
  return {
    id: `${documentId}.task-${String(at).padStart(10, '0')}`,
    documentId,
    ordinal: null,
    parentId: null,
    group: null,
    text,
    leadAgencies: [],
    coordinatingAgencies: [],
    output: null,
    deadline: null,
    otherDeadlines: [],
    budget: null,
    citations: [],
    sources: [sourceOf(documentId, text)],
    confidence: 1,
    ...over,
  }
}

/** A deadline that is over with a day. */
export function deadline(end: string, over: Partial<Deadline> = {}): Deadline {
  const nothing = { recurrence: null, on: [], condition: null }
  return { kind: 'by', start: null, end, precision: 'day', ...nothing, text: end, ...over }
}

/** An agency that was merged into another on a day. */
export function agency(
  id: string,
  validTo: string | null,
  successors: string[],
  over: Partial<Agency> = {},
): Agency {
  const nothing = {
    shortName: null,
    kind: null,
    level: null,
    aliases: [],
    validFrom: null,
    predecessors: [],
    place: null,
    listed: true,
  }
  return { id, name: id, collective: false, ...nothing, validTo, successors, ...over }
}

/** Ties records one to one, or several to one: targets by an indicator, tasks by links. */
export function tied(...groups: (readonly string[])[]): Across {
  return {
    indicators: groups
      .filter(([first]) => first?.includes('.target-'))
      .map((targets, at) => ({ id: `indicator-${at}`, name: 'x', unit: null, targets: [...targets] })),
    links: groups
      .filter(([first]) => first?.includes('.task-'))
      .flatMap(([a = '', ...others]) =>
        others.map((b) => ({
          id: `link-${a}-${b}`,
          kind: 'task' as const,
          a,
          b,
          score: 0.9,
          evidence: [],
          status: 'auto' as const,
        })),
      ),
    candidates: [],
    agencies: [],
  }
}
