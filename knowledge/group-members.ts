import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const kinds = z.record(z.string().min(1), z.array(z.string().min(1)))

const GroupMembers = z.strictObject({
  about: z.string(),
  /** Words of groups that any agency may be in. */
  anyone: z.array(z.string().min(1)),
  /** Words of groups, and the kinds of agencies that they hold beside what other words of the name hold. */
  also: kinds,
  /** The same, but the words of `anyone` beside them hold no more than these kinds. */
  only: kinds,
})

/** What a word of a group's name says of its members. */
export interface GroupWord {
  readonly words: string
  readonly says: 'anyone' | 'also' | 'only'
  readonly kinds: readonly string[]
}

/** The words of `group-members.json`, folded, those of more letters first. */
export const groupWords = lazily((): readonly GroupWord[] => read())

function read(): GroupWord[] {
  const { anyone, also, only } = loadKnowledge('group-members.json', GroupMembers)
  const of = (says: GroupWord['says'], entries: readonly (readonly [string, readonly string[]])[]) =>
    entries.map(([text, kinds]): GroupWord => ({ words: fold(text), says, kinds }))
  const all = [
    ...of(
      'anyone',
      anyone.map((text) => [text, []]),
    ),
    ...of('also', Object.entries(also)),
    ...of('only', Object.entries(only)),
  ]
  return all.sort((a, b) => b.words.length - a.words.length)
}
