import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { joinCutRows } from '../../pipeline/structure/join-cut-rows.js'
import { cell, row, table } from '../../pipeline/tree/build.js'
import type { Column } from '../../pipeline/tree/nodes.js'
import { sourceText } from '../../pipeline/tree/text.js'

const columns = (['ordinal', 'name', 'lead'] as const).map(
  (kind): Column => ({ kind, heading: kind, year: null, unit: null }),
)
const rowOf = (...texts: string[]) =>
  row(
    'body',
    texts.map((text) => cell(sourceText(text, 0, text.length))),
  )

it.each([
  ['a sentence that its page begins in the middle of', ['', 'nghệ cao.', 'Bộ Y tế'], [24, 24]],
  ['words beside an agency, where all other rows are numbered', ['', 'Đào tạo', 'Bộ Y tế'], [24, 24]],
  ['a title alone', ['', 'Đào tạo', ''], [0, 0]],
  ['a row with its ordinal', ['7', 'Đào tạo', 'Bộ Y tế'], [0, 0]],
])('at the top of a page doubts %s', (_, texts, costs) => {
  const numbered = Array.from({ length: 6 }, (_row, at) => rowOf(String(at + 1), 'Mở rộng.', 'Sở Y tế.'))
  const first = { ...rowOf(...texts), followsPage: true as const }
  const made = { ...table([...numbered, first]), columns }
  joinCutRows(made, new VFile())
  expect(made.children.slice(-2).map(({ cost }) => cost)).toEqual(costs)
})

it.each([
  [
    'goes on in its name, beside a whole agency',
    ['7', 'Mở rộng khu công', 'Sở Y tế;'],
    ['', 'nghệ cao', 'Bộ Y tế'],
    7,
  ],
  ['has its ordinal beside its second half', ['', 'Mở rộng khu công', ''], ['7', 'nghệ cao', 'Bộ Y tế'], 7],
  ['is whole', ['7', 'Mở rộng khu công nghệ', 'Sở Y tế'], ['', 'Đào tạo', 'Bộ Y tế'], 8],
])('a row at the top of a page that %s', (_, upper, lower, rows) => {
  const numbered = Array.from({ length: 6 }, (_row, at) => rowOf(String(at + 1), 'Mở rộng.', 'Sở Y tế.'))
  const first = { ...rowOf(...lower), followsPage: true as const }
  const made = { ...table([...numbered, rowOf(...upper), first]), columns }
  joinCutRows(made, new VFile())
  expect(made.children).toHaveLength(rows)
})

it.each([
  ['the last word of a name', ['', 'Luật', ''], 2],
  ['a heading in capitals', ['', 'NHÓM HAI', ''], 3],
  ['words beside an agency', ['', 'Luật', 'Bộ Y tế'], 3],
])('of two numbered rows the last is joined with %s on the next page', (_, texts, rows) => {
  const first = { ...rowOf(...texts), followsPage: true as const }
  const above = [rowOf('1', 'Mở rộng', 'Sở Y tế'), rowOf('2', 'Tổ chức hội nghị triển khai', 'Sở Y tế')]
  const made = { ...table([...above, first]), columns }
  joinCutRows(made, new VFile())
  expect(made.children).toHaveLength(rows)
})
