import type { Ingested } from '../../../pipeline/dataset/ingest-result.js'
import type { Snapshot } from '../../data/snapshot.js'
import type { Batch, Beside, TakenFile } from '../../take-in/batch.js'
import type { TakeIn } from '../../take-in/take-in.js'

/** A file of a batch, with what came out of it. */
export interface TakenItem {
  readonly file: TakenFile
  /** Null where nothing was read, or it is not read yet. */
  readonly result: Ingested | null
  /** Whether the dataset holds the document already. */
  readonly isKnown: boolean
  /** The document that it is of in the dataset; null before it has joined. */
  readonly joinedAs: string | null
  /** What it is to that document, where another file shows it; null where this one does, and before it has joined. */
  readonly beside: Beside | null
}

export interface BatchView {
  readonly batch: Batch
  readonly items: readonly TakenItem[]
}

/** What came out of the files of a batch; undefined where there is none of that id. */
export async function batchView(
  snapshot: Snapshot,
  takeIn: TakeIn,
  id: string,
): Promise<BatchView | undefined> {
  const batch = takeIn.batch(id)
  if (!batch) return undefined
  const items = batch.files.map(async (file): Promise<TakenItem> => {
    const documentId = file.read?.documentId ?? null
    return {
      file,
      result: (await takeIn.result(id, file.index)) ?? null,
      isKnown: documentId !== null && snapshot.document(documentId) !== undefined,
      joinedAs: batch.joined?.placed.find(({ index }) => index === file.index)?.documentId ?? null,
      beside: batch.joined?.beside.find(({ index }) => index === file.index) ?? null,
    }
  })
  return { batch, items: await Promise.all(items) }
}
