import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import type { DeskContext, DeskEnv } from '../context.js'
import { DeskProblem, notFound } from '../problem.js'
import type { ApiSource, Collection } from './collection.js'
import { collections } from './collections.js'
import { cursorAfter, keyOfCursor, placeAfter } from './cursor.js'
import { type MediaType, mediaTypeFor } from './media-type.js'
import { openApiDocument } from './openapi.js'
import { paging } from './paging.js'
import { type Page, pageAs, recordAs } from './representation.js'

/** The read API, mounted at `/api/v1`. */
export function api({ dataset, changes }: DeskContext): Hono<DeskEnv> {
  const sourceOf = async (): Promise<ApiSource> => ({ snapshot: await dataset.current(), changes })
  const routes = new Hono<DeskEnv>()
  routes.get('/openapi.json', (c) => c.json(openApiDocument()))
  routes.get('/documents/:id/text', async (c) => textOf(c, await sourceOf(), c.req.param('id')))
  for (const collection of collections) {
    routes.get(collection.path, async (c) => list(c, await sourceOf(), collection))
    if (!collection.one) continue
    routes.get(`${collection.path}/:id`, async (c) =>
      oneOf(c, await sourceOf(), collection, c.req.param('id')!),
    )
  }
  return routes
}

async function list(c: Context, source: ApiSource, collection: Collection): Promise<Response> {
  const type = mediaTypeFor(c.req.header('accept'))
  const { limit, cursor, ...filters } = parsed(collection.filters.extend(paging.shape), c.req.query())
  return unlessKnown(c, etagOf(source.snapshot.version, type), type, async () => {
    const found = await collection.find(source, filters)
    const after = typeof cursor === 'string' ? placeAfter(keyOfCursor(cursor), found, collection.isBefore) : 0
    const shown = found.slice(after, after + Number(limit))
    const items: object[] = []
    for (const one of shown) items.push(...[await one.read()].filter((item) => item !== undefined))
    const last = after + shown.length < found.length ? shown.at(-1) : undefined
    const page: Page = { items, total: found.length, next: last ? cursorAfter(last.key) : null }
    c.header('link', page.next === null ? undefined : linkToNext(c, page.next))
    return pageAs(type, page, collection.schema)
  })
}

async function oneOf(c: Context, source: ApiSource, { schema, name, one }: Collection, id: string) {
  const type = mediaTypeFor(c.req.header('accept'))
  const found = await one!(source, id)
  if (!found) throw notFound(`There is no ${name.toLowerCase()} ${id}.`)
  return unlessKnown(c, etagOf(found.version, type), type, async () => {
    const record = await found.read()
    if (!record) throw notFound(`There is no ${name.toLowerCase()} ${id} any more.`)
    return recordAs(type, record, schema)
  })
}

async function textOf(c: Context, { snapshot }: ApiSource, id: string): Promise<Response> {
  const brief = snapshot.document(id)
  if (!brief) throw notFound(`There is no document ${id}.`)
  return unlessKnown(c, etagOf(brief.sha256, 'text'), 'text/plain', () => snapshot.readText(id))
}

/** Answers 304 where the caller has this very answer already; else makes it. */
async function unlessKnown(
  c: Context,
  etag: string,
  type: MediaType | 'text/plain',
  make: () => Promise<string>,
): Promise<Response> {
  c.header('etag', etag)
  c.header('vary', 'Accept')
  c.header('cache-control', 'private, no-cache')
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.some((tag) => tag === etag || tag === '*')) return c.body(null, 304)
  const charset = type.startsWith('text/') ? '; charset=utf-8' : ''
  return c.body(await make(), 200, { 'content-type': `${type}${charset}` })
}

function etagOf(version: string, type: string): string {
  return `"${createHash('sha256').update(`${version} ${type}`).digest('hex').slice(0, 20)}"`
}

/** Where the next part of a list is, for a caller whose form has no room to say so (RFC 8288). */
function linkToNext(c: Context, cursor: string): string {
  const url = new URL(c.req.url)
  url.searchParams.set('cursor', cursor)
  return `<${url.pathname}${url.search}>; rel="next"`
}

/** @throws DeskProblem naming the parameters that do not fit */
function parsed<T>(schema: z.ZodType<T>, query: Record<string, string>): T {
  const { success, data, error } = schema.safeParse(query)
  if (success) return data
  const detail = error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
  throw new DeskProblem({ status: 400, title: 'Wrong query', detail: `${detail}.` })
}
