import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJudgements } from '../../pipeline/judge/read.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { aDesk } from './a-desk.js'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const document = 'ha-noi-345-kh-ubnd-2022'

/** A visitor at the page of a plan's first target. */
async function atTarget() {
  const desk = await aDesk()
  const visitor = await desk.visit()
  const file = await readFile(join(desk.dataset, 'documents', `${document}.json`), 'utf8')
  const target = (JSON.parse(file) as DocumentFile).targets[0]!
  const path = `/records/${encodeURIComponent(target.id)}`
  const send = (filled: Record<string, string>) =>
    visitor.post(path, String(new URLSearchParams(filled)), form)
  return { visitor, target, path, send, kept: () => readJudgements(desk.dataset) }
}

describe('the page of a record', { timeout: 240_000 }, () => {
  it('shows what is read', async () => {
    const { visitor, target, path } = await atTarget()
    const page = await visitor.get(path)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(target.name)
  })

  it.each([
    ['nothing was changed', { _why: 'Đã xem' }],
    ['a name is taken away', { name: '' }],
    ['the value of the single field is no JSON', { _field: 'values.0.min', _value: '{' }],
    ['the single field is no way to one', { _field: 'values..min', _value: '45' }],
  ])('keeps nothing where %s', async (_, filled) => {
    const { send, kept } = await atTarget()
    expect((await send(filled)).status).toBe(422)
    expect(await kept()).toEqual([])
  })

  it('keeps each correction, signed, with why, and leads back to the record', async () => {
    const { target, path, send, kept } = await atTarget()
    const answer = await send({ name: 'Tên đã sửa', _field: 'unit', _value: '"hộ"', _why: ' Phụ lục I ' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain(path)
    const signed = { record: target.id, by: 'Nguyễn Thị Lan', why: 'Phụ lục I' }
    expect(await kept()).toMatchObject([
      { ...signed, field: 'name', value: 'Tên đã sửa' },
      { ...signed, field: 'unit', value: 'hộ' },
    ])
  })

  it('keeps what fits before the first correction that does not', async () => {
    const { send, kept } = await atTarget()
    const answer = await send({ name: 'Tên đã sửa', _field: 'no-such-field', _value: '1' })
    expect(answer.status).toBe(422)
    expect(await kept()).toMatchObject([{ field: 'name', value: 'Tên đã sửa' }])
  })

  it('is not there for what the dataset does not have', async () => {
    const { visitor } = await atTarget()
    expect((await visitor.get('/records/no-such-record')).status).toBe(404)
  })
})
