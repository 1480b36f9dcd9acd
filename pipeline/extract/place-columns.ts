import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { tableSubject } from '../structure/columns.js'
import type { ColumnKind } from '../tree/nodes.js'
import { isMarkOrBlank } from './marked-times.js'
import type { PlacedTable } from './table-context.js'

const place = lazily(() => new RegExp(`^(?:${targetWords().receivers})\\s\\p{L}`, 'u'))
/** Whether a heading names a place or a body to which targets are handed out. */
export const namesPlace = (heading: string): boolean => place().test(fold(heading))
const total = lazily(() => new RegExp(`^(?:${targetWords().totals})$`, 'u'))
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')
const asTheyStand = lazily(() => word(targetWords().asTheyStand))
const handsOut = lazily(() => word(targetWords().handOutTitles))
/** Of several years nothing tells which the columns of places are of. */
const ofValues: ReadonlySet<ColumnKind> = new Set(['value', 'year'])
const amount = /^[<>≥≤~]?\s*\d[\d.,]*\s?(?:%|‰)?$/u
const fewestPlaces = 2
/** So many of the cells must be amounts. */
const most = 0.7

/**
 * The columns of a table of targets with those that are each of a place as columns of values: `Chỉ tiêu | Toàn tỉnh | Xã A | Xã B`. Their
 * headings tell which part of the thing they are of. All others stay as they are, so that who takes part is no value.
 */
export function withPlaceColumns<T extends PlacedTable>(placed: T): T {
  const { columns, children } = placed.table
  if (tableSubject(columns) !== 'target' || placed.titles.slice(-2).some(tellsHowThingsAre)) return placed
  // a name of a place may look like a source of money that was misread
  const places = columns.filter(
    ({ kind, heading }) => (kind === 'other' || kind === 'budget') && namesPlace(heading),
  )
  const years = new Set(columns.flatMap(({ kind, year }) => (ofValues.has(kind) ? [year] : [])))
  if (years.size > 1) return placed
  if (places.length < fewestPlaces) return placed
  const rows = children.filter(({ kind }) => kind === 'body')
  const cells = rows.flatMap((row) =>
    places.map((column) => row.children[columns.indexOf(column)]?.text.value.trim() ?? ''),
  )
  const said = cells.filter((text) => !isMarkOrBlank(text))
  if (said.length === 0 || said.filter((text) => amount.test(text)).length < said.length * most) return placed
  const read = columns.map((column) =>
    places.includes(column) || (column.kind === 'other' && total().test(fold(column.heading)))
      ? { ...column, kind: 'value' as const }
      : column,
  )
  return { ...placed, table: { ...placed.table, columns: read } }
}

/** `Kết quả thực hiện năm 2025`, unlike `Giao chỉ tiêu thực hiện năm 2026`. */
const tellsHowThingsAre = (title: string): boolean =>
  asTheyStand().test(fold(title)) && !handsOut().test(fold(title))
