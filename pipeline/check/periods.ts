import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Source } from '../../schemas/source.js'
import { contradictionId } from './contradiction-id.js'
import { titleSources } from './document-words.js'

/** The years of a target or task, with its places. */
interface Dated {
  readonly from: number
  readonly by: number
  readonly sources: readonly Source[]
}

/** As many records must state other years than the title: one alone may have years of its own. */
const fewest = 2

/** Years of the body that end with the period of the title but begin before it: `2025-2030` under `giai đoạn 2026-2030`. */
export function periods(file: DocumentFile): Contradiction[] {
  const { document } = file
  const { start, end } = document.period
  if (document.kind !== 'plan' || start === null || end === null || start === end) return []
  const other = datedRecords(file).filter(({ from, by }) => by === end && from < start)
  const froms = [...new Set(other.map(({ from }) => from))].sort((a, b) => a - b)
  return froms
    .map((from) => ({ from, records: other.filter((one) => one.from === from) }))
    .filter(({ records }) => records.length >= fewest)
    .map(({ from, records }) => ({
      id: contradictionId('period', [document.id, `${from}-${end}`]),
      kind: 'period',
      message: `Tên văn bản ghi giai đoạn ${start}-${end}, nhưng ${records.length} chỉ tiêu, nhiệm vụ ghi ${from}-${end}.`,
      sides: [
        { documentId: document.id, recordId: null, text: `${start}-${end}`, sources: titleSources(document) },
        {
          documentId: document.id,
          recordId: null,
          text: `${from}-${end}`,
          sources: records.map(({ sources }) => sources[0]!),
        },
      ],
    }))
}

function datedRecords({ targets, tasks }: DocumentFile): Dated[] {
  const ofTargets = targets.flatMap(({ values, sources }) =>
    values
      .slice(0, 1)
      .flatMap(({ from, by }) => (from === null || by === null ? [] : [{ from, by, sources }])),
  )
  const ofTasks = tasks.flatMap(({ deadline, sources }) => {
    const { kind, start, end, precision } = deadline ?? {}
    return kind === 'within' && precision === 'year' && start && end
      ? [{ from: Number(start.slice(0, 4)), by: Number(end.slice(0, 4)), sources }]
      : []
  })
  return [...ofTargets, ...ofTasks]
}
