import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { loadKnowledge } from './load.js'

const role = z.enum(['purpose', 'goals', 'tasks', 'implementation', 'funding'])

/** What a section is for. */
export type Role = z.infer<typeof role>

const sectionsFile = z.object({
  about: z.string(),
  roles: z.record(role, z.array(z.string())),
  /** To which role a section below may turn. */
  changes: z.record(role, z.array(role)),
  targetGroups: z.array(z.string()),
  closings: z.array(z.string()),
})

interface Sections {
  phrases: { role: Role; phrase: string }[]
  changes: ReadonlyMap<Role, ReadonlySet<Role>>
  targetGroups: readonly string[]
  closings: readonly string[]
}

let loaded: Sections | undefined

/** `knowledge/sections.json`, folded. */
export function sectionWords(): Sections {
  loaded ??= prepare(loadKnowledge('sections.json', sectionsFile))
  return loaded
}

function prepare(file: z.infer<typeof sectionsFile>): Sections {
  const phrases = Object.entries(file.roles).flatMap(([name, list]) =>
    list.map((phrase) => ({ role: name as Role, phrase: fold(phrase) })),
  )
  return {
    phrases,
    changes: new Map(Object.entries(file.changes).map(([name, list]) => [name as Role, new Set(list)])),
    targetGroups: file.targetGroups.map((phrase) => fold(phrase)),
    closings: file.closings.map((phrase) => fold(phrase)),
  }
}
