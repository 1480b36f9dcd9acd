import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { openDataset } from '../../pipeline/dataset/write.js'
import { ingest } from '../../pipeline/ingest.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { deskOver } from './a-desk.js'

const headers = { host: 'desk.test', accept: 'text/html' }

/** A desk over a dataset of one file, which lies where the dataset says. */
async function deskOf(fixture: string) {
  const folder = temporaryFolder()
  const path = join(folder, basename(fixture))
  await cp(join(root, 'fixtures/formats', fixture), path)
  const result = await ingest({ path, bytes: await readFile(path) })
  if (!result.ok) throw new Error(result.problem.reason)
  const writer = openDataset(join(folder, 'dataset'))
  await writer.add(result)
  await writer.finish()
  const desk = deskOver(join(folder, 'dataset'))
  const get = async (address: string) =>
    desk.request(`http://desk.test/plans/${result.document.id}${address}`, { headers })
  return { path, get, records: [...result.targets, ...result.tasks] }
}

describe('the pages of a plan as pictures', { timeout: 120_000 }, () => {
  it('are those of the file, with a box for each place of a record', async () => {
    const { get, records } = await deskOf('letter.pdf')
    const page = await (await get('?view=pages')).text()
    const drawn = records.flatMap(({ sources }) => sources.filter(({ box }) => box !== null))
    expect(drawn.length).toBeGreaterThan(3)
    expect(page.match(/<rect /g)).toHaveLength(drawn.length)
    const image = await get('/pages/1')
    expect(image.headers.get('content-type')).toBe('image/jpeg')
    const { width, height } = await sharp(Buffer.from(await image.arrayBuffer())).metadata()
    // The file is of A4 pages, 297 mm high and 210 wide.
    expect(width! / height!).toBeCloseTo(210 / 297, 2)
  })

  it('mark the record that is asked for', async () => {
    const { get, records } = await deskOf('letter.pdf')
    const page = await (await get(`?view=pages&at=${encodeURIComponent(records[0]!.id)}`)).text()
    expect(page).toMatch(/<rect id="at" class="words \w+ is-lit"/)
  })

  it('are not there beyond the last page, for another file under the name, or for a text', async () => {
    const { get, path } = await deskOf('letter.pdf')
    expect((await get('/pages/99')).status).toBe(404)
    expect((await get('/pages/0')).status).toBe(404)
    expect((await get('/pages/..%2F1')).status).toBe(404)
    await writeFile(path, 'another file')
    expect((await get('/pages/1')).status).toBe(404)
    const page = await (await get('?view=pages')).text()
    expect(page).not.toContain('<rect ')
    expect(page).toContain('class="source-text"')
  })

  it('are offered of files with pages only', async () => {
    const { get } = await deskOf('345-kh-ubnd-2022.docx')
    expect(await (await get('')).text()).not.toContain('view=pages')
    expect((await get('/pages/1')).status).toBe(404)
  })
})
