import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Ingested, IngestFile } from '../../pipeline/dataset/ingest-result.js'
import { ingest } from '../../pipeline/ingest.js'

const plans = ['345-kh-ubnd-2022', '43-kh-ubnd-2025']
const formats = ['csv', 'docx', 'html', 'md', 'ods', 'odt', 'pdf', 'xlsx']

const file = (path: string): IngestFile => ({ path, bytes: readFileSync(path) })

async function read(path: string): Promise<Ingested> {
  const result = await ingest(file(path))
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

/** A span of years that a page's width breaks at its hyphen: whether a space stood there cannot be seen. */
const brokenSpan = /(\d) ?- ?(\d)/g

/** What a record says, without its places in the text and how sure it is: those are the format's own. */
function said({ targets, tasks, agencies }: Ingested) {
  const words = (text: string | null) => text?.replace(/\s+/g, ' ').replace(brokenSpan, '$1-$2').trim()
  return {
    targets: targets.map(
      ({ id, ordinal, group, name, unit, values, leadAgencies, coordinatingAgencies }) => ({
        id,
        ordinal,
        group,
        name: words(name),
        unit,
        values: values.map((value) => ({ ...value, text: words(value.text) })),
        leads: leadAgencies.map(({ agencyId }) => agencyId),
        coordinating: coordinatingAgencies.map(({ agencyId }) => agencyId),
      }),
    ),
    tasks: tasks.map((task) => ({
      id: task.id,
      ordinal: task.ordinal,
      group: task.group,
      text: words(task.text),
      output: words(task.output),
      deadline: task.deadline && { ...task.deadline, text: words(task.deadline.text) },
      leads: task.leadAgencies.map(({ agencyId }) => agencyId),
      coordinating: task.coordinatingAgencies.map(({ agencyId }) => agencyId),
    })),
    agencies: agencies.map(({ id }) => id),
  }
}

describe.each(plans)('plan %s', (plan) => {
  it.each(formats)('says the same as %s as it does as text', async (format) => {
    const asText = said(await read(`fixtures/plans/${plan}.txt`))
    const asFile = said(await read(`fixtures/formats/${plan}.${format}`))
    expect(asFile).toEqual(asText)
  })
})

it('plan 345-kh-ubnd-2022 printed from a browser says the same as its text', async () => {
  const asText = said(await read('fixtures/plans/345-kh-ubnd-2022.txt'))
  const printed = said(await read('fixtures/formats/345-kh-ubnd-2022-printed.pdf'))
  expect(printed).toEqual(asText)
})
