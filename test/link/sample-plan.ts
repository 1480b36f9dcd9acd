import type { LinkInput } from '../../pipeline/link/link-records.js'
import type { DocumentFacts } from '../../pipeline/link/scope.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'

/** A plan of a province; `id` tells its number and year: `nghe-an-9-kh-ubnd-2024`. */
export function plan(id: string, over: Partial<DocumentFacts> = {}): DocumentFacts {
  const year = Number(id.slice(-4))
  return {
    id,
    kind: 'plan',
    number: '9/KH-UBND',
    title: 'Phát triển kinh tế - xã hội',
    place: 'Nghệ An',
    issuer: 'Ủy ban nhân dân tỉnh Nghệ An',
    issuedOn: `${year}-03-01`,
    period: { start: year, end: 2030 },
    ...over,
  }
}

interface TargetWords {
  readonly unit?: string
  readonly by?: number
  readonly min?: number
  readonly lead?: string
  readonly parentId?: string
}

/** A target `at` of a plan: `nghe-an-9-kh-ubnd-2024.target-0000000001`. */
export function target(documentId: string, at: number, name: string, words: TargetWords = {}): Target {
  const { unit = '%', by = 2030, min = 50, lead, parentId = null } = words
  const value = { from: null, by, comparator: 'gte', min, max: null, unit, measure: 'level' } as const
  return {
    id: `${documentId}.target-${String(at).padStart(10, '0')}`,
    documentId,
    indicatorId: null,
    ordinal: null,
    parentId,
    group: null,
    name,
    unit,
    values: [{ ...value, baseline: null, text: `${min}` }],
    leadAgencies: lead === undefined ? [] : [{ agencyId: lead, name: lead, mention: lead }],
    coordinatingAgencies: [],
    sources: [{ documentId, section: [], start: 0, end: 1, page: null, box: null, text: 'x' }],
    confidence: 1,
  }
}

/** A task `at` of a plan. */
export function task(documentId: string, at: number, text: string, over: Partial<Task> = {}): Task {
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
    sources: [{ documentId, section: [], start: 0, end: 1, page: null, box: null, text: 'x' }],
    confidence: 1,
    ...over,
  }
}

/** What linking takes, with nothing but what a test names. */
export function input(over: Partial<LinkInput>): LinkInput {
  return { documents: [], targets: [], tasks: [], agencies: [], judgements: [], previous: [], ...over }
}

export const early = 'nghe-an-1-kh-ubnd-2021'
export const middle = 'nghe-an-5-kh-ubnd-2023'
export const late = 'nghe-an-9-kh-ubnd-2025'
