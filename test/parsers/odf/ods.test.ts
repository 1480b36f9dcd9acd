import { expect, it } from 'vitest'
import { defaultOptions } from '../../../parsers/options.js'
import { parse } from '../../../parsers/parse.js'
import { odfFile } from './odf-file.js'

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
const sheet = (name: string, rows: string, style = 'shown'): string =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`

async function read(body: string) {
  const automatic = `<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`
  const bytes = odfFile('spreadsheet', { body, automatic })
  const parsed = await parse({ path: 'plan.ods', bytes }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  const messages = parsed.file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
  return { rows: String(parsed.file.value).trimEnd().split('\n'), messages }
}

const value = (number: string, type = 'float'): string =>
  `office:value-type="${type}" office:value="${number}"`

it.each([
  ['6.8', value('6.8'), '6,8'],
  ['6,8', value('6.8'), '6,8'],
  ['30,000', value('30000'), '30.000'],
  ['30.000', value('30000'), '30.000'],
  ['1,234.50 đ', value('1234.5'), '1.234,50 đ'],
  ['7.5%', value('0.075', 'percentage'), '7,5%'],
  ['2025', value('2025'), '2025'],
  ['10.1', 'office:value-type="string"', '10.1'],
  ['04/03/25', 'office:value-type="date" office:date-value="2025-04-03"', '03/04/2025'],
  ['Tháng 4/2025', 'office:value-type="date" office:date-value="2025-04-03"', 'Tháng 4/2025'],
])('shows %s (%s) as %s', async (shown, attributes, expected) => {
  const { rows } = await read(sheet('A', row(cell('STT'), cell('Nội dung'), cell(shown, attributes))))
  expect(rows).toEqual([`STT\tNội dung\t${expected}`])
})

it('reads repeated cells and rows, leaves out what is covered, hidden or in error', async () => {
  const covered = '<table:covered-table-cell><text:p>che</text:p></table:covered-table-cell>'
  const body = [
    sheet(
      'A',
      [
        row(cell('Cơ quan', 'table:number-columns-spanned="2"'), covered, cell('a'), cell('b')),
        row(cell('x', 'table:number-columns-repeated="3"'), cell('#DIV/0!', 'calcext:value-type="error"')),
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>',
      ].join(''),
    ),
    sheet('Nháp', row(cell('bí mật')), 'hidden'),
  ]
  const { rows, messages } = await read(body.join(''))
  expect(rows).toEqual(['Cơ quan\ta\tb', 'x\tx\tx'])
  expect(messages).toEqual(['part-skipped: Hidden sheets that were not read: "Nháp".'])
})

it('leaves rows and columns out that are folded away or filtered out, with a warning', async () => {
  const columns =
    '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse"/></table:table-column-group><table:table-column table:number-columns-repeated="1000000"/>'
  const filtered = row(cell('2'), cell('nháp'), cell('Trường')).replace('>', ' table:visibility="filter">')
  const rows = [
    row(cell('TT'), cell('Nháp'), cell('Nội dung')),
    filtered,
    row(cell('3'), cell('x'), cell('Trạm')),
  ]
  const found = await read(sheet('A', columns + rows.join('')))
  expect(found.rows).toEqual(['TT', 'Nội dung', '3', 'Trạm'])
  expect(found.messages).toEqual([
    'part-skipped: Hidden rows and columns that were not read: they have 5 cells with text.',
  ])
})
