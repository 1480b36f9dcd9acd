import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { notFound } from '../../problem.js'
import { askedFor } from '../asked.js'
import { frameOf, languageOf } from '../frame-of.js'
import { IndicatorsPage } from './list-page.js'
import { indicatorsView } from './list-view.js'

/** The list of indicators, and each of them over time. */
export function indicatorRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/indicators', async (c) => {
      const snapshot = await desk.dataset.current()
      const view = indicatorsView(snapshot, askedFor(c, ['q', 'page']))
      return c.html(<IndicatorsPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
    .get('/indicators/:id', async (c) => {
      // What draws the charts is a third of the program, and the desk is to be there at once.
      const [{ IndicatorPage }, { indicatorView }] = await Promise.all([
        import('./page.js'),
        import('./view.js'),
      ])
      const snapshot = await desk.dataset.current()
      const id = c.req.param('id')
      const view = await indicatorView(snapshot, id, languageOf(c))
      if (!view) throw notFound(`The dataset has no indicator ${id}.`)
      return c.html(<IndicatorPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
}
