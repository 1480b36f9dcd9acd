import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { type Dataset, readDataset } from '../../pipeline/dataset/read-all.js'
import { linkAddition, linkRecords } from '../../pipeline/link/link-records.js'

describe('the five plans, one of them read anew', () => {
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readDataset(join(root, 'extracted'))
  })

  it('has the links, the candidates and their evidence that all plans at once have', () => {
    const input = {
      documents: dataset.documents.map(({ document }) => document),
      targets: dataset.documents.flatMap(({ targets }) => targets),
      tasks: dataset.documents.flatMap(({ tasks }) => tasks),
      agencies: dataset.agencies,
      judgements: [],
      previous: dataset.indicators,
    }
    const whole = linkRecords(input)
    const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
      one.id < other.id ? -1 : 1
    for (const { id } of input.documents) {
      const again = linkAddition(whole, input, new Set([id]))
      expect([...again.links].sort(byId), id).toEqual([...whole.links].sort(byId))
      expect([...again.candidates].sort(byId), id).toEqual([...whole.candidates].sort(byId))
    }
  })
})
