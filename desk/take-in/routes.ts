import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { DeskEnv } from '../context.js'
import { notFound } from '../problem.js'
import { type Batch, isAtRest } from './batch.js'
import type { TakeIn } from './take-in.js'

/**
 * The addresses that take files in; the pages at `GET /take-in` and `GET /take-in/:id` show them.
 *
 * - `POST /take-in?_token=…` with files as multipart/form-data: 303 to `/take-in/<id>`, or, where JSON is asked for, 201
 *   with the batch. The token goes into the address (or the header `X-Desk-Token`), for files are not looked at before it.
 * - `GET /take-in/:id/state`: the batch as JSON.
 * - `GET /take-in/:id/events`: an event `batch` with it whenever it changes, until it is at rest.
 * - `POST /take-in/:id/join` and `POST /take-in/:id/discard`: 303 to the page.
 */
export function takeInRoutes(takeIn: TakeIn): Hono<DeskEnv> {
  const batchOf = (id: string): Batch => {
    const batch = takeIn.batch(id)
    if (!batch) throw notFound('There is no such batch of files.')
    return batch
  }
  return new Hono<DeskEnv>()
    .post('/', async (c) => {
      const batch = await takeIn.receive(c.req.raw, c.get('reviewer'))
      const wantsJson = c.req.header('accept')?.includes('application/json') ?? false
      return wantsJson ? c.json(batch, 201) : c.redirect(`/take-in/${batch.id}`, 303)
    })
    .get('/:id/state', (c) => c.json(batchOf(c.req.param('id')), 200, { 'cache-control': 'no-store' }))
    .get('/:id/events', (c) => {
      const batch = batchOf(c.req.param('id'))
      return streamSSE(c, (stream) => tellChanges(stream, takeIn, batch))
    })
    .post('/:id/join', (c) => {
      const { id } = takeIn.join(c.req.param('id'))
      return c.redirect(`/take-in/${id}`, 303)
    })
    .post('/:id/discard', async (c) => {
      await takeIn.discard(c.req.param('id'))
      return c.redirect('/take-in', 303)
    })
}

async function tellChanges(stream: SSEStreamingApi, takeIn: TakeIn, batch: Batch): Promise<void> {
  const tell = (now: Batch) => stream.writeSSE({ event: 'batch', data: JSON.stringify(now) })
  await tell(batch)
  if (isAtRest(batch)) return
  await new Promise<void>((resolve) => {
    let told = Promise.resolve()
    const stop = takeIn.onChange(batch.id, (now) => {
      told = told.then(() => tell(now))
      if (isAtRest(now)) void told.then(end)
    })
    const end = () => {
      stop()
      resolve()
    }
    stream.onAbort(end)
  })
}
