import type { ChangeReason, Significance } from '../../../schemas/change.js'
import type { Target } from '../../../schemas/target.js'
import type { Value } from '../../../schemas/value.js'
import { words } from '../../language/fold.js'
import type { Finding, Pair } from '../change-of.js'
import type { Comparison } from '../comparison.js'
import { type AmountVerdict, compareAmounts } from './compare-amounts.js'
import { compareHorizons, type HorizonMove } from './compare-horizons.js'
import type { Stated } from './one-basis.js'
import { pairHorizons } from './pair-horizons.js'

/** What happened to the values of a target, horizon by horizon, and to the horizons themselves. */
export function compareValues({ a, b }: Pair<Target>, comparison: Comparison): Finding[] {
  const { pairs, onlyBefore, onlyAfter } = pairHorizons(a.values, b.values)
  const isAlive = ({ by }: Value) => mayStillCount(by, comparison)
  return [
    ...pairs.flatMap(([before, after]) => {
      const move = compareHorizons(before, after, comparison)
      const x = statedOf(before, a, comparison.a)
      const y = statedOf(after, b, comparison.b)
      return [amountFinding(x, y, move), ...(move.finding ? [move.finding] : [])]
    }),
    ...onlyBefore.filter(isAlive).map((value) => alone('removed', value)),
    ...onlyAfter.filter(isAlive).map((value) => alone('added', value)),
  ]
}

/**
 * Whether a step towards a target was still ahead when the later plan was issued: that a plan does not repeat a step
 * that is over changes nothing. Two readings of one document must say the same, whatever the year.
 */
function mayStillCount(by: number | null, { isOneDocument, laterYear }: Comparison): boolean {
  return isOneDocument || by === null || laterYear === null || by > laterYear
}

function alone(kind: 'added' | 'removed', value: Value): Finding {
  const isAdded = kind === 'added'
  const reasons: ChangeReason[] = [isAdded ? 'new-horizon' : 'horizon-dropped-target']
  const sides = { before: isAdded ? null : value, after: isAdded ? value : null }
  return { kind, field: 'values', ...sides, significance: 'minor', reasons }
}

function statedOf(value: Value, target: Target, { document }: Comparison['a']): Stated {
  const issued = document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4))
  return {
    value,
    name: target.name,
    unit: value.unit ?? target.unit,
    since: document.period.start ?? issued,
  }
}

function amountFinding(x: Stated, y: Stated, move: HorizonMove): Finding {
  const sides = { field: 'values', before: x.value, after: y.value }
  const worded = wordedFinding(x.value, y.value)
  if (worded) return { ...sides, ...worded }
  const amounts = compareAmounts(x, y)
  const { verdict, reasons, basis } = amounts
  if (verdict === 'unlike') return { ...sides, kind: 'reworded', significance: 'uncertain', reasons, basis }
  if (verdict === 'same') {
    const significance = reasons.length === 0 ? 'none' : 'trivial'
    return { ...sides, kind: 'unchanged', significance, reasons, basis }
  }
  const effect = (verdict === 'raised') === amounts.isLessBetter ? 'weaker' : 'stronger'
  if (!isOneSidedMove(move, effect)) {
    return { ...sides, kind: 'reworded', significance: 'uncertain', reasons: [...reasons, 'other-horizon'] }
  }
  return {
    ...sides,
    kind: verdict,
    significance: significanceOf(amounts, effect, move),
    effect,
    reasons: move.isGuess ? [...reasons, 'other-horizon'] : reasons,
    basis,
  }
}

/** What can be said of values of which at least one has no amount; null where both have one. */
function wordedFinding(
  before: Value,
  after: Value,
): Pick<Finding, 'kind' | 'significance' | 'reasons'> | null {
  const [isBare, wasBare] = [after.comparator === 'none', before.comparator === 'none']
  if (!isBare && !wasBare) return null
  if (isBare && wasBare) {
    const isSame = words(before.text).join(' ') === words(after.text).join(' ')
    return isSame
      ? { kind: 'unchanged', significance: 'none', reasons: [] }
      : { kind: 'reworded', significance: 'minor', reasons: [] }
  }
  const reason = wasBare ? 'amount-stated' : 'amount-dropped'
  return { kind: 'reworded', significance: 'uncertain', reasons: [reason] }
}

/** More and sooner is more, less and later is less; more but later is neither. */
function isOneSidedMove({ effect }: HorizonMove, own: 'weaker' | 'stronger'): boolean {
  return effect === null || effect === own
}

function significanceOf(
  { isSure, isSlight }: AmountVerdict,
  effect: 'weaker' | 'stronger',
  { isGuess }: HorizonMove,
): Significance {
  if (!isSure || isGuess) return 'uncertain'
  if (isSlight) return 'minor'
  return effect === 'weaker' ? 'critical' : 'major'
}
