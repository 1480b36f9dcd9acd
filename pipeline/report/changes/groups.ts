import { type Change, significances } from '../../../schemas/change.js'
import type { changeKinds } from '../../../schemas/change-kinds.js'
import { groupBy } from '../../check/group-by.js'
import { isCut } from '../../compare/order.js'
import type { ChangeWords } from './words.js'

/** What a reader looks for, the loudest first. Weakened: less is promised than before, however it is written. */
const order = [
  'weakened',
  'lowered',
  'raised',
  'rescheduled',
  'reassigned',
  'removed',
  'added',
  'succeeded',
  'reworded',
] as const satisfies readonly ('weakened' | (typeof changeKinds)[number])[]

/** A group of changes; what did not change is none. */
export type ChangeGroup = (typeof order)[number]

/** What a group is called. */
export function nameOfGroup(group: ChangeGroup, words: ChangeWords): string {
  return group === 'weakened' ? words.cut : words.kinds[group]
}

/** The changes of two plans by what a reader looks for; in a group the most significant first, then in their order. */
export function changeGroups(changes: readonly Change[]): [ChangeGroup, Change[]][] {
  const groups = groupBy(changes, groupOf)
  const rank = ({ significance }: Change): number => significances.indexOf(significance)
  return order.flatMap((name): [ChangeGroup, Change[]][] => {
    const group = groups.get(name)
    return group ? [[name, [...group].sort((a, b) => rank(a) - rank(b))]] : []
  })
}

function groupOf(change: Change): ChangeGroup | 'unchanged' {
  return isCut(change) ? 'weakened' : change.kind
}
