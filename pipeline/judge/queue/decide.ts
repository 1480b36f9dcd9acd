import type { Judgement, JudgementOf } from '../../../schemas/judgement.js'
import type { Fingerprints } from '../fingerprint.js'
import { newJudgement } from '../new-judgement.js'
import type { Proposal, WantedCorrection } from '../propose-correction.js'
import type { Question } from './item.js'

/** What a steward says to a question. */
export type Verdict = 'accept' | 'reject'

/** Who says it, when and why. */
export type Signature = Pick<Judgement, 'at' | 'by' | 'why'>

/**
 * The judgement that a verdict on a question comes to. To accept a re-opened judgement is to judge so again, on the words
 * as they are now; to reject it is to undo it.
 *
 * @param propose tries a correction on the dataset
 */
export function decide(
  question: Question,
  verdict: Verdict,
  signature: Signature,
  fingerprints: Fingerprints,
  propose: (wanted: WantedCorrection) => Proposal,
): Proposal {
  const accepted = verdict === 'accept'
  if (question.about === 'pair') {
    const { a, b, seen } = question
    return proposed(newJudgement({ kind: accepted ? 'same' : 'different', ...signature, seen, a, b }))
  }
  if (question.about === 'subject') {
    const { subject, seen } = question
    const decision = accepted ? 'accepted' : 'rejected'
    return proposed(newJudgement({ kind: 'settle', ...signature, seen, subject, verdict: decision }))
  }
  const { judgement } = question
  if (!accepted) return proposed(newJudgement({ kind: 'undo', ...signature, seen: {}, undoes: judgement.id }))
  const again = { ...signature, why: signature.why ?? judgement.why }
  if (judgement.kind !== 'correct') return pairAgain(judgement, again, fingerprints)
  const { record, field, value } = judgement
  return propose({ record, field, value, ...again })
}

const proposed = (judgement: Judgement): Proposal => ({ ok: true, judgement })

function pairAgain(
  { kind, a, b }: JudgementOf<'same' | 'different'>,
  signature: Signature,
  fingerprints: Fingerprints,
): Proposal {
  const [first, second] = [fingerprints.get(a), fingerprints.get(b)]
  if (first === undefined || second === undefined)
    return {
      ok: false,
      reason: `The dataset has no ${first === undefined ? a : b} any more; reject it to undo it.`,
    }
  return proposed(newJudgement({ kind, ...signature, seen: { [a]: first, [b]: second }, a, b }))
}
