import { afterPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import type { Member, Passage } from './passage.js'
import { gaps } from './tokens.js'

/** Agencies under the labels of an item. */
export interface DutyLists {
  readonly lead: readonly Member[]
  readonly coordinating: readonly Member[]
}

/**
 * Reads `Cơ quan chủ trì: A; cơ quan phối hợp: B`.
 *
 * @returns undefined where the item has no such label with agencies after it
 */
export function readLabelledDuty(passage: Passage): DutyLists | undefined {
  const { tokens } = passage
  const lead: Member[] = []
  const coordinating: Member[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.gap !== gaps.colon) continue
    const label = labelBefore(passage, at)
    if (label) (label === 'lead' ? lead : coordinating).push(...membersFrom(passage, at).members)
  }
  return lead.length + coordinating.length > 0 ? { lead, coordinating } : undefined
}

function labelBefore({ tokens }: Passage, colon: number): 'lead' | 'coordinating' | undefined {
  for (let at = Math.max(0, colon - 6); at < colon; at++) {
    if (afterPhrase('leadLabels', tokens, at) === colon) return 'lead'
    if (afterPhrase('coordinatingLabels', tokens, at) === colon) return 'coordinating'
  }
  return undefined
}
