import type { Basis, ChangeReason } from '../../../schemas/change.js'
import { lessIsBetter } from './direction.js'
import { type Bounds, onOneBasis, type Stated } from './one-basis.js'

/** What two values of one horizon come to. */
export interface AmountVerdict {
  /** `unlike`: they cannot be compared. */
  readonly verdict: 'raised' | 'lowered' | 'same' | 'unlike'
  readonly isSure: boolean
  /** Whether only the further end of a range moved. */
  readonly isSlight: boolean
  readonly isLessBetter: boolean
  readonly reasons: readonly ChangeReason[]
  readonly basis: Basis | null
}

/**
 * Whether the second amount is higher or lower than the first. What is promised counts: the floor of an amount of which
 * more is better, the ceiling where less is. So `trên 55` and `≥ 55` are the same, and `65 - 70` to `> 60` is a fall.
 * Amounts of unlike forms are `unlike`, never higher or lower.
 */
export function compareAmounts(x: Stated, y: Stated): AmountVerdict {
  const isLessBetter = lessIsBetter(`${x.name}\n${y.name}`, [x.value, y.value])
  const apart = (reason: ChangeReason): AmountVerdict => ({
    verdict: 'unlike',
    isSure: false,
    isSlight: false,
    isLessBetter,
    reasons: [reason],
    basis: null,
  })
  const put = onOneBasis(x, y)
  if (!put.isComparable) return apart(put.reason)
  const moved = moveOf(put.before, put.after, isLessBetter)
  if (moved === null) return apart('other-bound')
  const isWordOnly = moved.step === 0 && x.value.comparator !== y.value.comparator
  return {
    verdict: moved.step === 0 ? 'same' : moved.step > 0 ? 'raised' : 'lowered',
    isSure: put.isSure && !moved.isTorn,
    isSlight: moved.isSlight,
    isLessBetter,
    reasons: [
      ...put.reasons,
      ...(isWordOnly ? (['same-bound'] as const) : []),
      ...(moved.isTorn || moved.isSlight ? (['range-moved'] as const) : []),
      ...(isLessBetter && moved.step !== 0 ? (['less-is-better'] as const) : []),
    ],
    basis: put.basis,
  }
}

interface Move {
  readonly step: -1 | 0 | 1
  /** The two ends of a range moved in opposite directions. */
  readonly isTorn: boolean
  /** Only the end that is not promised moved. */
  readonly isSlight: boolean
}

function moveOf(before: Bounds, after: Bounds, isLessBetter: boolean): Move | null {
  const floors = stepOf(before.min, after.min)
  const ceilings = stepOf(before.max, after.max)
  const [main, other] = isLessBetter ? [ceilings, floors] : [floors, ceilings]
  if (main === null) return other === null ? null : { step: other, isTorn: false, isSlight: false }
  if (main !== 0) return { step: main, isTorn: other !== null && other === -main, isSlight: false }
  return { step: other ?? 0, isTorn: false, isSlight: other !== null && other !== 0 }
}

function stepOf(before: number | null, after: number | null): -1 | 0 | 1 | null {
  if (before === null || after === null) return null
  if (before === after) return 0
  return after > before ? 1 : -1
}
