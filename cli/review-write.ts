import { appendJudgement } from '../pipeline/judge/append.js'
import type { Signature } from '../pipeline/judge/queue/decide.js'
import { judgementsPath } from '../pipeline/judge/read.js'
import { type Relate, relateUntilStill } from '../pipeline/judge/relate-until-still.js'
import type { Judgement } from '../schemas/judgement.js'
import { Failure } from './failure.js'
import { whoDecides } from './review-who.js'
import { judgementInWords } from './review-words.js'
import type { Terminal } from './terminal.js'

export interface DecisionOptions {
  readonly dataset: string
  readonly json: boolean
  readonly by?: string
  readonly why?: string
}

/**
 * Who decides, why, and now: the only look at a clock in the program.
 *
 * @throws Failure where nothing tells who it is
 */
export function sign({ by, why }: DecisionOptions): Signature {
  const reason = why?.normalize('NFC').trim()
  return { at: new Date().toISOString(), by: whoDecides(by), why: reason ? reason : null }
}

/**
 * Keeps a judgement, lets the dataset obey it, and prints it.
 *
 * @throws Failure where the log cannot be written, or the dataset cannot be brought up to date
 */
export async function write(
  judgement: Judgement,
  { dataset, json }: DecisionOptions,
  relate: Relate,
  terminal: Terminal,
): Promise<void> {
  try {
    await appendJudgement(dataset, judgement)
  } catch (error) {
    const reason = `The judgement was not written (${(error as Error).message}).`
    throw new Failure(`${dataset}/${judgementsPath}`, reason, 'Check the folder and decide again.', 1, {
      cause: error,
    })
  }
  terminal.out(json ? JSON.stringify(judgement) : judgementInWords(judgement))
  try {
    await relateUntilStill(dataset, relate)
  } catch (error) {
    const reason = `The judgement is kept (${judgement.id}), but the dataset could not be brought up to date: ${(error as Error).message}.`
    throw new Failure(dataset, reason, 'The next run of kehoach ingest or review does it.', 1, {
      cause: error,
    })
  }
}
