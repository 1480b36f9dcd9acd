import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataPackage, type ExportFile } from '../../pipeline/export/data-package.js'
import { exportFiles } from '../../pipeline/export/export-files.js'
import { type Format, formats } from '../../pipeline/export/formats.js'
import { tablesOf } from '../../pipeline/export/tables.js'
import { awkwardDataset } from './awkward-dataset.js'
import type { Resource } from './read-tables.js'

const ajv = addFormats.default(new Ajv({ allErrors: true, strictTypes: false }))
const isPackage = ajv.compile(
  JSON.parse(readFileSync(new URL('data-package.schema.json', import.meta.url), 'utf8')),
)

interface Package {
  readonly profile?: string
  readonly resources: readonly (Resource & {
    readonly bytes: number
    readonly hash: string
    readonly format: Format
  })[]
}

const dataset = awkwardDataset()
const tables = tablesOf(dataset)

async function described(...wanted: Format[]): Promise<{ files: ExportFile[]; content: Package }> {
  const files = await exportFiles(dataset, wanted)
  return { files, content: JSON.parse(JSON.stringify(dataPackage(files))) }
}

describe('dataPackage', () => {
  it.each([...formats.map((format) => [format]), [...formats]])('fits the profile: %s', async (...wanted) => {
    const { content } = await described(...(wanted as Format[]))
    isPackage(content)
    expect(isPackage.errors ?? []).toEqual([])
  })

  it('is not taken for one where a field has no type, or a key no fields', async () => {
    const { content } = await described('csv')
    const broken = structuredClone(content) as unknown as { resources: { schema: { fields: object[] } }[] }
    broken.resources[0]!.schema.fields[0] = { name: 'id' }
    expect(isPackage(broken)).toBe(false)
  })

  describe.each(['csv', 'jsonl', 'parquet', 'xlsx'] as const)('of %s', (format) => {
    let files: ExportFile[]
    let content: Package
    beforeAll(async () => {
      ;({ files, content } = await described(format))
    })

    it('types every column of every table', () => {
      expect(content.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
      if (format === 'xlsx') return
      for (const { name, schema } of content.resources)
        expect(schema.fields.map((field) => field.name)).toEqual(
          tables.find((table) => table.name === name)!.columns.map((column) => column.name),
        )
    })

    it('ties the tables: each key names fields that are there, and refers to a primary key', () => {
      const resources = new Map(content.resources.map((resource) => [resource.name, resource]))
      for (const { name, schema } of content.resources) {
        const fields = new Set(schema.fields.map((field) => field.name))
        expect(fields.size).toBe(schema.fields.length)
        for (const field of schema.primaryKey) expect(fields, name).toContain(field)
        for (const { fields: own, reference } of schema.foreignKeys) {
          for (const field of own) expect(fields, name).toContain(field)
          expect(resources.get(reference.resource)?.schema.primaryKey).toEqual(reference.fields)
        }
      }
    })

    it('states size and hash of every file', () => {
      for (const { path, bytes, hash } of content.resources) {
        const file = files.find((one) => one.path === path)!
        expect(bytes).toBe(file.content.byteLength)
        expect(hash).toBe(`sha256:${createHash('sha256').update(file.content).digest('hex')}`)
      }
    })
  })

  it('names each resource once where there are several forms', async () => {
    const { content } = await described(...formats)
    const names = content.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['targets', 'targets.parquet', 'targets.xlsx', 'calendar']))
    expect(content.resources.find(({ name }) => name === 'targets')?.format).toBe('csv')
  })

  it('is a Tabular Data Package of version 1 where all is CSV', async () => {
    expect((await described('csv')).content.profile).toBe('tabular-data-package')
    expect((await described('csv', 'ics')).content.profile).toBeUndefined()
  })
})
