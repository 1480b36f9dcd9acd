/** The forms that a dataset can be exported in. */
export const formats = ['jsonl', 'csv', 'xlsx', 'parquet', 'ics'] as const

export type Format = (typeof formats)[number]

/** The forms that hold tables. */
export type TableFormat = Exclude<Format, 'ics'>

/** What a file of each form is called on the web. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  ics: 'text/calendar',
}

export const workbookPath = 'kehoach.xlsx'
export const calendarPath = 'deadlines.ics'
export const packagePath = 'datapackage.json'
