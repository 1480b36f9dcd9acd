import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const text = z.string().min(1)
const headings = z.record(text, text)

const ExportWords = z.strictObject({
  about: z.string(),
  /** What each table is called, and its columns where they are called otherwise than elsewhere. */
  tables: z.record(
    text,
    // Excel allows 31 characters in the name of a sheet, and none of these.
    z.strictObject({ sheet: z.string().regex(/^[^[\]:*?/\\']{1,25}$/), headings }),
  ),
  /** What a column is called in every table that does not call it otherwise. */
  headings,
  /** What the values of a column are called. */
  values: z.record(text, z.record(text, text)),
  yes: text,
  no: text,
  /** The words of the calendar of deadlines. */
  calendar: z.strictObject({
    name: text,
    due: text,
    begins: text,
    recurs: text,
    lead: text,
    coordinating: text,
    output: text,
    deadline: text,
    condition: text,
    document: text,
    place: text,
    source: text,
    endOfInterval: text,
  }),
})

export type ExportWords = z.infer<typeof ExportWords>

/** The words of `export-words.json`. */
export const exportWords = lazily((): ExportWords => loadKnowledge('export-words.json', ExportWords))

/** What a table is called in Vietnamese; its own name where nobody has named it. */
export function sheetName(table: string): string {
  return exportWords().tables[table]?.sheet ?? table
}

/** What a column is called in Vietnamese; its own name where nobody has named it. */
export function headingOf(table: string, column: string): string {
  const { tables, headings } = exportWords()
  return tables[table]?.headings[column] ?? headings[column] ?? column
}

/** @example labelOf('comparator', 'gt') // 'trên' */
export function labelOf(column: string, value: string): string {
  return exportWords().values[column]?.[value] ?? value
}
