import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import type { Change } from '../../schemas/change.js'
import { ChangesFile } from '../../schemas/changes-file.js'
import { plans, run } from '../cli/run.js'

/** What people found with both texts before them: fixtures/changes/README.md. */
interface HandRead {
  readonly a: string
  readonly b: string
  readonly targets: readonly Wanted[]
  readonly tasks: readonly Wanted[]
}

interface Wanted {
  readonly kind: string
  readonly field: string | null
  readonly a: string | null
  readonly b: string | null
  readonly before?: unknown
  readonly after?: unknown
}

const dataset = mkdtempSync(join(tmpdir(), 'kehoach-'))

afterAll(() => rmSync(dataset, { recursive: true, force: true }))

beforeAll(async () => {
  const { code, err } = await run(['ingest', plans, '--out', dataset], { cwd: root })
  if (code !== 0) throw new Error(err)
}, 120_000)

const sayWhat = ({ kind, field, a, b }: Pick<Wanted, 'kind' | 'field' | 'a' | 'b'>) =>
  `${kind} ${field ?? 'record'} ${a ?? '-'} ${b ?? '-'}`

/** The words of a value, for a person wrote those down. */
const said = (stated: unknown) =>
  stated !== null && typeof stated === 'object' && 'text' in stated ? stated.text : stated

describe.each(['345-43', '43-17'])('the changes of %s', (name) => {
  const wanted = JSON.parse(readFileSync(join(root, 'fixtures/changes', `${name}.json`), 'utf8')) as HandRead
  let changes: Change[]

  beforeAll(async () => {
    const { out } = await run(['diff', wanted.a, wanted.b, '--dataset', dataset, '--format', 'json'], {
      cwd: root,
    })
    changes = ChangesFile.parse(JSON.parse(out)).changes
  }, 60_000)

  it('of targets are those that people found, no more and no less', () => {
    const found = changes.filter(({ subject }) => subject === 'target')
    expect(found.map(sayWhat).sort()).toEqual(wanted.targets.map(sayWhat).sort())
  })

  it('of targets state what people wrote down', () => {
    for (const one of wanted.targets) {
      if (!('before' in one)) continue
      const found = changes.find((change) => sayWhat(change) === sayWhat(one))
      expect([said(found?.before), said(found?.after)], sayWhat(one)).toEqual([one.before, one.after])
    }
  })

  it('of tasks that both plans have are those that people found', () => {
    const found = changes.filter(({ subject, a, b }) => subject === 'task' && a !== null && b !== null)
    expect(found.map(sayWhat).sort()).toEqual(wanted.tasks.map(sayWhat).sort())
  })

  it('carry the words of every plan that states them', () => {
    for (const { a, b, sources } of changes) {
      const sides = new Set(sources.map(({ side }) => side))
      expect(sides).toEqual(new Set([...(a === null ? [] : ['a']), ...(b === null ? [] : ['b'])]))
    }
  })
})
