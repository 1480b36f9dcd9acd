import { documentOf } from '../pipeline/dataset/document-of.js'
import { readAgencies } from '../pipeline/dataset/read.js'
import type { Json } from '../pipeline/judge/field-path.js'
import {
  type Proposal,
  proposeCorrection,
  type WantedCorrection,
} from '../pipeline/judge/propose-correction.js'
import type { ReviewState } from '../pipeline/judge/queue/review-state.js'
import type { Relate } from '../pipeline/judge/relate-until-still.js'
import { CorrectJudgement } from '../schemas/judgement.js'
import { Failure } from './failure.js'
import { openReview } from './review.js'
import { type DecisionOptions, sign, write } from './review-write.js'
import type { Terminal } from './terminal.js'

/** A correction as it is typed. */
export interface TypedCorrection {
  readonly record: string
  readonly field: string
  readonly value: string
}

/**
 * Puts a value right.
 *
 * @throws Failure where the value is no JSON, where there is no such record or field, or where the value does not fit it
 */
export async function runCorrect(
  { record, field, value }: TypedCorrection,
  options: DecisionOptions,
  relate: Relate,
  terminal: Terminal,
): Promise<void> {
  const wanted = parseJson(value)
  if (!CorrectJudgement.shape.field.safeParse(field).success) {
    throw new Failure(field, 'This is no way to a field.', 'Part names and places by dots: values.0.min', 2)
  }
  const state = await openReview(options.dataset, terminal)
  const propose = await proposeOn(state, options.dataset)
  const proposal = propose({ record, field, value: wanted, ...sign(options) })
  if (!proposal.ok) throw new Failure(record, proposal.reason, 'See what it has: kehoach show', 1)
  await write(proposal.judgement, options, relate, terminal)
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text.normalize('NFC')) as Json
  } catch {
    throw new Failure(
      text,
      'The value is no JSON.',
      `A text stands in quotes: '"…"'; others: 45, null, [].`,
      2,
    )
  }
}

/** Tries corrections on a dataset. */
export async function proposeOn(
  { files, log }: ReviewState,
  dataset: string,
): Promise<(wanted: WantedCorrection) => Proposal> {
  const agencies = new Set((await readAgencies(dataset)).map(({ id }) => id))
  const byId = new Map(files.map((file) => [file.document.id, file]))
  return (wanted) => {
    const file = byId.get(documentOf(wanted.record))
    if (file) return proposeCorrection(wanted, file, log.judgements, agencies)
    return { ok: false, reason: 'The dataset has no such record.' }
  }
}
