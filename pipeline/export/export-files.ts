import type { Dataset } from '../dataset/read-all.js'
import { toIcs } from './calendar/to-ics.js'
import type { ExportFile } from './data-package.js'
import { calendarPath, type Format, workbookPath } from './formats.js'
import type { Table } from './table.js'
import { tablesOf } from './tables.js'
import { toCsv } from './to-csv.js'
import { toJsonl } from './to-jsonl.js'
import { toParquet } from './to-parquet.js'
import { toXlsx } from './to-xlsx.js'

/** The files of a dataset in some forms, in the order of the forms. */
export async function exportFiles(dataset: Dataset, formats: readonly Format[]): Promise<ExportFile[]> {
  const tables = tablesOf(dataset)
  const files: ExportFile[] = []
  for (const format of formats) files.push(...(await writers[format](tables, dataset)))
  return files
}

const writers: Readonly<
  Record<Format, (tables: readonly Table[], dataset: Dataset) => Promise<ExportFile[]>>
> = {
  jsonl: (tables) => fileForEach('jsonl', tables, async (table) => toJsonl(table)),
  csv: (tables) => fileForEach('csv', tables, toCsv),
  parquet: (tables) => fileForEach('parquet', tables, toParquet),
  xlsx: async (tables) => [{ path: workbookPath, format: 'xlsx', content: await toXlsx(tables), tables }],
  ics: async (_, dataset) => [{ path: calendarPath, format: 'ics', content: toIcs(dataset), tables: [] }],
}

async function fileForEach(
  format: Format,
  tables: readonly Table[],
  write: (table: Table) => Promise<Buffer>,
): Promise<ExportFile[]> {
  const files: ExportFile[] = []
  for (const table of tables)
    files.push({ path: `${table.name}.${format}`, format, content: await write(table), tables: [table] })
  return files
}
