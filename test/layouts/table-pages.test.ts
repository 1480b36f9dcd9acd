import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { dumps, tables, withTable } from './one-table.js'

/** What the program reads of the plan: what it sets and hands out, who leads, and when. */
async function read(text: string): Promise<string[]> {
  const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error('The plan was refused.')
  const named = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ')
  return [
    ...result.targets.map(({ name, values }) => `${name}: ${values.map(({ min, by }) => `${min} ${by}`)}`),
    ...result.tasks.map(
      ({ text: words, leadAgencies, coordinatingAgencies, deadline }) =>
        `${words} | ${named(leadAgencies)} | ${named(coordinatingAgencies)} | ${deadline?.text ?? ''}`,
    ),
  ]
}

/** What may stand between two lines of a table whose cells are marked. */
const between: Readonly<Record<string, string>> = {
  'a number': '2',
  'a number between empty lines': '\n2\n',
  'a number with dashes between empty lines': '\n- 2 -\n',
  'a page break': '\f',
  'a page break, a number and empty lines': '\n\f\n2\n',
  'an empty line': '',
  'two empty lines': '\n',
  'the stamp of a signature': 'Người ký: Ủy ban nhân dân tỉnh\nThời gian ký: 12.03.2025 16:20:31 +07:00',
  'the footer and the header of a browser':
    'https://example.gov.vn/van-ban/ke-hoach.aspx   3/12\n\n12/3/25, 4:20 PM   Kế hoạch',
  'a line of dots': '........................',
  'three stars': '* * *',
}

const marked = Object.keys(dumps).filter((name) => /tab|bar/i.test(name))

describe.each(Object.keys(tables))('a table of %s', (name) => {
  describe.each(marked)('%s', (dump) => {
    const table = dumps[dump]!(tables[name]!.rows)
    it.each(Object.keys(between))('%s between any two of its lines changes nothing', async (what) => {
      const expected = await read(withTable(table))
      const lines = table.split('\n')
      for (const at of lines.keys()) {
        if (at === 0) continue
        const cut = [...lines.slice(0, at), between[what]!, ...lines.slice(at)].join('\n')
        expect(await read(withTable(cut)), `before ${lines[at]}`).toEqual(expected)
      }
    })
  })
})

describe.each(Object.keys(tables))('a table of %s', (name) => {
  it.each(marked)('a note below it is no part of its last row: %s', async (dump) => {
    const table = dumps[dump]!(tables[name]!.rows)
    const expected = await read(withTable(table))
    for (const note of ['Ghi chú: Số liệu tính đến ngày 31/12/2024.', '(Nguồn: Cục Thống kê)'])
      expect(await read(withTable(`${table}\n${note}`)), note).toEqual(expected)
  })
})
