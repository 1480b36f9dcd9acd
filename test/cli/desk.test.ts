import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { program, run } from './run.js'

/** Starts a desk, and stops it once the work with its address is done; returns its exit code and what it said. */
async function withDesk(words: readonly string[], work: (address: string) => Promise<void>) {
  const child = spawn(process.execPath, [program, 'desk', '--port', '0', ...words])
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      said += text
      const [found] = /http:\/\/\S+/.exec(said) ?? []
      if (found) resolve(found)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  try {
    await work(address)
  } finally {
    child.kill('SIGTERM')
  }
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('exit', (code) => resolve({ code, said }))
  })
}

function copyOfDataset(): string {
  const folder = join(temporaryFolder(), 'extracted')
  cpSync(join(root, 'extracted'), folder, { recursive: true })
  return folder
}

describe('kehoach desk', { timeout: 120_000 }, () => {
  it('prints its address, serves the pages and the API, and stops when it is told to', async () => {
    const dataset = copyOfDataset()
    const ended = await withDesk(['--dataset', dataset, '--by', 'Lan'], async (address) => {
      expect(new URL(address).hostname).toBe('127.0.0.1')
      const page = await fetch(`${address}/plans`)
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('345/KH-UBND')])
      const list = (await (await fetch(`${address}/api/v1/documents`)).json()) as { total: number }
      expect(list.total).toBe(5)
    })
    expect(ended).toEqual({ code: 0, said: expect.stringMatching(/^kehoach desk: http:\S+ \(.+\)\n$/) })
  })

  it('starts without a dataset, to take files in, and says that there is none', async () => {
    const dataset = join(temporaryFolder(), 'new')
    const ended = await withDesk(['--dataset', dataset, '--by', 'Lan'], async (address) => {
      expect((await fetch(`${address}/take-in`)).status).toBe(200)
    })
    expect(ended.code).toBe(0)
    expect(ended.said).toContain(`kehoach: ${dataset}: There is no dataset here yet.`)
  })

  it('logs requests without what they ask for, where it is told to', async () => {
    const { said } = await withDesk(
      ['--dataset', copyOfDataset(), '--by', 'Lan', '--log', 'info'],
      async (address) => {
        await fetch(`${address}/api/v1/tasks?q=${encodeURIComponent('trồng cây')}`)
      },
    )
    const lines = said.split('\n').filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ method: 'GET', path: '/api/v1/tasks', status: 200 }),
    )
    expect(said).not.toMatch(/trồng|tr%E1/i)
  })

  it('has people sign in where other machines reach it', async () => {
    const cwd = temporaryFolder()
    const added = await run(['desk', 'add-user', 'Lan', '--passwords', 'users'], {
      cwd,
      input: 'mật khẩu rất dài\n',
    })
    expect(added).toEqual({ code: 0, out: 'users: Lan may sign in.\n', err: '' })
    const before = readFileSync(join(cwd, 'users'), 'utf8')
    await run(['desk', 'add-user', 'Lan', '--passwords', 'users'], { cwd, input: 'mật khẩu khác hẳn\n' })
    const after = readFileSync(join(cwd, 'users'), 'utf8')
    expect(after.split('\n')).toHaveLength(2)
    expect(after).not.toBe(before)
    await withDesk(['--host', '0.0.0.0', '--passwords', join(cwd, 'users')], async (address) => {
      const here = address.replace('0.0.0.0', '127.0.0.1')
      expect((await fetch(`${here}/api/v1/documents`)).status).toBe(401)
      const authorization = `Basic ${Buffer.from('Lan:mật khẩu khác hẳn').toString('base64')}`
      expect((await fetch(`${here}/api/v1/documents`, { headers: { authorization } })).status).toBe(200)
    })
  })

  it.each([
    ['listening beyond this machine without passwords', ['--host', '0.0.0.0'], 2, '--passwords'],
    ['a password file that is not there', ['--passwords', 'none'], 1, 'add-user'],
    ['a password file of another form', ['--passwords', 'broken'], 1, 'line 1'],
    ['no port', ['--port', '70000'], 2, '65535'],
    ['an origin with a path', ['--origin', 'https://a.vn/x'], 2, 'https://kehoach.example.vn'],
    ['a password that is too short', ['add-user', 'Lan', '--passwords', 'users'], 2, 'too short'],
    ['a name with a colon', ['add-user', 'a:b', '--passwords', 'users'], 2, 'without a colon'],
    ['no file for the passwords', ['add-user', 'Lan'], 2, '--passwords'],
  ])('ends with a word on %s', async (_, words, code, said) => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'broken'), 'Lan:geheim\n')
    const ended = await run(['desk', ...words], { cwd, input: 'kurz\n' })
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(said)])
  })
})
