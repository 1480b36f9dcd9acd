import type { VFile } from 'vfile'
import { valueWords } from '../../knowledge/value-words.js'
import { fold } from '../language/fold.js'
import { milestone } from '../language/values/quantity.js'
import { readStatements } from '../language/values/statements.js'
import type { Column } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { handedOutTargets, namesPlacesAlone, placeColumn, unitIn } from './allocations.js'
import { columnScopes } from './column-scopes.js'
import { inCountedThing } from './counted-things.js'
import { withDecimals } from './decimal-points.js'
import { type DraftValue, readingCosts, type TargetDraft } from './drafts.js'
import { groupMeasures, measuresWhole, underGroup } from './group-measures.js'
import { headingUnit } from './heading-unit.js'
import { asMean, isMeanColumn } from './mean-columns.js'
import { listsAmounts, parallelRows } from './parallel-lists.js'
import { asChange, growsAsWhole } from './row-changes.js'
import { bareOf, nameOf, tidy, unitNames } from './row-names.js'
import { yearOf, yearsOf, yearsOfColumn } from './row-years.js'
import { mayBeScoped, scopesOf } from './scoped-cell.js'
import { stated } from './stated.js'
import type { PlacedTable } from './table-context.js'
import { cellText, type ReadTable, type TableRow } from './table-rows.js'
import { isTargetTable, isTaskAmongTargets, valueColumns } from './target-tables.js'
import { isCommitted } from './targets-from-prose.js'
import { aimsOfTask } from './task-aims.js'
import { hasForeignWords, hasOtherAmounts, readValueCell, type ValueContext } from './value-cell.js'

/** The targets of all tables: rows of tables of targets, and rows of groups that announce targets. */
export function targetsFromTables(tables: readonly ReadTable[], file: VFile): TargetDraft[] {
  return tables.flatMap((table) => targetsOfTable(table, file))
}

function targetsOfTable(placed: ReadTable, file: VFile): TargetDraft[] {
  const { columns } = placed.table
  const whole = isTargetTable(placed)
  const places = placeColumn(placed)
  const measures = groupMeasures(placed.rows, columns)
  const drafts = new Map<TableRow, TargetDraft[]>()
  for (const row of placed.rows) {
    if (whole && places === null && isTaskAmongTargets(row, columns)) continue
    const found =
      places !== null
        ? handedOutTargets(placed, places, row, (name, values, cost) => draftOf(row, name, values, cost))
        : !whole && !row.targets
          ? fromTaskRow(row, columns)
          : whole
            ? parallelRows(row, columns)
                .flatMap((one) => fromValueColumns(one, withResultColumn(columns), placed))
                .map((draft) => underGroup(draft, row, measures))
            : fromWords(row, columns, placed)
    const parent = row.parent && places === null ? (drafts.get(row.parent)?.[0] ?? null) : null
    for (const draft of found) {
      draft.parent = parent
      if (!parent) continue
      growsAsWhole(draft, parent)
      measuresWhole(draft, parent)
    }
    drafts.set(row, found)
    const place = placeOf(row.text)
    const isLost = found.length === 0 && places === null && (whole || row.targets) && !row.hasSubRows
    if (isLost && place)
      warn(file, 'value-unreadable', 'A row of a table of targets whose value was not read.', place)
  }
  return [...drafts.values()].flat()
}

/** A table of targets without a column of values states them under `Kết quả`. */
function withResultColumn(columns: readonly Column[]): readonly Column[] {
  if (valueColumns(columns).length > 0) return columns
  return columns.map((column) => (column.kind === 'output' ? { ...column, kind: 'value' as const } : column))
}

