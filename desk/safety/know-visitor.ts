import type { Context } from 'hono'
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
    // Before the answer is made, for the same reason as the other headers.
    if (known === undefined && isForPage(c)) keepVisitorId(c, id, isSecure)
    await next()
  })
}

/** Whether a person asks for a page; programs and parts of pages need no id. */
function isForPage(c: Context): boolean {
  const { method, path } = c.req
  return method === 'GET' && !/^\/(?:api\/|assets\/|events$)/.test(path) && wantsHtml(c.req.header('accept'))
}

const wantsHtml = (accept = '*/*'): boolean => /text\/html|\*\/\*/.test(accept)
