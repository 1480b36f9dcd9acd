import { kindOfRecord } from '../pipeline/judge/pair-judgement.js'
import { decide, type Verdict } from '../pipeline/judge/queue/decide.js'
import type { Question } from '../pipeline/judge/queue/item.js'
import { pairQuestion } from '../pipeline/judge/queue/links.js'
import { reviewQueue } from '../pipeline/judge/queue/queue.js'
import type { ReviewState } from '../pipeline/judge/queue/review-state.js'
import type { Relate } from '../pipeline/judge/relate-until-still.js'
import { Failure } from './failure.js'
import { openReview } from './review.js'
import { proposeOn } from './review-correct.js'
import { type DecisionOptions, sign, write } from './review-write.js'
import type { Terminal } from './terminal.js'

/**
 * Says yes or no to what waits, or to a pair of records.
 *
 * @param other the second record of a pair; undefined where `id` is of something that waits, or of a link
 * @throws Failure where nothing of that id waits, or it cannot be decided so
 */
export async function runDecision(
  verdict: Verdict,
  id: string,
  other: string | undefined,
  options: DecisionOptions,
  relate: Relate,
  terminal: Terminal,
): Promise<void> {
  const state = await openReview(options.dataset, terminal)
  const question = other === undefined ? questionOf(id, state) : questionOfPair(id, other, state)
  const before = sayingTheSame(question, verdict, state)
  if (before) throw new Failure(id, `This was judged so already (${before}).`, 'Nothing was written.', 1)
  const propose = await proposeOn(state, options.dataset)
  const proposal = decide(question, verdict, sign(options), state.fingerprints, propose)
  if (!proposal.ok) throw new Failure(id, proposal.reason, 'See: kehoach review log', 1)
  await write(proposal.judgement, options, relate, terminal)
}

function questionOf(id: string, state: ReviewState): Question {
  const waiting = reviewQueue(state, aboveAll).find((item) => item.id === id)
  if (waiting) return waiting.asks
  const link = [...state.links, ...state.candidates].find((one) => one.id === id)
  if (link) return questionOfPair(link.a, link.b, state)
  throw new Failure(id, 'Nothing of this id waits for a decision.', 'See what does: kehoach review', 1)
}

/** Whoever names a record may judge its reading, however sure the program is. */
const aboveAll = 1.01

function questionOfPair(a: string, b: string, { fingerprints }: ReviewState): Question {
  for (const id of [a, b]) {
    if (kindOfRecord(id) === undefined || !fingerprints.has(id))
      throw new Failure(
        id,
        'The dataset has no such target or task.',
        'List them: kehoach show <document>',
        1,
      )
  }
  if (a === b || kindOfRecord(a) !== kindOfRecord(b))
    throw new Failure(`${a} ${b}`, 'A pair is of two targets, or of two tasks.', 'Name two of one kind.', 2)
  return pairQuestion(a, b, fingerprints)
}

/** The judgement in force that says of a pair what is to be said again. */
function sayingTheSame(question: Question, verdict: Verdict, { inForce }: ReviewState): string | undefined {
  if (question.about !== 'pair') return undefined
  const wanted = verdict === 'accept' ? 'same' : 'different'
  const same = inForce.pairs.find(
    ({ a, b, verdict: said }) => a === question.a && b === question.b && said === wanted,
  )
  return same?.judgementId
}
