import { createMiddleware } from 'hono/factory'
import type { DeskEnv } from '../context.js'

/**
 * What a browser may do with a page: run the scripts and use the styles that are served from here, and nothing else. A
 * script that a document smuggled into a page would not run, and nothing could be sent to another host.
 */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'form-action'].map(
    (what) => `${what} 'self'`,
  ),
  ...['frame-ancestors', 'base-uri', 'object-src'].map((what) => `${what} 'none'`),
].join('; ')

const headers: readonly (readonly [string, string])[] = [
  ['content-security-policy', policy],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
]

/**
 * Sets the headers that keep a browser safe. They are set before the answer is made: hono's own `secureHeaders` sets them
 * on the answer, which makes the server take its slow way.
 */
export const safeHeaders = createMiddleware<DeskEnv>(async (c, next) => {
  for (const [name, value] of headers) c.header(name, value)
  await next()
})
