import type { Agency } from '../../schemas/agency.js'
import { readAgencyCell } from '../language/agencies/index.js'
import { unmark, words } from '../language/fold.js'

/** How alike two names must be to be taken for one that was misspelt; from 0 to 1. */
const alike = 0.6

/**
 * The agencies that a query may mean: by name, alias or id, with or without Vietnamese marks, abbreviated or misspelt.
 *
 * @param query what a person types; empty finds all
 * @returns the likeliest first, those of equal likelihood in the order given
 * @example findAgencies('so khcn', agencies).map(({ name }) => name) // ['Sở Khoa học và Công nghệ']
 */
export function findAgencies(query: string, agencies: readonly Agency[]): Agency[] {
  const sought = plainWords(query)
  if (sought.length === 0) return [...agencies]
  const meant = new Set(
    readAgencyCell(query).flatMap(({ agency, name }) => [agency, plainWords(name).join(' ')]),
  )
  const scored = agencies.map((agency) => ({ agency, score: likelihood(agency, query, sought, meant) }))
  const found = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const sure = found.filter(({ score }) => score >= scores.words)
  return (sure.length > 0 ? sure : found).map(({ agency }) => agency)
}

const scores = { id: 6, name: 5, start: 4, meant: 3, words: 2 } as const

function likelihood(
  { id, name, shortName, aliases }: Agency,
  query: string,
  sought: readonly string[],
  meant: ReadonlySet<string | null>,
): number {
  if (id === query.trim()) return scores.id
  const names = [name, ...aliases, ...(shortName === null ? [] : [shortName])].map((one) => plainWords(one))
  const whole = sought.join(' ')
  if (names.some((one) => one.join(' ') === whole)) return scores.name
  if (meant.has(ownId(id)) || meant.has(names[0]!.join(' '))) return scores.meant
  if (names.some((one) => one.join(' ').startsWith(whole))) return scores.start
  if (names.some((one) => hasAll(one, sought))) return scores.words
  const likeness = Math.max(...names.map((one) => pairLikeness(one.join(' '), whole)))
  return likeness >= alike ? likeness : 0
}

/** The id without its place: that of the registry. */
const ownId = (id: string): string => id.slice(id.lastIndexOf('.') + 1)

const plainWords = (text: string): string[] => words(text).map(unmark)

/** Whether each word sought is there, or the beginning of one. */
function hasAll(name: readonly string[], sought: readonly string[]): boolean {
  return sought.every((word) => name.some((one) => one.startsWith(word)))
}

/** The share of pairs of letters that two texts have in common (Dice). */
function pairLikeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)))
  const [first, second] = [pairs(a), pairs(b)]
  const common = [...first].filter((pair) => second.has(pair)).length
  return (2 * common) / Math.max(first.size + second.size, 1)
}
