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

/** A browser at the desk: it keeps its cookie, and sends what a page of the desk would. */
export interface Visitor {
  /** The token for writing; empty where the visitor has seen no page. */
  readonly token: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Writes as a page of the desk does; headers that are given replace those of the page. */
  post(path: string, body?: BodyInit, headers?: Record<string, string>): Promise<Response>
}

/** @param options what is otherwise than in a desk on one's own machine */
export async function aDesk(options: Partial<DeskOptions> = {}): Promise<ADesk> {
  const folder = await temporaryFolder()
  const dataset = join(folder, 'extracted')
  await cp(join(root, 'extracted'), dataset, { recursive: true })
  const app = createDesk({
    dataset,
    staging: join(folder, 'staging'),
    kept: join(folder, 'kept'),
    hosts: new Set([host]),
    reviewer: 'Nguyễn Thị Lan',
    isSecure: false,
    logger: pino({ level: 'silent' }),
    ...options,
  })
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
    send(path, { headers: { host, cookie, accept: 'text/html', ...headers } })
  const page = await (await get('/api')).text()
  const [, token = ''] = /name="desk-token" content="([^"]+)"/.exec(page) ?? []
  return {
    token,
    get,
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        ...(body !== undefined && { body }),
        headers: { host, cookie, origin: `http://${host}`, 'x-desk-token': token, ...headers },
      }),
  }
}
