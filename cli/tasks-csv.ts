import { stringify } from 'csv-stringify/sync'
import type { FoundTask, TaskAnswer } from '../pipeline/query/tasks.js'
import { viAgencies } from './labels.vi.js'
import { partWords, timeWords } from './tasks-words.js'

const headings = [
  'Hạn',
  'Đến hạn ngày',
  'Thời hạn ghi trong kế hoạch',
  'Vai trò',
  'Nhiệm vụ',
  'Kết quả',
  'Chủ trì',
  'Phối hợp',
  'Kế hoạch',
  'Ngày ban hành',
  'Mục',
  'Mã',
]

/**
 * The tasks as a table that spreadsheets open: UTF-8 with a mark at its beginning, a row for each, those of groups last. A
 * cell that begins as a formula does is text.
 */
export function tasksCsv({ tasks, ofGroups }: TaskAnswer): string {
  const rows = [...tasks, ...ofGroups].map(rowOf)
  return stringify([headings, ...rows], { bom: true, escape_formulas: true }).trimEnd()
}

function rowOf(found: FoundTask): (string | null)[] {
  const { document, task, parts, deadline, dueOn } = found
  return [
    timeWords(found),
    dueOn,
    deadline?.text ?? null,
    parts.map(partWords).join('; '),
    task.text,
    task.output,
    viAgencies(task.leadAgencies),
    viAgencies(task.coordinatingAgencies),
    document.number ?? document.id,
    document.issuedOn,
    task.sources[0]!.section.join(' › '),
    task.id,
  ]
}
