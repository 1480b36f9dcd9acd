import { parse } from 'csv-parse/sync'
import type { Cell, Row } from '../../pipeline/export/table.js'

/** Of a resource of datapackage.json, what a reader of its file needs. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}

export type Tables = ReadonlyMap<string, readonly Row[]>

/**
 * Reads exported CSV as docs/export.md tells a reader to: by the types of datapackage.json, an empty cell being null, and
 * without the first apostrophe of a text.
 */
export function readTables(
  resources: readonly Resource[],
  contentOf: (path: string) => Buffer,
): Map<string, Row[]> {
  return new Map(
    resources.map(({ name, path, schema }) => {
      const lines: Record<string, string>[] = parse(contentOf(path), { columns: true })
      const rows = lines.map((line) =>
        Object.fromEntries(schema.fields.map(({ name, type }) => [name, cellOf(type, line[name]!)])),
      )
      return [name, rows]
    }),
  )
}

function cellOf(type: string, text: string): Cell {
  if (text === '') return null
  if (type === 'string') return text.replace(/^'/, '')
  if (type === 'date') return text
  if (['integer', 'number', 'year'].includes(type)) return Number(text)
  return JSON.parse(text)
}
