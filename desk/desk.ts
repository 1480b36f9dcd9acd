import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { DatasetError } from '../pipeline/dataset/read.js'
import { api } from './api/api.js'
import { referencePage } from './api/reference-page.js'
import { Assets } from './assets.js'
import type { DeskContext, DeskEnv } from './context.js'
import { Changes } from './data/changes.js'
import { DeskDataset } from './data/desk-dataset.js'
import { eventRoutes } from './events.js'
import { logRequests } from './log-requests.js'
import { PageImages } from './page-images/page-images.js'
import { pages, problemPage } from './pages/index.js'
import { DeskProblem, type Problem, problemResponse } from './problem.js'
import { Review } from './review/review.js'
import { visitorId } from './safety/cookie.js'
import { guardHost } from './safety/guard-host.js'
import { guardWrites } from './safety/guard-writes.js'
import { safeHeaders } from './safety/headers.js'
import { knowVisitor } from './safety/know-visitor.js'
import { loginRoutes, requireLogin } from './safety/login.js'
import { LoginLimit } from './safety/login-limit.js'
import type { Passwords } from './safety/passwords.js'
import { Visitors } from './safety/visitors.js'
import { takeInRoutes } from './take-in/routes.js'
import { TakeIn } from './take-in/take-in.js'

export interface DeskOptions {
  /** The folder of the dataset; there need not be one yet. */
  readonly dataset: string
  /** Where files that are taken in wait until they join: an empty folder of this desk alone. */
  readonly staging: string
  /** Where the files that have joined the dataset are kept. */
  readonly kept: string
  /** The values of the header `Host` that are answered, in lower case: see `allowedHosts`. */
  readonly hosts: ReadonlySet<string>
  /** Under whose name is decided where nobody has to sign in. */
  readonly reviewer: string
  /** Who may sign in; where it is not given, nobody has to. */
  readonly passwords?: Passwords
  /** Whether the desk is reached by HTTPS alone, through a proxy. */
  readonly isSecure: boolean
  readonly logger: Logger
}

/** The largest body of a request that takes no files in, in bytes. */
const mostBytes = 256 * 1024

/**
 * The desk over a dataset: the pages, the API under `/api/v1`, and decisions.
 *
 * @example
 * const desk = createDesk({ dataset: 'extracted', hosts: new Set(['localhost']), reviewer: 'Lan', isSecure: false, logger })
 * await desk.request('/', { headers: { host: 'localhost' } })
 */
export function createDesk(options: DeskOptions): Hono<DeskEnv> {
  const { passwords, reviewer, isSecure, logger } = options
  const dataset = new DeskDataset(options.dataset)
  const context: DeskContext = {
    dataset,
    changes: new Changes(),
    review: new Review(dataset),
    takeIn: new TakeIn(options),
    pageImages: new PageImages(options.kept),
    assets: new Assets(),
    needsLogin: passwords !== undefined,
  }
  // Opening a large dataset takes some seconds: who comes first need not wait for all of it. What fails is told to them.
  dataset.current().catch(() => {})
  const visitors = new Visitors()
  const desk = new Hono<DeskEnv>()
  desk.use(logRequests(logger))
  desk.use(safeHeaders)
  desk.use(guardHost(options.hosts))
  desk.use(knowVisitor({ visitors, reviewer, isSecure }))
  const limitBody = bodyLimit({ maxSize: mostBytes, onError: tooLarge })
  // Files are counted while they are written to the disk.
  desk.use((c, next) => (c.req.path === '/take-in' ? next() : limitBody(c, next)))
  desk.use(guardWrites(visitors, (c) => visitorId(c, visitors)))
  if (passwords) {
    const parts = { passwords, visitors, limit: new LoginLimit(), isSecure }
    desk.use(requireLogin(parts))
    desk.route('/', loginRoutes(parts))
  }
  desk.route('/assets', context.assets.routes())
  desk.route('/api/v1', api(context))
  desk.get('/api', (c) => c.html(referencePage(context.assets)))
  desk.route('/events', eventRoutes(context))
  desk.route('/take-in', takeInRoutes(context.takeIn))
  desk.route('/', pages(context))
  desk.notFound((c) => answer(c, context, notThere))
  desk.onError((error, c) => answer(c, context, problemOf(error, logger)))
  return desk
}

const notThere: Problem = {
  status: 404,
  title: 'Not found',
  detail: 'There is nothing at this address.',
}

/** A program gets JSON, a person a page. */
function answer(c: Context<DeskEnv>, context: DeskContext, problem: Problem): Response | Promise<Response> {
  const wantsPage = c.req.header('accept')?.includes('text/html') ?? false
  if (c.req.path.startsWith('/api/') || !wantsPage) return problemResponse(c, problem)
  if (problem.retryAfter !== undefined) c.header('retry-after', String(problem.retryAfter))
  return problemPage(c, context, problem)
}

function tooLarge(): never {
  const detail = `More than ${mostBytes / 1024} KB were sent.`
  throw new DeskProblem({ status: 413, title: 'Too large', detail })
}

function problemOf(error: Error, logger: Logger): Problem {
  if (error instanceof DeskProblem) return error.problem
  logger.error({ error: loggable(error) }, 'a request failed')
  if (error instanceof DatasetError) {
    const detail = `${error.path} of the dataset ${error.reason}. Check it with kehoach validate.`
    return { status: 500, title: 'The dataset is not sound', detail }
  }
  const detail = 'The desk could not answer. Its log tells why.'
  return { status: 500, title: 'Internal error', detail }
}

/** Of an error its kind and place: its message may have words of a document in it. */
function loggable({ name, stack = '', ...rest }: NodeJS.ErrnoException) {
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line))
  return { name, code: rest.code, frames }
}
