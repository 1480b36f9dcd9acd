import { fold } from '../fold.js'
import { comparedAlike } from './changes.js'
import type { StatedValue, Statement } from './statement.js'

/** `350 hợp tác xã với 71 nghìn thành viên, 21 liên hiệp với 110 nghìn thành viên`: so many of two things are no one target. */
const contradict = (known: readonly StatedValue[], values: readonly StatedValue[]): boolean =>
  values.some((value) =>
    known.some(
      (other) =>
        value.noun !== null &&
        other.unit === value.unit &&
        other.measure === value.measure &&
        other.from === value.from &&
        other.by === value.by &&
        (other.min !== value.min || other.max !== value.max),
    ),
  )

/** The same thing stated again with another horizon is one statement. */
export function mergeSameNames(statements: readonly Statement[]): Statement[] {
  const merged = new Map<string, Statement>()
  for (const statement of statements) {
    const key = fold(statement.name)
    const known = merged.get(key)
    if (known && contradict(known.values, statement.values))
      merged.set(`${key} ${statement.start} ${statement.values[0]!.start}`, statement)
    else if (known) {
      const values = [...known.values, ...statement.values]
      // `giảm 10% vào năm 2028 và 20% vào năm 2030 so với năm 2025`
      const isOneClause = known.start === statement.start
      merged.set(key, { ...known, values: isOneClause ? comparedAlike(values) : values, end: statement.end })
    } else merged.set(key, statement)
  }
  return [...merged.values()]
}
