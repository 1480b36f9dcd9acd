import { z } from 'zod'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Dataset } from '../dataset/read-all.js'

/** Columns that repeat what another table states, for those who read one table alone. */

const words = z.string().min(1).nullable()

/** Which one in a list that the record holds, from 1. */
export const position = z.int().min(1).meta({ description: 'Its place in the list, from 1.' })

/** How many of something there are. */
export function countOf(what: string): z.ZodType {
  return z
    .int()
    .min(0)
    .meta({ description: `How many ${what} it has. Derived.` })
}

export const documentNumber = words.meta({
  description: 'The number of the document, as in the table documents. Derived.',
})

export const leadNames = z.array(z.string()).meta({
  description: 'The canonical names of who leads, as in the table assignments. Derived.',
})

export const coordinatingNames = z.array(z.string()).meta({
  description: 'The canonical names of who coordinates, as in the table assignments. Derived.',
})

/** The words of a record that is named by its id beside it. */
export function wordsOf(column: string): z.ZodType {
  return words.meta({ description: `The name of the target or the text of the task in ${column}. Derived.` })
}

/** @example namesOf(task.leadAgencies) // ['Sở Tài chính'] */
export function namesOf(agencies: readonly AgencyReference[]): string[] {
  return agencies.map(({ name }) => name)
}

/** The name of each target and the text of each task of a dataset, by id. */
export function recordWords({ documents }: Dataset): Map<string, string> {
  const words = new Map<string, string>()
  for (const { targets, tasks } of documents) {
    for (const { id, name } of targets) words.set(id, name)
    for (const { id, text } of tasks) words.set(id, text)
  }
  return words
}
