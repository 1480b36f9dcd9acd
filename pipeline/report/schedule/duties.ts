import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Deadline } from '../../../schemas/deadline.js'
import type { Task } from '../../../schemas/task.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { Context } from '../context.js'

/** What an agency has to do in the plans of the report. */
export interface Duties {
  /** The id of its element of the page. */
  readonly anchor: string
  /** Null for the tasks of which no plan says who leads them. */
  readonly agencyId: string | null
  readonly name: string
  /** The tasks it leads, in the order of what is due first; those without a day last. */
  readonly leads: readonly Task[]
  /** Of these, how many can stand on an axis of time. */
  readonly dated: number
  /** The tasks it coordinates in. */
  readonly coordinates: readonly Task[]
}

/** The duties of all agencies, those with most dated tasks first; last the tasks that nobody leads. */
export function dutiesOf(context: Context): Duties[] {
  const byAgency = new Map<string, { name: string; leads: Task[]; coordinates: Task[] }>()
  const entryOf = ({ agencyId, name }: AgencyReference) => {
    const entry = byAgency.get(agencyId) ?? { name, leads: [], coordinates: [] }
    byAgency.set(agencyId, entry)
    return entry
  }
  const tasks = [...context.tasks.values()]
  for (const task of tasks) {
    for (const agency of distinct(task.leadAgencies)) entryOf(agency).leads.push(task)
    for (const agency of distinct(task.coordinatingAgencies)) entryOf(agency).coordinates.push(task)
  }
  const known = [...byAgency].map(([agencyId, entry]) => ({
    agencyId,
    ...entry,
    dated: countDated(entry.leads),
  }))
  known.sort(
    (a, b) =>
      b.dated - a.dated ||
      b.leads.length - a.leads.length ||
      b.coordinates.length - a.coordinates.length ||
      compareStrings(a.name, b.name) ||
      compareStrings(a.agencyId, b.agencyId),
  )
  const leaderless = tasks.filter(({ leadAgencies }) => leadAgencies.length === 0)
  const nobody = { agencyId: null, name: context.texts.noLead, leads: leaderless, coordinates: [] }
  const all = leaderless.length === 0 ? known : [...known, { ...nobody, dated: countDated(leaderless) }]
  return all.map((duties, index) => ({
    ...duties,
    anchor: `a${index + 1}`,
    leads: byTime(duties.leads, context),
  }))
}

/** Whether a deadline has a day to be put on an axis of time. */
export function isDated(deadline: Deadline | null): deadline is Deadline {
  return deadline !== null && deadline.kind !== 'recurring' && (deadline.start ?? deadline.end) !== null
}

function countDated(tasks: readonly Task[]): number {
  return tasks.filter(({ deadline }) => isDated(deadline)).length
}

function distinct(agencies: readonly AgencyReference[]): AgencyReference[] {
  return agencies.filter(
    ({ agencyId }, index) => agencies.findIndex((one) => one.agencyId === agencyId) === index,
  )
}

/** Tasks keep the order of the plans and of their texts where they are due on one day. */
function byTime(tasks: readonly Task[], { plansById }: Context): Task[] {
  const order = new Map(tasks.map((task, index) => [task, index]))
  const due = ({ deadline }: Task): string => (isDated(deadline) ? `${deadline.end ?? '9998'}` : '9999')
  const since = ({ deadline }: Task): string => (isDated(deadline) ? (deadline.start ?? '') : '')
  const plan = ({ documentId }: Task): number => plansById.get(documentId)?.index ?? 0
  return [...tasks].sort(
    (a, b) =>
      compareStrings(due(a), due(b)) ||
      compareStrings(since(a), since(b)) ||
      plan(b) - plan(a) ||
      order.get(a)! - order.get(b)!,
  )
}
