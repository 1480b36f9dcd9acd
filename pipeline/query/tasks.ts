import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'
import type { Task } from '../../schemas/task.js'
import { compareStrings } from '../dataset/compare-strings.js'
import type { Dataset } from '../dataset/read-all.js'
import { compareDocuments } from '../link/time-order.js'
import { type DeadlineState, deadlineStates, overSince, stateIn } from './deadline-state.js'
import type { DueWindow } from './due-window.js'
import { dutySpan } from './duty-span.js'
import { mayHold } from './group-members.js'
import { laterStatements } from './later-tasks.js'
import { agenciesById, type Kinship, lineageOf } from './lineage.js'

export type Role = 'lead' | 'coordinating'

/** Which tasks are asked for. */
export interface TaskQuestion {
  /** Those of any of these agencies; null: of all. */
  readonly agencies: readonly Agency[] | null
  /** Whether what was given to an agency's predecessors and successors is its own. */
  readonly succession: boolean
  readonly role: Role | 'any'
  /** Those whose time meets these days; null: of any time. */
  readonly window: DueWindow | null
  /** Those whose last day was before this one; null: of any time. */
  readonly overdueOn: string | null
  /** Those of the documents of these ids; null: of all. */
  readonly documents: ReadonlySet<string> | null
  /** Only those that come again and again. */
  readonly recurring: boolean
  readonly sort: 'due' | 'plan'
}

/** What an agency of the question has to do with a task. */
export interface Part {
  readonly role: Role
  /** As the task names it. */
  readonly agency: AgencyReference
  /** How it stands to the agency of the question; `group`: a group that may hold it. */
  readonly kinship: Kinship | 'group'
}

/** A task that answers the question. */
export interface FoundTask {
  readonly document: Document
  readonly task: Task
  /** What the agency of the question has to do with it, leading first; empty where none was asked for. */
  readonly parts: readonly Part[]
  /** Which of its deadlines it was found by; the first where no time was asked for. */
  readonly deadline: Deadline | null
  /** How that stands to the window; null where none was asked for. */
  readonly state: DeadlineState | null
  /** The day that it is due on, or was; null where none is stated. */
  readonly dueOn: string | null
  /** The tasks of later documents that are linked to it, which may set another time. */
  readonly later: readonly Task[]
}

/** What a question finds. */
export interface TaskAnswer {
  readonly tasks: readonly FoundTask[]
  /** Those that no agency of the question is named in, but a group that may hold it. */
  readonly ofGroups: readonly FoundTask[]
  /** How many more there are that state no time at all, where a time was asked for. */
  readonly withoutDeadline: number
}

/**
 * The tasks that a question asks for. Pure: it reads no clock.
 *
 * @example
 * findTasks(dataset, { agencies: agenciesMeant('Sở Y tế', dataset.agencies), succession: true, role: 'any',
 *   window: readDueWindow('2026-Q1'), overdueOn: null, documents: null, recurring: false, sort: 'due' })
 */
export function findTasks(dataset: Dataset, question: TaskQuestion): TaskAnswer {
  const partsOf = partsFinder(dataset.agencies, question)
  const laterThan = laterStatements(dataset)
  const found: FoundTask[] = []
  let withoutDeadline = 0
  for (const { document, tasks } of dataset.documents) {
    if (question.documents !== null && !question.documents.has(document.id)) continue
    for (const task of tasks) {
      const parts = partsOf(task)
      if (parts === null) continue
      const time = timeOf(task, document, question)
      if (time !== null) found.push({ document, task, parts, ...time, later: laterThan(task, document) })
      else if (task.deadline === null && !question.recurring) withoutDeadline++
    }
  }
  found.sort(question.sort === 'due' ? byDue : byPlan)
  return {
    tasks: found.filter(({ parts }) => !isOfGroup(parts)),
    ofGroups: found.filter(({ parts }) => isOfGroup(parts)),
    withoutDeadline,
  }
}

const isOfGroup = (parts: readonly Part[]): boolean =>
  parts.length > 0 && parts.every(({ kinship }) => kinship === 'group')

