import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { plans, run } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'kehoach-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const extracted = join(home, 'extracted')

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

describe('kehoach export', () => {
  beforeAll(async () => {
    expect((await run(['ingest', plans, '--quiet'], { cwd: home })).code).toBe(0)
  }, 60_000)

  it('explains itself, with examples', async () => {
    const { code, out } = await run(['export', '--help'], { cwd: temporaryFolder() })
    expect([code, out]).toEqual([0, expect.stringMatching(/^Examples:\n {2}\S/m)])
  })

  it('writes CSV into ./export where nothing else is said, and tells what it wrote', async () => {
    const { code, out, err } = await run(['export'], { cwd: home })
    expect([code, err]).toEqual([0, ''])
    const names = Object.keys(filesIn(join(home, 'export')))
    for (const table of [
      'documents',
      'targets',
      'tasks',
      'agencies',
      'deadlines',
      'indicators',
      'links',
      'changes',
    ])
      expect(names).toContain(`${table}.csv`)
    expect(names).toContain('datapackage.json')
    expect(out).toMatch(/^export\/documents\.csv {2}5 rows, \d+ bytes$/m)
  })

  it.runIf(existsSync('/proc/self'))('says in one line that a folder cannot be made', async () => {
    const { code, err } = await run(['export', '--dataset', extracted, '--out', '/proc/x'], { cwd: home })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^kehoach: \/proc\/x\/\S+: It was not written \(ENOENT[^\n]*--out\.\n$/),
    ])
  })

  it('writes all formats, with commas and with the option again, the same bytes each time', async () => {
    const folders = [temporaryFolder(), temporaryFolder()]
    for (const out of folders) {
      const words = [
        'export',
        '--dataset',
        extracted,
        '--format',
        'csv,jsonl,parquet',
        '--format',
        'xlsx',
        '--format',
        'ics',
      ]
      expect((await run([...words, '--out', out], { cwd: home })).code).toBe(0)
    }
    const [first, second] = folders.map(filesIn)
    expect(Object.keys(first!)).toEqual(
      expect.arrayContaining([
        'deadlines.ics',
        'kehoach.xlsx',
        'targets.csv',
        'targets.jsonl',
        'targets.parquet',
      ]),
    )
    expect(first).toEqual(second)
  })

  it('writes an object a line, with nulls', async () => {
    const out = temporaryFolder()
    await run(['export', '--format', 'jsonl', '--out', out], { cwd: home })
    const lines = readFileSync(join(out, 'documents.jsonl'), 'utf8').trimEnd().split('\n')
    const documents = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(documents).toHaveLength(5)
    expect(new Set(documents.map((document) => Object.keys(document).join())).size).toBe(1)
    expect(documents.filter(({ issuedOn }) => issuedOn === null)).not.toEqual([])
    expect(documents[0]).toMatchObject({ number: '17/KH-UBND', recipients: expect.any(Array) })
  })

  it.each([
    ['an unknown format', ['export', '--format', 'pdf']],
    ['no format', ['export', '--format', '']],
    ['a dataset that is not there', ['export', '--dataset', 'nowhere']],
    ['an argument', ['export', 'extracted']],
  ])('ends with 2 on %s', async (_, words) => {
    const { code, out, err } = await run(words, { cwd: temporaryFolder() })
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  it('ends with 1 where the folder cannot be written, or the dataset is damaged', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const blocked = await run(['export', '--dataset', extracted, '--out', 'file'], { cwd: folder })
    expect([blocked.code, blocked.err]).toEqual([
      1,
      expect.stringMatching(/documents\.csv: It was not written/),
    ])
    const words = ['ingest', join(plans, readdirSync(plans)[0]!), '--quiet', '--out', 'damaged']
    await run(words, { cwd: folder })
    writeFileSync(join(folder, 'damaged/links.json'), '{}')
    const damaged = await run(['export', '--dataset', 'damaged'], { cwd: folder })
    expect([damaged.code, damaged.err]).toEqual([1, expect.stringMatching(/links\.json.*kehoach validate/)])
  })

  it('is the only command that loads the libraries of the forms, and loads only those it needs', async () => {
    const folder = temporaryFolder()
    const libraries = /^(?:exceljs|hyparquet-writer|csv-stringify)/.source
    writeFileSync(
      join(folder, 'hooks.mjs'),
      [
        'export function resolve(name, context, next) {',
        `  if (/${libraries}/.test(name)) throw new Error('loads ' + name)`,
        '  return next(name, context)',
        '}',
      ].join('\n'),
    )
    writeFileSync(
      join(folder, 'watch.mjs'),
      "import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)\n",
    )
    const env = { NODE_OPTIONS: `--import=${join(folder, 'watch.mjs')}` }
    const ran = (...words: string[]) => run(words, { cwd: home, env })
    expect((await ran('--help')).code).toBe(0)
    expect((await ran('ingest', plans, '--quiet', '--out', join(folder, 'data'))).code).toBe(0)
    expect((await ran('export', '--format', 'ics,jsonl', '--out', join(folder, 'out'))).code).toBe(0)
    expect((await ran('export', '--format', 'csv', '--out', join(folder, 'out'))).err).toMatch(
      /loads csv-stringify/,
    )
  })
})
