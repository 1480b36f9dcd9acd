import { ingest } from '../../pipeline/ingest.js'
import type { records } from './one-plan.js'

/** What the program reads of a plan, each record in a line. */
export async function read(text: string): Promise<typeof records> {
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
