import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encode } from '../../fixtures/formats/encode.mjs'
import { defaultLimits } from '../../parsers/limits.js'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'

async function read(bytes: Uint8Array, limits = defaultLimits) {
  const parsed = await parse({ path: 'plan.xlsx', bytes }, { ...defaultOptions, limits })
  if (!parsed.ok) return { problem: parsed.problem.code, rows: [], messages: [], tree: null }
  const messages = parsed.file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
  return {
    rows: String(parsed.file.value).trimEnd().split('\n'),
    messages,
    tree: parsed.tree,
    problem: null,
  }
}

/** A workbook with what is put into it. */
async function book(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook()
  fill(made)
  return new Uint8Array(await made.xlsx.writeBuffer())
}

describe('a workbook of Excel', () => {
  it.each([
    [0.075, '0.0%', '7,5%'],
    [30000, '#,##0', '30.000'],
    [4.9, '0.00', '4,90'],
    [4.9, 'General', '4,9'],
    [85, '0"%"', '85%'],
    [12.5, '">"0.0', '>12,5'],
    [1500, '[>0]#,##0\\ "tỷ đồng"', '1.500 tỷ đồng'],
    [1500000000, '#,##0,,', '1.500'],
    [2500000, '0.0,,', '2,5'],
    [1500, '#,##0;"âm "0', '1.500'],
    [new Date(Date.UTC(2025, 11, 31)), 'dd/mm/yyyy', '31/12/2025'],
    [new Date(Date.UTC(2025, 5, 1)), 'mm/yyyy', '06/2025'],
    [{ formula: '1+1', result: 2 }, 'General', '2'],
    [{ formula: 'A1&"x"', result: 'ax' }, 'General', 'ax'],
    [{ formula: '1/0', result: { error: '#DIV/0!' } }, 'General', ''],
    [{ richText: [{ text: 'Sở ' }, { text: 'Y tế' }] }, 'General', 'Sở Y tế'],
    [true, 'General', 'TRUE'],
  ] as const)('shows %j in the format %s as %s', async (value, format, shown) => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRow(['STT', 'Nội dung', 'Đơn vị', value])
      sheet.getCell('D1').numFmt = format
    })
    expect((await read(bytes)).rows).toEqual([`STT\tNội dung\tĐơn vị${shown === '' ? '' : `\t${shown}`}`])
  })

  const heading = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Hạn']
  const row = ['1', 'Rà soát quy hoạch', 'Sở Y tế', '2026']
  const under = [
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế: theo dõi, đôn đốc.',
    '2. Sở Tài chính: bố trí kinh phí.',
  ]
  it.each<[string, (string | null)[][], string | null, string[]]>([
    ['lines of text end it', [heading, row, ...under.map((line) => [line])], null, ['grid 2', ...under]],
    [
      'lines of text part it from the next one',
      [heading, row, ...under.map((line) => [line]), heading, row],
      null,
      ['grid 2', ...under, 'grid 2'],
    ],
    [
      'titles of groups do not',
      [heading, ['A. THỂ CHẾ'], ['I. Văn bản'], row, ['B. HẠ TẦNG'], row],
      null,
      ['grid 6'],
    ],
    [
      'nor do names beside merged cells',
      [
        heading,
        ['1', 'Rà soát', 'Sở Y tế', '2026'],
        [null, '- tại xã'],
        [null, '- tại phường'],
        [null, '- tại chợ'],
      ],
      'C2:C5',
      ['grid 5'],
    ],
    ['nor does a row of its number alone', [heading, row, ['2'], ['3']], null, ['grid 4']],
  ])('without an empty row below a table, %s', async (_, rows, merged, expected) => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRows(rows)
      if (merged) sheet.mergeCells(merged)
    })
    const { tree } = await read(bytes)
    const shapes = tree?.children.map((node) =>
      node.type === 'grid'
        ? `grid ${node.children.length}`
        : node.type === 'line'
          ? node.text.value
          : node.type,
    )
    expect(shapes).toEqual(expected)
  })

  it('keeps merged cells, and parts tables from text', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRows([
        ['BIỂU KẾ HOẠCH'],
        [],
        ['STT', 'Cơ quan', null, 'Hạn'],
        [null, 'Chủ trì', 'Phối hợp'],
        ['1', 'Sở Y tế', 'Sở Tài chính', '2025'],
      ])
      sheet.mergeCells('A3:A4')
      sheet.mergeCells('B3:C3')
      sheet.mergeCells('D3:D4')
    })
    const { rows, tree } = await read(bytes)
    expect(rows).toEqual([
      'BIỂU KẾ HOẠCH',
      'STT\tCơ quan\tHạn',
      'Chủ trì\tPhối hợp',
      '1\tSở Y tế\tSở Tài chính\t2025',
    ])
    const grid = tree?.children.find(({ type }) => type === 'grid')
    if (grid?.type !== 'grid') throw new Error('no table')
    expect(grid.children[0]!.children.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [2, 1],
      [1, 2],
    ])
  })

  it('names sheets where several are shown, and leaves hidden ones out with a warning', async () => {
    const bytes = await book((made) => {
      made.addWorksheet('Biểu 1').addRow(['một'])
      made.addWorksheet('Nháp', { state: 'veryHidden' }).addRow(['bí mật'])
      made.addWorksheet('Biểu 2').addRow(['hai'])
    })
    const { rows, messages } = await read(bytes)
    expect(rows).toEqual(['Biểu 1', 'một', 'Biểu 2', 'hai'])
    expect(messages).toEqual(['part-skipped: Hidden sheets that were not read: "Nháp".'])
  })

  it('leaves hidden rows and columns out with a warning, and keeps merged cells that begin there', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRows([
        ['TT', 'Nháp', 'Nội dung', 'Chủ trì'],
        ['1', 'x', 'Chợ', 'Sở Y tế'],
        ['2', 'y', 'Trường', 'Sở Nội vụ'],
        ['3', 'z', 'Trạm', null],
      ])
      sheet.mergeCells('D3:D4')
      sheet.getColumn(2).hidden = true
      sheet.getRow(3).hidden = true
    })
    const { rows, messages } = await read(bytes)
    expect(rows).toEqual(['TT\tNội dung\tChủ trì', '1\tChợ\tSở Y tế', '\t\tSở Nội vụ', '3\tTrạm'])
    expect(messages).toEqual([
      'part-skipped: Hidden rows and columns that were not read: they have 6 cells with text.',
    ])
  })

  it('decodes the letters of old fonts', async () => {
    const bytes = await book((made) => {
      const cell = made.addWorksheet('A').getCell('A1')
      cell.value = encode('tcvn3', 'Tỷ lệ hộ nghèo giảm còn 4,9% vào năm 2025')
      cell.font = { name: '.VnTime' }
    })
    expect((await read(bytes)).rows).toEqual(['Tỷ lệ hộ nghèo giảm còn 4,9% vào năm 2025'])
  })

  it('is refused where a few words far apart span more cells than the limit', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      for (let k = 0; k < 60; k++) for (let c = 1; c <= 3; c++) sheet.getCell(k + 1, k * 3 + c).value = 'x'
    })
    expect((await read(bytes, { ...defaultLimits, cells: 5000 })).problem).toBe('too-complex')
  })
})

it('reads a workbook whose names have a prefix, and nothing outside the file', async () => {
  const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const cell = (place: string, text: string): string =>
    `<x:c r="${place}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
  const parts = {
    'xl/workbook.xml': `<x:workbook ${x} ${r}><x:sheets><x:sheet name="A" r:id="r1"/><x:sheet name="B" r:id="r2"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Target="http://example.org/b.xml" TargetMode="External"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<x:worksheet ${x}><x:sheetData><x:row r="2">${cell('C2', 'b')}${cell('AA2', 'c')}</x:row><x:row r="1">${cell('C1', 'a')}</x:row></x:sheetData></x:worksheet>`,
  }
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  expect((await read(zipSync(Object.fromEntries(files)))).rows).toEqual(['a', 'b', 'c'])
})
