import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { hasPageImages } from '../../page-images/page-images.js'
import { notFound } from '../../problem.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { PlanPage } from './page.js'
import { planView } from './view.js'

/** The page of a plan, and the pages of its file as pictures. */
export function planRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/plans/:id', async (c) => {
      const snapshot = await desk.dataset.current()
      const id = c.req.param('id')
      const asked = askedFor(c, ['at', 'from', 'to', 'part', 'show', 'view'])
      const view = await planView(snapshot, desk.pageImages, id, asked)
      if (!view) throw notFound(`The dataset has no plan ${id}.`)
      return c.html(<PlanPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
    .get('/plans/:id/pages/:page{[1-9][0-9]{0,4}}', async (c) => {
      const snapshot = await desk.dataset.current()
      const { id, page } = c.req.param()
      const source = snapshot.document(id) && (await snapshot.readDocument(id)).document.source
      const image = source && hasPageImages(source) ? await desk.pageImages.page(source, Number(page)) : null
      if (!image) throw notFound(`The file of the plan ${id} has no page ${page} that can be shown.`)
      c.header('cache-control', 'private, max-age=3600')
      return c.body(new Uint8Array(image), 200, { 'content-type': 'image/jpeg' })
    })
}
