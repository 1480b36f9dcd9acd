import { compareWords } from '../../../knowledge/compare-words.js'
import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Task } from '../../../schemas/task.js'
import { words } from '../../language/fold.js'
import type { Succession } from '../fields/succession.js'
import { wordLikeness } from '../fields/wording.js'
import type { Alone, Pairing } from './pairing.js'

/** Two groups of agencies whose names have so much in common are taken for one. */
const groupsAlike = 0.5
/** A duty that a plan gives more often than this is no standing one, but what the plan is about. */
const mostGiven = 20

/**
 * Pairs the duties that every plan gives: who steers it and checks, who pays, who reports and when, who takes its aims
 * into plans of his own. Hundreds of plans of a place give them in their own words, so that no link ties them; between
 * two plans one is the other's counterpart where each gives the duty to the same agency, or its successor, and only
 * once. A duty that went to somebody else stays unpaired: two plans of different fields have different agencies to
 * steer them.
 */
export function withStandingDuties(pairing: Pairing<Task>, succession: Succession): Pairing<Task> {
  const [gone, come] = [givenIn(pairing.removed), givenIn(pairing.added)]
  const isMatch = (a: Given, b: Given) =>
    a.duty === b.duty && isSameLead(a.task.leadAgencies, b.task.leadAgencies, succession)
  const pairs = gone.flatMap((a) => {
    const [b, ...others] = come.filter((one) => isMatch(a, one))
    if (!b || others.length > 0 || gone.some((other) => other !== a && isMatch(other, b))) return []
    return [{ a: a.task, b: b.task, related: [], reasons: ['standing-duty' as const] }]
  })
  if (pairs.length === 0) return pairing
  const paired = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]))
  const isLeft = ({ record }: Alone<Task>) => !paired.has(record.id)
  return {
    pairs: [...pairing.pairs, ...pairs],
    removed: pairing.removed.filter(isLeft),
    added: pairing.added.filter(isLeft),
  }
}

interface Given {
  readonly task: Task
  readonly duty: string
}

function givenIn(alone: readonly Alone<Task>[]): Given[] {
  const found = alone.flatMap(({ record: task }) => {
    const duty = dutyOf(task)
    return duty === null ? [] : [{ task, duty }]
  })
  const counts = new Map<string, number>()
  for (const { duty } of found) counts.set(duty, (counts.get(duty) ?? 0) + 1)
  return found.filter(({ duty }) => counts.get(duty)! <= mostGiven)
}

function dutyOf({ text, deadline, leadAgencies }: Task): string | null {
  if (leadAgencies.length === 0) return null
  const said = ` ${words(text).join(' ')} `
  const recurs = deadline?.kind === 'recurring'
  const own = compareWords().standingDuties.find(
    ({ says, isRecurring }) =>
      (recurs || !isRecurring) && says.every((list) => list.some((phrase) => said.includes(` ${phrase} `))),
  )
  return own?.duty ?? null
}

function isSameLead(
  before: readonly AgencyReference[],
  after: readonly AgencyReference[],
  succession: Succession,
): boolean {
  return before.some((own) =>
    after.some(
      (other) =>
        own.agencyId === other.agencyId ||
        succession.isBetween(own.agencyId, other.agencyId) ||
        areLikeGroups(own, other, succession),
    ),
  )
}

/** `Các Sở, Ban, ngành Thành phố` and `Các sở, ban, ngành, địa phương` are nobody else to speak of. */
function areLikeGroups(one: AgencyReference, other: AgencyReference, succession: Succession): boolean {
  const areGroups = succession.isGroup(one.agencyId) && succession.isGroup(other.agencyId)
  return areGroups && wordLikeness(words(one.name), words(other.name)) >= groupsAlike
}
