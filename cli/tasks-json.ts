import type { FoundTask, TaskAnswer, TaskQuestion } from '../pipeline/query/tasks.js'
import { documentJson } from './timeline-json.js'

/** The tasks that were found, with what was asked, as a machine reads them: records as in the dataset. */
export function tasksJson(question: TaskQuestion, answer: TaskAnswer): object {
  const { agencies, succession, role, window, overdueOn, documents, recurring } = question
  return {
    question: {
      agencies: agencies?.map(({ id, name }) => ({ agencyId: id, name })) ?? null,
      succession,
      role,
      due: window,
      overdueOn,
      documents: documents && [...documents],
      recurring,
    },
    tasks: answer.tasks.map(foundJson),
    ofGroups: answer.ofGroups.map(foundJson),
    withoutDeadline: answer.withoutDeadline,
  }
}

function foundJson({ document, task, parts, deadline, state, dueOn, later }: FoundTask): object {
  return {
    document: documentJson(document),
    parts,
    state,
    dueOn,
    foundBy: deadline,
    later: later.map(({ id, documentId, deadline: set }) => ({ id, documentId, deadline: set })),
    task,
  }
}
