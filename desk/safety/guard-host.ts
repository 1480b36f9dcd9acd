import { createMiddleware } from 'hono/factory'
import { DeskProblem } from '../problem.js'

/** Answers only under the desk's own names. */
export function guardHost(hosts: ReadonlySet<string>) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (host !== undefined && hosts.has(host)) return next()
    throw new DeskProblem({
      status: 421,
      title: 'Unknown host',
      detail: 'The desk is not reached under this name. Start it with --origin to allow another address.',
    })
  })
}
