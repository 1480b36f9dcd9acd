import type { Target } from '../../../schemas/target.js'
import type { DocumentFacts } from '../scope.js'

/** What a target sets for one horizon. */
interface Statement {
  /** The year it is to be reached by; null where neither the target nor its plan says one. */
  readonly by: number | null
  /** An amount of that year alone (2027 → 2027) stands beside one that is reached by then. */
  readonly isYearly: boolean
  readonly amount: string
}

/** What a target sets, for telling whether two targets of one plan can be one. */
export function statementsOf(target: Target, document: DocumentFacts): readonly Statement[] {
  const found = target.values.map((value) => ({
    by: value.by ?? document.period.end,
    isYearly: value.from !== null && value.from === value.by,
    amount: `${value.comparator} ${value.min} ${value.max} ${value.unit}`,
  }))
  return found.length > 0 ? found : [{ by: document.period.end, isYearly: false, amount: '' }]
}

/** Whether two targets of one plan speak of one horizon: a statement without a year may be of any. */
export function shareHorizon(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.some((one) => b.some((other) => meet(one, other)))
}

/** Whether two targets of one plan say the same amounts wherever they speak of one horizon. */
export function sayTheSame(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.every((one) => b.every((other) => !meet(one, other) || one.amount === other.amount))
}

function meet(a: Statement, b: Statement): boolean {
  if (a.isYearly !== b.isYearly) return false
  return a.by === null || b.by === null || a.by === b.by
}

export type Statements = readonly Statement[]
