import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { cursorAfter, placeAfter } from '../../desk/api/cursor.js'
import { mediaTypeFor } from '../../desk/api/media-type.js'
import { openApiDocument } from '../../desk/api/openapi.js'
import { root } from '../../knowledge/load.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { deskOver } from './a-desk.js'

const plan345 = 'ha-noi-345-kh-ubnd-2022'
const plan43 = 'ha-noi-43-kh-ubnd-2025'

interface Responses {
  readonly [status: string]: {
    readonly $ref?: string
    readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>
  }
}
interface Described {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly parameters: readonly { name: string }[]; readonly responses: Responses } }
    >
  >
}

const described = openApiDocument() as unknown as Described

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
ajv.addSchema(openApiDocument(), 'openapi')

/** Checks that an answer is one that the OpenAPI document tells of, and of the form that it tells. */
async function expectDescribed(path: string, response: Response): Promise<unknown> {
  const { get } = described.paths[path]!
  const status = String(response.status)
  const told = get.responses[status]
  expect({ path, status, isTold: told !== undefined }).toEqual({ path, status, isTold: true })
  const type = response.headers.get('content-type')!.split(';')[0]!
  if (told!.$ref?.endsWith('/Problem')) {
    expect(type).toBe('application/problem+json')
    return expectValid('#/components/schemas/ProblemDetails', await response.json())
  }
  const reference = told!.content![type]?.schema.$ref
  expect(Object.keys(told!.content!)).toContain(type)
  return type === 'application/json' ? expectValid(reference!, await response.json()) : response.text()
}

function expectValid(reference: string, content: unknown): unknown {
  const validate: ValidateFunction = ajv.getSchema(`openapi${reference}`)!
  validate(content)
  expect(validate.errors).toBeNull()
  return content
}

interface Page {
  readonly items: readonly { readonly id: string }[]
  readonly total: number
  readonly next: string | null
}

