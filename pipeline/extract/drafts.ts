import type { AgencyMention } from '../language/agencies/index.js'
import type { Deadline } from '../language/deadlines/index.js'
import type { Money } from '../language/money.js'
import type { Quantity } from '../language/values/quantity.js'
import type { Text } from '../tree/text.js'

/** Where a record stands: its words, and the labels that lead to them. */
export interface Mention {
  text: Text
  section: string[]
}

/** An amount with the years it holds for and the words that state it. */
export interface DraftValue
  extends Pick<Quantity, 'comparator' | 'min' | 'max' | 'unit' | 'measure' | 'baseline'> {
  from: number | null
  by: number | null
  text: string
}

/** What both kinds of record have before they get their ids. */
export interface Draft {
  ordinal: string | null
  parent: Draft | null
  group: string | null
  lead: readonly AgencyMention[]
  coordinating: readonly AgencyMention[]
  mentions: Mention[]
  /** What its reading cost: 0 is a perfect fit; grows with realigned cells, unread values, composed names. */
  cost: number
}

export interface TargetDraft extends Draft {
  name: string
  values: DraftValue[]
  /** It has a row of its own in a table. */
  tabled: boolean
}

export interface TaskDraft extends Draft {
  text: Text
  output: Text | null
  deadline: Deadline | null
  otherDeadlines: Deadline[]
  budget: Money | null
}

/** Costs of readings that are right as a rule but not for sure. */
export const readingCosts = {
  prose: 0.4,
  unmarked: 3,
  composedName: 0.5,
  openYear: 1.5,
  unreadValue: 1.5,
  unreadDeadline: 1.2,
  inherited: 0.2,
  past: 6,
  bareNumber: 6,
  limit: 6,
  unreadActor: 4,
  sharedPoint: 0.6,
  openLead: 2,
  unsaidRoles: 2,
  vagueName: 2,
  foreignWords: 6,
} as const
