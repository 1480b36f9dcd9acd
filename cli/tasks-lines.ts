import { daysBetween, deadlineStates } from '../pipeline/query/deadline-state.js'
import { agenciesById, lineageOf } from '../pipeline/query/lineage.js'
import type { FoundTask, TaskAnswer, TaskQuestion } from '../pipeline/query/tasks.js'
import { deadlineInWords } from '../pipeline/words/deadlines.js'
import type { Language } from '../pipeline/words/language.js'
import { recordWords } from '../pipeline/words/words.js'
import type { Agency } from '../schemas/agency.js'
import { type CellPiece, fittedTable } from './fitted-table.js'
import { tasksTexts } from './tasks-texts.js'
import { partWords, timeWords } from './tasks-words.js'
import type { Terminal } from './terminal.js'

/** The tasks that were found as lines for a reader: what was asked, then a table for each way to be due. */
export function tasksLines(
  question: TaskQuestion,
  answer: TaskAnswer,
  agencies: readonly Agency[],
  lang: Language,
  terminal: Terminal,
): string[] {
  const sections = sectionsOf(question, answer, lang)
  return [
    ...questionLines(question, agencies, lang, terminal),
    ...sections.flatMap(({ heading, tasks }) => [
      '',
      terminal.styleOut('bold', `${heading} (${tasks.length})`),
      ...taskTable(tasks, question, lang, terminal),
    ]),
    '',
    summary(question, answer, lang),
  ]
}

interface Section {
  readonly heading: string
  readonly tasks: readonly FoundTask[]
}

function sectionsOf(question: TaskQuestion, { tasks, ofGroups }: TaskAnswer, lang: Language): Section[] {
  const texts = tasksTexts[lang]
  const own: Section[] =
    question.window === null
      ? [{ heading: question.overdueOn === null ? texts.tasks : texts.overdue, tasks }]
      : deadlineStates.map((state) => ({
          heading: texts.states[state],
          tasks: tasks.filter((one) => one.state === state),
        }))
  const name = question.agencies?.[0]?.name ?? ''
  const groups = { heading: texts.toGroups(name), tasks: ofGroups }
  return [...own, groups].filter((section) => section.tasks.length > 0)
}

function questionLines(
  question: TaskQuestion,
  all: readonly Agency[],
  lang: Language,
  terminal: Terminal,
): string[] {
  const [texts, { date }] = [tasksTexts[lang], recordWords[lang]]
  const { agencies, window, overdueOn, documents, succession } = question
  const lines: string[] = []
  for (const agency of agencies ?? [])
    lines.push(`${terminal.styleOut('bold', agency.name)}  ${terminal.styleOut('dim', agency.id)}`)
  if (agencies !== null && succession) lines.push(...kinLines(agencies, all, lang))
  if (window !== null) lines.push(`${texts.time}: ${date(window.start)} – ${date(window.end)}`)
  if (overdueOn !== null) lines.push(`${texts.overdueOn}: ${date(overdueOn)}`)
  if (documents !== null) lines.push(`${texts.plans}: ${[...documents].join(', ')}`)
  return lines
}

function kinLines(agencies: readonly Agency[], all: readonly Agency[], lang: Language): string[] {
  const { predecessors, successors } = tasksTexts[lang]
  const byId = agenciesById(all)
  const lineage = lineageOf(
    agencies.map(({ id }) => id),
    byId,
  )
  const namesOf = (kinship: string) => [
    ...new Set([...lineage].filter(([, one]) => one === kinship).flatMap(([id]) => byId.get(id)?.name ?? [])),
  ]
  const [before, after] = [namesOf('predecessor'), namesOf('successor')]
  return [
    ...(before.length === 0 ? [] : [`${predecessors}: ${before.join('; ')}`]),
    ...(after.length === 0 ? [] : [`${successors}: ${after.join('; ')}`]),
  ]
}

function taskTable(
  tasks: readonly FoundTask[],
  question: TaskQuestion,
  lang: Language,
  terminal: Terminal,
): string[] {
  const { due, lead, role, task, plan } = tasksTexts[lang]
  const who = question.agencies === null ? lead : role
  const rows = tasks.map((found) => [
    timeCell(found, question, lang),
    whoCell(found, lang),
    [{ text: found.task.text }, { text: found.task.id, style: 'dim' as const }],
    placeCell(found),
  ])
  return fittedTable([due, who, task, plan], rows, terminal.outColumns, terminal.styleOut)
}

function timeCell(found: FoundTask, { overdueOn }: TaskQuestion, lang: Language): CellPiece[] {
  const late: CellPiece[] =
    overdueOn === null || found.dueOn === null
      ? []
      : [{ text: tasksTexts[lang].late(daysBetween(found.dueOn, overdueOn)), style: 'red' }]
  return [{ text: timeWords(found, lang) }, ...late, ...laterPieces(found, lang)]
}

/** What later plans say of the same task, where they set a time. */
function laterPieces({ later }: FoundTask, lang: Language): CellPiece[] {
  const last = later.findLast(({ deadline }) => deadline !== null)
  if (!last?.deadline) return []
  const time = deadlineInWords(last.deadline, recordWords[lang])
  return [{ text: `${tasksTexts[lang].laterPlan}: ${time}`, style: 'cyan' }]
}

function whoCell({ parts, task }: FoundTask, lang: Language): CellPiece[] {
  if (parts.length > 0) return parts.map((part) => ({ text: partWords(part, lang) }))
  return task.leadAgencies.length === 0
    ? [{ text: recordWords[lang].notStated, style: 'dim' }]
    : task.leadAgencies.map(({ name }) => ({ text: name }))
}

function placeCell({ document, task }: FoundTask): CellPiece[] {
  const section = task.sources[0]!.section.join(' › ')
  return [
    { text: document.number ?? document.id },
    ...(section === '' ? [] : [{ text: section, style: 'dim' as const }]),
  ]
}

function summary(
  { window, overdueOn }: TaskQuestion,
  { tasks, ofGroups, withoutDeadline }: TaskAnswer,
  lang: Language,
): string {
  const texts = tasksTexts[lang]
  const asksTime = window !== null || overdueOn !== null
  return [
    texts.sum(tasks.length, ofGroups.length),
    ...(asksTime && withoutDeadline > 0
      ? [texts.withoutTime(withoutDeadline, window === null ? '--overdue' : '--due')]
      : []),
    ...(overdueOn === null ? [] : [texts.doneUnknown]),
  ].join(' ')
}
