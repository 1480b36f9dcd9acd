import { compareStrings } from '../../dataset/compare-strings.js'
import { contradictionItem } from './contradictions.js'
import { doubtItems } from './doubts.js'
import type { QueueItem } from './item.js'
import { linkItem } from './links.js'
import { reopenedItems } from './reopened.js'
import type { ReviewState } from './review-state.js'
import { sidesOf } from './sides.js'
import { defaultThreshold } from './threshold.js'
import { unsureRecordItems } from './unsure-records.js'

/**
 * All that waits for a steward, the most valuable first. What was judged is left out, unless what it was judged on has
 * changed since.
 */
export function reviewQueue(state: ReviewState, below: number = defaultThreshold): QueueItem[] {
  return unsettled(askedItems(state, below), state).sort(
    (a, b) => b.worth - a.worth || compareStrings(a.id, b.id),
  )
}

/** All that a steward is or was asked of a dataset as it is now, decided or not; pairs that were judged are left out. */
export function askedItems(state: ReviewState, below: number = defaultThreshold): QueueItem[] {
  const sides = sidesOf(state.files)
  const numbers = new Map(state.files.map(({ document: { id, number } }) => [id, number]))
  return [
    ...reopenedItems(state, sides),
    ...state.contradictions.map((contradiction) => contradictionItem(contradiction, numbers)),
    ...unjudged(state).map((candidate) => linkItem(candidate, sides, state.fingerprints)),
    ...doubtItems(state),
    ...unsureRecordItems(state, below, sides),
  ]
}

/** The candidates on which there is no judgement, whose records the dataset has. */
function unjudged({ candidates, inForce, fingerprints }: ReviewState): ReviewState['candidates'] {
  const reopened = inForce.reopened.flatMap(({ judgement }) =>
    judgement.kind === 'correct' ? [] : [judgement],
  )
  const judged = new Set([...inForce.pairs, ...reopened].map(({ a, b }) => `${a} ${b}`))
  return candidates.filter(({ a, b }) => {
    const isThere = fingerprints.has(a) && fingerprints.has(b)
    return isThere && !judged.has(`${a} ${b}`) && !judged.has(`${b} ${a}`)
  })
}

function unsettled(items: readonly QueueItem[], { inForce }: ReviewState): QueueItem[] {
  const settlements = new Map(inForce.settlements.map((settlement) => [settlement.subject, settlement]))
  return items.flatMap((item) => {
    const settlement = item.asks.about === 'subject' ? settlements.get(item.asks.subject) : undefined
    if (!settlement || item.asks.about !== 'subject') return [item]
    const { subject, seen } = item.asks
    if (settlement.seen[subject] === seen[subject]) return []
    const before = `${settlement.verdict} by ${settlement.by} (${settlement.id}), and its words changed since`
    return [{ ...item, kind: 'reopened', worth: 1, message: `${item.message} It was ${before}.` }]
  })
}
