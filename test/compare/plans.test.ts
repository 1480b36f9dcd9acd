import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { readDataset } from '../../pipeline/dataset/read-all.js'
import type { Change } from '../../schemas/change.js'
import { ChangesFile } from '../../schemas/changes-file.js'
import { plans, run } from '../cli/run.js'
import { judge, listedTasks, readTaskList, sayWhat, shareOf } from './task-list.js'

/** What people found with both texts before them: fixtures/changes/README.md. */
interface HandRead {
  readonly a: string
  readonly b: string
  readonly targets: readonly Wanted[]
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

/** The words of a value, for a person wrote those down. */
const said = (stated: unknown) =>
  stated !== null && typeof stated === 'object' && 'text' in stated ? stated.text : stated

/** So many of the undertakings that go on are paired, and so much of what is said of tasks is right, and said. */
const reached = [
  { name: '345-43', undertakings: 8, precision: 0.95, recall: 0.95 },
  { name: '43-17', undertakings: 5, precision: 0.99, recall: 0.99 },
]

describe.each(reached)('the changes of $name', ({ name, undertakings, precision, recall }) => {
  const wanted = JSON.parse(readFileSync(join(root, 'fixtures/changes', `${name}.json`), 'utf8')) as HandRead
  const list = readTaskList(name)
  let changes: Change[]
  let ofTasks: Change[]

  beforeAll(async () => {
    const { out } = await run(['diff', wanted.a, wanted.b, '--dataset', dataset, '--format', 'json'], {
      cwd: root,
    })
    changes = ChangesFile.parse(JSON.parse(out)).changes
    ofTasks = changes.filter(({ subject }) => subject === 'task')
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

  it.each(['a', 'b'] as const)('of tasks are listed for every task of plan %s', async (side) => {
    const { documents } = await readDataset(dataset)
    const { tasks } = documents.find(({ document }) => document.number === wanted[side])!
    const texts = new Map(tasks.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]))
    const listed = listedTasks(list, side)
    expect(listed.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort())
    for (const { id, words } of listed) expect(texts.get(id)!.startsWith(words), words).toBe(true)
  })

  it('of tasks tie no two that people did not', () => {
    expect(judge(list, ofTasks).wrongTies).toEqual([])
  })

  it('of tasks that are tied are those that people found', () => {
    for (const { a, b, changes: own } of [...list.same, ...list.arguable]) {
      const found = ofTasks.filter((change) => change.a === a.id && change.b === b.id)
      if (found.length === 0) continue
      const said = (own ?? []).map((change) => sayWhat({ ...change, a: a.id, b: b.id }))
      expect(found.map(sayWhat).sort(), `${a.words} | ${b.words}`).toEqual(said.sort())
    }
  })

  it('of tasks are nearly all of the list, and little else', () => {
    const { undertakings: own, found, wanted: listed } = judge(list, ofTasks)
    expect(own.told).toBeGreaterThanOrEqual(undertakings)
    expect(shareOf(found, listed)).toBeGreaterThanOrEqual(precision)
    expect(shareOf(listed, found)).toBeGreaterThanOrEqual(recall)
  })

  it('of tasks say of none wrongly that it was handed on or put off', () => {
    const { found, wanted: listed } = judge(list, ofTasks)
    const moved = found.filter((one) => /^(?:reassigned|rescheduled) /.test(one))
    expect(moved.filter((one) => !listed.includes(one))).toEqual([])
  })

  it('carry the words of every plan that states them', () => {
    for (const { a, b, sources } of changes) {
      const sides = new Set(sources.map(({ side }) => side))
      expect(sides).toEqual(new Set([...(a === null ? [] : ['a']), ...(b === null ? [] : ['b'])]))
    }
  })
})
