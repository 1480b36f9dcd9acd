import type { Judgement, JudgementOf } from '../../schemas/judgement.js'
import type { Correction } from './corrections.js'
import type { Fingerprints } from './fingerprint.js'
import { kindOfRecord, type PairJudgement } from './pair-judgement.js'
import { standings } from './standings.js'

/** Why a judgement waits for a steward again instead of being obeyed. */
export type ReopenReason = 'text-changed' | 'record-gone'

/** A judgement that is not obeyed, since what it was made on is not there any more. */
export interface Reopened {
  readonly judgement: JudgementOf<'same' | 'different' | 'correct'>
  readonly reason: ReopenReason
  /** The records whose words changed, or that are gone. */
  readonly records: readonly string[]
}

/** What the judgements of a log come to, each list in the order of the log. */
export interface InForce {
  readonly pairs: readonly PairJudgement[]
  readonly corrections: readonly Correction[]
  /** Of subjects; whether they still look as they did is for who knows them to see, see `seen`. */
  readonly settlements: readonly JudgementOf<'settle'>[]
  readonly reopened: readonly Reopened[]
}

/**
 * The judgements that hold and are to be obeyed, and those that hold and have to be judged again.
 *
 * @param judgements in the order of the log
 * @param fingerprints of the records as the dataset has them now, from `fingerprintsOf`
 */
export function judgementsInForce(judgements: readonly Judgement[], fingerprints: Fingerprints): InForce {
  const pairs: PairJudgement[] = []
  const corrections: Correction[] = []
  const settlements: JudgementOf<'settle'>[] = []
  const reopened: Reopened[] = []
  for (const { judgement, standing } of standings(judgements)) {
    if (standing !== 'holds' || judgement.kind === 'undo') continue
    if (judgement.kind === 'settle') {
      settlements.push(judgement)
      continue
    }
    const reopens = reopenedBy(judgement, fingerprints)
    if (reopens) reopened.push(reopens)
    else if (judgement.kind === 'correct') corrections.push(correctionOf(judgement))
    else pairs.push(pairOf(judgement))
  }
  return { pairs, corrections, settlements, reopened }
}

function reopenedBy(judgement: Reopened['judgement'], fingerprints: Fingerprints): Reopened | undefined {
  const records = judgement.kind === 'correct' ? [judgement.record] : [judgement.a, judgement.b]
  const gone = records.filter((id) => !fingerprints.has(id))
  if (gone.length > 0) return { judgement, reason: 'record-gone', records: gone }
  const changed = records.filter((id) => fingerprints.get(id) !== judgement.seen[id])
  return changed.length > 0 ? { judgement, reason: 'text-changed', records: changed } : undefined
}

function correctionOf({ id, record, field, value, was }: JudgementOf<'correct'>): Correction {
  return { judgementId: id, record, field, value, was }
}

function pairOf({ id, kind, a, b }: JudgementOf<'same' | 'different'>): PairJudgement {
  return { kind: kindOfRecord(a)!, a, b, verdict: kind, judgementId: id }
}
