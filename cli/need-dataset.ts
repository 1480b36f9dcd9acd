import { type Dataset, readDataset } from '../pipeline/dataset/read-all.js'
import { Failure } from './failure.js'

/**
 * A whole dataset.
 *
 * @throws Failure where the folder holds none
 */
export async function needDataset(folder: string): Promise<Dataset> {
  const dataset = await readDataset(folder)
  if (dataset.documents.length > 0) return dataset
  throw new Failure(
    folder,
    'There is no dataset here.',
    'Name one with --dataset, or make one with kehoach ingest.',
    2,
  )
}
