import { setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { DeskEnv } from '../context.js'
import { languages } from '../texts/texts.js'
import { languageCookie } from './frame-of.js'

const yearInSeconds = 365 * 24 * 60 * 60

/** An address with `lang=en` or `lang=vi` chooses the language from now on, and leads to the same address without it. */
export const chooseLanguage = createMiddleware<DeskEnv>(async (c, next) => {
  const chosen = languages.find((language) => language === c.req.query('lang'))
  if (c.req.method !== 'GET' || chosen === undefined) return next()
  setCookie(c, languageCookie, chosen, {
    path: '/',
    maxAge: yearInSeconds,
    sameSite: 'Lax',
    httpOnly: true,
  })
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('lang')
  // A path that begins with two slashes would lead to another host.
  const own = pathname.replace(/^[/\\]+/, '/')
  return c.redirect(searchParams.size === 0 ? own : `${own}?${searchParams}`, 303)
})
