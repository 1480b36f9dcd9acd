import { beforeAll, describe, expect, it } from 'vitest'
import { exportWords, headingOf, sheetName } from '../../knowledge/export-words.js'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import { columnsOf } from '../../pipeline/export/column.js'
import type { Cell, Column, Table } from '../../pipeline/export/table.js'
import { tablesOf } from '../../pipeline/export/tables.js'
import { Deadline } from '../../schemas/deadline.js'
import { Document, Period } from '../../schemas/document.js'
import { Target } from '../../schemas/target.js'
import { Value } from '../../schemas/value.js'
import { awkwardDataset } from './awkward-dataset.js'
import { fixtureDataset, patience } from './fixture-dataset.js'

describe('columnsOf', () => {
  it.each([
    ['id', Target.shape.id, 'string', true],
    ['issuedOn', Document.shape.issuedOn, 'date', false],
    ['end', Period.shape.end, 'year', false],
    ['min', Value.shape.min, 'number', false],
    ['confidence', Target.shape.confidence, 'number', true],
    ['on', Deadline.shape.on, 'list', true],
    ['sources', Target.shape.sources, 'json', true],
    ['kind', Deadline.shape.kind, 'string', true],
  ])('reads what %s is from its schema', (name, field, type, isRequired) => {
    expect(columnsOf({ [name]: field })).toMatchObject([{ name, type, isRequired }])
  })

  it('knows the values that a column can have', () => {
    expect(columnsOf({ precision: Deadline.shape.precision })[0]?.options).toEqual([
      'day',
      'month',
      'quarter',
      'year',
    ])
  })
})

describe.each([
  ['the five plans', async () => (await fixtureDataset()).dataset],
  ['awkward records', async () => awkwardDataset()],
])('tablesOf %s', (_, make) => {
  let dataset: Dataset
  let tables: Table[]
  beforeAll(async () => {
    dataset = await make()
    tables = tablesOf(dataset)
  }, patience)
  const rowsOf = (name: string) => tables.find((table) => table.name === name)!.rows

  it('has a row for each document, target value, task, deadline, agency, indicator and link', () => {
    const targets = dataset.documents.flatMap((file) => file.targets)
    const tasks = dataset.documents.flatMap((file) => file.tasks)
    expect(rowsOf('documents')).toHaveLength(dataset.documents.length)
    expect(rowsOf('targets')).toHaveLength(targets.map(({ values }) => values.length || 1).reduce(sum, 0))
    expect(rowsOf('tasks')).toHaveLength(tasks.length)
    expect(rowsOf('deadlines')).toHaveLength(
      tasks.map(({ deadline, otherDeadlines }) => (deadline ? 1 : 0) + otherDeadlines.length).reduce(sum, 0),
    )
    expect(rowsOf('agencies')).toHaveLength(dataset.agencies.length)
    expect(rowsOf('indicators')).toHaveLength(dataset.indicators.length)
    expect(rowsOf('links')).toHaveLength(dataset.links.length)
  })

  it('tells rows apart by their primary keys', () => {
    for (const { name, rows, primaryKey } of tables) {
      const keys = rows.map((row) => primaryKey.map((column) => row[column]))
      expect(
        keys.flat().filter((cell) => cell === null),
        name,
      ).toEqual([])
      expect(new Set(keys.map((key) => JSON.stringify(key))).size, name).toBe(rows.length)
    }
  })

  it('has each row that a foreign key refers to, by a primary key', () => {
    for (const { name, rows, foreignKeys } of tables)
      for (const { columns, table, references } of foreignKeys) {
        const other = tables.find((one) => one.name === table)!
        expect(other.primaryKey, `${name} → ${table}`).toEqual(references)
        const keys = new Set(other.rows.map((row) => row[references[0]!]))
        const cells = rows.map((row) => row[columns[0]!]).filter((cell) => cell !== null)
        expect(
          cells.filter((cell) => !keys.has(cell!)),
          `${name} → ${table}`,
        ).toEqual([])
      }
  })

  it('has in every cell what its column is declared to hold', () => {
    for (const { name, columns, rows } of tables)
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name))
        for (const column of columns)
          if (!fits(column, row[column.name]!))
            expect.fail(`${name}.${column.name}: ${JSON.stringify(row[column.name])}`)
      }
  })

  it('explains every table and column, and has one Vietnamese name for each', () => {
    expect(new Set(tables.map(({ name }) => sheetName(name))).size).toBe(tables.length)
    for (const { name, description, columns } of tables) {
      expect(description).not.toBe('')
      expect(exportWords().tables[name], name).toBeDefined()
      const headings = columns.map((column) => headingOf(name, column.name))
      expect(new Set(headings).size, `${name}: ${headings.join(', ')}`).toBe(columns.length)
      for (const column of columns) {
        expect(headingOf(name, column.name), `${name}.${column.name}`).not.toBe(column.name)
        expect(column.description, `${name}.${column.name}`).not.toBe('')
        for (const option of column.options ?? [])
          expect(exportWords().values[column.name]?.[option], `${column.name} ${option}`).toBeDefined()
      }
    }
  })
})

describe('the table changes', () => {
  it('goes from each plan to the one that followed it, the most important first', async () => {
    const { dataset } = await fixtureDataset()
    const { rows } = tablesOf(dataset).find(({ name }) => name === 'changes')!
    const pairs = new Set(rows.map(({ numberA, numberB }) => `${numberA} → ${numberB}`))
    expect([...pairs]).toContain('345/KH-UBND → 43/KH-UBND')
    expect([...pairs]).toContain('43/KH-UBND → 17/KH-UBND')
    const raised = rows.filter(({ kind }) => kind === 'raised')
    expect(raised.map(({ title, beforeText, afterText }) => [title, beforeText, afterText])).toContainEqual([
      expect.stringMatching(/kinh tế số/),
      expect.stringMatching(/35/),
      expect.stringMatching(/40/),
    ])
  })
})

const sum = (a: number, b: number): number => a + b

function fits({ type, isRequired, options }: Column, cell: Cell): boolean {
  if (cell === null) return !isRequired
  if (options && !options.includes(cell as string)) return false
  if (type === 'string') return typeof cell === 'string' && cell !== ''
  if (type === 'date') return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)
  if (type === 'integer' || type === 'year') return Number.isInteger(cell)
  if (type === 'number' || type === 'boolean') return typeof cell === type
  if (type === 'list') return Array.isArray(cell) && cell.every((item) => typeof item === 'string')
  return type === 'any' || Array.isArray(cell)
}
