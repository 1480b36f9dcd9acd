import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Visitors } from './visitors.js'

const name = 'kehoach_desk'

/** The visitor's id, where the request brings one. */
export function visitorId(c: Context, visitors: Visitors): string | undefined {
  const id = getCookie(c, name)
  return visitors.isId(id) ? id : undefined
}

/**
 * Gives the visitor an id. No script can read it, and no other site's page makes a browser send it.
 *
 * @param isSecure whether the desk is reached by HTTPS alone
 */
export function keepVisitorId(c: Context, id: string, isSecure: boolean): void {
  setCookie(c, name, id, { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure })
}
