import type { ChangeReason } from '../../../schemas/change.js'
import type { Pair, PlanRecord } from '../change-of.js'

/** A record that the other plan has no counterpart of. */
export interface Alone<T extends PlanRecord> {
  readonly record: T
  /** Records of the other plan that are about the same thing nevertheless. */
  readonly related: readonly string[]
  readonly reasons: readonly ChangeReason[]
}

/** The records of two plans, each with its counterpart or alone; in the order of the plans. */
export interface Pairing<T extends PlanRecord> {
  readonly pairs: readonly Pair<T>[]
  readonly removed: readonly Alone<T>[]
  readonly added: readonly Alone<T>[]
}

/** The records of one thing in both plans. */
export interface Group<T extends PlanRecord> {
  readonly a: readonly T[]
  readonly b: readonly T[]
}

/** The pairs of a group, and those of it that are left. */
export interface Assigned<T extends PlanRecord> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly restA: readonly T[]
  readonly restB: readonly T[]
}
