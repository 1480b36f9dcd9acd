import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../pipeline/dataset/read-all.js'
import { openDataset } from '../../pipeline/dataset/write.js'
import { sampleId, sampleIngested, sampleTarget, sampleTask } from './sample.js'
import { temporaryFolder } from './temporary-folder.js'

const later = 'ha-noi-8-kh-ubnd-2025'

async function sampleDataset(): Promise<string> {
  const folder = temporaryFolder()
  const writer = openDataset(folder)
  await writer.add(sampleIngested())
  await writer.add(sampleIngested(later, 'plans/later.txt'))
  await writer.finish()
  return folder
}

describe('readDataset', () => {
  it('reads the documents with their records, and the agencies', async () => {
    const dataset = await readDataset(await sampleDataset())
    expect(dataset.documents.map(({ document }) => document.id)).toEqual([later, sampleId])
    expect(dataset.documents[1]?.targets.map(({ id }) => id)).toEqual([sampleTarget().id])
    expect(dataset.documents[1]?.tasks).toEqual([sampleTask()])
    expect(dataset.agencies.map(({ id }) => id)).toContain('so-tai-chinh')
  })

  it('reads what stands between documents', async () => {
    const folder = await sampleDataset()
    const { indicators, links, citedDocuments } = await readDataset(folder)
    expect(indicators.map(({ targets }) => targets.length)).toEqual([2])
    expect(links.map(({ kind }) => kind)).toContain('target')
    expect(citedDocuments.map(({ documentId }) => documentId)).toEqual([later, sampleId])
  })

  it('is empty where there is no dataset', async () => {
    const { documents, agencies } = await readDataset(join(temporaryFolder(), 'nowhere'))
    expect([documents, agencies]).toEqual([[], []])
  })

  it('has nothing between documents where they were never related', async () => {
    const folder = await sampleDataset()
    for (const name of ['indicators', 'links', 'citations', 'contradictions'])
      rmSync(join(folder, `${name}.json`), { force: true })
    const { indicators, links, citations, contradictions } = await readDataset(folder)
    expect([indicators, links, citations, contradictions]).toEqual([[], [], [], []])
  })

  it('names the file that is not what it should be', async () => {
    const folder = await sampleDataset()
    writeFileSync(join(folder, 'links.json'), '{}')
    await expect(readDataset(folder)).rejects.toThrow(/^links\.json: /)
  })
})
