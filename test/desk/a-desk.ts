import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import pino from 'pino'
import type { DeskEnv } from '../../desk/context.js'
import { createDesk, type DeskOptions } from '../../desk/desk.js'
import { root } from '../../knowledge/load.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'

const host = 'desk.test'

/** A desk over a copy of the committed dataset, and somebody who visits it. */
export interface ADesk {
  readonly dataset: string
  readonly app: Hono<DeskEnv>
  visit(): Promise<Visitor>
}

type Body = NonNullable<RequestInit['body']>

/** A browser at the desk: it keeps its cookie, and sends what a page of the desk would. */
export interface Visitor {
  /** The token for writing; empty where the visitor has seen no page. */
  readonly token: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Writes as a page of the desk does; headers that are given replace those of the page. */
  post(path: string, body?: Body, headers?: Record<string, string>): Promise<Response>
}

/**
 * A desk over a dataset that nobody writes to.
 *
 * @param options what is otherwise than in a desk on one's own machine
 */
export function deskOver(dataset: string, options: Partial<DeskOptions> = {}): Hono<DeskEnv> {
  return createDesk({
    dataset,
    staging: join(dataset, '../staging'),
    kept: join(dataset, '../kept'),
    hosts: new Set([host]),
    reviewer: 'Nguyễn Thị Lan',
    isSecure: false,
    logger: pino({ level: 'silent' }),
    ...options,
  })
}

/** A desk over a copy of the committed dataset that is gone after the test. */
export async function aDesk(options: Partial<DeskOptions> = {}): Promise<ADesk> {
  const dataset = join(temporaryFolder(), 'extracted')
  await cp(join(root, 'extracted'), dataset, { recursive: true })
  const app = deskOver(dataset, options)
  return { dataset, app, visit: () => visit(app) }
}

async function visit(app: Hono<DeskEnv>): Promise<Visitor> {
  let cookie = ''
  const send = async (path: string, init: RequestInit) => {
    const response = await app.request(`http://${host}${path}`, init)
    const set = response.headers.get('set-cookie')
    if (set !== null) cookie = set.split(';')[0]!
    return response
  }
  const get: Visitor['get'] = (path, headers = {}) =>
    send(path, { headers: { host, cookie, accept: 'text/html, */*;q=0.1', ...headers } })
  const page = await (await get('/take-in')).text()
  const form = page === '' ? await (await get('/login')).text() : page
  const [, token = ''] = /_token(?:" value="|=)([\w-]{43})/.exec(form) ?? []
  return {
    token,
    get,
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        ...(body !== undefined && { body, duplex: 'half' }),
        headers: { host, cookie, origin: `http://${host}`, 'x-desk-token': token, ...headers },
      }),
  }
}
