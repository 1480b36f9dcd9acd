import { type Context, Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../context.js'
import type { Problem } from '../problem.js'
import { agencyRoutes } from './agencies/routes.js'
import { askedFor } from './asked.js'
import { calendarRoutes } from './calendar/routes.js'
import { chooseLanguage } from './choose-language.js'
import { compareRoutes } from './compare/routes.js'
import { frameOf } from './frame-of.js'
import { indicatorRoutes } from './indicators/routes.js'
import { LoginPage } from './login-page.js'
import { planRoutes } from './plan/routes.js'
import { plansRoutes } from './plans/routes.js'
import { ProblemPage } from './problem-page.js'
import { recordRoutes } from './record/routes.js'
import { reviewRoutes } from './review/routes.js'
import { takeInPages } from './take-in/routes.js'

/** The pages of the desk, mounted at `/`. */
export function pages(desk: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .use(chooseLanguage)
    .get('/', (c) => c.redirect('/plans', 302))
    .get('/login', (c) => {
      const { to, failed } = askedFor(c, ['to', 'failed'])
      return c.html(<LoginPage frame={frameOf(c, desk, null)} to={to} hasFailed={failed !== ''} />)
    })
    .route('/', plansRoutes(desk))
    .route('/', planRoutes(desk))
    .route('/', reviewRoutes(desk))
    .route('/', recordRoutes(desk))
    .route('/', compareRoutes(desk))
    .route('/', indicatorRoutes(desk))
    .route('/', agencyRoutes(desk))
    .route('/', calendarRoutes(desk))
    .route('/', takeInPages(desk))
}

/** The page that tells why there is no other. */
export function problemPage(
  c: Context<DeskEnv>,
  desk: Pick<DeskContext, 'assets'>,
  problem: Problem,
): Response | Promise<Response> {
  return c.html(<ProblemPage frame={frameOf(c, desk, null)} problem={problem} />, problem.status)
}
