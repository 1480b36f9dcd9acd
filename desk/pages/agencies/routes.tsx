import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { notFound } from '../../problem.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { AgenciesPage } from './list-page.js'
import { agenciesView } from './list-view.js'
import { AgencyPage } from './page.js'
import { agencyView } from './view.js'

/** The list of agencies, and what each of them has to do. */
export function agencyRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/agencies', async (c) => {
      const snapshot = await desk.dataset.current()
      const view = agenciesView(snapshot, askedFor(c, ['q', 'page']))
      return c.html(<AgenciesPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
    .get('/agencies/:id', async (c) => {
      const snapshot = await desk.dataset.current()
      const id = c.req.param('id')
      const view = agencyView(snapshot, id, askedFor(c, ['role', 'page']))
      if (!view) throw notFound(`The dataset has no agency ${id}.`)
      return c.html(<AgencyPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
}
