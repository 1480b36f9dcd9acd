import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import { diffWords } from '../../pipeline/compare/diff-words.js'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import type { QueueItem } from '../../pipeline/judge/queue/item.js'
import type { ReportInput } from '../../pipeline/report/input.js'
import { oneAfterAnother } from '../../pipeline/report/successions.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Value } from '../../schemas/value.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { sampleDocument } from '../dataset/sample.js'
import { target, task } from '../link/sample-plan.js'

/** A plan of the given records, each with a place of its own. */
export function planOf(
  id: string,
  targets: readonly Target[],
  tasks: readonly Task[],
  over: Partial<Document> = {},
): DocumentFile {
  const placed = <T extends Target | Task>(record: T, at: number): T => ({
    ...record,
    sources: [
      {
        documentId: id,
        section: ['II', `${at + 1}`],
        start: 100 * (at + 1),
        end: 100 * (at + 1) + 50,
        page: null,
        box: null,
        text: 'values' in record ? `${record.name} ${record.values[0]?.text}` : record.text,
      },
    ],
  })
  const head = { documentId: id, section: [], start: 0, end: 20, page: null, box: null, text: 'KẾ HOẠCH' }
  return {
    $schema: schemaId('document-file'),
    schemaVersion,
    document: { ...sampleDocument(id), ...over, sources: [head] },
    targets: targets.map(placed),
    tasks: tasks.map((one, at) => placed(one, targets.length + at)),
  }
}

export function value(over: Partial<Value>): Value {
  const { comparator = 'gte', min = 50, max = null } = over
  return {
    from: null,
    by: 2030,
    comparator,
    min,
    max,
    unit: '%',
    measure: 'level',
    baseline: null,
    text: '50%',
    ...over,
  }
}

export function deadline(over: Partial<Deadline>): Deadline {
  return {
    kind: 'within',
    start: '2025-01-01',
    end: '2025-12-31',
    precision: 'year',
    recurrence: null,
    on: [],
    condition: null,
    text: '2025',
    ...over,
  }
}

const lead = (id: string, name: string) => [{ agencyId: id, name, mention: name }]

/** Targets and tasks in numbers, all of one name for each number: for reports of any size. */
export function bigPlan(id: string, targets: number, tasks: number, by: number): DocumentFile {
  return planOf(
    id,
    Array.from({ length: targets }, (_, at) =>
      target(id, at, `Tỷ lệ hồ sơ loại ${at} được giải quyết trực tuyến`, { by, min: 10 + (at % 80) }),
    ),
    Array.from({ length: tasks }, (_, at) =>
      task(id, at, `Xây dựng và trình ban hành quy chế quản lý số ${at} của địa phương, ${id}`, {
        leadAgencies: lead(`so-${at % 40}`, `Sở thứ ${at % 40}`),
        coordinatingAgencies: lead(`so-${(at + 1) % 40}`, `Sở thứ ${(at + 1) % 40}`),
        deadline: at % 3 === 0 ? null : deadline({ start: `${2024 + (at % 5)}-01-01`, end: '2029-06-30' }),
      }),
    ),
  )
}

/** A report of the plans, in which targets of one name are one indicator. */
export function reportOf(
  documents: readonly DocumentFile[],
  waiting: readonly QueueItem[] = [],
): ReportInput {
  const targets = documents.flatMap((file) => file.targets)
  const names = [...new Set(targets.map(({ name }) => name))]
  const indicators = names.map(
    (name, at): Indicator => ({
      id: `indicator-${at}`,
      name,
      unit: '%',
      targets: targets.filter((one) => one.name === name).map(({ id }) => id),
    }),
  )
  const dataset: Dataset = {
    documents,
    agencies: [],
    indicators,
    links: [],
    candidates: [],
    citedDocuments: [],
    citations: [],
    contradictions: [],
  }
  const comparisons = oneAfterAnother(documents).map(([before, after]) => ({
    before,
    after,
    changes: comparePlans(before, after, dataset),
  }))
  return { dataset, documents, comparisons, changeWords: diffWords.vi, waiting }
}
