import { cellStarts } from '../../knowledge/cell-words.js'
import { targetWords } from '../../knowledge/target-words.js'
import { type AgencyMention, type Duty, readAgencyCell, readAgencyRoles } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import { readLabel, readOrdinalCell } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import { remembered } from '../language/remembered.js'
import { readHorizonCell } from '../language/values/horizons.js'
import { tableSubject } from '../structure/columns.js'
import { withLineEnds } from '../tree/line-ends.js'
import type { Cell, Column, ColumnKind, Row, Table } from '../tree/nodes.js'
import { emptyText, joinTexts, type Text } from '../tree/text.js'
import { isDitto } from './ditto.js'
import { markedAgencies } from './marked-agencies.js'
import { announcesTargets } from './roles.js'
import { timeOf } from './row-times.js'
import type { PlacedTable } from './table-context.js'

/** A body row with what stands over it. */
export interface TableRow {
  /** As printed, without its final mark. */
  ordinal: string | null
  /** The numbered row that an unnumbered or lettered row stands under. */
  parent: TableRow | null
  group: string | null
  groupTitle: string
  /** The years that the group's title states (`Đến năm 2030`). */
  horizon: { from: number | null; by: number | null } | null
  targets: boolean
  /** Its unit cell, or that of the row above where the cells of sub-rows are merged or marked as the same. */
  unit: string
  lead: readonly AgencyMention[]
  coordinating: readonly AgencyMention[]
  inherited: boolean
  /** Its own cells do not say who leads, as those of the rows around it do. */
  leadUnsaid: boolean
  /** One column is for both roles, and its cell names several without saying whose is which. */
  rolesUnsaid: boolean
  cells: readonly Cell[]
  text: Text
  section: string[]
  cost: number
  hasSubRows: boolean
}

/** A table with its rows read. */
export interface ReadTable extends PlacedTable {
  rows: readonly TableRow[]
}

/** How the cells of agencies are read; the same few lists stand in most rows of a plan, and are read once. */
export interface AgencyReaders {
  readonly list: (text: string) => readonly AgencyMention[]
  readonly roles: (text: string) => Duty
  /** The words of a cell, with the ends of its lines. */
  readonly words: (text: Text) => string
}

/** Readers that remember what they read, for one plan: its source tells where the lines of a cell end. */
export function agencyReaders(source: string): AgencyReaders {
  return {
    list: remembered(readAgencyCell),
    roles: remembered(readAgencyRoles),
    words: (text) => withLineEnds(text, source),
  }
}

/** The rows of a table that say something, with groups, parents and the agencies of merged cells resolved. */
export function tableRows({ table, section }: PlacedTable, read: AgencyReaders): TableRow[] {
  const rows: TableRow[] = []
  const { columns } = table
  let group: { label: string | null; title: string } = { label: null, title: '' }
  let numbered: TableRow | null = null
  const measures = columns.some(({ kind }) => kind === 'value') && !isSpent(table)
  const counted = columns.some(({ kind }) => kind === 'ordinal' || kind === 'detail')
  for (const row of table.children) {
    if (opensParts(row)) continue
    if (row.kind === 'group') {
      group = groupOf(row, columns)
      numbered = null
    } else if (row.kind === 'body' && (measures || !isTotal(row))) {
      const named = cellText(columns, row.children, 'group')
      if (named) group = namedGroup(named)
      const over = measures && isBeside(row, columns, numbered) ? null : numbered
      const built: TableRow = rowOf(row, columns, group, over, rows, section, read)
      rows.push(built)
      if (counted && (!built.parent || isDecimal(built.ordinal))) numbered = built.parent ?? built
    }
  }
  return rows
}

/** Of two measured things without a number or a dash neither is a part of the other. */
const isBeside = ({ children }: Row, columns: readonly Column[], above: TableRow | null): boolean =>
  above !== null &&
  above.ordinal === null &&
  !ordinalOf(children, columns) &&
  !/^\s*[-–+•*]/.test(cellText(columns, children, 'name'))

