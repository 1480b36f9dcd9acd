import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Finding } from '../change-of.js'
import type { Succession } from './succession.js'

type Field = 'leadAgencies' | 'coordinatingAgencies'

/**
 * What happened to the agencies of a record: the same ones, lawful successors, others that joined or left, or others
 * altogether. A list that one of the plans leaves empty tells nothing but that nobody is named there.
 */
export function compareAgencies(
  field: Field,
  before: readonly AgencyReference[],
  after: readonly AgencyReference[],
  succession: Succession,
): Finding | null {
  if (before.length === 0 && after.length === 0) return null
  const said = { field, before: namesOf(before), after: namesOf(after) }
  const loud = field === 'leadAgencies' ? 'major' : 'minor'
  if (before.length === 0) return { ...said, kind: 'added', significance: 'minor', reasons: ['first-named'] }
  if (after.length === 0)
    return { ...said, kind: 'removed', significance: 'minor', reasons: ['no-longer-named'] }
  const { left, joined, succeeded } = match(before, after, succession)
  if (left.length === 0 && joined.length === 0) {
    if (!succeeded) return { ...said, kind: 'unchanged', significance: 'none' }
    return { ...said, kind: 'succeeded', significance: 'none', reasons: ['lawful-successor'] }
  }
  if (left.length === 0) return { ...said, kind: 'added', significance: 'minor', reasons: ['lead-joined'] }
  if (joined.length === 0) return { ...said, kind: 'removed', significance: 'minor', reasons: ['lead-left'] }
  const isGroup = ({ agencyId }: AgencyReference) => succession.isGroup(agencyId)
  if (left.some(isGroup) || joined.some(isGroup)) return regrouped(said, left, joined, isGroup)
  return { ...said, kind: 'reassigned', significance: loud }
}

/** A group said in other words, or a group and an agency that may be of it, is nobody else. */
function regrouped(
  said: Pick<Finding, 'field' | 'before' | 'after'>,
  left: readonly AgencyReference[],
  joined: readonly AgencyReference[],
  isGroup: (one: AgencyReference) => boolean,
): Finding {
  const areGroups = left.every(isGroup) && joined.every(isGroup)
  return areGroups
    ? { ...said, kind: 'reworded', significance: 'trivial' }
    : { ...said, kind: 'reworded', significance: 'uncertain', reasons: ['group-or-member'] }
}

interface Match {
  readonly left: readonly AgencyReference[]
  readonly joined: readonly AgencyReference[]
  readonly succeeded: boolean
}

function match(
  before: readonly AgencyReference[],
  after: readonly AgencyReference[],
  succession: Succession,
): Match {
  const isNamed = (list: readonly AgencyReference[], own: AgencyReference) =>
    list.some(({ agencyId }) => agencyId === own.agencyId)
  const gone = before.filter((own) => !isNamed(after, own))
  const come = after.filter((own) => !isNamed(before, own))
  const isTied = (own: AgencyReference, others: readonly AgencyReference[]) =>
    others.some(({ agencyId }) => succession.isBetween(own.agencyId, agencyId))
  const left = gone.filter((own) => !isTied(own, after))
  const joined = come.filter((own) => !isTied(own, before))
  return { left, joined, succeeded: left.length < gone.length || joined.length < come.length }
}

function namesOf(agencies: readonly AgencyReference[]): string[] | null {
  return agencies.length === 0 ? null : agencies.map(({ name }) => name)
}
