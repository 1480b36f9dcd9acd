import { isDeepStrictEqual } from 'node:util'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Judgement, JudgementOf } from '../../schemas/judgement.js'
import { checkReferences } from '../dataset/check-references.js'
import { type Correction, correctDocument } from './corrections.js'
import { valueAt, whereItEnds } from './field-path.js'
import { fingerprintsOf } from './fingerprint.js'
import { judgementsInForce } from './in-force.js'
import { newJudgement } from './new-judgement.js'
import { recordIn } from './record-in.js'

/** A correction that a steward wants. */
export type WantedCorrection = Pick<
  JudgementOf<'correct'>,
  'record' | 'field' | 'value' | 'at' | 'by' | 'why'
>

/** The judgement to write, or one sentence that says why the correction cannot be. */
export type Proposal =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly reason: string }

/**
 * The judgement for a correction, tried on the document that it is about: it has to fit the schema, and to refer only to
 * what is there.
 *
 * @param judgements of the dataset so far; those that the new one overrides are disregarded
 * @param agencies the ids that the dataset knows
 */
export function proposeCorrection(
  wanted: WantedCorrection,
  file: DocumentFile,
  judgements: readonly Judgement[],
  agencies: ReadonlySet<string>,
): Proposal {
  const seen = fingerprintsOf([file])
  const words = seen.get(wanted.record)
  if (words === undefined) return refused(`${file.document.id} has no such record.`)
  const draft = { kind: 'correct', ...wanted, seen: { [wanted.record]: words } } as const
  const others = correctionsBeside(newJudgement({ ...draft, was: null }), judgements, seen)
  const before = correctDocument(file, others).file
  const { content } = recordIn(before, wanted.record)!
  const was = valueAt(content, wanted.field)
  if (was === undefined)
    return refused(`${wanted.field}: There is no such field: ${whereItEnds(content, wanted.field)}.`)
  if (isSaidAlready(wanted, file, judgements, seen))
    return refused(`${wanted.field}: It has this value already.`)
  const judgement = newJudgement({ ...draft, was })
  const correction: Correction = { ...wanted, judgementId: judgement.id, was }
  const after = correctDocument(file, [...others, correction])
  const refusal = after.refused.find((one) => one.correction === correction)
  if (refusal) return refused(refusal.message)
  const broken = newlyBroken(before, after.file, agencies)
  return broken === undefined ? { ok: true, judgement } : refused(broken)
}

const refused = (reason: string): Proposal => ({ ok: false, reason })

type Seen = ReadonlyMap<string, string>

/** The corrections in force once the new one stands at the end of the log, without it. */
function correctionsBeside(added: Judgement, judgements: readonly Judgement[], seen: Seen): Correction[] {
  const { corrections } = judgementsInForce([...judgements, added], seen)
  return corrections.filter(({ judgementId }) => judgementId !== added.id)
}

function isSaidAlready(
  { record, field, value }: WantedCorrection,
  file: DocumentFile,
  judgements: readonly Judgement[],
  seen: Seen,
): boolean {
  const now = correctDocument(file, judgementsInForce(judgements, seen).corrections).file
  return isDeepStrictEqual(valueAt(recordIn(now, record)!.content, field), value)
}

/** The first reference that leads nowhere and did not stand there before. */
function newlyBroken(
  before: DocumentFile,
  after: DocumentFile,
  agencies: ReadonlySet<string>,
): string | undefined {
  const known = new Set(checkReferences('', before, agencies).map(({ message }) => message))
  const issue = checkReferences('', after, agencies).find(({ message }) => !known.has(message))
  return issue && `${issue.path.slice(2).join('.')}: ${issue.message}.`
}
