import type { VFile } from 'vfile'
import { dutyPhrases } from '../../knowledge/duty-words.js'
import { type AgencyMention, type Duty, readAgencyRoles, readDuty } from '../language/agencies/index.js'
import { bareEnd } from '../language/bare-end.js'
import { type Deadline, type DeadlineOptions, readDeadlineCell } from '../language/deadlines/index.js'
import { latin } from '../language/latin.js'
import { remembered } from '../language/remembered.js'
import type { Column } from '../tree/nodes.js'
import { emptyText, joinTexts, type Text } from '../tree/text.js'
import { tellsAmount, tellsNoDeed } from './besides.js'
import { isDitto } from './ditto.js'
import { readingCosts, type TaskDraft } from './drafts.js'
import { groupLabel } from './group-label.js'
import { boundOf } from './latest-days.js'
import { nameInRow } from './name-in-row.js'
import { namesDocument } from './names-document.js'
import { type PointDetail, statedOutput } from './point-details.js'
import { saysPhase } from './point-titles.js'
import type { Point } from './points.js'
import { budgetOf, noteBudgets, type RowBudget } from './row-budget.js'
import { tasksOfPoint } from './shared-points.js'
import { statedBudget, toldBudget } from './stated-budget.js'
import { noteUnread, statedDeadlines } from './stated-deadlines.js'
import type { PlacedTable } from './table-context.js'
import { cellOf, cellText, type ReadTable, type TableRow } from './table-rows.js'
import { isTargetTable, isTaskAmongTargets } from './target-tables.js'
import { noteCutList } from './unread-actor.js'
import { noteUnreadLabel, noteUnreadLead } from './unread-lead.js'

/** The tasks of a plan: rows of tables of tasks, points of the sections on tasks and on implementation. */
export function tasksOf(
  tables: readonly ReadTable[],
  points: readonly Point[],
  options: DeadlineOptions,
  file: VFile,
): TaskDraft[] {
  const readCell = remembered((cell) => readDeadlineCell(cell, options))
  const rows = tables.flatMap((table) => tasksOfTable(table, { ...options, readCell }, file))
  return [...tasksOfPoints(points, options, file), ...rows]
}

function tasksOfPoints(points: readonly Point[], options: DeadlineOptions, file: VFile): TaskDraft[] {
  const parents = new Set(points.map(({ parent }) => parent))
  const drafts = new Map<Point, TaskDraft>()
  const all: TaskDraft[] = []
  for (const point of points) {
    if (point.role !== 'tasks' && point.role !== 'implementation') continue
    if (namesDocument(point.text.value) || saysPhase(point.text.value)) continue
    for (const part of tasksOfPoint(point, parents.has(point))) {
      const draft = taskOfPoint(part, options, file)
      draft.parent = (point.parent && drafts.get(point.parent)) ?? null
      all.push(draft)
      if (!drafts.has(point)) drafts.set(point, draft)
    }
  }
  return all
}

const helps = new RegExp(`^(?:${dutyPhrases('helping')})`, 'iu')

/** `Phối hợp với Y …` where no one is named who does: Y takes part, and who leads is not said. */
function dutyOf(text: string, point: Point): Duty {
  const duty = readDuty(text, point.lead)
  const unled = point.lead.length === 0 && duty.coordinating.length === 0 && helps.test(text)
  return unled ? { lead: [], coordinating: duty.lead } : duty
}

