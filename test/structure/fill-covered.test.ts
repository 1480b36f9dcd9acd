import { expect, test } from 'vitest'
import { fillCovered } from '../../pipeline/structure/fill-covered.js'
import { cell, row, ruledTable } from '../../pipeline/tree/build.js'
import type { Cell, Column, ColumnKind } from '../../pipeline/tree/nodes.js'
import { sourceText } from '../../pipeline/tree/text.js'

const own = (words: string): Cell => cell(sourceText(words, 0, words.length))
const under = (words: string): Cell => ({ ...cell(), covering: sourceText(words, 0, words.length) })
const column = (kind: ColumnKind): Column => ({ kind, heading: kind, year: null, unit: null })

function filled(kinds: readonly ColumnKind[], cells: readonly Cell[]) {
  const table = ruledTable([row('body', [...cells])])
  table.columns = kinds.map(column)
  fillCovered(table)
  const [line] = table.children
  return { words: line!.children.map(({ text }) => text.value), cost: line!.cost }
}

test.each<[string, ColumnKind[], Cell[], string[]]>([
  [
    'who leads and until when',
    ['ordinal', 'name', 'lead', 'deadline'],
    [own('2'), own('Lát đường'), under('Sở Xây dựng'), under('Năm 2026')],
    ['2', 'Lát đường', 'Sở Xây dựng', 'Năm 2026'],
  ],
  [
    'no money, which may be what the rows cost together',
    ['ordinal', 'name', 'budget'],
    [own('2'), own('Lát đường'), under('12')],
    ['2', 'Lát đường', ''],
  ],
  [
    'no number and no name, which make rows parts of one thing',
    ['ordinal', 'name', 'output'],
    [under('1'), under('Lát đường'), own('Báo cáo')],
    ['', '', 'Báo cáo'],
  ],
  [
    'nothing where the row has no words of its own',
    ['name', 'lead'],
    [under('Lát đường'), under('Sở Xây dựng')],
    ['', ''],
  ],
])('a merged cell says of each of its rows: %s', (_, kinds, cells, expected) => {
  expect(filled(kinds, cells)).toEqual({ words: expected, cost: 0 })
})

test('a value that is merged over rows is doubted, for it may be what they reach together', () => {
  const { words, cost } = filled(['name', 'value'], [own('Số sáng kiến'), under('20')])
  expect(words).toEqual(['Số sáng kiến', '20'])
  expect(cost).toBeGreaterThan(0)
})
