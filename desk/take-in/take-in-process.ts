/** Reads the files of a batch, or joins what was read to the dataset: a process of its own, told by its parent. */
import { readFile, writeFile } from 'node:fs/promises'
import { cacheFolder } from '../../parsers/ocr/cache-folder.js'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { toDocumentFile } from '../../pipeline/dataset/to-document-file.js'
import { type DatasetWriter, openDataset, type Written } from '../../pipeline/dataset/write.js'
import { IngestPool } from '../../pipeline/ingest-pool.js'
import type { Problem } from '../../schemas/problem.js'
import { isDoubt, type WarningCode } from '../../schemas/warning.js'
import type { Joined, ReadSummary } from './batch.js'
import { fileIn, type Message, type Order, resultIn } from './messages.js'

type OrderedFile = Order['files'][number]

const tell = (message: Message): void => {
  process.send!(message)
}

async function readAll({ folder, files }: Order): Promise<void> {
  const pool = new IngestPool(1) // one file after the other: somebody is looking at what comes
  for (const file of files) {
    tell({ about: 'start', index: file.index })
    tell(await readOne(pool, folder, file))
  }
  await pool.close()
}

async function readOne(pool: IngestPool, folder: string, { index, path }: OrderedFile): Promise<Message> {
  const cache = cacheFolder(process.env, process.platform)
  const onPage = (done: number, all: number) => tell({ about: 'page', index, done, all })
  try {
    const bytes = await readFile(fileIn(folder, index))
    const result = await pool.ingest({ path, bytes }, { cache, onPage })
    if (!result.ok) return { about: 'refused', index, problem: result.problem }
    toDocumentFile(result) // what does not fit its schema is told now, not when it joins
    await writeFile(resultIn(folder, index), JSON.stringify(result))
    return { about: 'read', index, read: summaryOf(result) }
  } catch (error) {
    return { about: 'refused', index, problem: ourFault(path, error) }
  }
}

function summaryOf({ document, targets, tasks }: Ingested): ReadSummary {
  const { id, number, title, warnings } = document
  const warningsByCode: Partial<Record<WarningCode, number>> = {}
  for (const { code } of warnings) warningsByCode[code] = (warningsByCode[code] ?? 0) + 1
  return {
    documentId: id,
    number,
    title,
    targets: targets.length,
    tasks: tasks.length,
    warnings: warnings.length,
    doubts: warnings.filter(({ code }) => isDoubt(code)).length,
    warningsByCode,
  }
}

function ourFault(path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const remedy = 'This is a fault of the program: please report it together with the file.'
  return { path, code: 'internal-error', reason: `Reading it failed: ${message}.`, remedy }
}

async function joinAll({ folder, files, dataset }: Order): Promise<void> {
  const writer: DatasetWriter = openDataset(dataset)
  for (const { index } of files)
    await writer.add(JSON.parse(await readFile(resultIn(folder, index), 'utf8')) as Ingested)
  tell({ about: 'joined', joined: joinedOf(await writer.finish(), files) })
}

function joinedOf(written: Written, files: readonly OrderedFile[]): Joined {
  const { counts, placed, duplicates, earlier, reports } = written
  const roles = { copy: duplicates, earlier, report: reports } as const
  return {
    counts,
    placed: files.map(({ index, path }) => ({ index, documentId: placed.get(path)! })),
    beside: (['copy', 'earlier', 'report'] as const).flatMap((role) =>
      files.flatMap(({ index, path }) => {
        const found = roles[role].find((one) => one.path === path)
        return found ? [{ index, role, kept: found.kept }] : []
      }),
    ),
  }
}

process.once('message', async (order: Order) => {
  await (order.task === 'read' ? readAll(order) : joinAll(order))
  process.disconnect()
})
