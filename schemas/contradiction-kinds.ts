/** What can contradict what, the most serious first. */
export const contradictionKinds = {
  'target-values': 'One plan states a target with two values for one time.',
  'yearly-sum': 'The amounts of the years do not add up to the stated total.',
  'lead-agencies': 'One plan gives one task or target to two agencies.',
  deadlines: 'One plan sets one task for two times.',
  'citation-dates': 'One document is dated in two ways.',
  'citation-after-issue': 'A plan cites a document that was issued after it.',
  'deadline-before-issue': 'A time for doing something was over before the plan was issued.',
  'deadline-after-period': 'A time for doing something ends after the years that the plan covers.',
  period: 'The title and the body state the years of the plan differently.',
} as const satisfies Record<string, string>

export type ContradictionKind = keyof typeof contradictionKinds

/** All kinds, in the order of the table above. */
export const contradictionKindNames = Object.keys(contradictionKinds) as [
  ContradictionKind,
  ...ContradictionKind[],
]
