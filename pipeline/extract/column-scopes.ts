import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { readColumn } from '../structure/columns.js'
import type { Column } from '../tree/nodes.js'
import { isMeanColumn } from './mean-columns.js'
import { namesPlace } from './place-columns.js'
import { valueColumns } from './target-tables.js'

/** A column of all that the columns beside it are parts of, or only a mark that parts follow. */
const ofWhole = lazily(() => new RegExp(`^(?:${targetWords().totals}|${targetWords().wholeHeadings})$`, 'u'))
const partMark = lazily(() => new RegExp(`^(?:${targetWords().partMarks})\\s*:\\s*`, 'iu'))
/** Years are no part of what a column is of; nor is a unit in brackets. */
const years =
  /(?<!\p{L})(?:(?:đến|hết|cuối|trong|cả)\s+)*(?:(?:năm|giai đoạn)\s+)?20\d\d(?:\s?[-–]\s?20\d\d)?(?!\d)/giu
const unit = /\s*\([^()]*\)\s*$/u

/**
 * What the columns of values are of, where several stand for one year: `2026 / Đô thị | 2026 / Nông thôn`, its quarters, or who sets
 * them (`TW giao | Tỉnh giao`). Empty
 * for a column of the whole, and for those whose headings only name values.
 *
 * @returns by the place of the column; nothing where each year has one column
 * @example columnScopes(columnsOf('Chỉ tiêu', '2026 / Đô thị', '2026 / Nông thôn')).get(1) // 'Đô thị'
 */
export function columnScopes(columns: readonly Column[]): ReadonlyMap<number, string> {
  const levels = valueColumns(columns).filter((at) => !isMeanColumn(columns[at]!))
  const scopes = new Map(levels.map((at) => [at, scopeOf(columns[at]!.heading)] as const))
  const ofYear = new Map<number | null, Set<string>>()
  for (const [at, scope] of scopes) {
    const { year } = columns[at]!
    ofYear.set(year, (ofYear.get(year) ?? new Set()).add(scope))
  }
  // who sets the targets of a column is said instead of its year
  const isSet = (at: number): boolean => columns[at]!.year === null && setBy(columns[at]!.heading) !== ''
  const isParted = levels.some(
    (at) => ofYear.get(columns[at]!.year)!.size > 1 || (isSet(at) && levels.length > 1),
  )
  return isParted ? scopes : new Map()
}

/** `TW giao`, `Kế hoạch xã phấn đấu`: who sets what stands in the column. */
const assigned = lazily(
  () =>
    new RegExp(`(?<!\\p{L})(?:${targetWords().assigners})\\s(?:${targetWords().assigning})(?!\\p{L})`, 'u'),
)

function setBy(heading: string): string {
  const by = assigned().exec(fold(heading))
  return by ? heading.slice(by.index, by.index + by[0].length) : ''
}

/** The parts of a heading that name no kind of column, or who sets its targets. */
function scopeOf(heading: string): string {
  const by = setBy(heading)
  if (by !== '') return by
  const parts = heading
    .split(' / ')
    .map((part) => part.replace(years, '').replace(unit, '').replace(partMark(), '').trim())
  const own = parts.filter(
    (part) =>
      part !== '' && !ofWhole().test(fold(part)) && (readColumn(part).kind === 'other' || namesPlace(part)),
  )
  return own.join(', ')
}