function unitOf(printed: string, parent: TableRow | null, above: readonly TableRow[]): string {
  const repeats = isDitto(printed) || (printed === '' && parent !== null)
  return repeats ? (above.at(-1)?.unit ?? '') : printed
}

/** The cell of a kind of column; empty where the table has no such column. */
export function cellOf(columns: readonly Column[], cells: readonly Cell[], kind: ColumnKind): Text {
  const at = columns.findIndex((column) => column.kind === kind)
  return cells[at]?.text ?? emptyText
}

/** The words of the cell of a kind of column; of times, of all its columns and of the headings that a row is marked under. */
export const cellText = (columns: readonly Column[], cells: readonly Cell[], kind: ColumnKind): string =>
  kind === 'deadline' ? timeOf(columns, cells) : cellOf(columns, cells, kind).value

/** A row that only adds up the amounts of those above it. A table of targets may measure a total. */
function isTotal({ children }: Row): boolean {
  const first = children.find(({ text: { value } }) => value && !readOrdinalCell(value))?.text.value ?? ''
  return first.length < 60 && cellStarts().total.test(fold(first))
}

/** A row that only says that those below it are of parts: `Trong đó:`. */
function opensParts({ children }: Row): boolean {
  const [only, ...others] = children.filter(({ text: { value } }) => value !== '')
  return others.length === 0 && only !== undefined && partsOpener().test(fold(only.text.value))
}

const partsOpener = lazily(() => {
  const { partsAhead, rowPartMarks } = targetWords()
  return new RegExp(`^(?:${partsAhead}|${rowPartMarks})\\s*:?$`, 'u')
})

/** A table of money that is spent by year on what somebody does: its total is no task. */
const isSpent = ({ columns }: Table): boolean =>
  tableSubject(columns) === 'task' &&
  columns.some(({ kind }) => kind === 'budget') &&
  columns.some(({ kind }) => kind === 'lead' || kind === 'deadline')

const isDecimal = (ordinal: string | null): boolean => ordinal !== null && /^\d+\.\d/.test(ordinal)

function groupOf(row: Row, columns: readonly Column[]): { label: string | null; title: string } {
  const own = ordinalOf(row.children, columns)
  const texts = row.children
    .map(({ text }) => text.value)
    .filter((text) => /\p{L}/u.test(text) && text !== own?.printed)
  const title = texts.join(' ').trim()
  const alone = title === '' ? (own?.printed ?? '') : title
  const inline = /^([IVX]+|[A-HK])[.)]\s+(.*)$/u.exec(alone)
  return inline && (!own || title === '')
    ? { label: inline[1]!, title: inline[2]! }
    : { label: own?.ordinal ?? null, title }
}

/** The group that a cell of a column of groups opens: `1. Cải cách thể chế`. */
function namedGroup(printed: string): { label: string | null; title: string } {
  const found = readLabel(printed)
  return found
    ? { label: found.label.value, title: printed.slice(found.end).trim() }
    : { label: null, title: printed }
}

function ordinalOf(
  cells: readonly Cell[],
  columns: readonly Column[],
): { ordinal: string; printed: string } | null {
  for (const kind of ['ordinal', 'detail'] as const) {
    const printed = cellText(columns, cells, kind)
    const ordinal = printed.replace(/(?<!\.)\.+$/, '')
    if (ordinal) return { ordinal, printed }
  }
  return null
}

function rowOf(
  row: Row,
  columns: readonly Column[],
  group: { label: string | null; title: string },
  numbered: TableRow | null,
  above: readonly TableRow[],
  section: readonly string[],
  read: AgencyReaders,
): TableRow {
  const cells = row.children
  const ordinal = ordinalOf(cells, columns)?.ordinal ?? null
  const parent = parentOf(ordinal, numbered, above)
  if (parent) parent.hasSubRows = true
  const agencies = agenciesOf(cells, columns, parent, above.at(-1), read)
  return {
    ordinal,
    parent,
    group: group.label,
    groupTitle: group.title,
    horizon: readHorizonCell(fold(group.title)),
    targets: announcesTargets(group.title),
    unit: unitOf(cellText(columns, cells, 'unit'), parent, above),
    ...agencies,
    leadUnsaid: false,
    rolesUnsaid: leavesRoles(columns) && agencies.lead.length > 1 && agencies.coordinating.length === 0,
    cells,
    text: joinTexts(cells.map(({ text }) => text)),
    section: [
      ...section,
      ...(group.label ? [group.label] : []),
      ...(parent?.ordinal ? [parent.ordinal] : []),
      ...(ordinal ? [ordinal] : []),
    ],
    cost: row.cost,
    hasSubRows: false,
  }
}

