import { createHash } from 'node:crypto'
import { exportWords, headingOf, labelOf, sheetName } from '../../knowledge/export-words.js'
import { schemaVersion } from '../../schemas/version.js'
import { type Format, mediaTypes, type TableFormat } from './formats.js'
import type { Column, ColumnType, ForeignKey, Table, TableForm } from './table.js'
import { inReadingOrder } from './xlsx-sheet.js'

/** A file of an export. */
export interface ExportFile {
  readonly path: string
  readonly format: Format
  readonly content: Buffer
  /** The tables in it; none in a calendar. */
  readonly tables: readonly Table[]
}

const profiles = 'https://datapackage.org/profiles/2.0'

/**
 * The description of an export for machines: a Frictionless Data Package (version 2), which types every column and ties the
 * tables by keys. Where all of it is CSV, it is a Tabular Data Package of version 1 too.
 */
export function dataPackage(files: readonly ExportFile[]): Record<string, unknown> {
  const isAllCsv = files.every(({ format }) => format === 'csv')
  return {
    $schema: `${profiles}/datapackage.json`,
    ...(isAllCsv ? { profile: 'tabular-data-package' } : {}),
    name: 'kehoach',
    title: 'Kế hoạch: chỉ tiêu, nhiệm vụ, thời hạn',
    description: `Targets, tasks and deadlines of Vietnamese administrative plans. In CSV an apostrophe stands before a text that a spreadsheet might run as a formula, and before one that begins with an apostrophe: take the first apostrophe away.`,
    version: schemaVersion,
    resources: resourcesOf(files),
  }
}

/** Tables of the first of these forms that is there bear their own names, those of the others the form's name too. */
const byPlainness: readonly TableFormat[] = ['csv', 'jsonl', 'parquet', 'xlsx']

function resourcesOf(files: readonly ExportFile[]): Record<string, unknown>[] {
  const plainest = byPlainness.find((format) => files.some((file) => file.format === format))
  return files.flatMap((file) => {
    const common = {
      path: file.path,
      format: file.format,
      mediatype: mediaTypes[file.format],
      ...(file.format === 'parquet' || file.format === 'xlsx' ? {} : { encoding: 'utf-8' }),
      bytes: file.content.byteLength,
      hash: `sha256:${createHash('sha256').update(file.content).digest('hex')}`,
    }
    if (file.format === 'ics') return [{ name: 'calendar', title: exportWords().calendar.name, ...common }]
    const nameOf = (table: string) => (file.format === plainest ? table : `${table}.${file.format}`)
    return file.tables.map((table) => ({
      name: nameOf(table.name),
      type: 'table',
      ...(file.format === 'csv' ? { profile: 'tabular-data-resource' } : {}),
      title: sheetName(table.name),
      description: table.description,
      ...common,
      ...dialectOf(file.format as TableFormat, table),
      schema: file.format === 'xlsx' ? sheetSchema(table, nameOf) : tableSchema(table, nameOf),
    }))
  })
}

function dialectOf(format: TableFormat, table: Table): Record<string, unknown> {
  const $schema = `${profiles}/tabledialect.json`
  if (format === 'xlsx') return { dialect: { $schema, sheetName: sheetName(table.name) } }
  if (format !== 'csv') return {}
  return { dialect: { $schema, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true } }
}

type NameOf = (table: string) => string

function tableSchema(table: TableForm, nameOf: NameOf): Record<string, unknown> {
  const fields = table.columns.map((column) => ({
    name: column.name,
    ...fieldTypes[column.type],
    title: headingOf(table.name, column.name),
    ...meaningOf(column, (option) => option),
  }))
  return schemaOf(fields, table.primaryKey, table.foreignKeys, nameOf)
}

/** In the workbook the columns bear their headings, and the values their labels. */
function sheetSchema(table: TableForm, nameOf: NameOf): Record<string, unknown> {
  const heading = (column: string) => headingOf(table.name, column)
  const fields = inReadingOrder(table).map((column) => ({
    name: heading(column.name),
    ...fieldTypes[column.type],
    ...sheetTypes()[column.type],
    ...meaningOf(column, (option) => labelOf(column.name, option)),
  }))
  const keys = table.foreignKeys.map((one) => ({
    columns: one.columns.map(heading),
    table: one.table,
    references: one.references.map((column) => headingOf(one.table, column)),
  }))
  return schemaOf(fields, table.primaryKey.map(heading), keys, nameOf)
}

function schemaOf(
  fields: readonly object[],
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[],
  nameOf: NameOf,
): Record<string, unknown> {
  return {
    $schema: `${profiles}/tableschema.json`,
    fields,
    missingValues: [''],
    primaryKey,
    foreignKeys: foreignKeys.map(({ columns, table, references }) => ({
      fields: columns,
      reference: { resource: nameOf(table), fields: references },
    })),
  }
}

const fieldTypes: Readonly<Record<ColumnType, { readonly type: string }>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  year: { type: 'year' },
  list: { type: 'array' },
  json: { type: 'array' },
  any: { type: 'any' },
}

function sheetTypes(): Partial<Record<ColumnType, object>> {
  return {
    list: { type: 'list', delimiter: '; ', itemType: 'string' },
    boolean: { type: 'boolean', trueValues: [exportWords().yes], falseValues: [exportWords().no] },
  }
}

function meaningOf(
  { description, isRequired, options }: Column,
  shown: (option: string) => string,
): Record<string, unknown> {
  const values = options?.map(shown)
  const constraints = { ...(isRequired ? { required: true } : {}), ...(values ? { enum: values } : {}) }
  return { description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}
