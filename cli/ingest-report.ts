import type { Duplicate } from '../pipeline/dataset/write.js'
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
  const { documents, duplicates, removed, skipped, counts, out } = summary
  if (documents.length > 0) {
    const [heading, ...lines] = textTable(columns, documents.map(row))
    terminal.out(terminal.styleOut('bold', heading!))
    for (const line of lines) terminal.out(line)
    terminal.out('')
  }
  for (const { path, kept, id } of duplicates) {
    terminal.out(`${path} holds the same document as ${kept} (${id}); the latter is kept.`)
  }
  for (const id of removed)
    terminal.out(`${id} was removed: the file it came from holds another document now.`)
  if (skipped.length > 0)
    terminal.out(`Left out: ${skippedInWords(skipped)}. Name a file itself to have it tried.`)
  if (counts) {
    const held = `${counts.documents} documents, ${counts.targets} targets, ${counts.tasks} tasks, ${counts.agencies} agencies`
    terminal.out(`${out}: ${held} (${(summary.milliseconds / 1000).toFixed(2)} s)`)
  }
}

function row({ id, targets, tasks, warnings, doubts, milliseconds }: ReadDocument): string[] {
  return [id, ...[targets, tasks, warnings, doubts, milliseconds].map(String)]
}

function skippedInWords(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ')
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more files` : shown
}

/** The line about a file that was not taken. */
export function problemLine({ path, reason, remedy }: Problem, terminal: Terminal): string {
  return `${terminal.styleErr('red', 'kehoach:')} ${path}: ${reason} ${remedy}`
}
