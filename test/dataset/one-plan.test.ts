import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { documentIds, readDocumentFile, readText } from '../../pipeline/dataset/read.js'
import { validateDataset } from '../../pipeline/dataset/validate.js'
import { openDataset, type Written } from '../../pipeline/dataset/write.js'
import { ingestText } from '../ingest-text.js'
import { type PlanFacts, planText, reportText, scanned } from './plan-text.js'
import { contentsOf, temporaryFolder } from './temporary-folder.js'

const facts: PlanFacts = { number: 217, province: 'Nghệ An', date: [5, 3, 2024], seed: 4 }
const plan = planText(facts)
const id = 'nghe-an-217-kh-ubnd-2024'

function read(path: string, text: string): Ingested {
  const result = ingestText({ path, bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

async function write(folder: string, ...files: [path: string, text: string][]): Promise<Written> {
  const writer = openDataset(folder)
  for (const [path, text] of files) await writer.add(read(path, text))
  return writer.finish()
}

async function filesOf(folder: string): Promise<Record<string, [string, string][]>> {
  const all: Record<string, [string, string][]> = {}
  for (const one of await documentIds(folder)) {
    const { document } = await readDocumentFile(folder, one)
    all[one] = document.files.map(({ path, role }) => [path, role])
  }
  return all
}

const noHead = plan.slice(plan.indexOf('KẾ HOẠCH'))
const corrected = plan.replace(/đạt [0-9]+%/, 'đạt 97%')
const laterDate = plan.replace('ngày 05 tháng 03', 'ngày 19 tháng 03')

describe('two files', () => {
  const one: [string, string, string][] = [
    ['the same bytes', plan, 'copy'],
    ['other line ends', plan.replaceAll('\n', '\r\n'), 'copy'],
    [
      'the text of another format: other breaks and page numbers',
      plan.replace(/\n\n/g, '\n').replace('II.', '2\n\nII.'),
      'copy',
    ],
    ['a scan with 1 % of its letters misread', scanned(plan, 0.01), 'copy'],
    ['a scan with 4 % of its letters misread', scanned(plan, 0.04), 'copy'],
    ['no head, so neither number nor date', noHead, 'copy'],
    ['no head, and 2 % of its letters misread', scanned(noHead, 0.02), 'copy'],
    ['the first two thirds of it', plan.slice(0, (plan.length * 2) / 3), 'copy'],
    ['its re-issue with a corrected value', corrected, 'other issue'],
    ['its re-issue at a later date', laterDate, 'other issue'],
    ['its re-issue that says so', plan.replace('KẾ HOẠCH', '(Bản đính chính)\n\nKẾ HOẠCH'), 'other issue'],
    ['a press report about it', reportText(facts), 'report'],
  ]
  it.each(one)('are one plan: %s', async (_, text, role) => {
    const folder = temporaryFolder()
    await write(folder, ['a.txt', plan], ['b.txt', text])
    const files = await filesOf(folder)
    expect(Object.keys(files)).toEqual([id])
    const roles = files[id]!.map(([, is]) => is).sort()
    expect(roles).toEqual(['source', role === 'other issue' ? 'earlier' : role].sort())
    expect((await validateDataset(folder)).issues).toEqual([])
  })

  const two: [string, string][] = [
    ['another number', plan.replace('Số: 217', 'Số: 218')],
    ['another year', plan.replace('năm 2024', 'năm 2023')],
    [
      'another province',
      plan.replace('TỈNH NGHỆ AN', 'TỈNH HÀ TĨNH').replace('Nghệ An, ngày', 'Hà Tĩnh, ngày'),
    ],
    ['another text under another number', planText({ ...facts, number: 9, seed: 5 })],
    ['a report about a plan that is not there', reportText({ ...facts, number: 44 })],
    ['a report about a plan of another province', reportText({ ...facts, province: 'Cà Mau' })],
    ['a report about a plan of another year', reportText({ ...facts, date: [5, 3, 2021] })],
  ]
  it.each(two)('are two documents: %s', async (_, text) => {
    const folder = temporaryFolder()
    await write(folder, ['a.txt', plan], ['b.txt', text])
    expect(await documentIds(folder)).toHaveLength(2)
    expect((await validateDataset(folder)).issues).toEqual([])
  })
})

const family: [string, string][] = [
  ['copy.txt', plan],
  ['plan.txt', plan],
  ['scan.txt', scanned(noHead, 0.02)],
  ['new.txt', corrected.replace('ngày 05 tháng 03', 'ngày 19 tháng 03')],
  ['press.txt', reportText(facts)],
  ['other-report.txt', reportText({ ...facts, number: 44 })],
  ['other.txt', planText({ ...facts, number: 9, seed: 5 })],
]

/** The same list in many orders: turned, and turned the other way round. */
function orders<T>(list: readonly T[]): T[][] {
  const turned = list.map((_, at) => [...list.slice(at), ...list.slice(0, at)])
  return [...turned, ...turned.map((one) => [...one].reverse())]
}

async function batch(files: readonly [string, string][]): Promise<Record<string, string>> {
  const folder = temporaryFolder()
  await write(folder, ...files)
  return contentsOf(folder)
}

describe('a dataset does not depend on the way it came about', () => {
  it('in whatever order files come in one run', async () => {
    const first = await batch(family)
    for (const order of orders(family)) expect(await batch(order)).toEqual(first)
  })

  it('in whatever order files come in runs of their own', async () => {
    const first = await batch(family)
    for (const order of orders(family)) {
      const folder = temporaryFolder()
      for (const file of order) await write(folder, file)
      expect(contentsOf(folder)).toEqual(first)
    }
  })

  it('whichever file becomes another document later', async () => {
    const replacement = planText({ ...facts, number: 600, seed: 9 })
    for (const [path] of family) {
      const changed = family.map(([name, text]): [string, string] => [
        name,
        name === path ? replacement : text,
      ])
      const folder = temporaryFolder()
      await write(folder, ...family)
      await write(folder, [path, replacement])
      expect(contentsOf(folder)).toEqual(await batch(changed))
      await write(folder, ...family.filter(([name]) => name === path))
      expect(contentsOf(folder)).toEqual(await batch(family))
    }
  })

  it('where a run reads everything again, no byte changes', async () => {
    const folder = temporaryFolder()
    await write(folder, ...family)
    const first = contentsOf(folder)
    const { removed, earlier, reports } = await write(folder, ...family)
    expect(contentsOf(folder)).toEqual(first)
    expect(removed).toEqual([])
    expect(earlier.map(({ path }) => path)).toEqual(['copy.txt', 'plan.txt', 'scan.txt'])
    expect(reports.map(({ path }) => path)).toEqual(['press.txt'])
  })
})

describe('a plan with several issues', () => {
  it('shows the latest, and keeps what was read from the earlier one', async () => {
    const folder = temporaryFolder()
    const { earlier } = await write(folder, ['b.txt', laterDate], ['a.txt', plan])
    const { document, targets } = await readDocumentFile(folder, id)
    expect(document.issuedOn).toBe('2024-03-19')
    expect(document.source.path).toBe('b.txt')
    expect(earlier).toEqual([{ id, path: 'a.txt', kept: 'b.txt' }])
    const [version] = document.versions
    expect(version).toMatchObject({ issuedOn: '2024-03-05', targets: targets.length })
    const kept = JSON.parse(readFileSync(join(folder, `readings/${version!.reading}.json`), 'utf8'))
    expect(kept.text).toBe(plan)
    expect(kept.targets).toHaveLength(targets.length)
  })
})

describe('a report', () => {
  it('stays a document until its plan comes, and is one again when the plan goes', async () => {
    const folder = temporaryFolder()
    const report: [string, string] = ['press.txt', reportText(facts)]
    await write(folder, report)
    const alone = contentsOf(folder)
    expect(await documentIds(folder)).toEqual([`${id}-report`])
    const { removed, placed } = await write(folder, ['plan.txt', plan])
    expect(removed).toEqual([`${id}-report`])
    expect(placed.get('plan.txt')).toBe(id)
    expect(await documentIds(folder)).toEqual([id])
    expect(await readText(folder, id)).toBe(plan)
    await write(folder, ['plan.txt', reportText(facts)])
    expect(await documentIds(folder)).toEqual([`${id}-report`])
    expect(Object.keys(contentsOf(folder))).toEqual(Object.keys(alone))
  })
})
