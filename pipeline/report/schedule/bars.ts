import type { Task } from '../../../schemas/task.js'
import type { Context } from '../context.js'
import type { Plan } from '../plans.js'
import { isDated } from './duties.js'
import { nameOfTask } from './name-of-task.js'

/** A task on an axis of time; times are milliseconds since 1970, UTC. */
export interface Bar {
  readonly task: Task
  readonly plan: Plan
  /** What the task is called. */
  readonly name: string
  /** within: a stretch; by: up to a last day; from: since a first day, without end; done: it has been done. */
  readonly kind: 'within' | 'by' | 'from' | 'done'
  readonly start: number
  readonly end: number
}

/** What a chart of the schedule spans: whole years, in milliseconds since 1970, UTC. */
export type Span = readonly [number, number]

/** The dated ones of the tasks, in their order. What is due by a day begins when its plan was issued, if that is known. */
export function barsOf(tasks: readonly Task[], { plansById, tasks: all }: Context): Bar[] {
  return tasks.flatMap((task): Bar[] => {
    const { deadline } = task
    if (!isDated(deadline)) return []
    const plan = plansById.get(task.documentId)!
    const known = { task, plan, name: nameOfTask(task, all) }
    const end = deadline.end === null ? null : Date.parse(deadline.end)
    const start = deadline.start === null ? null : Date.parse(deadline.start)
    if (deadline.kind === 'done')
      return [{ ...known, kind: 'done', start: end ?? start!, end: end ?? start! }]
    if (end === null) return [{ ...known, kind: 'from', start: start!, end: start! }]
    if (start !== null) return [{ ...known, kind: 'within', start, end }]
    const issued = plan.file.document.issuedOn
    const since = issued === null ? end : Math.min(Date.parse(issued), end)
    return [{ ...known, kind: 'by', start: since, end }]
  })
}

/**
 * The years that nearly all bars lie in: one task due in 2050 must not press all others into a corner. What goes beyond is
 * cut at the edge.
 */
export function spanOf(bars: readonly Bar[]): Span {
  const starts = bars.map(({ start }) => start).sort((a, b) => a - b)
  const ends = bars.map(({ end }) => end).sort((a, b) => a - b)
  const first = starts[Math.floor(starts.length * 0.02)] ?? 0
  const last = ends[Math.ceil(ends.length * 0.98) - 1] ?? first
  const year = (time: number): number => new Date(time).getUTCFullYear()
  return [Date.UTC(year(first), 0, 1), Date.UTC(Math.max(year(last), year(first)) + 1, 0, 1)]
}
