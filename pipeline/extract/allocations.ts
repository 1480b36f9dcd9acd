import { targetWords } from '../../knowledge/target-words.js'
import { valueWords } from '../../knowledge/value-words.js'
import { capital } from '../language/capitals.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { beginsMeasure } from '../language/values/borders.js'
import { readHorizons } from '../language/values/horizons.js'
import { isVagueName } from '../language/values/vague-names.js'
import type { Column } from '../tree/nodes.js'
import { changeOf } from './changed-columns.js'
import { inCountedThing } from './counted-things.js'
import { type DraftValue, readingCosts, type TargetDraft } from './drafts.js'
import { asChange } from './row-changes.js'
import type { PlacedTable } from './table-context.js'
import type { ReadTable, TableRow } from './table-rows.js'
import { readValueCell } from './value-cell.js'

/** The headings of columns whose rows are who something is handed out to. */
const ofPlaces = lazily(
  () => new RegExp(`^(?:tên\\s+)?(?:${targetWords().receiverHeadings})(?!\\p{L}|\\s(?:tính|đo))`, 'u'),
)
/** What begins the name of who it is handed out to. */
const place = lazily(() => new RegExp(`^(?:${targetWords().receivers})(?!\\p{L})`, 'u'))
/** Headings of amounts that are to be reached; those of how things stand are not. */
const handedOut = lazily(() => new RegExp(`(?:${targetWords().handedOut})(?!\\p{L})`, 'u'))
const asTheyStand = lazily(() => new RegExp(`(?:${targetWords().asTheyStand})(?!\\p{L})`, 'u'))
const total = lazily(() => new RegExp(`^(?:${targetWords().totals})$`, 'u'))

/** What is reached without an amount. */
const done = lazily(() => new RegExp(`^(?:${targetWords().done})$`, 'u'))

/** Of how many rows the cells must agree on what the column holds. */
const most = 0.7

/**
 * The column of places in a table that hands one indicator out to each of them (`Xã | Chỉ tiêu giảm hộ nghèo năm 2026`), or
 * null where its rows are indicators.
 */
export function placeColumn({ table: { columns }, rows }: ReadTable): number | null {
  if (columns.some(({ kind }) => kind === 'name') && !columns.some(isPlaceHeading)) return null
  const at = columns.findIndex((column) => isPlaceHeading(column) || column.kind === 'name')
  if (at < 0 || rows.length < 2) return null
  const names = rows.map(({ cells }) => cells[at]?.text.value ?? '').filter((text) => text !== '')
  const places = names.filter((text) => place().test(fold(text)) || total().test(fold(text)))
  const isOnlyName = !columns.some(({ kind }, other) => kind === 'name' && other !== at)
  return isOnlyName && names.length > 0 && places.length >= names.length * most ? at : null
}

/** Whether the names of a table are those of places: what is measured there is said by the headings. */
export const namesPlacesAlone = ({ table: { columns } }: PlacedTable, name: string): boolean =>
  place().test(fold(name)) && columns.some((column) => column.kind === 'name' && isPlaceHeading(column))

const isPlaceHeading = ({ heading, kind }: Column): boolean =>
  (kind === 'unit' || kind === 'other' || kind === 'name' || kind === 'lead') &&
  ofPlaces().test(fold(heading))

/** A target for each place and each thing that is handed out to it, with its years; the row of totals is that of the whole. */
export function handedOutTargets(
  placed: ReadTable,
  at: number,
  row: TableRow,
  draftOf: (name: string, values: DraftValue[], cost: number) => TargetDraft,
): TargetDraft[] {
  const who = row.cells[at]!.text.value.trim()
  if (who === '') return []
  const isTotal = total().test(fold(who))
  const byName = new Map<string, DraftValue[]>()
  for (const [index, column] of placed.table.columns.entries()) {
    if (index === at || !isHandedOut(column, placed)) continue
    const unit = column.unit ?? (unitIn(column.heading) || countedIn(column.heading))
    const years = column.year === null ? yearsOfTitle(placed.titles) : { from: null, by: column.year }
    const context = { ...years, unit, name: column.heading }
    const values = readValueCell(row.cells[index]!.text.value, context).filter(
      ({ min, max, text }) => min !== null || max !== null || done().test(fold(text)),
    )
    const own = changeOf(indicatorOf(column.heading), placed.table.columns)
    const name = own || titledIndicator(placed.titles)
    if (name !== '' && values.length > 0) byName.set(name, [...(byName.get(name) ?? []), ...values])
  }
  return [...byName].map(([indicator, values]) => {
    const { name, values: changes } = asChange(indicator, values)
    const cost = readingCosts.composedName + (saysWhat(name, placed.titles) ? 0 : readingCosts.vagueName)
    const draft = draftOf(isTotal ? name : `${name} ${who}`, inCountedThing(name, changes), cost)
    // the row of totals is no one's: its name may stand in a column of agencies
    return isTotal ? { ...draft, lead: [], coordinating: [] } : draft
  })
}

/**
 * A column of years is handed out where the title above the table says so, as are the measures of one whose headings do not
 * (`Số sản phẩm công nhận mới` under `CHỈ TIÊU NĂM 2026`).
 */