const bothRoles = /chủ trì.*phối hợp/iu

/** One column is for both roles, or marks tell who takes part. */
const leavesRoles = (columns: readonly Column[]): boolean =>
  (columns.some(({ kind, heading }) => kind === 'lead' && bothRoles.test(heading)) ||
    !columns.some(({ kind }) => kind === 'lead')) &&
  !hasPartners(columns)

/**
 * `10.1` stands under `10`; a row without number, with a letter or with a dash stands under the numbered row above, and a dash
 * under a letter under that. */
function parentOf(
  ordinal: string | null,
  numbered: TableRow | null,
  above: readonly TableRow[],
): TableRow | null {
  if (isDecimal(ordinal)) {
    const whole = ordinal!.slice(0, ordinal!.lastIndexOf('.'))
    return above.findLast((row) => row.ordinal === whole) ?? null
  }
  const lettered = above.findLast((row) => row.ordinal !== null && !isMark(row.ordinal))
  if (ordinal !== null && isMark(ordinal) && lettered && isLetter(lettered.ordinal!)) return lettered
  return ordinal === null || isLetter(ordinal) || isMark(ordinal) ? numbered : null
}

const isLetter = (ordinal: string): boolean => /^[a-zđ]\)?$/u.test(ordinal)
const isMark = (ordinal: string): boolean => /^[-–+•*]$/.test(ordinal)

/**
 * Blank agency cells of a row under another take that row's, marks for `as above` those of the row above; a row with a
 * lead of its own, or one that was not understood, has no one else's.
 */
function agenciesOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  parent: TableRow | null,
  above: TableRow | undefined,
  read: AgencyReaders,
): { lead: readonly AgencyMention[]; coordinating: readonly AgencyMention[]; inherited: boolean } {
  const printed = read.words(cellOf(columns, cells, 'lead'))
  const partners = read.words(cellOf(columns, cells, 'coordinating'))
  const marked = printed === '' && partners === '' ? markedAgencies(columns, cells, read.list) : []
  if (marked.length > 0) return { lead: marked, coordinating: [], inherited: false }
  const own = ownAgencies(printed, partners, read)
  // one column for both roles repeats both
  const repeats = isDitto(partners) || (isDitto(printed) && !hasPartners(columns))
  const coordinating = repeats ? (above?.coordinating ?? []) : own.coordinating
  if (isDitto(printed)) return { lead: above?.lead ?? [], coordinating, inherited: above !== undefined }
  if (!parent || own.lead.length > 0 || /\p{L}/u.test(printed))
    return { lead: own.lead, coordinating, inherited: false }
  return {
    lead: parent.lead,
    coordinating: coordinating.length > 0 ? coordinating : parent.coordinating,
    inherited: parent.lead.length > 0,
  }
}

const hasPartners = (columns: readonly Column[]): boolean =>
  columns.some(({ kind }) => kind === 'coordinating')

/** One column may hold both roles: `Sở A chủ trì, phối hợp Sở B`. */
function ownAgencies(printed: string, partners: string, read: AgencyReaders): Agencies {
  const listed = isDitto(partners) ? [] : read.list(partners)
  const { lead, coordinating } = isDitto(printed) ? nobody : read.roles(printed)
  const names = new Set(listed.map(({ name }) => name))
  return { lead, coordinating: [...coordinating.filter(({ name }) => !names.has(name)), ...listed] }
}

type Agencies = Pick<TableRow, 'lead' | 'coordinating'>

const nobody: Agencies = { lead: [], coordinating: [] }
