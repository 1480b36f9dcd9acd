import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { DeskEnv } from './context.js'

/** Logs each request: who, which path, what came of it, how long it took. What was searched for or sent is not logged. */
export function logRequests(logger: Logger) {
  return createMiddleware<DeskEnv>(async (c, next) => {
    if (!logger.isLevelEnabled('info')) return next()
    const started = performance.now()
    await next()
    const { method, path } = c.req
    const milliseconds = Math.round(performance.now() - started)
    const by = c.get('isSignedIn') ? c.get('reviewer') : undefined
    logger.info({ method, path, status: c.res.status, milliseconds, by }, 'request')
  })
}
