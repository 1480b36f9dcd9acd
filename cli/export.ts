import { join } from 'node:path'
import { writeAtomically } from '../pipeline/dataset/atomic.js'
import { jsonText } from '../pipeline/dataset/canonical.js'
import { type Dataset, readDataset } from '../pipeline/dataset/read-all.js'
import { dataPackage, type ExportFile } from '../pipeline/export/data-package.js'
import { exportFiles } from '../pipeline/export/export-files.js'
import { type Format, packagePath } from '../pipeline/export/formats.js'
import { Failure } from './failure.js'
import type { Terminal } from './terminal.js'

export interface ExportOptions {
  readonly dataset: string
  readonly out: string
  /** None where the default is wanted. */
  readonly format?: readonly Format[]
}

/**
 * Writes a dataset in some formats, and the description of their files, into a folder.
 *
 * @throws Failure where there is no dataset, it is not sound, or the folder cannot be written
 */
export async function runExport(options: ExportOptions, terminal: Terminal): Promise<void> {
  const { dataset: folder, out, format = ['csv'] } = options
  const dataset = await readSoundly(folder)
  if (dataset.documents.length === 0)
    throw new Failure(folder, 'There is no dataset here.', 'Name one, or make one with kehoach ingest.', 2)
  const files = await exportFiles(dataset, format)
  await write(out, [...files, describe(files)])
  for (const { path, content, tables } of files)
    terminal.out(`${out}/${path}  ${[...rowsIn(tables), `${content.byteLength} bytes`].join(', ')}`)
  terminal.out(`${out}/${packagePath}  describes them`)
}

async function readSoundly(folder: string): Promise<Dataset> {
  try {
    return await readDataset(folder)
  } catch (error) {
    const reason = `It cannot be read (${(error as Error).message}).`
    throw new Failure(folder, reason, 'See what is wrong with kehoach validate.', 1, { cause: error })
  }
}

type Written = Pick<ExportFile, 'path' | 'content'>

function describe(files: readonly ExportFile[]): Written {
  return { path: packagePath, content: Buffer.from(jsonText(dataPackage(files))) }
}

/** The description comes last: where it stands, all that it tells of does. */
async function write(out: string, files: readonly Written[]): Promise<void> {
  for (const { path, content } of files) {
    try {
      await writeAtomically(join(out, path), content)
    } catch (error) {
      const reason = `It was not written (${(error as Error).message}).`
      throw new Failure(join(out, path), reason, 'Check the folder, or name another with --out.', 1, {
        cause: error,
      })
    }
  }
}

function rowsIn(tables: ExportFile['tables']): string[] {
  if (tables.length === 0) return []
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return tables.length === 1 ? [`${rows} rows`] : [`${tables.length} sheets`, `${rows} rows`]
}
