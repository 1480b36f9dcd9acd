import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../pipeline/dataset/atomic.js'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { readAgencies, readDocumentFile, readText } from '../../pipeline/dataset/read.js'
import { openDataset, type Written } from '../../pipeline/dataset/write.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { sampleAgencies, sampleId, sampleIngested, sampleTarget, sampleText, sourceOf } from './sample.js'
import { contentsOf, temporaryFolder } from './temporary-folder.js'

async function write(folder: string, ...documents: Ingested[]): Promise<Written> {
  const writer = openDataset(folder)
  await Promise.all(documents.map((document) => writer.add(document)))
  return writer.finish()
}

const other = 'hue-2-kh-ubnd-2023'

describe('openDataset', () => {
  it('lays a dataset out as documented', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested())
    expect(Object.keys(contentsOf(folder))).toEqual([
      '.cache/briefs.jsonl',
      'agencies.json',
      'catalogue.json',
      'citations.json',
      'contradictions.json',
      `documents/${sampleId}.json`,
      'indicators.json',
      'links.json',
      'manifest.json',
      `text/${sampleId}.txt`,
    ])
  })

  it('keeps the text as it is, marks at its start and line ends too', async () => {
    const folder = temporaryFolder()
    const text = `\ufeff${sampleText}\r\n\r\n`
    await write(folder, { ...sampleIngested(), text })
    expect(await readText(folder, sampleId)).toBe(text)
  })

  it('counts what it holds', async () => {
    const { counts } = await write(temporaryFolder(), sampleIngested(), sampleIngested(other, 'b.txt'))
    expect(counts).toMatchObject({ documents: 2, targets: 2, tasks: 2, agencies: 3, warnings: 2 })
  })

  it('keeps the agencies that are named and those they came from, sorted, and no others', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested())
    const ids = (await readAgencies(folder)).map(({ id }) => id)
    expect(ids).toEqual(['so-cong-thuong', 'so-ke-hoach-va-dau-tu', 'so-tai-chinh'])
  })

  it('writes keys in the order of the schema, two spaces, a final newline', async () => {
    const folder = temporaryFolder()
    const sample = sampleIngested()
    const shuffled = Object.fromEntries(Object.entries(sample.document).reverse()) as typeof sample.document
    await write(folder, { ...sample, document: shuffled })
    const json = readFileSync(join(folder, `documents/${sampleId}.json`), 'utf8')
    expect(
      json.startsWith(
        '{\n  "$schema": "urn:kehoach:schema:document-file:1.1.0",\n  "schemaVersion": "1.1.0",\n  "document": {\n    "id": "',
      ),
    ).toBe(true)
    expect(json.endsWith('}\n')).toBe(true)
    expect(Object.keys(JSON.parse(json).document)).toEqual(Object.keys(DocumentFile.shape.document.shape))
  })

  it('sorts records by their place in the source', async () => {
    const folder = temporaryFolder()
    const early = { ...sampleTarget(), id: `${sampleId}.target-ffffffffff`, sources: [sourceOf('KẾ HOẠCH')] }
    await write(folder, { ...sampleIngested(), targets: [sampleTarget(), early] })
    const { targets } = await readDocumentFile(folder, sampleId)
    expect(targets.map(({ sources }) => sources[0]!.text)).toEqual([
      'KẾ HOẠCH',
      'Tỷ lệ che phủ rừng trên 42% vào năm 2025',
    ])
  })

  it('gives the same bytes in whatever order documents come, and in a second run', async () => {
    const [a, b] = [temporaryFolder(), temporaryFolder()]
    const alias = sampleAgencies.map((agency) => ({ ...agency, aliases: ['Sở khác'] }))
    const second = { ...sampleIngested(other, 'b.txt'), agencies: alias }
    await write(a, sampleIngested(), second)
    await write(b, second, sampleIngested())
    const first = contentsOf(a)
    expect(contentsOf(b)).toEqual(first)
    await write(a, sampleIngested(), second)
    expect(contentsOf(a)).toEqual(first)
  })

  it('does not touch files that have not changed', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested())
    const path = join(folder, `documents/${sampleId}.json`)
    const { ino, mtimeMs } = statSync(path)
    await write(folder, sampleIngested())
    expect([statSync(path).ino, statSync(path).mtimeMs]).toEqual([ino, mtimeMs])
  })

  it('refuses a record that does not fit its schema, and writes nothing of its document', async () => {
    const folder = temporaryFolder()
    const wrong = { ...sampleTarget(), confidence: 2 }
    const added = openDataset(folder).add({ ...sampleIngested(), targets: [wrong] })
    await expect(added).rejects.toThrow(/confidence/)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['the poorer first', [0, 1]],
    ['the richer first', [1, 0]],
  ])('keeps the richer of two files with one document: %s', async (_, order) => {
    const folder = temporaryFolder()
    const files = [{ ...sampleIngested(sampleId, 'a.txt'), tasks: [] }, sampleIngested(sampleId, 'b.txt')]
    const { duplicates, counts } = await write(folder, ...order.map((index) => files[index]!))
    expect(duplicates).toEqual([{ id: sampleId, path: 'a.txt', kept: 'b.txt' }])
    expect(counts.documents).toBe(1)
    expect((await readDocumentFile(folder, sampleId)).document.source.path).toBe('b.txt')
  })

  it('keeps documents of earlier runs', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested())
    const { counts } = await write(folder, sampleIngested(other, 'b.txt'))
    expect(counts.documents).toBe(2)
    expect((await readAgencies(folder)).length).toBe(3)
  })

  it('removes a document whose file has become another one', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested())
    const { counts, removed } = await write(folder, sampleIngested(other, 'plans/trees.txt'))
    expect(removed).toEqual([sampleId])
    expect(counts.documents).toBe(1)
    expect(Object.keys(contentsOf(folder))).not.toContain(`text/${sampleId}.txt`)
  })

  it('does not take two documents from standard input for one file', async () => {
    const folder = temporaryFolder()
    await write(folder, sampleIngested(sampleId, '-'))
    const { removed } = await write(folder, sampleIngested(other, '-'))
    expect(removed).toEqual([])
  })
})

describe('writeAtomically', () => {
  it('makes the folders above the file', async () => {
    const path = join(temporaryFolder(), 'a/b/c.json')
    await writeAtomically(path, 'x')
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('leaves neither a part nor a temporary file where the write fails', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'taken')
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), 'old')
    await expect(writeAtomically(path, 'new')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('old')
  })

  it.skipIf(process.getuid?.() === 0)('keeps the old file where the folder cannot be written', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'file')
    writeFileSync(path, 'old')
    chmodSync(folder, 0o500)
    await expect(writeAtomically(path, 'new')).rejects.toThrow('EACCES')
    chmodSync(folder, 0o700)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(existsSync(`${path}.tmp`)).toBe(false)
  })
})
