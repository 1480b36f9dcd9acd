import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import { dataPackage } from '../../pipeline/export/data-package.js'
import { exportFiles } from '../../pipeline/export/export-files.js'
import { guardText, unguardText } from '../../pipeline/export/guarded-text.js'
import { tablesOf } from '../../pipeline/export/tables.js'
import { toCsv } from '../../pipeline/export/to-csv.js'
import { awkwardDataset, awkwardTexts } from './awkward-dataset.js'
import { fixtureDataset, patience } from './fixture-dataset.js'
import { type Resource, readTables, type Tables } from './read-tables.js'
import { rebuild } from './rebuild.js'

/** What a spreadsheet takes for a formula, or may after it has skipped blanks. */
const formula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u

describe('guardText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['- Xây dựng', "'- Xây dựng"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['', ''],
    ['a=1', 'a=1'],
    ['345/KH-UBND', '345/KH-UBND'],
    ['–', '–'],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardText(text)).toBe(guarded)
  })

  it('can be undone for every text, and leaves none that could be run', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@'\t\r\n ]{0,4}[a-z]?$/))
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardText(guardText(text))).toBe(text)
        expect(guardText(text)).not.toMatch(formula)
      }),
    )
  })
})

async function csvOf(dataset: Dataset): Promise<Tables> {
  const files = await exportFiles(dataset, ['csv'])
  const { resources } = dataPackage(files) as unknown as { readonly resources: readonly Resource[] }
  return readTables(resources, (wanted) => files.find(({ path }) => path === wanted)!.content)
}

describe('CSV', () => {
  let plans: Dataset
  beforeAll(async () => {
    plans = (await fixtureDataset()).dataset
  }, patience)

  it('loses nothing of the records of the five plans', async () => {
    const rebuilt = rebuild(await csvOf(plans))
    expect(rebuilt.documents.map(({ document }) => document.id)).toHaveLength(5)
    expect(rebuilt).toStrictEqual(plans)
  })

  it('loses nothing of awkward texts and numbers, empty lists and missing fields', async () => {
    expect(rebuild(await csvOf(awkwardDataset()))).toEqual(awkwardDataset())
  })

  it('loses nothing of any text', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        expect(rebuild(await csvOf(awkwardDataset(list)))).toEqual(awkwardDataset(list))
      }),
      { numRuns: 30 },
    )
  })

  it.each(awkwardTexts)('has no cell of %j that a spreadsheet would run', async (text) => {
    for (const table of tablesOf(awkwardDataset([text, text]))) {
      const numbers = new Set(table.columns.filter(({ type }) => type === 'number').map(({ name }) => name))
      const lines: Record<string, string>[] = parse(await toCsv(table), { columns: true })
      for (const line of lines)
        for (const [name, cell] of Object.entries(line))
          if (!numbers.has(name)) expect(cell).not.toMatch(formula)
    }
  })

  it('has a row of names, commas, line feeds, and an empty cell for what is not stated', async () => {
    const table = tablesOf(awkwardDataset()).find(({ name }) => name === 'citations')!
    expect((await toCsv(table)).toString('utf8').split('\n')[0]).toBe(
      'documentId,position,number,type,date,issuer,title,relation,sources',
    )
    expect((await toCsv({ ...table, rows: [] })).toString('utf8').split('\n')).toHaveLength(2)
    expect((await toCsv(table)).toString('utf8')).toMatch(
      /\nha-noi-9-kh-ubnd-2024,1,1\/QĐ-TTg,QĐ,2020-02-29,,/,
    )
  })
})
