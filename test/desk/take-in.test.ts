import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../desk/take-in/batch.js'
import { plainName } from '../../desk/take-in/staged-name.js'
import { validateDataset } from '../../pipeline/dataset/validate.js'
import { planText as madeUp } from '../dataset/plan-text.js'
import { aDesk, type Visitor } from './a-desk.js'

const planText = madeUp({ number: 77, province: 'Lào Cai', date: [1, 2, 2025], seed: 3 })
const json = { accept: 'application/json' }

async function take(visitor: Visitor, files: readonly File[]): Promise<Batch> {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  const response = await visitor.post('/take-in', form, json)
  expect(response.status).toBe(201)
  return (await response.json()) as Batch
}

/** The batch once nothing of it changes any more, as its events tell. */
async function atRest(visitor: Visitor, id: string): Promise<Batch> {
  const events = await (await visitor.get(`/take-in/${id}/events`)).text()
  const last = events.trim().split('\n\n').at(-1)!
  return JSON.parse(/^data: (.+)$/m.exec(last)![1]!) as Batch
}

describe('files that are taken in', { timeout: 120_000 }, () => {
  it('are read, shown, and in the dataset only once somebody joined them', async () => {
    const { visit, dataset } = await aDesk()
    const visitor = await visit()
    const files = [
      new File([planText], '../../kế hoạch.txt'),
      new File(['Không phải văn bản hành chính.'], 'thơ.txt'),
    ]
    const { id, files: taken } = await take(visitor, files)
    expect(taken.map(({ name }) => name)).toEqual(['kế hoạch.txt', 'thơ.txt'])
    const read = await atRest(visitor, id)
    expect(read).toMatchObject({ state: 'ready', by: 'Nguyễn Thị Lan' })
    expect(read.files.map(({ state }) => state)).toEqual(['read', 'refused'])
    expect(read.files[1]!.problem!.reason).not.toBe('')
    const documentId = read.files[0]!.read!.documentId
    const ask = () => visitor.get(`/api/v1/documents/${documentId}`, json)
    expect((await ask()).status).toBe(404)

    expect((await visitor.post(`/take-in/${id}/join`)).status).toBe(303)
    const joined = await atRest(visitor, id)
    expect(joined).toMatchObject({ state: 'joined', joined: { placed: [{ index: 0, documentId }] } })
    expect((await ask()).status).toBe(200)
    expect((await validateDataset(dataset)).issues).toEqual([])
    const { source } = (await (await ask()).json()) as { source: { path: string } }
    expect(readFileSync(source.path, 'utf8')).toBe(planText)
    expect((await visitor.post(`/take-in/${id}/join`)).status).toBe(409)
    expect((await visitor.post(`/take-in/${id}/discard`)).status).toBe(303)
    expect((await visitor.get(`/take-in/${id}/state`)).status).toBe(404)
    expect(readdirSync(join(dataset, '../staging'))).toEqual([])
  })

  it('leave the dataset as it was where they are discarded', async () => {
    const { visit, dataset } = await aDesk()
    const visitor = await visit()
    const before = readFileSync(join(dataset, 'manifest.json'), 'utf8')
    const { id } = await take(visitor, [new File([planText], 'a.txt')])
    await atRest(visitor, id)
    await visitor.post(`/take-in/${id}/discard`)
    expect(readFileSync(join(dataset, 'manifest.json'), 'utf8')).toBe(before)
  })

  it('say which file is kept, where the document is there already', async () => {
    const { visit } = await aDesk()
    const visitor = await visit()
    const pages: string[] = []
    for (const files of [[new File([planText], 'a.txt')], [new File([`${planText}\n`], 'b.txt')]]) {
      const { id } = await take(visitor, files)
      await atRest(visitor, id)
      await visitor.post(`/take-in/${id}/join`)
      expect(await atRest(visitor, id)).toMatchObject({ state: 'joined' })
      pages.push(await (await visitor.get(`/take-in/${id}`)).text())
    }
    expect(pages[0]).not.toContain('bản sao')
    expect(pages[1]).toMatch(/chỉ được ghi là một bản sao\. Bản chính vẫn là <bdi>[^<]*a\.txt</)
  })

  it('say in the language of the reader why they are refused', async () => {
    const { visit } = await aDesk()
    const visitor = await visit()
    const { id } = await take(visitor, [new File(['Không phải văn bản hành chính.'], 'thơ.txt')])
    await atRest(visitor, id)
    const page = await (await visitor.get(`/take-in/${id}`)).text()
    expect(page).toContain('Nội dung không phải kế hoạch')
    expect(page).toMatch(/Chi tiết \(bằng tiếng Anh\): <span lang="en"><bdi>The text is neither/)
  })

  it.each([
    ['no form', 'x', { 'content-type': 'text/plain' }, 415],
    ['a form without files', new URLSearchParams({ a: 'b' }), {}, 415],
    [
      'a form that breaks off',
      '--x\r\ncontent-disp',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
  ])('are asked for where there is %s', async (_, body, headers, status) => {
    const { visit } = await aDesk()
    const response = await (await visit()).post('/take-in', body, headers as Record<string, string>)
    expect(response.status).toBe(status)
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\lan\\kế hoạch.docx', 'kế hoạch.docx'],
    ['plan\u202Efdp.exe', 'planfdp.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['.bashrc', 'bashrc'],
    ['..', 'file'],
    ['', 'file'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(110)}…aaaaa.pdf`],
  ])('%j is kept as %j', (name, plain) => {
    expect(plainName(name)).toBe(plain)
  })
})
