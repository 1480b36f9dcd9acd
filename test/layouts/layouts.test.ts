import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest.js'
import { layouts, records, type Style, styles, written } from './one-plan.js'

/** What the program reads of the plan, each record in a line. */
async function read(text: string): Promise<typeof records> {
  const result = await ingest({ path: 'plan.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error('The plan was refused.')
  const named = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ')
  return {
    targets: result.targets.map(({ name, values }) => {
      const [value] = values
      return `${name}: ${value!.comparator} ${value!.min} ${value!.unit}`
    }),
    tasks: result.tasks.map(({ text, leadAgencies, coordinatingAgencies, deadline }) =>
      [text, named(leadAgencies), named(coordinatingAgencies), deadline?.end ?? ''].join(' | '),
    ),
  }
}

// Whatever the labels and the lines, a plan says the same.
describe.each(Object.keys(styles))('labels %s', (style) => {
  it.each(Object.keys(layouts))('%s', async (layout) => {
    expect(await read(written(styles[style] as Style, layouts[layout]!))).toEqual(records)
  })
})
