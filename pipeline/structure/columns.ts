import { type ColumnHeading, columnHeadings, groupColumnWords } from '../../knowledge/columns.js'
import { fold } from '../language/fold.js'
import { lately } from '../language/lately.js'
import { nearPhrase } from '../language/near-phrase.js'
import { remembered } from '../language/remembered.js'
import type { Column, ColumnKind } from '../tree/nodes.js'

/** The kinds of columns that hold amounts. */
export const amountKinds: ReadonlySet<ColumnKind> = new Set(['budget', 'value', 'year', 'baseline'])

/**
 * The column that a heading stands for; kind `other` where `knowledge/columns.json` does not know it.
 *
 * @example readColumn('DỰ KIẾN KINH PHÍ (tỷ đồng)') // { kind: 'budget', unit: 'tỷ đồng', year: null, … }
 */
export function readColumn(heading: string): Column {
  const clean = heading.replace(/\s+/g, ' ').trim()
  const unit = /\(([^()]{1,30})\)\s*$/.exec(clean)?.[1]?.trim() ?? null
  const bare = fold(clean)
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
    .replace(/[.:]$/, '')
    .trim()
  const year = yearOf(bare)
  return {
    kind: saysHowThingsWere(clean) ? 'baseline' : kindOf(bare),
    heading: clean,
    year,
    unit: isUnit(unit) ? unit : null,
  }
}

/** `Năm 2025 (ước thực hiện)`: the bracket tells that its values are reached. */
const saysHowThingsWere = (heading: string): boolean =>
  /^năm 20\d\d\s*\((?:ước|th|thực hiện|kết quả|hiện trạng|đã thực hiện)(?!\p{L})[^()]*\)$/u.test(
    fold(heading),
  )

/** The last year that a heading names: `Kế hoạch 2021-2025` stands for 2025. */
function yearOf(heading: string): number | null {
  const years = heading.match(/(?<!\d)20\d\d(?!\d)/g)
  return years ? Number(years.at(-1)) : null
}

function isUnit(text: string | null): boolean {
  return text !== null && /^(?:%|đvt|đơn vị|tỷ|triệu|nghìn|ha|km|người|hộ|đồng|tr\.)/iu.test(text)
}

/** Headings stand in many rows of cells that may be ones. */
const kindOf = lately(kindOfHeading, 1000)

function kindOfHeading(heading: string): ColumnKind {
  if (heading === '') return 'void'
  if (/^(?:năm )?20\d\d$|^năm học 20\d\d\s?-\s?20\d\d$/.test(heading)) return 'year'
  for (const { kind, phrases } of columnHeadings()) {
    if (phrases.some((phrase) => fits(partsOf(phrase), heading))) return kind
  }
  return misreadKind(heading)
}

/** The kind whose phrase a heading is nearest to where it was misread, or `other`. */
function misreadKind(heading: string): ColumnKind {
  let nearest: ColumnKind = 'other'
  let least = Number.POSITIVE_INFINITY
  for (const { kind, phrases } of columnHeadings()) {
    for (const phrase of phrases) {
      const cost = nearParts(partsOf(phrase), heading)
      if (cost < least) {
        least = cost
        nearest = kind
      }
    }
  }
  return nearest
}

function nearParts(parts: readonly string[], heading: string): number {
  const last = parts.length - 1
  const words = parts.flatMap((part, at) =>
    part === ''
      ? []
      : [nearPhrase(heading, part, { start: at === 0, end: at === last }) ?? Number.POSITIVE_INFINITY],
  )
  return Math.max(...words)
}

/** What a phrase with `*` holds between its stars. */
const partsOf = remembered((phrase) => phrase.split('*'))

function fits(parts: readonly string[], heading: string): boolean {
  const first = parts[0]!
  const last = parts.at(-1)!
  if (parts.length === 1) return heading === first
  if (!heading.startsWith(first) || !heading.endsWith(last)) return false
  let at = first.length
  for (let k = 1; k < parts.length - 1; k++) {
    const part = parts[k]!
    const found = heading.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= heading.length - last.length
}

/**
 * Of two columns of names side by side (`Nhiệm vụ chung | Nhiệm vụ cụ thể`, `Tên tiêu chí | Nội dung tiêu chí`) the first has the
 * groups of the second's. Beside tasks `Chỉ tiêu năm 2026` or `Mục tiêu cần đạt` has what each comes to.
 */
export function splitNames(columns: readonly Column[]): void {
  const named = columns.filter(({ kind }) => kind === 'name')
  const isOf = (subject: string) => (column: Column) => headingOf(column)?.subject === subject
  const tasks = named.filter(isOf('task'))
  const aim = named.filter(isOf('target')).find(({ year }) => year !== null) ?? columns.find(isAim)
  if (tasks[0] && aim && named[0] === tasks[0] && !columns.some(({ kind }) => kind === 'output'))
    aim.kind = 'output'
  const words = groupColumnWords()
  splitGroups(tasks, words.general, words.specific)
  splitGroups(named.filter(isOf('target')), words.generalTargets, words.specificTargets)
}

function splitGroups(
  [first, second, third]: readonly Column[],
  general: readonly string[],
  specific: readonly string[],
): void {
  if (!first || !second || third) return
  const names = (column: Column, marks: readonly string[]): boolean =>
    marks.some((word) => fold(column.heading).includes(word))
  if (names(first, general) || names(second, specific)) first.kind = 'group'
}

/** `Mục tiêu, quy mô` of a task: what it is for, in no year. */
const isAim = ({ kind, heading, year }: Column): boolean =>
  kind === 'value' && year === null && /^(?:mục tiêu|mức cần đạt)/u.test(fold(heading))

/** Whether a text is the heading of a column of ordinals as `knowledge/columns.json` has it; what is misread is none. @example isOrdinalHeading('Số TT') // true */
export function isOrdinalHeading(text: string): boolean {
  const bare = fold(text)
  return columnHeadings().some(({ kind, phrases }) => kind === 'ordinal' && phrases.includes(bare))
}

/** Whether a cell reads like a heading: short, and known to `knowledge/columns.json`. */
export function isHeadingCell(text: string): boolean {
  if (text.length === 0 || text.length > 90) return false
  const kind = readColumn(text).kind
  return kind !== 'other' && kind !== 'void'
}

/** What the names of a table are: of targets, of tasks, or not known. */
export function tableSubject(columns: readonly Column[]): 'target' | 'task' | null {
  const name = columns.find((column) => column.kind === 'name')
  return (name && headingOf(name)?.subject) ?? null
}

/** Whether a column of values bears a heading of names: `Chỉ tiêu` over amounts, beside the names under `Nội dung`. */
export const holdsTargets = ({ kind, heading }: Column): boolean =>
  kind === 'value' &&
  /^chỉ tiêu/u.test(fold(heading)) &&
  headingOf({ kind: 'name', heading })?.subject === 'target'

/** Whether a column holds values that are still to be reached, by the words of its heading (`Kế hoạch năm 2026`). */
export const isPlanned = (column: Column): boolean =>
  column.kind === 'value' && headingOf(column)?.planned === true

/** What is known of a column's heading, or undefined. */
function headingOf({ kind, heading }: Pick<Column, 'kind' | 'heading'>): ColumnHeading | undefined {
  const bare = fold(heading)
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
    .trim()
  return columnHeadings().find(
    (one) => one.kind === kind && one.phrases.some((phrase) => fits(partsOf(phrase), bare)),
  )
}
