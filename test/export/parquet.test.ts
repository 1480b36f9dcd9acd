import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import type { Table } from '../../pipeline/export/table.js'
import { tablesOf } from '../../pipeline/export/tables.js'
import { toParquet } from '../../pipeline/export/to-parquet.js'
import { awkwardDataset } from './awkward-dataset.js'
import { fixtureDataset, patience } from './fixture-dataset.js'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const duckTypes: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  year: 'INTEGER',
  list: 'VARCHAR[]',
  json: 'JSON',
  any: 'JSON',
}

/** A database in which each exported table is a view of its Parquet file. */
async function database(tables: readonly Table[], prefix: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of tables) {
    const path = join(folder, `${prefix}-${table.name}.parquet`)
    writeFileSync(path, await toParquet(table))
    await connection.run(`create view ${table.name} as select * from read_parquet('${path}')`)
  }
  return connection
}

async function ask(connection: DuckDBConnection, question: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(question)).getRowObjectsJson()
}

describe('Parquet of the five plans, in DuckDB', () => {
  let dataset: Dataset
  let tables: Table[]
  let duck: DuckDBConnection
  beforeAll(async () => {
    dataset = (await fixtureDataset()).dataset
    tables = tablesOf(dataset)
    duck = await database(tables, 'plans')
  }, patience)

  it('has the types of the columns', async () => {
    for (const { name, columns } of tables) {
      const found = await ask(duck, `select column_name, column_type from (describe ${name})`)
      expect(found.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        columns.map((column) => [column.name, duckTypes[column.type]]),
      )
    }
  })

  it('has the same sums as the records', async () => {
    const values = dataset.documents.flatMap(({ targets }) => targets.flatMap((target) => target.values))
    const [sums] = await ask(
      duck,
      'select count(*)::integer as n, sum(min) as low, sum(max) as high, sum("by") as years from targets where valueNumber > 0',
    )
    expect(sums).toMatchObject({ n: values.length })
    expect(sums!.low).toBeCloseTo(
      values.reduce((sum, { min }) => sum + (min ?? 0), 0),
      6,
    )
    expect(sums!.high).toBeCloseTo(
      values.reduce((sum, { max }) => sum + (max ?? 0), 0),
      6,
    )
    expect(Number(sums!.years)).toBe(values.reduce((sum, { by }) => sum + (by ?? 0), 0))
  })

  it('joins tables over their keys: every foreign key finds its row', async () => {
    for (const { name, foreignKeys } of tables)
      for (const { columns, table, references } of foreignKeys) {
        const [lost] = await ask(
          duck,
          `select count(*)::integer as n from ${name} t anti join ${table} o on t."${columns[0]}" = o."${references[0]}" where t."${columns[0]}" is not null`,
        )
        expect(lost, `${name}.${columns[0]} → ${table}`).toEqual({ n: 0 })
      }
  })

  it('tells how many tasks each agency leads in each plan', async () => {
    const found = await ask(
      duck,
      `select d.number, a.name, count(distinct s.recordId)::integer as tasks
       from assignments s join tasks t on t.id = s.recordId join agencies a on a.id = s.agencyId
       join documents d on d.id = t.documentId where s.role = 'lead' and d.number = '345/KH-UBND'
       group by all order by tasks desc, a.name limit 1`,
    )
    const counts = new Map<string, number>()
    for (const { document, tasks } of dataset.documents)
      if (document.number === '345/KH-UBND')
        for (const { leadAgencies } of tasks)
          for (const name of new Set(leadAgencies.map((agency) => agency.name)))
            counts.set(name, (counts.get(name) ?? 0) + 1)
    const [name, tasks] = [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))[0]!
    expect(found).toEqual([{ number: '345/KH-UBND', name, tasks }])
  })

  it('has days as days and lists as lists', async () => {
    const found = await ask(
      duck,
      `select count(*)::integer as n from deadlines where "end" between date '2025-01-01' and date '2025-12-31'`,
    )
    const ends = tables.find(({ name }) => name === 'deadlines')!.rows.map((row) => `${row.end}`)
    expect(found).toEqual([{ n: ends.filter((end) => end.startsWith('2025-')).length }])
    expect(
      await ask(duck, `select count(*)::integer as n from deadlines where list_contains("on", '06-10')`),
    ).toEqual([{ n: 2 }])
    const evidence = await ask(
      duck,
      `select count(*)::integer as n from links where evidence[0].feature is not null`,
    )
    expect(evidence).toEqual([{ n: dataset.links.length }])
  })
})

describe('Parquet of awkward records', () => {
  it('gives back every text, number and list', async () => {
    const tables = tablesOf(awkwardDataset())
    const duck = await database(tables, 'awkward')
    const { rows } = tables.find(({ name }) => name === 'targets')!
    const found = await ask(duck, 'select * from targets')
    expect(found).toEqual(rows.map((row) => ({ ...row, valueNumber: `${row.valueNumber}` })))
  })

  it('can be empty', async () => {
    const tables = tablesOf({ ...awkwardDataset(), documents: [] })
    const duck = await database(tables, 'empty')
    expect(await ask(duck, 'select * from targets join documents on documents.id = documentId')).toEqual([])
  })
})
