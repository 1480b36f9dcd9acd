import { daysBetween, deadlineStates } from '../pipeline/query/deadline-state.js'
import { agenciesById, lineageOf } from '../pipeline/query/lineage.js'
import type { FoundTask, TaskAnswer, TaskQuestion } from '../pipeline/query/tasks.js'
import type { Agency } from '../schemas/agency.js'
import { type CellPiece, fittedTable } from './fitted-table.js'
import { viDate, viDeadline } from './labels.vi.js'
import { partWords, stateHeadings, timeWords } from './tasks-words.js'
import type { Terminal } from './terminal.js'

/** The tasks that were found as lines for a reader: what was asked, then a table for each way to be due. */
export function tasksLines(
  question: TaskQuestion,
  answer: TaskAnswer,
  agencies: readonly Agency[],
  terminal: Terminal,
): string[] {
  const sections = sectionsOf(question, answer)
  return [
    ...questionLines(question, agencies, terminal),
    ...sections.flatMap(({ heading, tasks }) => [
      '',
      terminal.styleOut('bold', `${heading} (${tasks.length})`),
      ...taskTable(tasks, question, terminal),
    ]),
    '',
    summary(question, answer),
  ]
}

interface Section {
  readonly heading: string
  readonly tasks: readonly FoundTask[]
}

function sectionsOf(question: TaskQuestion, { tasks, ofGroups }: TaskAnswer): Section[] {
  const own: Section[] =
    question.window === null
      ? [{ heading: question.overdueOn === null ? 'Nhiệm vụ' : 'Quá hạn theo kế hoạch', tasks }]
      : deadlineStates.map((state) => ({
          heading: stateHeadings[state],
          tasks: tasks.filter((one) => one.state === state),
        }))
  const name = question.agencies?.[0]?.name ?? ''
  const groups = { heading: `Giao cho nhóm cơ quan có thể gồm ${name}`, tasks: ofGroups }
  return [...own, groups].filter((section) => section.tasks.length > 0)
}

function questionLines(question: TaskQuestion, all: readonly Agency[], terminal: Terminal): string[] {
  const { agencies, window, overdueOn, documents, succession } = question
  const lines: string[] = []
  for (const agency of agencies ?? [])
    lines.push(`${terminal.styleOut('bold', agency.name)}  ${terminal.styleOut('dim', agency.id)}`)
  if (agencies !== null && succession) lines.push(...kinLines(agencies, all))
  if (window !== null) lines.push(`Thời gian: ${viDate(window.start)} - ${viDate(window.end)}`)
  if (overdueOn !== null) lines.push(`Quá hạn tính đến ngày: ${viDate(overdueOn)}`)
  if (documents !== null) lines.push(`Văn bản: ${[...documents].join(', ')}`)
  return lines
}

function kinLines(agencies: readonly Agency[], all: readonly Agency[]): string[] {
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
    ...(before.length === 0 ? [] : [`Gồm cả nhiệm vụ của cơ quan trước đây: ${before.join('; ')}`]),
    ...(after.length === 0 ? [] : [`Nay do cơ quan kế thừa đảm nhiệm: ${after.join('; ')}`]),
  ]
}

function taskTable(tasks: readonly FoundTask[], question: TaskQuestion, terminal: Terminal): string[] {
  const who = question.agencies === null ? 'Chủ trì' : 'Vai trò'
  const rows = tasks.map((found) => [
    timeCell(found, question),
    whoCell(found),
    [{ text: found.task.text }, { text: found.task.id, style: 'dim' as const }],
    placeCell(found),
  ])
  return fittedTable(['Hạn', who, 'Nhiệm vụ', 'Kế hoạch'], rows, terminal.outColumns, terminal.styleOut)
}

function timeCell(found: FoundTask, { overdueOn }: TaskQuestion): CellPiece[] {
  const late: CellPiece[] =
    overdueOn === null || found.dueOn === null
      ? []
      : [{ text: `quá ${daysBetween(found.dueOn, overdueOn)} ngày`, style: 'red' }]
  return [{ text: timeWords(found) }, ...late, ...laterPieces(found)]
}

/** What later plans say of the same task, where they set a time. */
function laterPieces({ later }: FoundTask): CellPiece[] {
  const last = later.findLast(({ deadline }) => deadline !== null)
  return last === undefined ? [] : [{ text: `kế hoạch sau: ${viDeadline(last.deadline!)}`, style: 'cyan' }]
}

function whoCell({ parts, task }: FoundTask): CellPiece[] {
  if (parts.length > 0) return parts.map((part) => ({ text: partWords(part) }))
  return task.leadAgencies.length === 0
    ? [{ text: 'không ghi', style: 'dim' }]
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
): string {
  const groups = ofGroups.length === 0 ? '' : `, và ${ofGroups.length} giao cho nhóm cơ quan`
  const asksTime = window !== null || overdueOn !== null
  const rest =
    asksTime && withoutDeadline > 0
      ? ` Còn ${withoutDeadline} nhiệm vụ không ghi thời hạn (xem: bỏ ${window === null ? '--overdue' : '--due'}).`
      : ''
  const known =
    overdueOn === null ? '' : ' Dữ liệu không cho biết việc nào đã làm xong sau khi ban hành kế hoạch.'
  return `${tasks.length} nhiệm vụ${groups}.${rest}${known}`
}
