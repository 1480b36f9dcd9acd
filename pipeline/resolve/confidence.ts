import type { Warning } from '../../schemas/warning.js'
import type { Draft } from '../extract/drafts.js'
import type { AgencyMention } from '../language/agencies/index.js'
import type { Layout } from '../tree/layout.js'
import type { Ranges } from './ranges.js'
import { recognitionOf } from './recognition.js'

/** How fast a cost eats confidence: a record of cost 1 keeps 0.9 of it. */
const decay = 0.105
/** What one repair of a word inside the record is thought to cost. */
const repairCost = 0.3

/**
 * How sure a record is, from 0 to 1, by evidence: what its alignment and reading cost, how surely its agencies are
 * known, which repairs its words needed, and how surely they were recognised where they stand on a picture.
 *
 * @param ownCost what its words cost as they stand
 */
export function confidenceOf(
  draft: Draft,
  ownCost: number,
  sources: readonly { start: number; end: number }[],
  repairs: Ranges<Warning>,
  layout: Layout | null,
): number {
  const repaired = new Set(sources.flatMap((source) => repairs.meeting(source))).size
  const doubt = [...draft.lead, ...draft.coordinating].reduce((sum, agency) => sum + doubtOf(agency), 0)
  const cost = Math.max(0, draft.cost) + ownCost + repaired * repairCost + Math.min(doubt, 3)
  return Math.max(0.05, Math.round(Math.exp(-cost * decay) * recognitionOf(sources, layout) * 100) / 100)
}

const doubtOf = ({ certainty }: AgencyMention): number => 1 - certainty
