import { createMiddleware } from 'hono/factory'
import type { DeskEnv } from '../context.js'
import { keepVisitorId, visitorId } from './cookie.js'
import type { Visitors } from './visitors.js'

export interface Acquaintance {
  readonly visitors: Visitors
  /** Under whose name is decided where nobody has to sign in. */
  readonly reviewer: string
  readonly isSecure: boolean
}

/** Finds out who the visitor is; one who comes for the first time gets an id, and with it a token for writing. */
export function knowVisitor({ visitors, reviewer, isSecure }: Acquaintance) {
  return createMiddleware<DeskEnv>(async (c, next) => {
    const known = visitorId(c, visitors)
    const id = known ?? visitors.newId()
    const name = known === undefined ? undefined : visitors.nameOf(known)
    c.set('reviewer', name ?? reviewer)
    c.set('isSignedIn', name !== undefined)
    c.set('token', visitors.tokenFor(id))
    await next()
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html') ?? false
    if (known === undefined && isPage && !c.res.headers.has('set-cookie')) keepVisitorId(c, id, isSecure)
  })
}