function fromValueColumns(row: TableRow, columns: readonly Column[], placed: ReadTable): TargetDraft[] {
  const printed = cellText(columns, row.cells, 'name')
  // a number where the name should be: its row is shifted
  if (!/\p{L}{2}/u.test(printed)) return []
  const named = namesIn(printed, row, placed)
  const scoped = named.length === 1 ? fromScopes(row, columns, placed, named[0]!.name) : []
  if (scoped.length > 0) return scoped
  const values = named.map((): DraftValue[] => [])
  let cost = 0
  for (const at of meansLast(columns)) {
    const context = contextOf(row, columns[at]!, placed, printed)
    const text = row.cells[at]!.text.value
    const { cell, cost: unsure } = withDecimals(text, context.unit, row, placed.rows, columns)
    const read = readValueCell(cell, context)
    const isForeign =
      hasForeignWords(cell, context.unit) || hasOtherAmounts(cell, read.length) || listsAmounts(cell)
    cost = Math.max(cost, unsure, isForeign ? readingCosts.foreignWords : 0)
    const before = values.map((list) => [...list])
    for (const [index, value] of read.entries()) {
      const target = Math.min(index, values.length - 1)
      if (before[target]!.some((other) => saysOtherwise(other, value)))
        cost = Math.max(cost, readingCosts.bareNumber)
      const own = { ...value, unit: value.unit ?? named[target]!.unit, ...(cell !== text && { text }) }
      values[target]!.push(isMeanColumn(columns[at]!) ? asMean(own, columns[at]!, values[target]!) : own)
    }
  }
  if (values.every((list) => list.length === 0)) return fromWords(row, columns, placed)
  return named
    .map(({ name, total }, index) => {
      const change = asChange(name, asYearly(values[index]!, total))
      const isOpen = change.values.some(isTorn) || namesPlacesAlone(placed, change.name)
      const torn = isOpen ? readingCosts.bareNumber : 0
      const stated = areRates(columns) ? change.values : inCountedThing(change.name, change.values)
      return draftOf(row, change.name, stated, cost + torn)
    })
    .filter(({ values: list }) => list.length > 0)
}

/** Two columns with two amounts for one year are of two things, or of two who set them. */
const saysOtherwise = (one: DraftValue, other: DraftValue): boolean =>
  one.comparator === 'eq' &&
  other.comparator === 'eq' &&
  one.from === other.from &&
  one.by === other.by &&
  one.unit === other.unit &&
  one.measure === other.measure &&
  one.min !== other.min

/** Columns that say of themselves that they hold shares. */
const areRates = (columns: readonly Column[]): boolean =>
  valueColumns(columns).some((at) => /(?:tỷ|tỉ) (?:lệ|trọng)/u.test(fold(columns[at]!.heading)))

/** Digits that make no number, such as those of several cells that ran into each other. */
const isTorn = ({ comparator, text }: DraftValue): boolean =>
  comparator === 'none' && /\d/.test(text) && !/\p{L}/u.test(text)

/** What a mean is of is told by the values beside it. */
const meansLast = (columns: readonly Column[]): number[] => {
  const all = valueColumns(columns)
  const means = all.filter((at) => isMeanColumn(columns[at]!))
  return [...all.filter((at) => !means.includes(at)), ...means]
}

const contextOf = (row: TableRow, column: Column, placed: PlacedTable, name: string): ValueContext => ({
  ...(column.year === null ? yearsOf(row, placed) : yearsOfColumn(column)),
  unit: row.unit || (column.unit ?? '') || unitIn(name) || headingUnit(column.heading),
  name: bareOf(tidy(name)),
})

/**
 * Cells that state the thing for several parts of it (`≤ 3 Đông Nam Á; ≤ 50 thế giới`), and columns that each are of a part: a
 * target for each part.
 */
function fromScopes(
  row: TableRow,
  columns: readonly Column[],
  placed: PlacedTable,
  name: string,
): TargetDraft[] {
  const parts = new Map<string, DraftValue[]>()
  const values = valueColumns(columns)
  const ofColumns = columnScopes(columns)
  if (ofColumns.size === 0 && !values.some((at) => mayBeScoped(row.cells[at]!.text.value))) return []
  for (const at of values) {
    const cell = row.cells[at]!.text.value
    const context = contextOf(row, columns[at]!, placed, name)
    const ofColumn = ofColumns.get(at) ?? ''
    const scopes = scopesOf(cell)
    for (const { scope, text } of scopes.length > 0 ? scopes : [{ scope: '', text: cell }]) {
      const whole = [ofColumn, scope].filter((part) => part !== '').join(', ')
      parts.set(whole, [...(parts.get(whole) ?? []), ...readValueCell(text, context)])
    }
  }
  if (![...parts.keys()].some((scope) => scope !== '')) return []
  return [...parts]
    .map(([scope, own]) => {
      const change = asChange(name, own)
      const scoped = scope === '' ? change.name : `${change.name} (${scope})`
      const isUnsure = own.some((value, at) => own.slice(0, at).some((other) => saysOtherwise(other, value)))
      const cost = isUnsure ? readingCosts.bareNumber : readingCosts.composedName
      return draftOf(row, scoped, inCountedThing(change.name, change.values), cost)
    })
    .filter(({ values }) => values.length > 0)
}

interface NamedThing {
  name: string
  unit: string | null
  /** The amount that the name itself states. */
  total: number | null
}

/** Amounts of single years that add up to the total are each year's own; amounts that rise to it are levels reached. */
function asYearly(values: DraftValue[], total: number | null): DraftValue[] {
  const amounts = values.map(({ min }) => min ?? 0)
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  const rises = amounts.at(-1) === total
  if (total === null || values.length < 2 || sum !== total || rises) return values
  return values.map((value) => ({ ...value, from: value.by }))
}