/** What the agencies of the question have to do with a task; null where it is none of theirs. */
function partsFinder(
  agencies: readonly Agency[],
  question: TaskQuestion,
): (task: Task) => readonly Part[] | null {
  const asked = question.agencies
  if (asked === null) return () => []
  const kinshipOf = kinships(agencies, asked, question.succession)
  return (task) => {
    const parts = rolesOf(question.role).flatMap(({ role, field }) =>
      task[field].flatMap((agency): Part[] => {
        const kinship = kinshipOf.get(agency.agencyId)
        return kinship === undefined ? [] : [{ role, agency, kinship }]
      }),
    )
    if (parts.length === 0) return null
    const own = parts.filter(({ kinship }) => kinship !== 'group')
    return own.length > 0 ? own : parts
  }
}

function kinships(
  agencies: readonly Agency[],
  asked: readonly Agency[],
  succession: boolean,
): Map<string, Part['kinship']> {
  const ids = asked.map(({ id }) => id)
  const own: Map<string, Part['kinship']> = succession
    ? lineageOf(ids, agenciesById(agencies))
    : new Map(ids.map((id) => [id, 'same']))
  for (const group of agencies) {
    if (group.collective && !own.has(group.id) && asked.some((agency) => mayHold(group, agency)))
      own.set(group.id, 'group')
  }
  return own
}

const roleFields = [
  { role: 'lead', field: 'leadAgencies' },
  { role: 'coordinating', field: 'coordinatingAgencies' },
] as const

function rolesOf(role: TaskQuestion['role']) {
  return roleFields.filter((one) => role === 'any' || one.role === role)
}

type Time = Pick<FoundTask, 'deadline' | 'state' | 'dueOn'>

/** By which of its deadlines a task answers the question; null where by none. */
function timeOf(task: Task, document: Document, question: TaskQuestion): Time | null {
  const { window, overdueOn, recurring } = question
  const all = task.deadline === null ? [] : [task.deadline, ...task.otherDeadlines]
  if (overdueOn !== null && all.some(({ kind }) => kind === 'done')) return null
  const asked = recurring ? all.filter(({ kind }) => kind === 'recurring') : all
  if (window === null && overdueOn === null) {
    if (asked.length === 0) return recurring ? null : { deadline: null, state: null, dueOn: null }
    return { deadline: asked[0]!, state: null, dueOn: asked[0]!.end }
  }
  const times = asked.flatMap((deadline): Time[] => {
    const over = overdueOn === null ? deadline.end : overSince(deadline, overdueOn)
    if (overdueOn !== null && over === null) return []
    if (window === null) return [{ deadline, state: null, dueOn: over }]
    const met = stateIn(bounded(deadline, document), window)
    return met === null ? [] : [{ deadline, state: met.state, dueOn: met.on }]
  })
  return times.sort(byUrgency)[0] ?? null
}

/** What recurs does so no longer than its plan is for. */
function bounded(deadline: Deadline, document: Document): Deadline {
  if (deadline.kind !== 'recurring') return deadline
  const { first, last } = dutySpan(deadline, document)
  return { ...deadline, start: first, end: last }
}

const latest = '9999-12-31'

function byUrgency(a: Time, b: Time): number {
  return rankOf(a) - rankOf(b) || compareStrings(a.dueOn ?? latest, b.dueOn ?? latest)
}

const rankOf = ({ state }: Time): number => (state === null ? 0 : deadlineStates.indexOf(state))

/** Those without a day last: recurring ones, then what waits for something, then what states no time. */
function byDue(a: FoundTask, b: FoundTask): number {
  return byUrgency(a, b) || vagueness(a) - vagueness(b) || byPlan(a, b)
}

function vagueness({ deadline, dueOn }: FoundTask): number {
  if (dueOn !== null) return 0
  if (deadline === null) return 3
  return deadline.kind === 'conditional' ? 2 : 1
}

/** The latest plan first, its tasks in the order of its text. */
function byPlan(a: FoundTask, b: FoundTask): number {
  return compareDocuments(b.document, a.document) || placeOf(a) - placeOf(b)
}

const placeOf = ({ task }: FoundTask): number => task.sources[0]!.start
