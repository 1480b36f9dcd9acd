import { inflateRawSync } from 'node:zlib'
import readXlsxFile, { type Sheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { headingOf, labelOf, sheetName } from '../../knowledge/export-words.js'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import { withFixedDates } from '../../pipeline/export/fixed-zip.js'
import type { Cell, Table } from '../../pipeline/export/table.js'
import { tablesOf } from '../../pipeline/export/tables.js'
import { toXlsx } from '../../pipeline/export/to-xlsx.js'
import { awkwardDataset, awkwardTexts } from './awkward-dataset.js'
import { fixtureDataset, patience } from './fixture-dataset.js'

interface Opened {
  readonly tables: readonly Table[]
  readonly bytes: Buffer
  readonly sheets: readonly Sheet[]
}

async function opened(dataset: Dataset): Promise<Opened> {
  const tables = tablesOf(dataset)
  const bytes = await toXlsx(tables)
  return { tables, bytes, sheets: await readXlsxFile(bytes, { trim: false }) }
}

describe('the workbook of the five plans', () => {
  let book: Opened
  beforeAll(async () => {
    book = await opened((await fixtureDataset()).dataset)
  }, patience)
  const sheetOf = (name: string) => book.sheets.find(({ sheet }) => sheet === sheetName(name))!.data
  const tableOf = (name: string) => book.tables.find((table) => table.name === name)!
  /** The cells of a column, by its Vietnamese heading. */
  const cellsOf = (name: string, column: string) => {
    const [headings, ...rows] = sheetOf(name)
    const place = headings!.indexOf(headingOf(name, column))
    return rows.map((row) => row[place])
  }

  it('has a sheet for each table, a heading in Vietnamese for each column, a line for each row', () => {
    expect(book.sheets.map(({ sheet }) => sheet)).toEqual(book.tables.map(({ name }) => sheetName(name)))
    expect(sheetOf('targets')[0]!.slice(0, 8)).toEqual([
      'Giá trị thứ',
      'Số văn bản',
      'TT',
      'Nhóm',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Từ năm',
      'Đến năm',
    ])
    for (const { name, rows } of book.tables) expect(sheetOf(name).length, name).toBe(rows.length + 1)
  })

  it('has real numbers, years and days', () => {
    expect(cellsOf('targets', 'min')).toEqual(tableOf('targets').rows.map(({ min }) => min))
    expect(cellsOf('targets', 'by')).toEqual(tableOf('targets').rows.map(({ by }) => by))
    const days = cellsOf('documents', 'issuedOn').map((day) => (day as Date | null)?.toISOString() ?? null)
    expect(days).toEqual(
      tableOf('documents').rows.map(({ issuedOn }) =>
        issuedOn === null ? null : `${issuedOn}T00:00:00.000Z`,
      ),
    )
    expect(cellsOf('deadlines', 'end').filter((day) => day instanceof Date).length).toBeGreaterThan(100)
  })

  it('has the texts as they are, and what the program calls things in Vietnamese', () => {
    expect(cellsOf('tasks', 'text')).toEqual(tableOf('tasks').rows.map(({ text }) => text))
    expect(cellsOf('targets', 'comparator')).toEqual(
      tableOf('targets').rows.map(
        ({ comparator }) => comparator && labelOf('comparator', comparator as string),
      ),
    )
    expect(cellsOf('tasks', 'leadAgencies')).toEqual(
      tableOf('tasks').rows.map(({ leadAgencies }) => (leadAgencies as Cell[]).join('; ') || null),
    )
    expect(new Set(cellsOf('agencies', 'collective'))).toEqual(new Set(['có', 'không']))
  })

  it('keeps its headings in sight, with filters, widths and wrapped text, ready to print', () => {
    const parts = partsOf(book.bytes)
    book.tables.forEach(({ rows }, index) => {
      const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`)!
      expect(sheet).toMatch(/<pane ySplit="1" [^>]*state="frozen"/)
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length + 1}"/>`))
      expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"/)
      const widths = [...sheet.matchAll(/<col [^>]*width="([0-9.]+)"/g)].map(([, width]) => Number(width))
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(10)
      expect(Math.max(...widths)).toBeLessThanOrEqual(62)
    })
    expect(parts.get('xl/styles.xml')).toContain('wrapText="1"')
    expect(parts.get('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles/)
  })

  it('is the same at any time', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
    try {
      const later = await toXlsx(book.tables)
      expect(later.equals(book.bytes)).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('awkward texts in a workbook', () => {
  it.each(awkwardTexts)('%j is a text, not a formula, and stays one', async (text) => {
    const { bytes, sheets } = await opened(awkwardDataset([text, text]))
    const parts = partsOf(bytes)
    for (const [path, part] of parts)
      if (path.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >]/)
    const [headings, first] = sheets.find(({ sheet }) => sheet === sheetName('tasks'))!.data
    const shown = first![headings!.indexOf(headingOf('tasks', 'text'))]
    const escaped = text.replaceAll(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    expect([text, escaped, text.replaceAll(/\r\n?/g, '\n')]).toContain(shown)
  })

  it('gives a text that could be run the format of text, so that it cannot be run after an edit either', async () => {
    const { bytes } = await opened(awkwardDataset(['=1+1', 'plain']))
    const parts = partsOf(bytes)
    const styles = [
      ...parts
        .get('xl/styles.xml')!
        .split('<cellXfs')[1]!
        .matchAll(/<xf numFmtId="([0-9]+)"/g),
    ]
    const strings = [...parts.get('xl/sharedStrings.xml')!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)]
    const cells = [
      ...parts
        .get('xl/worksheets/sheet3.xml')!
        .matchAll(/<c r="[A-Z]+[0-9]+" s="([0-9]+)" t="s"><v>([0-9]+)</g),
    ]
    const formats = (wanted: string) =>
      cells
        .filter(([, , index]) => strings[Number(index)]![1] === wanted)
        .map(([, style]) => styles[Number(style)]![1])
    // 49 is the format @ (ECMA-376, 18.8.30)
    expect(new Set(formats('=1+1'))).toEqual(new Set(['49']))
    expect(new Set(formats('plain'))).toEqual(new Set(['0']))
  })

  it('cuts what is too long for a cell, and leaves out what XML cannot hold', async () => {
    const { sheets } = await opened(awkwardDataset(['x'.repeat(40_000), 'a\u0000\u0001\ufffeb']))
    const texts = sheets.find(({ sheet }) => sheet === sheetName('tasks'))!.data.flat()
    const longest = Math.max(...texts.map((cell) => (typeof cell === 'string' ? cell.length : 0)))
    expect(longest).toBe(32_767)
    expect(texts).toContain('ab')
  })
})

describe('withFixedDates', () => {
  it('refuses what is no ZIP', () => {
    expect(() => withFixedDates(Buffer.from('no zip, but long enough to be one'))).toThrow(/plain ZIP/)
  })
})

/** The parts of an unpacked workbook, by path; what is asked of them no spreadsheet library tells. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  let entry = zip.readUInt32LE(zip.length - 6)
  while (zip.readUInt32LE(entry) === 0x02014b50) {
    const [size, nameLength, extra] = [
      zip.readUInt32LE(entry + 20),
      zip.readUInt16LE(entry + 28),
      zip.readUInt16LE(entry + 30),
    ]
    const local = zip.readUInt32LE(entry + 42)
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    parts.set(name, (zip.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    entry += 46 + nameLength + extra + zip.readUInt16LE(entry + 32)
  }
  return parts
}
