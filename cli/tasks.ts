import type { Dataset } from '../pipeline/dataset/read-all.js'
import { agenciesMeant } from '../pipeline/query/agencies-meant.js'
import type { DueWindow } from '../pipeline/query/due-window.js'
import { findDocuments } from '../pipeline/query/find-documents.js'
import { findTasks, type TaskQuestion } from '../pipeline/query/tasks.js'
import type { Language } from '../pipeline/words/language.js'
import type { Agency } from '../schemas/agency.js'
import { Failure } from './failure.js'
import { type FittedRow, fittedRows } from './fitted-table.js'
import { needDataset } from './need-dataset.js'
import { noSuchDocument } from './no-such-document.js'
import { tasksCsv } from './tasks-csv.js'
import { tasksJson } from './tasks-json.js'
import { tasksLines } from './tasks-lines.js'
import { tasksTexts } from './tasks-texts.js'
import type { Terminal } from './terminal.js'

export interface TasksOptions {
  readonly agency?: string
  readonly role: TaskQuestion['role']
  readonly succession: boolean
  readonly due?: DueWindow
  readonly overdue: boolean
  readonly on?: string
  readonly plan: readonly string[]
  readonly recurring: boolean
  readonly sort: TaskQuestion['sort']
  readonly json: boolean
  readonly csv: boolean
  readonly lang: Language
  readonly dataset: string
}

/**
 * Lists the tasks that are asked for.
 *
 * @param today the day that --overdue counts from where none is given
 * @returns the exit code: 1 where several agencies are meant, which are listed; else 0
 * @throws Failure where there is no such agency or plan, or no dataset
 */
export async function runTasks(options: TasksOptions, today: string, terminal: Terminal): Promise<0 | 1> {
  if (options.on !== undefined && !options.overdue)
    throw new Failure('--on', 'It says from which day --overdue counts.', 'Add --overdue, or use --due.', 2)
  const dataset = await needDataset(options.dataset)
  const agencies =
    options.agency === undefined ? null : agenciesNamed(options.agency, dataset, options.dataset)
  if (agencies !== null && new Set(agencies.map(({ name }) => name)).size > 1) {
    listAgencies(options.agency!, agencies, options.lang, terminal)
    return 1
  }
  const question: TaskQuestion = {
    agencies,
    succession: options.succession,
    role: options.role,
    window: options.due ?? null,
    overdueOn: options.overdue ? (options.on ?? today) : null,
    documents: options.plan.length === 0 ? null : documentsNamed(options.plan, dataset, options.dataset),
    recurring: options.recurring,
    sort: options.sort,
  }
  const answer = findTasks(dataset, question)
  if (options.json) terminal.out(JSON.stringify(tasksJson(question, answer), null, 2))
  else if (options.csv) terminal.out(tasksCsv(answer, options.lang))
  else terminal.out(tasksLines(question, answer, dataset.agencies, options.lang, terminal).join('\n'))
  return 0
}

function agenciesNamed(wanted: string, { agencies }: Dataset, folder: string): Agency[] {
  const found = agenciesMeant(wanted, agencies)
  if (found.length > 0) return found
  throw new Failure(
    wanted,
    `${folder} names no agency like this.`,
    'Type its name as plans write it, or some words of it.',
    1,
  )
}

function documentsNamed(wanted: readonly string[], { documents }: Dataset, folder: string): Set<string> {
  const ids = wanted.flatMap((one) => {
    const found = findDocuments(one, documents)
    if (found.length > 0) return found.map(({ document }) => document.id)
    throw noSuchDocument(
      one,
      folder,
      documents.map(({ document }) => document),
    )
  })
  return new Set(ids)
}

function listAgencies(wanted: string, agencies: readonly Agency[], lang: Language, terminal: Terminal): void {
  const { severalAgencies, typeOne } = tasksTexts[lang]
  const rows = agencies.map(
    ({ id, name }, at): FittedRow => [[{ text: `${at + 1}.` }], [{ text: name }, { text: id, style: 'dim' }]],
  )
  const lines = [
    severalAgencies(wanted, agencies.length),
    '',
    ...fittedRows(rows, terminal.outColumns, terminal.styleOut),
    '',
    typeOne(agencies[0]!.id),
  ]
  terminal.out(lines.join('\n'))
}
