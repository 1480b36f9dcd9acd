import { newJudgement } from '../pipeline/judge/new-judgement.js'
import type { Relate } from '../pipeline/judge/relate-until-still.js'
import { standings } from '../pipeline/judge/standings.js'
import { Failure } from './failure.js'
import { openReview } from './review.js'
import { type DecisionOptions, sign, write } from './review-write.js'
import type { Terminal } from './terminal.js'

/**
 * Takes a judgement back.
 *
 * @throws Failure where there is no such judgement, or it is undone already
 */
export async function runUndo(
  id: string,
  options: DecisionOptions,
  relate: Relate,
  terminal: Terminal,
): Promise<void> {
  const { log } = await openReview(options.dataset, terminal)
  const stood = standings(log.judgements).find(({ judgement }) => judgement.id === id)
  if (!stood) throw new Failure(id, 'There is no such judgement.', 'List them: kehoach review log', 1)
  if (stood.standing === 'undone')
    throw new Failure(id, 'This judgement is undone already.', 'Nothing was written.', 1)
  const undo = newJudgement({ kind: 'undo', ...sign(options), seen: {}, undoes: id })
  await write(undo, options, relate, terminal)
}