describe('the API over the committed dataset', () => {
  const app = deskOver(join(root, 'extracted'))
  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    app.request(`http://desk.test/api/v1${path}`, { headers: { host: 'desk.test', ...headers } })
  const list = async (path: string): Promise<Page> => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    return (await response.json()) as Page
  }

  it.each([
    ['/documents', ''],
    ['/documents', '?year=2022&issuer=ha%20noi&kind=plan'],
    ['/targets', '?limit=500'],
    ['/targets', `?document=${plan345}&confidenceBelow=0.95`],
    ['/tasks', '?limit=500'],
    ['/tasks', '?dueFrom=2025-01-01&dueTo=2025-12-31&deadline=within'],
    ['/agencies', '?listed=true&level=province'],
    ['/indicators', '?unit=%25'],
    ['/links', '?limit=500'],
    ['/links', '?status=auto&kind=task'],
    ['/candidates', '?limit=500'],
    ['/changes', `?from=${plan345}&to=${plan43}&limit=500`],
    ['/changes', `?from=${plan345}&to=${plan345}`],
    ['/documents', '?year=soon'],
    ['/documents', '?colour=blue'],
    ['/targets', '?agency=no-such-agency'],
    ['/targets', '?limit=501'],
    ['/tasks', '?dueFrom=2025-02-30'],
    ['/changes', ''],
    ['/changes', `?from=${plan345}&to=no-such-plan`],
  ])('answers %s%s as its description says', async (path, query) => {
    await expectDescribed(path, await ask(`${path}${query}`))
  })

  it.each(['documents', 'targets', 'tasks', 'agencies', 'indicators', 'links', 'candidates'])(
    'gives each of the %s by its id, and tells of one that is not there',
    async (name) => {
      const { items } = await list(`/${name}?limit=5`)
      expect(items.length).toBeGreaterThan(0)
      for (const { id } of items) {
        const found = await expectDescribed(`/${name}/{id}`, await ask(`/${name}/${id}`))
        expect(found).toMatchObject({ id })
      }
      const missing = await ask(`/${name}/no-such-id`)
      expect(missing.status).toBe(404)
      await expectDescribed(`/${name}/{id}`, missing)
    },
  )

  it('gives the text that the offsets of records count in', async () => {
    const text = (await expectDescribed(
      '/documents/{id}/text',
      await ask(`/documents/${plan345}/text`),
    )) as string
    const { items } = await list(`/targets?document=${plan345}`)
    for (const { sources } of items as unknown as {
      sources: { start: number; end: number; text: string }[]
    }[])
      for (const { start, end, text: words } of sources)
        expect(text.slice(start, end).normalize('NFC')).toBe(words)
  })

  it.each(['targets', 'tasks', 'links', 'agencies', 'changes'])(
    'comes by its cursors to each of the %s once, in one order',
    async (name) => {
      const asked = name === 'changes' ? `/changes?from=${plan345}&to=${plan43}&` : `/${name}?`
      const whole = await list(`${asked}limit=500`)
      const found: unknown[] = []
      let next: string | null = ''
      while (next !== null) {
        const page: Page = await list(`${asked}limit=97${next === '' ? '' : `&cursor=${next}`}`)
        expect(page.total).toBe(whole.total)
        found.push(...page.items)
        next = page.next
      }
      expect(found).toHaveLength(whole.total)
      expect(found.slice(0, 500)).toEqual(whole.items)
    },
  )

  it('names the next part in the header Link too', async () => {
    const { headers } = await ask('/targets?limit=1', { accept: 'text/csv' })
    const [, address] = /^<\/api\/v1(\/targets\?[^>]+)>; rel="next"$/.exec(headers.get('link')!)!
    expect(await list(address!)).not.toEqual(await list('/targets?limit=1'))
  })

  it('says that nothing has changed to who has the answer already, in this form', async () => {
    for (const path of ['/targets', `/documents/${plan345}`]) {
      const { headers } = await ask(path)
      const etag = headers.get('etag')!
      const again = await ask(path, { 'if-none-match': `"other", W/${etag}` })
      expect([again.status, await again.text()]).toEqual([304, ''])
      const asCsv = await ask(path, { 'if-none-match': etag, accept: 'text/csv' })
      expect(asCsv.status).toBe(200)
      expect(asCsv.headers.get('vary')).toBe('Accept')
    }
  })

  it('gives one and the same records as JSON, CSV and JSON Lines', async () => {
    const path = `/tasks?document=${plan43}&limit=500`
    const { items } = await list(path)
    const lines = (await (await ask(path, { accept: 'application/jsonl' })).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(items)
    const csv = await (await ask(path, { accept: 'text/csv' })).text()
    const rows = parse(csv, { columns: true }) as Record<string, string>[]
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(JSON.parse(rows[0]!.sources!)).toEqual((items[0] as unknown as { sources: unknown }).sources)
  })

  it('finds words without their marks, and words with marks alone where they are typed', async () => {
    const plain = await list('/targets?q=kinh%20te%20so&limit=500')
    const marked = await list(`/targets?q=${encodeURIComponent('kinh tế số')}&limit=500`)
    expect(marked.items).toEqual(plain.items)
    expect(plain.total).toBeGreaterThan(0)
    expect((await list(`/targets?q=${encodeURIComponent('kinh tệ số')}`)).total).toBe(0)
  })

  it('finds the records of an agency by its role', async () => {
    const agency = 'ha-noi.so-khoa-hoc-va-cong-nghe'
    const [lead, coordinating, any] = await Promise.all(
      ['lead', 'coordinating', 'any'].map((role) => list(`/tasks?agency=${agency}&role=${role}&limit=500`)),
    )
    type Named = {
      readonly leadAgencies: { agencyId: string }[]
      readonly coordinatingAgencies: { agencyId: string }[]
    }
    const named = (list: { agencyId: string }[]) => list.some(({ agencyId }) => agencyId === agency)
    for (const { leadAgencies } of lead!.items as unknown as Named[]) expect(named(leadAgencies)).toBe(true)
    for (const { coordinatingAgencies } of coordinating!.items as unknown as Named[])
      expect(named(coordinatingAgencies)).toBe(true)
    const both = new Set([...lead!.items, ...coordinating!.items].map(({ id }) => id))
    expect(new Set(any!.items.map(({ id }) => id))).toEqual(both)
    expect(both.size).toBeGreaterThan(20)
  })
})

describe('a cursor', () => {
  it('goes on at the right place where its record is gone', () => {
    const sorted = ['a', 'b', 'd', 'e'].map((key) => ({ key }))
    const isBefore = (a: string, b: string) => a < b
    expect(['', 'a', 'c', 'd', 'e', 'z'].map((key) => placeAfter(key, sorted, isBefore))).toEqual([
      0, 1, 2, 3, 4, 4,
    ])
    expect(cursorAfter('Sở')).toMatch(/^[\w-]+$/)
  })
})

describe('the form of an answer', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/html, text/*;q=0.8, */*;q=0.1', 'text/csv'],
    ['application/json;q=0.2, application/x-ndjson', 'application/jsonl'],
    ['text/csv;q=0, application/json', 'application/json'],
  ])('for %s is %s', (accept, type) => {
    expect(mediaTypeFor(accept)).toBe(type)
  })

  it('is refused where there is none', () => {
    expect(() => mediaTypeFor('image/png')).toThrow('There is application/json')
  })
})

describe('the OpenAPI document', () => {
  it('refers only to what it has', () => {
    const text = JSON.stringify(openApiDocument())
    for (const [, path] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path!
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], openApiDocument())
      expect(found, path).toBeDefined()
    }
    expect(text).not.toContain('__shared')
  })

  it('has no fault that a linter finds', { timeout: 300_000 }, () => {
    const path = join(temporaryFolder(), 'openapi.json')
    writeFileSync(path, JSON.stringify(openApiDocument()))
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const linter = join(root, 'node_modules/@redocly/cli/bin/cli.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [linter, 'lint', path], {
      env,
      encoding: 'utf8',
    })
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  })
})
