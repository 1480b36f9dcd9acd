import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { PlansPage } from './page.js'
import { plansView } from './view.js'

/** The list of plans. */
export function plansRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/plans', async (c) => {
    const snapshot = await desk.dataset.current()
    const question = askedFor(c, ['q', 'year', 'issuer', 'agency', 'page', 'from'])
    const view = await plansView(snapshot, question)
    return c.html(<PlansPage frame={frameOf(c, desk, snapshot)} view={view} />)
  })
}
