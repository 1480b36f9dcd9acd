import { comparePlans } from '../pipeline/compare/compare-plans.js'
import { diffWords } from '../pipeline/compare/diff-words.js'
import { writeAtomically } from '../pipeline/dataset/atomic.js'
import { type Dataset, readDataset } from '../pipeline/dataset/read-all.js'
import { reviewQueue } from '../pipeline/judge/queue/queue.js'
import { findDocuments } from '../pipeline/query/find-documents.js'
import type { ReportInput } from '../pipeline/report/input.js'
import { reportPage } from '../pipeline/report/report.js'
import { byLinks, oneAfterAnother } from '../pipeline/report/successions.js'
import { counted } from '../pipeline/words/counted.js'
import type { Language } from '../pipeline/words/language.js'
import type { DocumentFile } from '../schemas/document-file.js'
import { Failure } from './failure.js'
import { noSuchDocument } from './no-such-document.js'
import { openReview } from './review.js'
import type { Terminal } from './terminal.js'

export interface ReportOptions {
  /** Numbers or ids; all plans where it is not given. */
  readonly plans?: readonly string[]
  readonly dataset: string
  readonly out: string
  readonly lang: Language
}

/**
 * Writes the report of a dataset.
 *
 * @throws Failure where there is no dataset, where it has not a plan that was named, or where the file cannot be written
 */
export async function runReport(options: ReportOptions, terminal: Terminal): Promise<void> {
  const { dataset: folder, out, lang } = options
  const state = await openReview(folder, terminal)
  const input = inputOf(await readDataset(folder), reviewQueue(state), options)
  const text = reportPage(input, lang)
  await write(out, text)
  const size = `${Math.ceil(Buffer.byteLength(text) / 1024)} KB`
  const counts = [counted(input.documents.length, 'plan'), counted(input.comparisons.length, 'comparison')]
  terminal.out(`${out}: ${counts.join(', ')}, ${size}`)
}

function inputOf(
  dataset: Dataset,
  waiting: ReportInput['waiting'],
  { plans, dataset: folder, lang }: ReportOptions,
): ReportInput {
  const documents =
    plans === undefined ? dataset.documents : plans.flatMap((plan) => namedBy(plan, dataset, folder))
  const shown = new Set(documents.map(({ document }) => document.id))
  const isShown = (sides: readonly { readonly documentId: string }[]): boolean =>
    sides.some(({ documentId }) => shown.has(documentId))
  const pairs = plans === undefined ? byLinks(documents, dataset) : oneAfterAnother([...new Set(documents)])
  return {
    dataset: { ...dataset, contradictions: dataset.contradictions.filter(({ sides }) => isShown(sides)) },
    documents: [...new Set(documents)],
    comparisons: pairs.map(([before, after]) => ({
      before,
      after,
      changes: comparePlans(before, after, dataset),
    })),
    changeWords: diffWords[lang],
    waiting: waiting.filter(({ sides }) => isShown(sides)),
  }
}

function namedBy(wanted: string, { documents }: Dataset, folder: string): DocumentFile[] {
  const found = findDocuments(wanted, documents)
  if (found.length > 0) return found
  throw noSuchDocument(
    wanted,
    folder,
    documents.map(({ document }) => document),
  )
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeAtomically(path, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(path, `The file cannot be written (${reason}).`, 'Name another with --out.', 1, {
      cause: error,
    })
  }
}
