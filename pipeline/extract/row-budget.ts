import type { VFile } from 'vfile'
import { targetWords } from '../../knowledge/target-words.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { type Money, readMoney } from '../language/money.js'
import type { Cell, Column } from '../tree/nodes.js'
import { placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { ownHeading } from './marked-times.js'
import type { TableRow } from './table-rows.js'

/** What a row says that it costs. */
export interface RowBudget {
  readonly money: Money | null
  /** Several amounts of parts are stated and none of the whole. */
  readonly isParted: boolean
  /** The words of an amount that no unit tells the size of, or null. */
  readonly unitless: string | null
}

interface Amount {
  readonly column: Column
  readonly words: string
}

const ofWhole = lazily(() => new RegExp(`^(?:${targetWords().totals})(?!\\p{L})`, 'u'))

/**
 * What a row costs by its columns of money: the total where one says that it is, or the others are parts of the first; of parts
 * without a total the one that alone has an amount. Several parts state no single amount, and are kept as words.
 *
 * @example budgetOf(columnsOf('Kinh phí (tỷ đồng) / NSTW', 'Kinh phí (tỷ đồng) / NSĐP'), cellsOf('', '2,5')).money?.amount // 2500000000
 */
export function budgetOf(columns: readonly Column[], cells: readonly Cell[]): RowBudget {
  const amounts = columns.flatMap((column, at): Amount[] => {
    if (column.kind !== 'budget') return []
    const words = cells[at]?.text.value ?? ''
    const isAmount = bareNumber.test(words) || readMoney(words, column.unit ?? undefined) !== null
    return isAmount ? [{ column, words }] : []
  })
  const [first] = amounts
  if (!first) return { money: null, isParted: false, unitless: null }
  const counted = amounts.filter(({ words }) => /[1-9]/.test(words))
  const one = wholeOf(amounts) ?? (counted.length > 1 ? null : (counted[0] ?? first))
  const read = readMoney((one ?? first).words, (one ?? first).column.unit ?? undefined)
  const unitless = read === null && bareNumber.test((one ?? first).words) ? (one ?? first).words : null
  if (one || !read) return { money: read, isParted: false, unitless }
  const text = counted.map(({ column, words }) => `${ownHeading(column)}: ${words}`).join('; ')
  return { money: { ...read, amount: null, text }, isParted: true, unitless: null }
}

/** The amount of the whole, which its heading says, or the parts behind it do. */
function wholeOf(amounts: readonly Amount[]): Amount | null {
  const named = amounts.find(({ column }) => ofWhole().test(fold(ownHeading(column))))
  if (named) return named
  const [first, ...others] = amounts
  const isAbove = others.length > 0 && others.every(({ column }) => isPartHeading(column))
  return isAbove && !isPartHeading(first!.column) ? first! : null
}

/** `Trong đó / Ngân sách tỉnh`, `NSTW`: what stands below another heading, or names a source, is a part. */
const isPartHeading = ({ heading }: Column): boolean =>
  heading.includes(' / ') || ofSource().test(fold(heading))
const ofSource = lazily(() => new RegExp(`^(?:${targetWords().fundSources})(?!\\p{L})`, 'u'))

/** Whether a column of money has parts of what another has the whole of. */
export const isPartOfBudget = (column: Column, columns: readonly Column[]): boolean =>
  column.kind === 'budget' &&
  isPartHeading(column) &&
  columns.some((other) => other.kind === 'budget' && !isPartHeading(other))

const bareNumber = /^\s*\d[\d.,\s]*$/

/** Notes, once for a table, the amounts that no unit tells the size of, and those of parts without their whole. */
export function noteBudgets(budgets: ReadonlyMap<TableRow, RowBudget>, file: VFile): void {
  const rows = [...budgets]
  const bare = rows.find(([, { unitless }]) => unitless !== null)
  const parted = rows.find(([, { isParted }]) => isParted)
  if (bare) note(bare[0], unitlessAmounts, file)
  if (parted) note(parted[0], partedAmounts, file)
}

const unitlessAmounts = 'Amounts of money in a table state no unit; they were not read.'
const partedAmounts =
  'Amounts of money in a table are of parts, and none is of the whole; they were kept as words.'

function note({ text }: TableRow, message: string, file: VFile): void {
  const place = placeOf(text)
  if (place) warn(file, 'value-unreadable', message, place)
}
