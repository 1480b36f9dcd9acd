import { Hono } from 'hono'
import { defaultLimits } from '../../../parsers/limits.js'
import type { DeskContext, DeskEnv } from '../../context.js'
import { notFound } from '../../problem.js'
import { frameOf } from '../frame-of.js'
import { BatchPage } from './batch-page.js'
import { TakeInPage } from './page.js'
import { batchView } from './view.js'

const megabytes = Math.floor(defaultLimits.bytes / 1024 / 1024)

/** The pages where files are taken in; what they send is received by `desk/take-in/routes.ts`. */
export function takeInPages(desk: DeskContext): Hono<DeskEnv> {
  const { dataset, takeIn } = desk
  return new Hono<DeskEnv>()
    .get('/take-in', async (c) => {
      const frame = frameOf(c, desk, await dataset.current())
      return c.html(<TakeInPage frame={frame} batches={takeIn.batches()} megabytes={megabytes} />)
    })
    .get('/take-in/:id', async (c) => {
      const snapshot = await dataset.current()
      const view = await batchView(snapshot, takeIn, c.req.param('id'))
      if (!view) throw notFound('There is no such batch of files; it may have been discarded.')
      return c.html(<BatchPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
}
