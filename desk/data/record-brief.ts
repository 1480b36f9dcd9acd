import type { Deadline } from '../../schemas/deadline.js'
import type { Source } from '../../schemas/source.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import { plainWords } from './plain-words.js'

/** When a record is to be done, without its words. */
export type DeadlineBrief = Pick<Deadline, 'kind' | 'start' | 'end' | 'precision' | 'recurrence' | 'on'>

/** Of a target or a task, what lists and filters need; the whole record is read from its document's file. */
export interface RecordBrief {
  readonly id: string
  readonly kind: 'target' | 'task'
  readonly documentId: string
  readonly ordinal: string | null
  /** The name of a target, the text of a task. */
  readonly label: string
  /** Ids, in the order written. */
  readonly leadAgencies: readonly string[]
  readonly coordinatingAgencies: readonly string[]
  /** Null for a task, and for a target that no other plan shares. */
  readonly indicatorId: string | null
  /** The unit of a target. */
  readonly unit: string | null
  /** All dates that a task states, the main one first; none of a target. */
  readonly deadlines: readonly DeadlineBrief[]
  /** The years that a target is to be reached by, each once, rising; none of a task. */
  readonly years: readonly number[]
  readonly confidence: number
  /** Where its first source starts in the text of its document, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The label without marks, for searching: see `plainWords`. */
  readonly plain: string
}

/** Most lists are empty, and one empty list does for all of them. */
const none: readonly never[] = []

/** @param intern gives the same string for equal ids, so that each is kept once */
export function briefOfTarget(target: Target, intern: (id: string) => string): RecordBrief {
  const years = target.values.flatMap(({ by }) => by ?? [])
  return {
    ...shared(target, target.name, intern),
    kind: 'target',
    indicatorId: target.indicatorId === null ? null : intern(target.indicatorId),
    unit: target.unit === null ? null : intern(target.unit),
    deadlines: none,
    years: years.length === 0 ? none : [...new Set(years)].sort((a, b) => a - b),
  }
}

/** @param intern gives the same string for equal ids, so that each is kept once */
export function briefOfTask(task: Task, intern: (id: string) => string): RecordBrief {
  const deadlines = [...(task.deadline ? [task.deadline] : []), ...task.otherDeadlines].map(briefOfDeadline)
  return {
    ...shared(task, task.text, intern),
    kind: 'task',
    indicatorId: null,
    unit: null,
    deadlines: deadlines.length === 0 ? none : deadlines,
    years: none,
  }
}

function shared(record: Target | Task, label: string, intern: (id: string) => string) {
  const { id, documentId, ordinal, leadAgencies, coordinatingAgencies, sources, confidence } = record
  const { start, end } = placeOf(sources)
  return {
    id,
    documentId: intern(documentId),
    ordinal,
    label,
    leadAgencies: idsOf(leadAgencies, intern),
    coordinatingAgencies: idsOf(coordinatingAgencies, intern),
    confidence,
    start,
    end,
    plain: plainWords(label),
  }
}

function placeOf([first]: readonly Source[]): { start: number; end: number } {
  return { start: first?.start ?? 0, end: first?.end ?? 0 }
}

function idsOf(named: Target['leadAgencies'], intern: (id: string) => string): readonly string[] {
  return named.length === 0 ? none : named.map(({ agencyId }) => intern(agencyId))
}

function briefOfDeadline({ kind, start, end, precision, recurrence, on }: Deadline): DeadlineBrief {
  return { kind, start, end, precision, recurrence, on: on.length === 0 ? [] : on }
}
