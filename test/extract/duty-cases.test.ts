import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

const folder = 'fixtures/cases/duties'

/** What a person reads of a plan; see the README of the folder. */
interface Reading {
  targets: { name: string; lead: string[] }[]
  tasks: {
    ordinal?: string
    text: string
    lead: string[]
    coordinating?: string[]
    deadline?: string
    output?: string
  }[]
}

const names = (agencies: readonly { name: string }[]): string[] => agencies.map(({ name }) => name)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  const path = `${folder}/${file}`
  const wanted = JSON.parse(readFileSync(path.replace(/txt$/, 'json'), 'utf8')) as Reading
  const read = ingestText({ path, bytes: readFileSync(path) })
  if (!read.ok) throw new Error(read.problem.reason)

  it('has the tasks, in order, and no others', () => {
    expect(read.tasks.map(({ text }) => text)).toEqual(wanted.tasks.map(({ text }) => text))
  })

  it.each(wanted.tasks.map((task, at) => [task.text, task, at] as const))('%s', (_, task, at) => {
    const { ordinal, leadAgencies, coordinatingAgencies, deadline, output } = read.tasks[at]!
    expect({
      ordinal,
      lead: names(leadAgencies),
      coordinating: names(coordinatingAgencies),
      deadline: deadline?.text ?? null,
      output,
    }).toEqual({
      ordinal: task.ordinal ?? '-',
      lead: task.lead,
      coordinating: task.coordinating ?? [],
      deadline: task.deadline ?? null,
      output: task.output ?? null,
    })
  })

  it('gives targets to those whom they are handed to', () => {
    expect(read.targets.map(({ name, leadAgencies }) => ({ name, lead: names(leadAgencies) }))).toEqual(
      expect.arrayContaining(wanted.targets),
    )
  })
})
