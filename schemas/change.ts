import { z } from 'zod'
import { changeKinds } from './change-kinds.js'
import { documentId, recordId } from './id.js'
import { Source } from './source.js'

/** How much a change asks for a reader's eye, the loudest first. */
export const significances = ['critical', 'major', 'uncertain', 'minor', 'trivial', 'none'] as const

export type Significance = (typeof significances)[number]

/** Why a change is taken for what it is, by code; each program that shows it has its own words for it. */
export const changeReasons = {
  'less-is-better': 'For this indicator a lower amount is the better one.',
  'same-bound': 'The amount is the same; only the word before it differs (trên 55, ≥ 55).',
  'range-moved': 'The ends of the range moved in opposite directions, or only one of them moved.',
  'other-horizon': 'The amounts are of two different years.',
  'other-measure': 'One is a level and the other a rate, a multiple, a rank or a milestone.',
  'other-unit': 'The units cannot be put on one basis.',
  'other-baseline': 'They are measured against two different years.',
  'other-bound': 'One sets a floor and the other a ceiling.',
  'unit-unsaid': 'One of the two leaves the unit, or what the share is taken of, unsaid.',
  'one-basis': 'One is an amount a year and the other a total; they were put on one basis to compare them.',
  'amount-stated': 'An amount stands where there was none.',
  'amount-dropped': 'No amount stands where there was one.',
  'horizon-stated': 'A year stands where none was named.',
  'horizon-dropped': 'No year stands where one was named.',
  'new-horizon': 'The indicator was there already; the year is new.',
  'horizon-dropped-target': 'The indicator is still there; this year of it is not.',
  'horizon-over': 'The year was over when the later plan was issued.',
  'next-year': 'Each of the two plans is for one year, and each names its own.',
  'first-named': 'Nobody was named before.',
  'no-longer-named': 'Nobody is named any more.',
  'lead-joined': 'The lead stays and others join it.',
  'lead-left': 'One of several leads is no longer named.',
  'group-or-member': 'One is a group of agencies, which may hold the other.',
  'lawful-successor': 'The agency was merged into, or became, the one now named.',
  split: 'One record was split into several.',
  merged: 'Several records were merged into one.',
  repeated: 'The plan states it more than once.',
  'standing-duty':
    'Every plan gives this duty (who steers, pays, reports); the two are paired by the duty and its lead, not by a link.',
  'may-be-one': 'A target or task of the other plan may be the same one; the pair waits for a steward.',
  'doubtful-pair': 'The two are tied, but differ so much that they may not be one undertaking.',
  'numbers-differ': 'The numbers in the words differ.',
  'no-amount': 'It sets no amount of its own, as the heading of its parts.',
} as const

export type ChangeReason = keyof typeof changeReasons

const reasonCodes = Object.keys(changeReasons) as [ChangeReason, ...ChangeReason[]]

/** A source with the plan of the comparison that it stands in. */
export const ChangeSource = Source.safeExtend({
  side: z.enum(['a', 'b']).meta({ description: 'Which of the two plans it stands in.', examples: ['a'] }),
})

export type ChangeSource = z.infer<typeof ChangeSource>

const bound = z.number().nullable()
const comparedId = z.union([recordId, documentId]).nullable()

/** What two amounts come to on one basis. */
export const Basis = z.strictObject({
  unit: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The unit of both.', examples: ['nhiệm vụ'] }),
  before: z
    .strictObject({ min: bound, max: bound })
    .meta({ description: 'The bounds in the first plan.', examples: [{ min: 10, max: null }] }),
  after: z
    .strictObject({ min: bound, max: bound })
    .meta({ description: 'The bounds in the second plan.', examples: [{ min: 25, max: null }] }),
})

export type Basis = z.infer<typeof Basis>

/** What differs between two plans, or does not: one change for each field of a record that both plans have. */
export const Change = z.strictObject({
  kind: z.enum(changeKinds).meta({
    description:
      'What happened; succeeded: the lawful successor of the agency took over, which is no real change. With a field, added and removed are about that field alone.',
    examples: ['raised'],
  }),
  subject: z
    .enum(['target', 'task', 'document'])
    .meta({ description: 'What kind of record it is about.', examples: ['target'] }),
  a: comparedId.meta({
    description: 'The record in the first plan; null where the record was added.',
    examples: ['ha-noi-345-kh-ubnd-2022.target-0f3a9be27c'],
  }),
  b: comparedId.meta({
    description: 'The record in the second plan; null where the record was removed.',
    examples: ['ha-noi-43-kh-ubnd-2025.target-7d1e02c9ab'],
  }),
  field: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description:
        'The field that it is about (horizon: the years of a value); null where it is about the whole record.',
      examples: ['values', 'horizon', 'leadAgencies'],
    }),
  before: z.json().meta({ description: 'What the first plan states; null where nothing.', examples: [30] }),
  after: z.json().meta({ description: 'What the second plan states; null where nothing.', examples: [35] }),
  significance: z.enum(significances).meta({
    description:
      'critical: less is promised than before; major: a reader should know; uncertain: it may be something else, see reasons; minor; trivial: a matter of words; none: no change.',
    examples: ['major'],
  }),
  effect: z
    .enum(['weaker', 'stronger'])
    .nullable()
    .meta({
      description:
        'Whether less or more is promised: a lower amount of what should be low is stronger; null where neither, or not known.',
      examples: ['stronger'],
    }),
  reasons: z
    .array(z.enum(reasonCodes))
    .meta({ description: 'Why it is taken for that, by code.', examples: [['same-bound']] }),
  basis: Basis.nullable().meta({
    description: 'Both amounts on one basis, where they had to be put on one; else null.',
  }),
  related: z.array(recordId).meta({
    description: 'Other records of the two plans that it hangs together with: those of a split or a merger.',
  }),
  title: z
    .string()
    .min(1)
    .meta({ description: 'What the record is called.', examples: ['Tỷ trọng kinh tế số'] }),
  sources: z.array(ChangeSource).meta({
    description: 'Where both plans state it, those of the first plan first.',
  }),
})

export type Change = z.infer<typeof Change>
