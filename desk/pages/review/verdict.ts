import { kindOfRecord } from '../../../pipeline/judge/pair-judgement.js'
import { type QueueKind, queueKinds } from '../../../pipeline/judge/queue/item.js'
import type { JudgementOf } from '../../../schemas/judgement.js'
import type { Texts } from '../../texts/texts.js'
import type { Decided } from './decided.js'

/**
 * What was decided, in the words of the button that decided it.
 *
 * @example 'Không mâu thuẫn:', or where it was taken back 'Đã rút lại: Không mâu thuẫn:'
 */
export function verdictSaid({ judgement, verdict, asked }: Decided, { review }: Texts): string {
  const said =
    verdict.kind === 'settle'
      ? settledSaid(verdict, asked?.item.kind ?? kindOfSubject(verdict.subject), review)
      : review.verdicts[verdict.kind]
  return judgement === verdict ? said : `${review.verdicts.undo} ${said}`
}

function settledSaid(
  { verdict }: JudgementOf<'settle'>,
  kind: QueueKind | undefined,
  { verdicts, yes, no }: Texts['review'],
): string {
  if (kind === undefined) return verdicts[verdict]
  return `${verdict === 'accepted' ? yes[kind] : no[kind]}:`
}

/** What kind of thing waited, as its id tells: it may be gone from the dataset. */
function kindOfSubject(subject: string): QueueKind | undefined {
  if (kindOfRecord(subject)) return 'confidence'
  return queueKinds.find((kind) => subject.startsWith(`${kind}-`))
}
