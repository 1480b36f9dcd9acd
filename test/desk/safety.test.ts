import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { allowedHosts } from '../../desk/safety/allowed-hosts.js'
import { LoginLimit } from '../../desk/safety/login-limit.js'
import { Passwords, passwordLine } from '../../desk/safety/passwords.js'
import { readJudgements } from '../../pipeline/judge/read.js'
import { aDesk } from './a-desk.js'

const upload = () => {
  const form = new FormData()
  form.set('file', new File(['KẾ HOẠCH'], 'plan.txt'))
  return form
}

describe('headers', () => {
  it.each(['/plans', '/api', '/api/v1/openapi.json', '/no-such-page'])(
    'let %s run nothing but what is served from here',
    async (path) => {
      const { visit } = await aDesk()
      const { headers } = await (await visit()).get(path)
      const policy = headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('keep the id of a visitor from scripts and from other sites', async () => {
    const { app } = await aDesk()
    const response = await app.request('http://desk.test/plans', { headers: { host: 'desk.test' } })
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Strict/)
  })
})

describe('a name that points here', () => {
  it.each(['evil.example', 'evil.example:4815', 'desk.test.evil.example', ''])(
    'is not answered: %j',
    async (host) => {
      const { app } = await aDesk()
      const response = await app.request('http://desk.test/api/v1/documents', { headers: { host } })
      expect(response.status).toBe(421)
    },
  )

  it.each([
    ['127.0.0.1', 4815, [], ['127.0.0.1:4815', 'localhost:4815', '[::1]:4815']],
    ['10.0.0.7', 80, [], ['10.0.0.7', '10.0.0.7:80']],
    ['127.0.0.1', 4815, ['https://kehoach.example.vn'], ['kehoach.example.vn', '127.0.0.1:4815']],
  ])('is our own where the desk listens on %s:%i', (host, port, origins, own) => {
    const allowed = allowedHosts({ host, port, origins })
    for (const name of own) expect(allowed).toContain(name)
    expect(allowed).not.toContain(`evil.example:${port}`)
  })
})

describe('a write from elsewhere', () => {
  const writes = ['/take-in', '/review/decide', '/review/undo', '/logout', '/take-in/x/join', '/anything']
  const forged: [string, (token: string) => Record<string, string>][] = [
    ['a page of another site', () => ({ origin: 'http://evil.example', 'x-desk-token': '' })],
    [
      'a page of another site that knows the token',
      (token) => ({ origin: 'http://evil.example', 'x-desk-token': token }),
    ],
    ['a page in a sandbox', (token) => ({ origin: 'null', 'x-desk-token': token })],
    ['this machine, another port', (token) => ({ origin: 'http://desk.test:8080', 'x-desk-token': token })],
    ['no page', (token) => ({ origin: '', 'x-desk-token': token })],
    ['a page without the token', () => ({ 'x-desk-token': '' })],
    ['a page with the token of somebody else', () => ({ 'x-desk-token': 'A'.repeat(43) })],
    ['somebody without a cookie', (token) => ({ cookie: '', 'x-desk-token': token })],
  ]
  it.each(forged)('is refused: %s', async (_, headersOf) => {
    const { visit, dataset } = await aDesk()
    const visitor = await visit()
    expect(visitor.token).not.toBe('')
    for (const path of writes) {
      const response = await visitor.post(path, upload(), headersOf(visitor.token))
      expect({ path, status: response.status }).toEqual({ path, status: 403 })
    }
    expect(await readJudgements(dataset)).toEqual([])
  })
})

describe('a path from outside', () => {
  it.each([
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/package.json',
    '/assets/desk.ts',
    '/api/v1/documents/..%2f..%2fmanifest',
    '/api/v1/documents/..%2F..%2F..%2Fetc%2Fpasswd/text',
    '/api/v1/documents/%00/text',
    '/plans/..%2f..%2fmanifest.json',
    '/take-in/..%2f..%2fx/state',
    '/constructor',
    '/assets/__proto__',
  ])('leads nowhere: %s', async (path) => {
    const { visit } = await aDesk()
    const response = await (await visit()).get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toMatch(/root:|"devDependencies"|"pipelineVersion"/)
  })
})

describe('what is too large', () => {
  it('is refused as a form', async () => {
    const { visit } = await aDesk()
    const visitor = await visit()
    const response = await visitor.post('/review/decide', 'x'.repeat(300_000), {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(response.status).toBe(413)
  })

  it('is refused as files, and leaves nothing behind', async () => {
    const { visit, dataset } = await aDesk()
    const visitor = await visit()
    const megabyte = new Uint8Array(1024 * 1024)
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === 0) controller.enqueue(new TextEncoder().encode(head))
        if (sent < 260) controller.enqueue(megabyte)
        else controller.close()
        sent += 1
      },
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const response = await visitor.post('/take-in', body, headers)
    expect(response.status).toBe(413)
    expect(readdirSync(`${dataset}/../staging`)).toEqual([])
  })

  it('is refused as too many files', async () => {
    const { visit } = await aDesk()
    const form = new FormData()
    for (let index = 0; index < 21; index++) form.append('file', new File(['x'], `${index}.txt`))
    expect((await (await visit()).post('/take-in', form)).status).toBe(413)
  })
})

describe('signing in', { timeout: 240_000 }, () => {
  let passwords: Passwords
  beforeAll(async () => {
    passwords = new Passwords(await passwordLine('Lan', 'đúng mật khẩu này'))
  })
  const form = (name: string, password: string, to = '/plans') => new URLSearchParams({ name, password, to })

  it('is asked for before anything is shown', async () => {
    const { visit } = await aDesk({ passwords })
    const visitor = await visit()
    for (const path of ['/plans', '/review', '/events', '/api']) {
      const response = await visitor.get(path)
      expect([path, response.status, response.headers.get('location')]).toEqual([
        path,
        303,
        `/login?to=${encodeURIComponent(path)}`,
      ])
    }
    expect((await visitor.get('/api/v1/documents')).status).toBe(401)
    expect((await visitor.post('/take-in', upload())).status).toBe(401)
  })

  it.each([
    ['/plans?lang=en', '/login?to=%2Fplans&lang=en', '/login?to=%2Fplans'],
    ['/plans?q=nước&lang=vi', '/login?to=%2Fplans%3Fq%3Dn%25C6%25B0%25E1%25BB%259Bc&lang=vi', null],
    ['/compare?a=x&b=y', '/login?to=%2Fcompare%3Fa%3Dx%26b%3Dy', null],
  ])('leads on to all of %s, in its language', async (path, login, chosen) => {
    const { visit } = await aDesk({ passwords })
    const visitor = await visit()
    const { headers } = await visitor.get(path)
    expect(headers.get('location')).toBe(login)
    if (chosen === null) return
    const next = await visitor.get(login)
    expect([next.headers.get('location'), next.headers.get('set-cookie')]).toEqual([
      chosen,
      expect.stringContaining('=en;'),
    ])
  })

  it('lets in who knows the password, under a new id, and out again', async () => {
    const { visit } = await aDesk({ passwords })
    const visitor = await visit()
    const response = await visitor.post('/login', form('Lan', 'đúng mật khẩu này'))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/plans'])
    expect(response.headers.get('set-cookie')).toMatch(/kehoach_desk=/)
    expect((await visitor.get('/plans')).status).toBe(200)
    expect((await visitor.post('/logout')).status).toBe(403) // the token of the id before is worth nothing
    const page = await (await visitor.get('/take-in')).text()
    const [, token] = /_token(?:" value="|=)([\w-]{43})/.exec(page)!
    expect((await visitor.post('/logout', undefined, { 'x-desk-token': token! })).status).toBe(303)
    expect((await visitor.get('/plans')).status).toBe(303)
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', '/login'])(
    'never leads on to %s',
    async (to) => {
      const { visit } = await aDesk({ passwords })
      const response = await (await visit()).post('/login', form('Lan', 'đúng mật khẩu này', to))
      expect(response.headers.get('location')).toBe('/')
    },
  )

  it('lets a program in that gives name and password with each request', async () => {
    const { visit } = await aDesk({ passwords })
    const visitor = await visit()
    const basic = (password: string) => `Basic ${Buffer.from(`Lan:${password}`).toString('base64')}`
    const ask = (password: string) =>
      visitor.get('/api/v1/documents', { authorization: basic(password), accept: 'application/json' })
    expect((await ask('đúng mật khẩu này')).status).toBe(200)
    expect((await ask('đúng mật khẩu này')).status).toBe(200)
    expect((await ask('sai')).status).toBe(401)
  })

  it('is refused to who tries a thousand passwords, the right one among them', async () => {
    const { visit } = await aDesk({ passwords })
    const visitor = await visit()
    const answers = new Map<string, number>()
    for (let tried = 0; tried < 1000; tried++) {
      const password = tried === 999 ? 'đúng mật khẩu này' : `mật khẩu ${tried}`
      const { status, headers } = await visitor.post('/login', form('Lan', password))
      const answer = `${status} ${headers.get('location') ?? `wait ${headers.has('retry-after')}`}`
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    expect([...answers.keys()]).toEqual(['303 /login?failed=1&to=%2Fplans', '429 wait true'])
    expect(answers.get('429 wait true')).toBeGreaterThanOrEqual(990)
  })

  it('counts tries that come at once', () => {
    const limit = new LoginLimit(() => 0)
    const waits = Array.from({ length: 10 }, () => {
      const wait = limit.waitOf(['name Lan'])
      if (wait === 0) limit.begin(['name Lan'])
      return wait
    })
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 2, 2, 2, 2])
  })

  it('waits longer after each wrong password, a quarter of an hour at most', () => {
    let now = 0
    const limit = new LoginLimit(() => now)
    const waits: number[] = []
    for (let tried = 0; tried < 20; tried++) {
      limit.begin(['name Lan'])
      const wait = limit.waitOf(['name Lan'])
      waits.push(wait)
      now += wait * 1000
    }
    expect(waits.slice(4, 9)).toEqual([0, 2, 4, 8, 16])
    expect(waits.at(-1)).toBe(900)
    limit.succeed(['name Lan'])
    expect(limit.waitOf(['name Lan'])).toBe(0)
  })
})

describe('a password file', () => {
  it('holds no password, and takes a name that is written otherwise in Unicode', async () => {
    const line = await passwordLine('Nguyễn Thị Lan', 'một mật khẩu dài')
    expect(line).not.toContain('mật')
    const passwords = new Passwords(`${line}\n`)
    expect(await passwords.isRight('Nguyễn Thị Lan'.normalize('NFD'), 'một mật khẩu dài')).toBe(true)
    expect(await passwords.isRight('Nguyễn Thị Lan', 'một mật khẩu')).toBe(false)
    expect(await passwords.isRight('Minh', 'một mật khẩu dài')).toBe(false)
  })

  it.each(['Lan:geheim', 'Lan:scrypt:1:1:1:short:key', ':scrypt:32768:8:1:aaaaaaaaaaaaaaaa:b'])(
    'is refused where a line is of another form: %s',
    (line) => {
      expect(() => new Passwords(`\n${line}\n`)).toThrow('line 2')
    },
  )
})
