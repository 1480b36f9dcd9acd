import { exportWords, labelOf } from '../../knowledge/export-words.js'
import { isRisky } from './guarded-text.js'
import type { Cell, Column, ColumnType } from './table.js'

/** A cell as a spreadsheet holds it. */
export interface XlsxCell {
  readonly value: string | number | Date | null
  /** How it is shown; undefined where it is as the spreadsheet likes. */
  readonly format?: string
}

/** The most characters that Excel keeps in a cell. */
const longest = 32767

/** Excel reads `_x0041_` in a file as `A`; the first underscore itself is then written so (ECMA-376, ST_Xstring). */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g

/** What XML cannot hold (XML 1.0, 2.2): one such character, and Excel calls the file damaged. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The column types that a person can read in a cell; the others are for programs. */
export function isReadable({ type }: Column): boolean {
  return type !== 'json' && type !== 'any'
}

/**
 * A cell for a reader: days and numbers as such, the program's words in Vietnamese, lists with semicolons, and a text
 * that could be run kept as text, also where somebody edits it.
 *
 * @param type one that a person can read
 */
export function xlsxCell({ name, type }: Column, cell: Cell): XlsxCell {
  if (cell === null) return { value: null }
  if (typeof cell === 'number') return { value: cell, format: numberFormat(type, cell) }
  if (typeof cell === 'boolean') return { value: cell ? exportWords().yes : exportWords().no }
  if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), format: 'dd/mm/yyyy' }
  if (Array.isArray(cell)) return textCell(cell.map((item) => labelOf(name, `${item}`)).join('; '))
  return textCell(labelOf(name, `${cell}`))
}

function numberFormat(type: ColumnType, amount: number): string {
  if (type === 'year') return '0'
  return Number.isInteger(amount) ? '#,##0' : '#,##0.0#####'
}

function textCell(text: string): XlsxCell {
  if (text === '') return { value: null }
  const escaped = text.replaceAll(unwritable, '').replaceAll(escapeLike, '_x005F_')
  const value = escaped.length > longest ? `${escaped.slice(0, longest - 1)}…` : escaped
  return isRisky(text) ? { value, format: '@' } : { value }
}
