import type { Target } from '../../schemas/target.js'
import { type ComparableName, comparableName, isSameThing } from './comparable-name.js'
import { groupBy } from './group-by.js'
import { overlap, placeOf } from './own-place.js'

/** A target with its name as it is compared. */
export interface NamedTarget {
  readonly target: Target
  readonly name: ComparableName
  /** The part of the plan that it stands in first. */
  readonly place: string
}

/** A name of fewer words says too little of what is measured, the more so where it is a part of something (nông thôn). */
const tellingWords = 3
const tellingWordsOfPart = 4
/** A name that stands in more parts of a plan is stated of something else in each, as of each district. */
const mostPlaces = 3

/**
 * The targets of a plan that bear one name, in groups of two or more, in time that grows with their number. A name
 * that stands twice in one part of the plan for one time is left out: there the headings tell what it is of.
 */
export function namesakes(targets: readonly Target[]): NamedTarget[][] {
  const named = targets
    .map((target) => ({ target, name: comparableName(target.name), place: placeOf(target.sources[0]!) }))
    .filter(
      ({ target, name }) => name.length >= (target.parentId === null ? tellingWords : tellingWordsOfPart),
    )
  return [...groupBy(named, ({ name }) => name.key).values()].filter(
    (group) => group.length > 1 && !isAmbiguous(group),
  )
}

function isAmbiguous(group: readonly NamedTarget[]): boolean {
  if (new Set(group.map(({ place }) => place)).size > mostPlaces) return true
  const seen = new Set<string>()
  for (const { place, target } of group) {
    for (const key of new Set(target.values.map(({ by, unit }) => `${place}|${by}|${unit}`))) {
      if (seen.has(key)) return true
      seen.add(key)
    }
  }
  return false
}

/** The pairs of a group that are one thing stated in two parts of the plan. */
export function pairsOf(group: readonly NamedTarget[]): [NamedTarget, NamedTarget][] {
  return group.flatMap((a, at) =>
    group
      .slice(at + 1)
      .filter(
        (b) =>
          a.place !== b.place && isSameThing(a.name, b.name) && !overlap(a.target.sources, b.target.sources),
      )
      .map((b): [NamedTarget, NamedTarget] => [a, b]),
  )
}
