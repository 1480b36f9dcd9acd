import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import pLimit from 'p-limit'
import type { DeskEnv } from '../context.js'
import { DeskProblem } from '../problem.js'
import { keepVisitorId, visitorId } from './cookie.js'
import type { LoginLimit } from './login-limit.js'
import type { Passwords } from './passwords.js'
import { Remembered } from './remembered.js'
import type { Visitors } from './visitors.js'

export interface LoginParts {
  readonly passwords: Passwords
  readonly visitors: Visitors
  readonly limit: LoginLimit
  readonly isSecure: boolean
}

/** Each look at a password takes 32 MB for a moment. */
const atOnce = pLimit(2)

/**
 * `POST /login` with the form fields `name`, `password` and `to`, and `POST /logout`. Who signed in is sent to `to`; who
 * did not, back to `/login?failed=1`; who has to wait gets status 429.
 */
export function loginRoutes(parts: LoginParts): Hono<DeskEnv> {
  const { visitors, isSecure } = parts
  return new Hono<DeskEnv>()
    .post('/login', async (c) => {
      const form = await c.req.parseBody()
      const [name, password, to] = [form.name, form.password, form.to].map((value) =>
        typeof value === 'string' ? value : '',
      )
      const before = visitorId(c, visitors)
      if (!(await isRight(c, name!.trim(), password!, parts)))
        return c.redirect(`/login?failed=1&to=${encodeURIComponent(ownPath(to!))}`, 303)
      if (before !== undefined) visitors.signOut(before)
      keepVisitorId(c, visitors.signIn(name!.trim().normalize('NFC')), isSecure)
      return c.redirect(ownPath(to!), 303)
    })
    .post('/logout', (c) => {
      const id = visitorId(c, visitors)
      if (id !== undefined) visitors.signOut(id)
      return c.redirect('/login', 303)
    })
}

/** What is shown without signing in: the page for it, and what it looks like. */
const open = /^\/(?:login$|assets\/)/

/** Lets only those in who signed in, or, for the API, who give name and password with the request (HTTP Basic). */
export function requireLogin(parts: LoginParts) {
  const remembered = new Remembered()
  return createMiddleware<DeskEnv>(async (c, next) => {
    if (c.get('isSignedIn') || open.test(c.req.path)) return next()
    const isForProgram = c.req.path.startsWith('/api/')
    if (isForProgram && (await isBasic(c, parts, remembered))) return next()
    if (!isForProgram && c.req.method === 'GET') return c.redirect(loginAddress(new URL(c.req.url)), 303)
    const detail = 'Sign in, or give name and password with the request (HTTP Basic).'
    throw new DeskProblem({ status: 401, title: 'Not signed in', detail })
  })
}

/** The page for signing in, which leads on to all of an address; the language is chosen before. */
function loginAddress({ pathname, searchParams }: URL): string {
  const language = searchParams.get('lang')
  searchParams.delete('lang')
  const to = ownPath(searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`)
  const query = new URLSearchParams({ to, ...(language === null ? {} : { lang: language }) })
  return `/login?${query}`
}

async function isRight(c: Context, name: string, password: string, parts: LoginParts): Promise<boolean> {
  const { passwords, limit } = parts
  const keys = [`name ${name.normalize('NFC').slice(0, 80)}`, `address ${addressOf(c)}`]
  const wait = limit.waitOf(keys)
  if (wait > 0) {
    const detail = `Too many wrong passwords. Try again in ${wait} seconds.`
    throw new DeskProblem({ status: 429, title: 'Too many tries', detail, retryAfter: wait })
  }
  limit.begin(keys)
  const right = await atOnce(() => passwords.isRight(name, password))
  if (right) limit.succeed(keys)
  return right
}

/** Where a request comes from; all that come from no connection are one. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}

/** Only a path of this desk: a link to the sign-in page must not lead elsewhere afterwards. */
function ownPath(to: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/login') ? to : '/'
}

async function isBasic(c: Context<DeskEnv>, parts: LoginParts, remembered: Remembered): Promise<boolean> {
  const header = c.req.header('authorization')
  const [, coded] = /^Basic ([A-Za-z0-9+/=]{1,400})$/.exec(header ?? '') ?? []
  if (coded === undefined || c.req.method !== 'GET') return false
  if (remembered.has(coded)) return true
  const [name, ...rest] = Buffer.from(coded, 'base64').toString('utf8').split(':')
  if (!(await isRight(c, name!, rest.join(':'), parts))) return false
  remembered.add(coded)
  return true
}