function taskOfPoint(point: Point, options: DeadlineOptions, file: VFile): TaskDraft {
  const text = point.text.value
  const own = dutyOf(text, point)
  const told = toldOf(point, own)
  const duty = toldDuty(told, own)
  const stated = toldDeadlines(point.details, false, options, file) ?? statedIn(point.text, options, file)
  const [first, ...others] = stated ?? toldDeadlines(point.details, true, options, file) ?? []
  const isOpen = told.some((detail) => detail.isOpen && !(stated && detail.kind === 'deadline'))
  const output = point.details.find(({ kind }) => kind === 'output')
  // a line below that names who leads says it better than the task's own words
  const isTold = told.some(({ kind }) => kind === 'lead')
  const isUnread = isTold
    ? noteUnreadLabel(point, duty, file)
    : noteUnreadLead(point, duty, namesOwn(duty, point), file)
  const isCut = !isTold && !isUnread && noteCutList(point.text, duty, file)
  return {
    text: point.text,
    output: output?.words ?? statedOutput(point.text),
    deadline: first ?? null,
    otherDeadlines: others,
    budget: statedBudget(text) ?? toldBudget(point.details),
    ordinal: point.ordinal,
    parent: null,
    group: groupLabel(point.section.slice(0, point.ordinal === null ? undefined : -1)),
    lead: isUnread ? [] : duty.lead,
    coordinating: duty.coordinating.length > 0 ? duty.coordinating : [...point.coordinating],
    mentions: [point.text, ...point.details.map(({ line }) => line)].map((line) => ({
      text: line,
      section: point.section,
    })),
    cost:
      readingCosts.prose +
      (isUnread || isCut ? readingCosts.unreadActor : 0) +
      (point.isShared ? readingCosts.sharedPoint : 0) +
      (isOpen || (own.isOpen && !isTold) ? readingCosts.openLead : 0) +
      ((point.unmarked && !namesOwn(duty, point)) ||
      point.isBesides ||
      (!namesOwn(duty, point) && tellsAmount(text)) ||
      tellsNoDeed(text, duty, first !== undefined)
        ? readingCosts.unmarked
        : 0),
  }
}

/** Whether a point itself says who does it. */
const namesOwn = ({ lead }: Duty, point: Point): boolean => lead.some((one) => !point.lead.includes(one))

/**
 * The lines that tell of a point. One that says itself who does it is not led by those who lead all, nor do their partners work
 * with it; where none leads all, the partners are everyone's.
 */
function toldOf(point: Point, own: Duty): readonly PointDetail[] {
  if (!namesOwn(own, point)) return point.details
  const ledByAll = point.details.some(({ kind, shared }) => shared && kind === 'lead')
  const isOthers = ({ kind, shared }: PointDetail): boolean =>
    shared === true && (kind === 'lead' || (kind === 'coordinating' && ledByAll))
  return point.details.filter((detail) => !isOthers(detail))
}

/** Lines under a point that name who leads and who coordinates say it better than its own words. */
function toldDuty(details: readonly PointDetail[], own: Duty): Duty {
  const told = (role: PointDetail['kind']) =>
    details.filter(({ kind }) => kind === role).map(({ words }) => readAgencyRoles(bareEnd(words.value)))
  const lead = told('lead').flatMap((duty) => duty.lead)
  const partners = [
    ...told('lead').flatMap((duty) => duty.coordinating),
    ...told('coordinating').flatMap(everyone),
  ]
  const names = new Set((lead.length > 0 ? lead : own.lead).map(({ name }) => name))
  return {
    lead: lead.length > 0 ? lead : own.lead,
    coordinating: partners.length > 0 ? partners.filter(({ name }) => !names.has(name)) : own.coordinating,
  }
}

const everyone = ({ lead, coordinating }: Duty): AgencyMention[] => [...lead, ...coordinating]

const statedIn = (text: Text, options: DeadlineOptions, file: VFile): Deadline[] | null => {
  const stated = statedDeadlines(text, options, file)
  return stated.length > 0 ? stated : null
}

/** The deadlines of the labelled lines under a point, or of those under the heading of all (`shared`). */
function toldDeadlines(
  details: readonly PointDetail[],
  shared: boolean,
  options: DeadlineOptions,
  file: VFile,
): Deadline[] | null {
  const lines = details.filter(
    ({ kind, shared: ofAll }) => kind === 'deadline' && (ofAll ?? false) === shared,
  )
  const found = lines.flatMap(({ words }) => {
    const { deadline, others } = readDeadlineCell(bareEnd(words.value), options)
    if (!deadline) noteUnread(words, file)
    return deadline ? [deadline, ...others] : []
  })
  return found.length > 0 ? found : null
}

/** A table is read for tasks where it names them and says who does them or when; forms and lists are not. */
function isTaskTable({ table }: PlacedTable): boolean {
  const kinds = new Set(table.columns.map(({ kind }) => kind))
  return kinds.has('name') && (kinds.has('lead') || kinds.has('deadline') || kinds.has('coordinating'))
}

interface RowOptions extends DeadlineOptions {
  /** Reads the cell of a deadline. */
  readonly readCell: (cell: string) => ReturnType<typeof readDeadlineCell>
  readonly bound?: ReturnType<typeof boundOf>
}

function readBound(cell: string, { readCell, bound }: RowOptions): ReturnType<typeof readDeadlineCell> {
  const { deadline, others } = readCell(cell)
  return bound && deadline ? { deadline: bound(deadline), others: others.map(bound) } : { deadline, others }
}

