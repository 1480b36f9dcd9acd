import type { Column, PlanContent, Row } from '../tree/nodes.js'

const unitLine =
  /^[(*_\s]*(?:đơn vị tính|đơn vị|đvt)\s*:\s*([^:;.()]{1,30}(?:\.\d{3}[^:;.()]{1,20})?)[)*_\s]*[.;]?$/iu
const money = /(?:^|[\s\d])(?:đồng|đ|vnđ|vnd|usd|triệu|tỷ|tỉ)$/iu

/**
 * The unit of money that a line above a table states for its amounts, or null.
 *
 * @example tableUnit('Đơn vị tính: triệu đồng') // 'triệu đồng'
 */
export function tableUnit(text: string): string | null {
  const unit = unitLine.exec(text)?.[1]?.trim() ?? null
  return unit !== null && money.test(unit) ? unit : null
}

/** Whether a line states the unit of the table below it, of money or not. */
export const isTableUnit = (text: string): boolean =>
  /^[(*_\s]*(?:đơn vị tính|đvt)\s*:/iu.test(text) || tableUnit(text) !== null

/** The unit of any kind that the line before a table states for its amounts, or null: `Đơn vị tính: %`. */
export const valueUnitAbove = (before: PlanContent | undefined): string | null =>
  before?.type === 'paragraph' ? (unitLine.exec(before.text.value)?.[1]?.trim() ?? null) : null

/** The columns with a unit for the values of a table that has no column of units and whose headings state none. */
export function withValueUnit(columns: readonly Column[], unit: string): Column[] {
  const isValue = ({ kind }: Column): boolean => kind === 'value' || kind === 'year'
  return columns.some(({ kind }) => kind === 'unit')
    ? [...columns]
    : columns.map((column) => (isValue(column) && column.unit === null ? { ...column, unit } : column))
}
/** Whether a line only names the table or the picture below it: `Bảng 2. Các hoạt động`, `Bảng phân công nhiệm vụ cụ thể`. */
export const isCaption = (text: string): boolean =>
  text.length <= longestCaption && (numbered.test(text) || named.test(text))

const longestCaption = 200
const numbered = /^(?:Bảng|Biểu|Hình|Sơ đồ)\s(?:số\s)?\d{1,2}(?:[.-]\d{1,2})?\s?[.:–-]\s?\p{Lu}/u
const named = /^(?:bảng\s|phụ biểu\s|biểu\s(?=số|mẫu|tổng|chi tiết|\d))[^.;]{2,160}$/iu

/** The unit that stands in the paragraph before a table or in its rows above the heading, or null. */
export function unitAbove(before: PlanContent | undefined, rows: readonly Row[]): string | null {
  const own = before?.type === 'paragraph' ? tableUnit(before.text.value) : null
  if (own) return own
  for (const { children } of rows.filter(({ kind }) => kind === 'heading'))
    for (const { text } of children) {
      const unit = tableUnit(text.value)
      if (unit) return unit
    }
  return null
}

/** The columns with a unit for the amounts of money whose own heading states none. */
export function withMoneyUnit(columns: readonly Column[], unit: string): Column[] {
  return columns.map((column) =>
    column.kind === 'budget' && column.unit === null ? { ...column, unit } : column,
  )
}
