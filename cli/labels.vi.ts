import type { AgencyReference } from '../schemas/agency-reference.js'
import type { Citation } from '../schemas/citation.js'
import type { Deadline } from '../schemas/deadline.js'
import type { Document } from '../schemas/document.js'
import type { Comparator, Value } from '../schemas/value.js'

/** The records in the words of a Vietnamese reader. */

const numberFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

export const kindLabels: Readonly<Record<Document['kind'], string>> = {
  plan: 'Kế hoạch',
  report: 'Bài viết về kế hoạch',
}

export const relationLabels: Readonly<Record<Citation['relation'], string>> = {
  implements: 'thực hiện',
  amends: 'sửa đổi, bổ sung',
  replaces: 'thay thế',
  mentions: 'dẫn chiếu',
}

/** @example viDate('2022-12-29') // '29/12/2022' */
export function viDate(date: string): string {
  return date.split('-').reverse().join('/')
}

/** @example viNumber(30000.5) // '30.000,5' */
export function viNumber(amount: number): string {
  return numberFormat.format(amount)
}

/** @example viPeriod({ start: 2021, end: 2025 }) // '2021-2025' */
export function viPeriod({
  start,
  end,
}: {
  readonly start: number | null
  readonly end: number | null
}): string | null {
  if (start !== null && end !== null) return start === end ? `${end}` : `${start}-${end}`
  if (end !== null) return `đến ${end}`
  return start === null ? null : `từ ${start}`
}

const comparatorWords: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: 'từ ',
  gt: 'trên ',
  lte: 'tối đa ',
  lt: 'dưới ',
  approx: 'khoảng ',
  between: '',
  none: '',
}

/** @example a value of comparator gt, min 50, unit %, by 2025 is 'trên 50 % (đến 2025)' */
export function viValue(value: Value): string {
  const horizon = viPeriod({ start: value.from, end: value.by })
  const when = horizon === null ? '' : ` (${horizon})`
  const amount = viAmount(value)
  return amount === null ? `${value.text}${when}` : `${amount}${when}`
}

/** A value without its horizon; null where it is no amount. */
export function viAmount({ comparator, min, max, measure, unit, baseline }: Value): string | null {
  const bounds = [min, max].filter((bound) => bound !== null).map(viNumber)
  if (bounds.length === 0) return null
  const amount = comparatorWords[comparator] + [...new Set(bounds)].join(' - ')
  if (measure === 'rank') return `thứ hạng ${amount}`
  if (measure === 'multiple') return `gấp ${amount} lần${baseline === null ? '' : ` so với năm ${baseline}`}`
  const measured = unit === null ? amount : `${amount} ${unit}`
  return measure === 'growth' ? `tăng ${measured}` : measured
}

const intervalLabels: Readonly<Record<string, string>> = { D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm' }

/** @example a deadline by 2030-12-31 is 'chậm nhất 31/12/2030' */
export function viDeadline(deadline: Deadline): string {
  const { kind, start, end, condition } = deadline
  if (kind === 'recurring') return viRecurrence(deadline)
  if (kind === 'conditional') return [start && `từ ${viDate(start)}`, condition].filter(Boolean).join(', ')
  if (kind === 'done') return `đã hoàn thành ${end === null ? '' : viDate(end)}`.trimEnd()
  if (start !== null && end !== null)
    return start === end ? viDate(start) : `${viDate(start)} - ${viDate(end)}`
  if (end !== null) return `chậm nhất ${viDate(end)}`
  return start === null ? deadline.text : `từ ${viDate(start)}`
}

function viRecurrence({ recurrence, on, text }: Deadline): string {
  const days = on.map((day) => day.split('-').reverse().join('/')).join(', ')
  const until = days.length === 0 ? '' : ` (${days})`
  if (recurrence === 'continuous') return `thường xuyên${until}`
  const interval = /^P([0-9]+)([DWMY])$/.exec(recurrence ?? '')
  if (!interval) return text
  return `mỗi ${interval[1] === '1' ? '' : `${interval[1]} `}${intervalLabels[interval[2]!]}${until}`
}

/** The agencies by their canonical names; null where there are none. */
export function viAgencies(agencies: readonly AgencyReference[]): string | null {
  return agencies.length === 0 ? null : agencies.map(({ name }) => name).join('; ')
}
