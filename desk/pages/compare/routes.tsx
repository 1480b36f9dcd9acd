import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { ComparePage } from './page.js'
import { compareView } from './view.js'

/** The comparison of two plans. */
export function compareRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/compare', async (c) => {
    const snapshot = await desk.dataset.current()
    const question = askedFor(c, ['a', 'b', 'group', 'subject', 'page'])
    const view = await compareView(snapshot, desk.changes, question)
    return c.html(<ComparePage frame={frameOf(c, desk, snapshot)} view={view} />)
  })
}
