import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { notFound } from '../../problem.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { PlanPage } from './page.js'
import { planView } from './view.js'

/** The page of a plan. */
export function planRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/plans/:id', async (c) => {
    const snapshot = await desk.dataset.current()
    const id = c.req.param('id')
    const view = await planView(snapshot, id, askedFor(c, ['at', 'from', 'to', 'part', 'show']))
    if (!view) throw notFound(`The dataset has no plan ${id}.`)
    return c.html(<PlanPage frame={frameOf(c, desk, snapshot)} view={view} />)
  })
}