function isHandedOut({ heading, year }: Column, { table, titles }: ReadTable): boolean {
  const folded = fold(heading)
  if (asTheyStand().test(folded)) return false
  if (handedOut().test(folded)) return true
  const isAnnounced = titles.slice(-2).some((title) => announces().test(fold(title)))
  const isSaid = table.columns.some((column) => handedOut().test(fold(column.heading)))
  return isAnnounced && (year !== null || (!isSaid && beginsMeasure(folded)))
}

/** The columns of such a table that say something and are of no target: neither handed out nor told as things stand. */
export const notHandedOut = (placed: ReadTable, at: number): Column[] =>
  placed.table.columns.filter(
    (column, index) =>
      index !== at &&
      (column.kind === 'other' || column.kind === 'value' || column.kind === 'year') &&
      column.heading !== '' &&
      !asTheyStand().test(fold(column.heading)) &&
      !isHandedOut(column, placed),
  )

const yearsOfTitle = (titles: readonly string[]): { from: number | null; by: number | null } =>
  titles
    .slice(-2)
    .flatMap((title) => readHorizons(fold(title)).slice(-1))
    .at(-1) ?? { from: null, by: null }

const announces = lazily(() => new RegExp(`(?<!\\p{L})(?:${targetWords().handOutTitles})(?!\\p{L})`, 'u'))

/** Whether a name says what is measured, and no more than how: `Số hộ`, `Tỷ lệ` and the words of a title that stand for it do not. */
const saysWhat = (name: string, titles: readonly string[]): boolean =>
  !isVagueName(fold(name)) && name !== titledIndicator(titles)

/** `LỘ TRÌNH XÂY DỰNG NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030` over columns of years → `Xây dựng nông thôn mới`; empty where no title hands out. */
function titledIndicator(titles: readonly string[]): string {
  const title = titles.slice(-2).findLast((one) => announces().test(fold(one))) ?? ''
  const folded = fold(title)
  const opening = announcing().exec(folded)?.[0].length ?? 0
  const end = folded.slice(opening).search(/(?<!\p{L})(?:đến|năm|giai đoạn|cho các|của các|\(|20\d\d)/u)
  const words = title.slice(opening, end < 0 ? undefined : opening + end).trim()
  const name = words === words.toUpperCase() ? words.toLowerCase() : words
  return capital(name)
}

const announcing = lazily(
  () => new RegExp(`^(?:(?:bảng|biểu|phụ lục|${targetWords().handOutTitles}|kế hoạch)(?!\\p{L})\\s*)+`, 'u'),
)

/** `Chỉ tiêu giảm hộ nghèo năm 2026 (hộ)` → `Giảm hộ nghèo`. */
function indicatorOf(heading: string): string {
  const bare = heading
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/^.* \/ (?=.)/u, (upper, _at, whole: string) =>
      generic.test(fold(upper)) || saysOwnLevel(fold(upper), fold(whole.slice(upper.length)))
        ? ''
        : upper.replace(' / ', ' '),
    )
    .replace(/(?:^|(?<!\s)\s+)(?:(?:đến|cuối|hết|trong)\s+)*(?:năm\s+)?20\d\d(?:\s?[-–]\s?20\d\d)?/giu, '')
    .replace(/^(?:chỉ tiêu|kế hoạch|mục tiêu)(?:\s+(?:giao|kế hoạch|phấn đấu))*\s*/iu, '')
  const name = bare.trim()
  return capital(name)
}

/** `Chỉ tiêu giảm nghèo / Tỷ lệ hộ nghèo cuối năm`: what the change above comes to, and not by how much it changes. */
const saysOwnLevel = (upper: string, lower: string): boolean =>
  /^(?:(?:chỉ tiêu|kế hoạch|mục tiêu)\s)?(?:giảm|tăng)\s/u.test(upper) &&
  beginsMeasure(lower) &&
  !/(?<!\p{L})(?:giảm|tăng)(?!\p{L})/u.test(lower) &&
  lower.split(' ').length >= 4

/** Upper headings that say nothing of what is measured. */
const generic = /^(?:chỉ tiêu|kế hoạch|mục tiêu)(?:\s(?:giao|phấn đấu|kế hoạch|năm|20\d\d))* \/ $/u

/** `Chỉ tiêu BHYT / Số người`: the lowest heading says what is counted. */
function countedIn(heading: string): string {
  const noun = /^(?:tổng\s)?số\s(.{2,20})$/u.exec(fold(heading.split(' / ').at(-1)!))?.[1] ?? ''
  return valueWords().counted.has(noun) ? noun : ''
}

/** A unit in brackets at the end of a heading or a name. */
export function unitIn(name: string): string {
  const words = /\(([^()]{1,40})\)\s*$/u.exec(name)?.[1]?.trim() ?? ''
  const folded = fold(words)
  return valueWords().unitOf.has(folded) || folded === '%' || /^\p{L}+(?:\s\p{L}+){0,2}\/\p{L}/u.test(folded)
    ? words
    : ''
}
