import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { tableSubject } from '../structure/columns.js'
import type { Column, Table } from '../tree/nodes.js'
import { isMarkOrBlank } from './marked-times.js'
import type { PlacedTable } from './table-context.js'

const partOfYear = lazily(() => new RegExp(`^(?:${targetWords().yearParts})$`, 'u'))
const sum = lazily(() => new RegExp(`^(?:${targetWords().cumulatives})(?!\\p{L})`, 'u'))
const amount = /^[<>≥≤~]?\s*\d[\d.,]*\s?(?:%|‰)?$/u
/** So many of the cells must be amounts: tasks are marked under the quarters they are done in. */
const most = 0.7

/**
 * The columns of a table of targets with those of the quarters of its year, and of the sum of its years, as columns of values: `Chỉ
 * tiêu | Quý I | … | Quý IV | Cả năm 2026`. Their headings tell of which part the amounts are. Quarters of one of several years
 * stay as they are, as nothing tells which it is.
 */
export function withYearParts<T extends PlacedTable>(placed: T): T {
  const { table } = placed
  if (tableSubject(table.columns) !== 'target' || !table.columns.some(({ kind }) => kind === 'unit'))
    return placed
  const years = new Set(
    table.columns.flatMap(({ kind, year }) =>
      (kind === 'value' || kind === 'year') && year !== null ? [year] : [],
    ),
  )
  const columns = table.columns.map((column): Column => {
    if (column.kind !== 'other' || !mayHoldPart(column, years) || !holdsAmounts(table, column)) return column
    const [only = null] = years
    return { ...column, kind: 'value', year: column.year ?? only }
  })
  return { ...placed, table: { ...table, columns } }
}

const mayHoldPart = ({ heading, year }: Column, years: ReadonlySet<number>): boolean => {
  const own = fold(heading.split(' / ').at(-1)!)
  return (year === null ? years.size <= 1 : sum().test(own)) && (partOfYear().test(own) || sum().test(own))
}

function holdsAmounts({ columns, children }: Table, column: Column): boolean {
  const at = columns.indexOf(column)
  const cells = children.flatMap(({ kind, children: cells }) =>
    kind === 'body' ? [cells[at]?.text.value.trim() ?? ''] : [],
  )
  const said = cells.filter((text) => !isMarkOrBlank(text))
  return said.length > 0 && said.filter((text) => amount.test(text)).length >= said.length * most
}
