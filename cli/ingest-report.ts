import type { Duplicate } from '../pipeline/dataset/write.js'
import { counted } from '../pipeline/words/counted.js'
import type { Counts } from '../schemas/manifest.js'
import type { Problem } from '../schemas/problem.js'
import type { ReadDocument } from './ingest-one.js'
import type { Terminal } from './terminal.js'
import { type TableColumn, textTable } from './text-table.js'

/** What a run of `ingest` did: what `--json` prints. Times are told here and never kept in the dataset. */
export interface IngestSummary {
  readonly out: string
  /** What the dataset holds now; null where no document was read and nothing was written. */
  readonly counts: Counts | null
  readonly documents: readonly ReadDocument[]
  readonly problems: readonly Problem[]
  readonly duplicates: readonly Duplicate[]
  readonly earlier: readonly Duplicate[]
  readonly reports: readonly Duplicate[]
  readonly removed: readonly string[]
  readonly skipped: readonly string[]
  readonly milliseconds: number
}

const columns: readonly TableColumn[] = [
  { heading: 'document', align: 'left' },
  { heading: 'targets', align: 'right' },
  { heading: 'tasks', align: 'right' },
  { heading: 'warnings', align: 'right' },
  { heading: 'to check', align: 'right' },
  { heading: 'ms', align: 'right' },
]

/** Prints a run for a person: a table of the documents, and whatever is to be known besides. */
export function printReport(summary: IngestSummary, terminal: Terminal): void {
  const { documents, duplicates, earlier, reports, removed, skipped, counts, out } = summary
  if (documents.length > 0) {
    const [heading, ...lines] = textTable(columns, documents.map(row))
    terminal.out(terminal.styleOut('bold', heading!))
    for (const line of lines) terminal.out(line)
    terminal.out('')
  }
  for (const { path, kept, id } of duplicates) {
    terminal.out(`${path} holds the same document as ${kept} (${id}); the latter is kept.`)
  }
  for (const { path, kept, id } of earlier) {
    terminal.out(`${path} holds an earlier issue of ${id} than ${kept}; the latter is shown, both are kept.`)
  }
  for (const { path, id } of reports)
    terminal.out(`${path} tells of ${id}, which is there; it is kept beside it.`)
  for (const id of removed)
    terminal.out(`${id} was removed: its file holds another document now, or is one of another document's.`)
  if (skipped.length > 0)
    terminal.out(`Left out: ${skippedInWords(skipped)}. Name a file itself to have it tried.`)
  if (counts) {
    terminal.out(`${out}: ${recordsHeld(counts)} (${(summary.milliseconds / 1000).toFixed(2)} s)`)
    const { indicators, links, candidates, citations, contradictions } = counts
    terminal.out(
      `Across plans: ${counted(indicators, 'indicator')}, ${counted(links, 'link')} (${counted(candidates, 'pair')} to review), ${counted(citations, 'citation')}, ${counted(contradictions, 'contradiction')}`,
    )
  }
}

/** How many records of each kind a dataset holds. */
export function recordsHeld({ documents, targets, tasks, agencies }: Counts): string {
  return [
    counted(documents, 'document'),
    counted(targets, 'target'),
    counted(tasks, 'task'),
    counted(agencies, 'agency', 'agencies'),
  ].join(', ')
}

function row({ id, targets, tasks, warnings, doubts, milliseconds }: ReadDocument): string[] {
  return [id, ...[targets, tasks, warnings, doubts, milliseconds].map(String)]
}

function skippedInWords(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ')
  return paths.length > 5 ? `${shown} and ${counted(paths.length - 5, 'more file')}` : shown
}

/** The line about a file that was not taken. */
export function problemLine({ path, reason, remedy }: Problem, terminal: Terminal): string {
  return `${terminal.styleErr('red', 'kehoach:')} ${path}: ${reason} ${remedy}`
}