/** A name cell may itself state totals (`Thực hiện tối thiểu 10.000 kết nối`): then what they measure are the names. */
function namesIn(printed: string, row: TableRow, placed: PlacedTable): NamedThing[] {
  const statements = isCommitment(printed) ? readStatements(tidy(printed), yearsOf(row, placed)) : []
  if (statements.length > 0)
    return statements.map(({ name, values }) => ({
      name,
      unit: values[0]!.unit,
      total: values[0]!.min ?? values[0]!.max,
    }))
  const unit = cellText(placed.table.columns, row.cells, 'unit')
  return [{ name: unitNames(unit, printed) ?? nameOf(printed), unit: null, total: null }]
}

/** A cell that begins with a verb of doing, unlike one that begins with the measured thing. */
const isCommitment = (text: string): boolean => valueWords().action.test(fold(tidy(text)))

/** A row whose words state its values: each point of its cell. */
function fromWords(row: TableRow, columns: readonly Column[], placed: PlacedTable): TargetDraft[] {
  const printed = cellText(columns, row.cells, 'name')
  if (!printed) return []
  const years = yearsOf(row, placed)
  const drafts = pointsOf(printed).flatMap((point) => {
    const statements = readStatements(point, years)
    if (statements.length > 0)
      return statements.map((one) =>
        draftOf(
          row,
          one.name,
          one.values.map((value) => stated(value, point)),
          readingCosts.composedName,
        ),
      )
    if (row.hasSubRows) return [draftOf(row, nameOf(point), [], 0)]
    // What is counted in a unit is reached by an amount: without one the row sets no target. A title between rows sets none either.
    if (cellText(columns, row.cells, 'unit') || isTitle(row, columns)) return []
    const cost = standsBesideAmount(row, columns) ? readingCosts.bareNumber : readingCosts.composedName
    return [draftOf(row, nameOf(point), [{ ...years, ...milestone, text: point }], cost)]
  })
  return drafts.filter(({ name }) => name.length > 0)
}

/** A row without a number that says nothing but its name, in a table of amounts: `Cơ cấu GRDP` over its parts. */
const isTitle = (row: TableRow, columns: readonly Column[]): boolean =>
  row.ordinal === null &&
  valueColumns(columns).length > 0 &&
  row.cells.filter(({ text }) => text.value !== '').length === 1

/** Whether an amount stands in a column that no heading names: then the row may be more than something to be done. */
const standsBesideAmount = (row: TableRow, columns: readonly Column[]): boolean =>
  columns.some(({ kind }, at) => kind === 'other' && isAmount.test(row.cells[at]?.text.value ?? ''))

const isAmount = /^[<>≥≤~]?\s*\d[\d.,]*\s?%?$/u

/** A task that itself promises an amount (`Bố trí ít nhất 15% ngân sách …`); its deadline says by when. */
function fromTaskRow(row: TableRow, columns: readonly Column[]): TargetDraft[] {
  const printed = cellText(columns, row.cells, 'name')
  const aims = aimsOfTask(row, columns, printed, (name, values, cost) => draftOf(row, name, values, cost))
  if (aims.length > 0) return aims
  // Few tasks promise an amount: the deadline is read for those alone.
  if (!readStatements(printed).some((statement) => isCommitted(statement, printed))) return []
  return readStatements(printed, yearOf(cellText(columns, row.cells, 'deadline')))
    .filter((statement) => isCommitted(statement, printed))
    .map((statement) => ({
      ...draftOf(
        row,
        statement.name,
        statement.values.map((value) => stated(value, printed)),
        readingCosts.composedName,
      ),
      tabled: false,
      ordinal: null,
    }))
}

/** `- Về hạ tầng: + Hoàn thiện …. + Xây dựng …`: the points of a cell without the topic that introduces them. */
function pointsOf(text: string): string[] {
  const points = text.split(/(?<=[.;:])\s+\+\s+/u).map((point) => point.trim())
  if (points.length === 1) return points
  return /:$/.test(points[0]!) ? points.slice(1) : points
}

function draftOf(row: TableRow, name: string, values: DraftValue[], cost: number): TargetDraft {
  return {
    name,
    values,
    tabled: true,
    ordinal: row.ordinal,
    parent: null,
    group: row.group,
    lead: row.lead,
    coordinating: row.coordinating,
    mentions: [{ text: row.text, section: row.section }],
    cost: row.cost * 0.25 + cost + (row.inherited ? readingCosts.inherited : 0),
  }
}
