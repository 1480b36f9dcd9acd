import { looksLikeDeadline } from '../language/deadlines/index.js'
import { lately } from '../language/lately.js'
import type { Cell, Column } from '../tree/nodes.js'

/** `x` and its like; `>` says that the work of the column before goes on. */
const mark = /^(?:[x✓✔√●•>]|->|→)$/iu
/** Columns whose headings are times hold marks of them; a lone one may be anything. */
const fewest = 2
/** A lone year is this likely a time. */
const likely = 0.6

const isTime = lately((heading) => looksLikeDeadline(heading) >= likely, 1000)

/** The heading of a column below one that spans several: of `Thời gian / 2026` the year. A month may be a letter, or a number below its word. */
export function ownHeading({ heading }: Column): string {
  const own = heading.split(' / ').at(-1)!
  const month = /^t\.?\s?(\d{1,2})$/iu.exec(own)?.[1] ?? numberBelow(heading)
  return month === undefined ? own : `Tháng ${month}`
}

const numberBelow = (heading: string): string | undefined =>
  /^[^/]*tháng[^/]* \/ (0?[1-9]|1[0-2])$/iu.exec(heading)?.[1]

/** `Quý II` below `Năm 2026` is of that year. */
function datedHeading(column: Column): string {
  const own = ownHeading(column)
  return column.year === null || /\d{4}/.test(own) ? own : `${own}/${column.year}`
}

/** Whether a cell is empty or holds nothing but a mark. */
export const isMarkOrBlank = (text: string): boolean => text.trim() === '' || mark.test(text.trim())

/**
 * The times under which a row is marked, as their headings say them: with `2026 | 2027 | 2028` above `x | x | ` it is
 * `2026 + 2027`. Empty where the columns of times hold anything else.
 */
export function markedTimes(columns: readonly Column[], cells: readonly Cell[]): string {
  const times = columns.flatMap((column, at) =>
    isTime(ownHeading(column)) ? [{ heading: datedHeading(column), text: cells[at]?.text.value ?? '' }] : [],
  )
  if (times.length < fewest || !times.every(({ text }) => isMarkOrBlank(text))) return ''
  return times
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading }) => heading)
    .join(' + ')
}