function tasksOfTable(placed: ReadTable, options: RowOptions, file: VFile): TaskDraft[] {
  if (!isTaskTable(placed)) return []
  const ofTargets = isTargetTable(placed)
  const bound = boundOf(placed.table.columns)
  const drafts = new Map<TableRow, TaskDraft>()
  const budgets = new Map<TableRow, RowBudget>()
  let time = ''
  let output = emptyText
  let above: TaskDraft | null = null
  for (const row of placed.rows) {
    const { columns } = placed.table
    if (row.targets || (ofTargets && !isTaskAmongTargets(row, columns))) continue
    const printed = cellText(columns, row.cells, 'deadline')
    if (!isDitto(printed)) time = printed
    const product = cellOf(columns, row.cells, 'output')
    const named = nameOf(row, columns)
    if (!named.value && goesOnWith(above, row, columns)) continue
    if (!isDitto(product.value)) output = product
    const name = named.value || !tellsDuty(row, columns) ? named : (above?.text ?? named)
    const budget = budgetOf(columns, row.cells)
    const draft = taskOfRow(row, { name, time, output, budget }, placed, { ...options, bound }, file)
    if (!draft) continue
    budgets.set(row, budget)
    if (name !== named) draft.mentions.unshift(...(above?.mentions ?? []))
    above = draft
    draft.parent = row.parent ? (drafts.get(row.parent) ?? null) : null
    drafts.set(row, draft)
  }
  noteBudgets(budgets, file)
  return [...drafts.values()]
}

/** What a row says; a cell that says `as above` or is merged with those above has what they have. */
interface ToldCells {
  readonly name: Text
  readonly time: string
  readonly output: Text
  readonly budget: RowBudget
}

function nameOf({ cells }: TableRow, columns: readonly Column[]): Text {
  const own = cellOf(columns, cells, 'name')
  return own.value ? own : cellOf(columns, cells, 'group')
}

/** Whether a row under a name that is merged over several rows says of itself who does it, or when. */
const tellsDuty = ({ cells }: TableRow, columns: readonly Column[]): boolean =>
  (['lead', 'deadline'] as const).some((kind) => cellText(columns, cells, kind) !== '')

/** A row that has nothing but one more product of the row above, whose other cells are merged. */
function goesOnWith(above: TaskDraft | null, row: TableRow, columns: readonly Column[]): boolean {
  const product = cellOf(columns, row.cells, 'output')
  const told = row.cells.filter(({ text }) => text.value !== '')
  if (!above?.output || !product.value || told.length > 1) return false
  above.output = joinTexts([above.output, product])
  above.mentions.push({ text: row.text, section: row.section })
  return true
}

const holdsWords = latin(/\p{L}/u)

function taskOfRow(
  row: TableRow,
  { name, time: timeCell, output, budget }: ToldCells,
  { section }: PlacedTable,
  options: RowOptions,
  file: VFile,
): TaskDraft | null {
  const { text, ordinal } = nameInRow(name, row.ordinal)
  // a form's row of dots is to be filled in
  if (!holdsWords.test(text.value)) return null
  const time = readTime(timeCell, text, row, options, file)
  return {
    text,
    output: output.value ? output : null,
    deadline: time.deadline,
    otherDeadlines: time.others,
    budget: budget.money,
    ordinal,
    parent: null,
    group: row.group ?? (section[0]?.startsWith('Phụ lục') ? null : groupLabel(section)),
    lead: row.lead,
    coordinating: row.coordinating,
    mentions: [{ text: row.text, section: row.section }],
    cost:
      row.cost * 0.25 +
      (row.inherited ? readingCosts.inherited : 0) +
      (row.rolesUnsaid ? readingCosts.unsaidRoles : 0) +
      (budget.isParted ? readingCosts.unreadValue : 0) +
      time.cost,
  }
}

function readTime(
  cell: string,
  text: Text,
  row: TableRow,
  options: RowOptions,
  file: VFile,
): { deadline: Deadline | null; others: Deadline[]; cost: number } {
  if (!cell) {
    const [first, ...others] = statedDeadlines(text, options, file)
    return { deadline: first ?? null, others, cost: 0 }
  }
  const { deadline, others } = readBound(cell, options)
  if (!deadline && /[\p{L}\d]/u.test(cell)) noteUnread(row.text, file, cell)
  return { deadline, others: [...others], cost: deadline ? 0 : readingCosts.unreadDeadline }
}
