import { Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { CalendarPage } from './page.js'
import { calendarView } from './view.js'

/** What is due when. */
export function calendarRoutes(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/calendar', async (c) => {
    const snapshot = await desk.dataset.current()
    const frame = frameOf(c, desk, snapshot)
    const view = calendarView(snapshot, askedFor(c, ['month', 'agency', 'page']), frame.today)
    return c.html(<CalendarPage frame={frame} view={view} />)
  })
}
