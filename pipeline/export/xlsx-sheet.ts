import type { Workbook, Worksheet } from 'exceljs'
import { headingOf, sheetName } from '../../knowledge/export-words.js'
import type { Column, Row, Table, TableForm } from './table.js'
import { isReadable, type XlsxCell, xlsxCell } from './xlsx-cell.js'

/** The most rows that a sheet can have below its headings. */
const mostRows = 1_048_575

/** How wide a column may be, in characters. */
const [narrowest, widest] = [8, 60]

const headingStyle = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
  alignment: { vertical: 'middle', wrapText: true },
} as const

/**
 * Adds a table to a workbook as a sheet that an office worker can read, sort and print: Vietnamese headings that stay in
 * sight, filters, widths, wrapped text, keys at the right end. A table too long for one sheet goes on in others.
 */
export function addSheets(workbook: Workbook, table: Table): void {
  const columns = inReadingOrder(table)
  const headings = columns.map(({ name }) => headingOf(table.name, name))
  for (let from = 0; from === 0 || from < table.rows.length; from += mostRows) {
    const rows = table.rows.slice(from, from + mostRows)
    const name = sheetName(table.name)
    const sheet = addSheet(workbook, from === 0 ? name : `${name} (${from / mostRows + 1})`, columns.length)
    fillHeadings(sheet, headings)
    const widths = fillRows(sheet, columns, rows)
    widths.forEach((width, index) => {
      const wanted = Math.max(width, widthOf(headings[index]!), narrowest)
      sheet.getColumn(index + 1).width = Math.min(wanted, widest) + 2
    })
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    }
  }
}

function addSheet(workbook: Workbook, name: string, columns: number): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.pageSetup.printTitlesRow = '1:1'
  sheet.columns = Array.from({ length: columns }, () => ({
    style: { alignment: { vertical: 'top', wrapText: true } },
  }))
  return sheet
}

function fillHeadings(sheet: Worksheet, headings: readonly string[]): void {
  headings.forEach((heading, index) => {
    Object.assign(sheet.getRow(1).getCell(index + 1), { value: heading, style: headingStyle })
  })
}

/** Fills the rows, and returns how wide each column would like to be. */
function fillRows(sheet: Worksheet, columns: readonly Column[], rows: readonly Row[]): number[] {
  const widths = columns.map(() => 0)
  rows.forEach((row, index) => {
    const cells = columns.map((column) => xlsxCell(column, row[column.name] ?? null))
    fillRow(sheet, index + 2, cells)
    cells.forEach((cell, place) => {
      widths[place] = Math.max(widths[place]!, shownWidth(cell))
    })
  })
  return widths
}

function fillRow(sheet: Worksheet, number: number, cells: readonly XlsxCell[]): void {
  const row = sheet.getRow(number)
  cells.forEach(({ value, format }, index) => {
    if (value === null) return
    const cell = row.getCell(index + 1)
    cell.value = value
    if (format !== undefined) cell.numFmt = format
  })
}

function shownWidth({ value }: XlsxCell): number {
  if (value instanceof Date) return 10
  return typeof value === 'number' ? `${value}`.length * 1.3 : widthOf(value ?? '')
}

/** The length of the longest line, as far as it matters. */
function widthOf(text: string): number {
  if (text.length > widest && !text.includes('\n')) return widest
  return Math.max(...text.split('\n', 50).map((line) => line.length))
}

/** The columns of a sheet: what people read first, keys last; what only programs read is left out. */
export function inReadingOrder({ columns, primaryKey, foreignKeys }: TableForm): Column[] {
  const keys = new Set([...primaryKey, ...foreignKeys.flatMap(({ columns }) => columns)])
  const isKey = ({ name, type }: Column) => type === 'string' && keys.has(name)
  const readable = columns.filter(isReadable)
  return [...readable.filter((column) => !isKey(column)), ...readable.filter(isKey)]
}
