import type { Contradiction } from '../../schemas/contradiction.js'
import type { ContradictionKind } from '../../schemas/contradiction-kinds.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Source } from '../../schemas/source.js'
import type { Task } from '../../schemas/task.js'
import { vi } from '../words/vi.js'
import { contradictionId } from './contradiction-id.js'
import { datedSources, titleSources, yearsIn } from './document-words.js'
import type { TwinTasks } from './twin-tasks.js'
import { shortened } from './wording.js'

/** Times of tasks that were over before the plan was issued, or end after the years that it covers. */
export function deadlinesOutside({
  document,
  tasks,
}: Pick<DocumentFile, 'document' | 'tasks'>): Contradiction[] {
  if (document.kind !== 'plan') return []
  return tasks.flatMap((task) => {
    const { deadline } = task
    if (deadline === null || !isFixed(deadline)) return []
    return [...beforeIssue(task, deadline, document), ...afterPeriod(task, deadline, document)]
  })
}

/** Tasks that the prose and an appendix set for two times that have no day in common. */
export function twinDeadlines(twins: readonly TwinTasks[]): Contradiction[] {
  return twins.flatMap(({ prose, row }) => {
    const [a, b] = [prose.deadline, row.deadline]
    if (a === null || b === null || !isFixed(a) || !isFixed(b) || meet(a, b)) return []
    const [first, second] = [shortened(a.text), shortened(b.text)]
    const message = `Nhiệm vụ “${shortened(row.text)}” được ghi hai thời hạn khác nhau: “${first}” và “${second}”.`
    return [
      {
        id: contradictionId('deadlines', [prose.id, row.id]),
        kind: 'deadlines',
        message,
        sides: [sideOf(prose, a), sideOf(row, b)],
      },
    ]
  })
}

/** A time that is stated with its year: not one that recurs, waits for something, or has been met. */
const isFixed = ({ kind, end, text }: Deadline): boolean =>
  (kind === 'within' || kind === 'by') && end !== null && yearsIn(text).length > 0

/** Whether a task that is done in one of the times may be done in the other. */
const meet = (a: Deadline, b: Deadline): boolean =>
  a.end! >= (b.start ?? '') &&
  b.end! >= (a.start ?? '') &&
  (a.kind === b.kind ? a.kind === 'within' || a.end === b.end : true)

function beforeIssue(task: Task, deadline: Deadline, document: Document): Contradiction[] {
  const { issuedOn } = document
  if (issuedOn === null || deadline.end! >= issuedOn) return []
  const message = `Nhiệm vụ “${shortened(task.text)}” có thời hạn “${shortened(deadline.text)}”, trước ngày ban hành kế hoạch ${vi.date(issuedOn)}.`
  const own = { text: vi.date(issuedOn), sources: datedSources(document, issuedOn) }
  return [outside('deadline-before-issue', message, task, deadline, document, own)]
}

function afterPeriod(task: Task, deadline: Deadline, document: Document): Contradiction[] {
  const { period, title } = document
  const year = deadline.end!.slice(0, 4)
  // A plan for one year begins things that go on; a title may look further ahead (tầm nhìn đến năm 2045).
  if (period.end === null || period.start === period.end || Number(year) <= period.end) return []
  if (title === null || yearsIn(title).some((one) => one >= Number(year))) return []
  const message = `Nhiệm vụ “${shortened(task.text)}” có thời hạn “${shortened(deadline.text)}”, sau giai đoạn của kế hoạch (đến năm ${period.end}).`
  const own = { text: shortened(title), sources: titleSources(document) }
  return [outside('deadline-after-period', message, task, deadline, document, own)]
}

function outside(
  kind: ContradictionKind,
  message: string,
  task: Task,
  deadline: Deadline,
  document: Document,
  own: { text: string; sources: Source[] },
): Contradiction {
  return {
    id: contradictionId(kind, [task.id]),
    kind,
    message,
    sides: [sideOf(task, deadline), { documentId: document.id, recordId: null, ...own }],
  }
}

function sideOf(task: Task, deadline: Deadline): Contradiction['sides'][number] {
  return {
    documentId: task.documentId,
    recordId: task.id,
    text: shortened(deadline.text),
    sources: task.sources,
  }
}
