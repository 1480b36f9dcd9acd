import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { dumps, tables, variants, withTable } from './one-table.js'

/** What the program reads of the plan, each record in a line. */
async function read(text: string): Promise<string[]> {
  const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error('The plan was refused.')
  const named = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ')
  const targets = result.targets.map(({ name, values, leadAgencies }) => {
    const said = values.map(({ comparator, min, unit, by }) => `${comparator} ${min} ${unit} ${by}`)
    return `${name}: ${said.join(', ')} | ${named(leadAgencies)}`
  })
  const tasks = result.tasks.map(({ text, leadAgencies, coordinatingAgencies, deadline, output }) =>
    [text, named(leadAgencies), named(coordinatingAgencies), deadline?.text ?? '', output ?? ''].join(' | '),
  )
  return [...targets, ...tasks]
}

// However a table is varied and its cells come as lines, it says the same.
describe.each(Object.keys(tables))('a table of %s', (name) => {
  const { rows, records } = tables[name]!
  describe.each(Object.keys(variants))('%s', (variant) => {
    it.each(Object.keys(dumps))('%s', async (dump) => {
      expect(await read(withTable(dumps[dump]!(variants[variant]!(rows))))).toEqual(records)
    })
  })
})
