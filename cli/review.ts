import { readContradictions } from '../pipeline/check/dataset-contradictions.js'
import { contradictionInWords, namesOf } from '../pipeline/check/in-words.js'
import { documentIds } from '../pipeline/dataset/read.js'
import { type QueueItem, type QueueKind, queueKinds } from '../pipeline/judge/queue/item.js'
import { reviewQueue } from '../pipeline/judge/queue/queue.js'
import { type ReviewState, readReviewState } from '../pipeline/judge/queue/review-state.js'
import { judgementsPath } from '../pipeline/judge/read.js'
import type { Language } from '../pipeline/words/language.js'
import { plainly } from '../pipeline/words/sentence.js'
import { recordWords } from '../pipeline/words/words.js'
import { Failure } from './failure.js'
import { queueItemLines } from './review-item.js'
import type { Terminal } from './terminal.js'

export interface ReviewListOptions {
  readonly dataset: string
  readonly kind: readonly QueueKind[]
  readonly below: number
  readonly limit?: number
  readonly json: boolean
  readonly lang: Language
}

/**
 * Prints what waits for a steward.
 *
 * @throws Failure where there is no dataset
 */
export async function runReviewList(options: ReviewListOptions, terminal: Terminal): Promise<void> {
  const { dataset, kind, below, limit, json, lang } = options
  const state = await openReview(dataset, terminal)
  const waiting = reviewQueue(state, below).filter((item) => kind.length === 0 || kind.includes(item.kind))
  const shown = waiting.slice(0, limit)
  if (json) {
    const items = shown.map(({ asks: _, ...item }) => item)
    terminal.out(JSON.stringify({ waiting: waiting.length, items, damaged: state.log.damaged }, null, 2))
    return
  }
  if (waiting.length === 0) {
    terminal.out('Nothing waits.')
    return
  }
  terminal.out(terminal.styleOut('bold', countsInWords(waiting.map((item) => item.kind))))
  const said = lang === 'vi' ? (item: QueueItem) => item : await inEnglish(dataset, state)
  for (const item of shown)
    terminal.out(`\n${queueItemLines(said(item), recordWords[lang], terminal).join('\n')}`)
  if (shown.length < waiting.length)
    terminal.out(`\nNot shown: ${waiting.length - shown.length} more (--limit).`)
}

/** Tells what contradicts in English; the dataset has it in Vietnamese. */
async function inEnglish(dataset: string, { files }: ReviewState): Promise<(item: QueueItem) => QueueItem> {
  const byId = new Map((await readContradictions(dataset)).map((one) => [one.id, one]))
  const names = namesOf(files)
  return (item) => {
    const contradiction = byId.get(item.id)
    if (contradiction === undefined) return item
    const message = plainly(contradictionInWords(contradiction, 'en', names))
    return { ...item, message: `${message} [${contradiction.kind}]` }
  }
}

function countsInWords(kinds: readonly QueueKind[]): string {
  const counts = queueKinds.map((kind) => [kinds.filter((one) => one === kind).length, kind] as const)
  const parts = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  return `Waiting: ${kinds.length} (${parts.join(', ')})`
}

/**
 * What a dataset holds and what was judged of it. Lines of the log that cannot be used are told on standard error.
 *
 * @throws Failure where there is no dataset
 */
export async function openReview(dataset: string, terminal: Terminal): Promise<ReviewState> {
  if ((await documentIds(dataset)).length === 0) {
    throw new Failure(
      dataset,
      'There is no dataset here.',
      'Name one with --dataset, or make one with kehoach ingest.',
      2,
    )
  }
  const state = await readReviewState(dataset)
  for (const { line, reason } of state.log.damaged) {
    const label = terminal.styleErr('yellow', 'kehoach:')
    terminal.err(
      `${label} ${dataset}/${judgementsPath}:${line}: The line ${reason}. The other lines are obeyed.`,
    )
  }
  return state
}
