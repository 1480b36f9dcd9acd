import { stringify } from 'csv-stringify/sync'
import type { FoundTask, TaskAnswer } from '../pipeline/query/tasks.js'
import type { Language } from '../pipeline/words/language.js'
import { namesOf } from './agency-names.js'
import { tasksTexts } from './tasks-texts.js'
import { partWords, timeWords } from './tasks-words.js'

/**
 * The tasks as a table that spreadsheets open: UTF-8 with a mark at its beginning, a row for each, those of groups last. A
 * cell that begins as a formula does is text.
 */
export function tasksCsv({ tasks, ofGroups }: TaskAnswer, lang: Language): string {
  const rows = [...tasks, ...ofGroups].map((found) => rowOf(found, lang))
  return stringify([headingsIn(lang), ...rows], { bom: true, escape_formulas: true }).trimEnd()
}

function headingsIn(lang: Language): string[] {
  const texts = tasksTexts[lang]
  return [
    texts.due,
    texts.dueOn,
    texts.written,
    texts.role,
    texts.task,
    texts.output,
    texts.lead,
    texts.coordinating,
    texts.plan,
    texts.issuedOn,
    texts.section,
    texts.id,
  ]
}

function rowOf(found: FoundTask, lang: Language): (string | null)[] {
  const { document, task, parts, deadline, dueOn } = found
  return [
    timeWords(found, lang),
    dueOn,
    deadline?.text ?? null,
    parts.map((part) => partWords(part, lang)).join('; '),
    task.text,
    task.output,
    namesOf(task.leadAgencies),
    namesOf(task.coordinatingAgencies),
    document.number ?? document.id,
    document.issuedOn,
    task.sources[0]!.section.join(' › '),
    task.id,
  ]
}
