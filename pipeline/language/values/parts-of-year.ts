import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { StatedValue, Statement } from './statement.js'

/** A time before the end of a year, in the words of an amount; group 1 without its year. */
const beforeYearEnd = latin(
  /(?<![\p{L}\d/])((?:(?:đến|hết|cuối)\s+){0,2}(?:quý\s+(?:i{1,3}|[1-3])(?![\p{L}\d])|tháng\s+(?:1[01]|0?[1-9])(?!\d)|[369]\s+tháng(?:\s+đầu\s+năm)?|(?:ngày\s+)?\d{1,2}\/(?:1[01]|0?[1-9])(?=\/(?:19|20)\d\d)))/u,
)

/** The words of an amount's time where it is before the end of a year: `hết quý I` of `đến hết quý I/2026 đạt 25%`; else null. */
export function partOfYear(text: string, { textStart, textEnd }: StatedValue): string | null {
  const found = beforeYearEnd.exec(fold(text.slice(textStart, textEnd)))
  if (!found) return null
  const at = textStart + found.index
  return text.slice(at, at + found[0].length).replace(/^(?:đến|tới)\s+(?=hết|cuối)/iu, '')
}

/**
 * The statements with those amounts apart that are for a part of a year of which another amount is told: a record knows years
 * alone, and `đến hết quý I/2026 đạt 25%, cả năm 2026 đạt 100%` is not two levels for one time.
 */
export function partsOfYearApart(text: string, statement: Statement): Statement[] {
  const { values } = statement
  if (values.length < 2) return [statement]
  const parts = values.map((value) => (hasRival(value, values) ? partOfYear(text, value) : null))
  if (parts.every((part) => part === null)) return [statement]
  const whole = values.filter((_, at) => parts[at] === null)
  const apart = values.flatMap((value, at): Statement[] =>
    parts[at] === null
      ? []
      : [{ ...statement, name: `${statement.name} ${parts[at]}`, values: [value], isComposed: true }],
  )
  return whole.length > 0 ? [{ ...statement, values: whole }, ...apart] : apart
}

/** Whether another amount of the same kind is told for the same years. */
const hasRival = (value: StatedValue, values: readonly StatedValue[]): boolean =>
  values.some(
    (other) =>
      other !== value &&
      other.from === value.from &&
      other.by === value.by &&
      other.unit === value.unit &&
      other.measure === value.measure,
  )
