import { correctDocument } from '../pipeline/judge/corrections.js'
import type { ReviewState } from '../pipeline/judge/queue/review-state.js'
import { type Stood, standings } from '../pipeline/judge/standings.js'
import { openReview, type ReviewListOptions } from './review.js'
import { decisionInWords } from './review-words.js'
import type { Terminal } from './terminal.js'

type State = 'holds' | 'undone' | 'overridden' | 'reopened'

/**
 * Prints the judgements of a dataset, and whether each holds.
 *
 * @throws Failure where there is no dataset
 */
export async function runReviewLog(
  { dataset, json }: Pick<ReviewListOptions, 'dataset' | 'json'>,
  terminal: Terminal,
): Promise<void> {
  const review = await openReview(dataset, terminal)
  const reopened = reopenedIn(review)
  const entries = standings(review.log.judgements).map((stood) => ({
    ...stood,
    state: stateOf(stood, reopened),
  }))
  if (json) {
    const judgements = entries.map(({ judgement, state }) => ({ ...judgement, state }))
    terminal.out(JSON.stringify({ judgements, damaged: review.log.damaged }, null, 2))
    return
  }
  if (entries.length === 0) terminal.out('Nothing was judged yet.')
  for (const { judgement, state } of entries) {
    const { id, at, by, why } = judgement
    const mark = state === 'holds' ? '' : `  ${terminal.styleOut('yellow', state)}`
    terminal.out(`${terminal.styleOut('bold', id)}  ${at}  ${by}${mark}`)
    terminal.out(`  ${decisionInWords(judgement)}`)
    if (why !== null) terminal.out(`  “${why}”`)
  }
}

function stateOf({ judgement, standing }: Stood, reopened: ReadonlySet<string>): State {
  return standing === 'holds' && reopened.has(judgement.id) ? 'reopened' : standing
}

function reopenedIn({ files, inForce }: ReviewState): Set<string> {
  const refused = files.flatMap((file) => correctDocument(file, inForce.corrections).refused)
  const byReading = refused.map(({ correction }) => correction.judgementId)
  return new Set([...inForce.reopened.map(({ judgement }) => judgement.id), ...byReading])
}
