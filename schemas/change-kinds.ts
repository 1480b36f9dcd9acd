/** What can happen between two plans, the kinds of the contract. */
export const changeKinds = [
  'added',
  'removed',
  'raised',
  'lowered',
  'rescheduled',
  'reassigned',
  'succeeded',
  'reworded',
  'unchanged',
] as const

export type ChangeKind = (typeof changeKinds)[number]
