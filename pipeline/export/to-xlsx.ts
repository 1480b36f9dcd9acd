import { withFixedDates } from './fixed-zip.js'
import type { Table } from './table.js'
import { addSheets } from './xlsx-sheet.js'

/** The workbook states no time of making: one that stands for none makes the same tables the same bytes. */
const noTime = new Date('1980-01-01T00:00:00Z')

/** Tables as an Excel workbook, one sheet a table. */
export async function toXlsx(tables: readonly Table[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  Object.assign(workbook, {
    creator: 'kehoach',
    lastModifiedBy: 'kehoach',
    created: noTime,
    modified: noTime,
  })
  for (const table of tables) addSheets(workbook, table)
  return withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()))
}
