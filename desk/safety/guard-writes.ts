import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { DeskEnv } from '../context.js'
import { DeskProblem } from '../problem.js'
import type { Visitors } from './visitors.js'

/** What only reads. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets a write pass only where it comes from a page of this desk: its `Origin` is the desk's own, and it shows the token
 * of its visitor. A page of another site can send the visitor's browser here, but has neither.
 *
 * @param idOf the visitor's id
 */
export function guardWrites(visitors: Visitors, idOf: (c: Context) => string | undefined) {
  return createMiddleware<DeskEnv>(async (c, next) => {
    if (reading.has(c.req.method)) return next()
    if (!comesFromHere(c)) throw refused('It does not come from a page of this desk.')
    const id = idOf(c)
    const token = await tokenIn(c)
    if (id === undefined || token === undefined || !visitors.isTokenOf(id, token))
      throw refused('The page is out of date. Load it again and repeat what you did.')
    return next()
  })
}

function comesFromHere(c: Context): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined) return c.req.header('sec-fetch-site') === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')?.toLowerCase()
}

async function tokenIn(c: Context): Promise<string | undefined> {
  const inHeader = c.req.header('x-desk-token')
  if (inHeader !== undefined) return inHeader
  const type = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) return c.req.query('_token') // files are not read before it is right
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined
  const { _token: token } = await c.req.parseBody()
  return typeof token === 'string' ? token : undefined
}

function refused(detail: string): DeskProblem {
  return new DeskProblem({ status: 403, title: 'Write refused', detail })
}
