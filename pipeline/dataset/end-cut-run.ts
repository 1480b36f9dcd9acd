import { lockForWriting } from './run-lock.js'
import { endCommit, hasCommitted } from './staging.js'

/**
 * Where a run was cut short as it gave its files to a dataset, gives it the rest of them, so that who reads it sees one
 * state of it; waits for a run that is just giving them. Changes nothing where no run is ending.
 *
 * @throws DatasetError where another run does not end; the file system's error where the folder cannot be written
 */
export async function endCutRun(folder: string): Promise<void> {
  if (!(await hasCommitted(folder))) return
  const { release } = await lockForWriting(folder)
  await endCommit(folder)
  await release()
}
