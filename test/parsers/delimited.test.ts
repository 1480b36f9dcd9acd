import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it, test } from 'vitest'
import { delimiterOf } from '../../parsers/delimited/delimiter-of.js'
import { ingest } from '../../pipeline/ingest.js'

describe('what parts the cells of a text', () => {
  test.each([
    ['commas', '"Số: 5\nnăm 2025",,\n1,"Tỷ lệ, %",90\n', ','],
    ['semicolons', 'KẾ HOẠCH;;\r\n"Năm ""2025""";;\r\n', ';'],
    ['tabs, with a cell in quotes', 'KẾ HOẠCH\t\t\n"Năm\n2025"\t\t\n', '\t'],
    ['tabs without quotes: lines of a text', 'TT\tNhiệm vụ\tCơ quan\n1\tRà soát\tSở Y tế\n', undefined],
    ['two columns', '"ỦY BAN","CỘNG HÒA"\n"Số: 5","Hà Nội"\n', undefined],
    ['records of different lengths', 'Kính gửi: Sở A, Sở B, Sở C\nCăn cứ Luật A, Luật B\n', undefined],
    ['a quote that never ends', '"KẾ HOẠCH,,\n1,2,3\n', undefined],
    ['one record', 'a,b,c\n', undefined],
    ['nothing', '', undefined],
  ] as const)('%s', (_, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })
})

const csv = readFileSync('fixtures/formats/345-kh-ubnd-2022.csv', 'utf8')
const records: string[][] = parse(csv)

async function idsOf(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await ingest({ path, bytes })
  if (!read.ok) throw new Error(read.problem.reason)
  return [...read.targets, ...read.tasks].map(({ id }) => id)
}

const inCell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('\n', '<br>') || '<br>'

const page = (row: (cells: readonly string[]) => string): string =>
  `<!DOCTYPE html><html><body><table>${records.map((cells) => `<tr>${row(cells)}</tr>`).join('\n')}</table></body></html>`

/** As spreadsheet programs write it: a cell for each that is empty. */
const sheetPage = page((cells) => cells.map((text) => `<td>${inCell(text)}</td>`).join(''))

/** What is empty at the end of a row is merged into the cell before it. */
const mergedPage = page((cells) => {
  const filled = cells.slice(0, cells.findLastIndex((text) => text !== '') + 1)
  const span = (at: number) => (at === filled.length - 1 ? ` colspan="${cells.length - at}"` : '')
  return filled.map((text, at) => `<td${span(at)}>${inCell(text)}</td>`).join('')
})

describe('a plan in one sheet says the same', async () => {
  const asText = await idsOf('plan.txt', readFileSync('fixtures/plans/345-kh-ubnd-2022.txt'))
  const utf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])
  it.each([
    ['with commas', 'plan.csv', Buffer.from(csv)],
    [
      'with semicolons and a mark',
      'plan.csv',
      Buffer.from(stringify(records, { delimiter: ';', bom: true })),
    ],
    ['with tabs in UTF-16', 'plan.txt', utf16(stringify(records, { delimiter: '\t' }))],
    ['as the table of a page', 'plan.html', Buffer.from(sheetPage)],
    ['as such a table with merged cells', 'plan.html', Buffer.from(mergedPage)],
  ])('%s', async (_, path, bytes) => {
    expect(await idsOf(path, bytes)).toEqual(asText)
  })
})

it('reads as text what only begins like a sheet', async () => {
  const text = readFileSync('fixtures/plans/khcn-2024.txt', 'utf8')
  const before = 'Kính gửi: A, B, C\nĐồng gửi: D, E, F\n'
  const read = await ingest({ path: 'plan.txt', bytes: Buffer.from(before + text) })
  if (!read.ok) throw new Error(read.problem.reason)
  expect(read.document.source.mediaType).toBe('text/plain')
})
