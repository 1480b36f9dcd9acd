import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { DeskContext, DeskEnv } from './context.js'

/** How long between two looks at the dataset, in milliseconds. */
const pause = 1000

/** What an open page is told when the dataset, its judgements or the work on it change. */
export interface DeskEvent {
  /** Of the dataset: a page that shows another one is out of date. */
  readonly version: string
  /** How many things wait for a decision. */
  readonly waiting: number
  /** Whether the dataset is being brought up to date with what was decided. */
  readonly relating: 'idle' | 'running' | 'failed'
}

/** `GET /events`: an event `dataset` at once and after each change, so that reviewers see each other's decisions. */
export function eventRoutes({ dataset, review }: DeskContext): Hono<DeskEnv> {
  const look = async (): Promise<DeskEvent> => {
    const snapshot = await dataset.current()
    const { version } = snapshot
    return { version, waiting: snapshot.queue().length, relating: review.relating.state }
  }
  return new Hono<DeskEnv>().get('/', (c) =>
    streamSSE(c, async (stream) => {
      let told = ''
      while (!stream.aborted && !stream.closed) {
        const data = JSON.stringify(await look())
        if (data !== told) await stream.writeSSE({ event: 'dataset', data })
        told = data
        await stream.sleep(pause)
      }
    }),
  )
}
