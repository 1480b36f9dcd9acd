import { z } from 'zod'
import { documentId, recordId } from './id.js'

/** What a judgement is known by: a hash of all that it says. */
export const judgementId = z
  .string()
  .regex(/^judgement-[0-9a-f]{12}$/)
  .meta({
    description: 'The id of a judgement: a hash of what it says.',
    examples: ['judgement-0f3a9be27c41'],
  })

/** The start of a SHA-256 of the words that a steward saw. */
export const fingerprint = z.string().regex(/^[0-9a-f]{16}$/)

const common = {
  id: judgementId,
  at: z.iso
    .datetime()
    .meta({ description: 'When it was made, UTC.', examples: ['2026-01-12T08:30:00.000Z'] }),
  by: z
    .string()
    .min(1)
    .meta({ description: 'Who made it.', examples: ['Nguyễn Thị Lan'] }),
  why: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The reason, in the words of who made it.',
      examples: ['Cùng là tỷ trọng kinh tế số'],
    }),
  seen: z.record(z.string().min(1), fingerprint).meta({
    description:
      'The fingerprint of the source words at the time of judging, by the id of each record (or other subject) judged.',
    examples: [{ 'ha-noi-345-kh-ubnd-2022.target-0f3a9be27c': '5f1d0c2b7a9e3846' }],
  }),
}

const pair = {
  a: recordId.meta({ description: 'The record whose id sorts first.' }),
  b: recordId.meta({ description: 'The other record, of the same kind.' }),
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly seen: Readonly<Record<string, string>>
}

function checkPair({ a, b, seen }: Pair, context: z.RefinementCtx): void {
  const kinds = [a, b].map((id) => id.slice(id.indexOf('.') + 1, id.indexOf('-', id.indexOf('.'))))
  if (!(a < b)) context.addIssue({ code: 'custom', path: ['b'], message: 'must sort after a' })
  if (kinds[0] !== kinds[1])
    context.addIssue({ code: 'custom', path: ['b'], message: 'must be of the kind of a' })
  checkSeen([a, b], seen, context)
}

function checkSeen(
  ids: readonly string[],
  seen: Readonly<Record<string, string>>,
  context: z.RefinementCtx,
): void {
  for (const id of ids) {
    if (!Object.hasOwn(seen, id))
      context.addIssue({ code: 'custom', path: ['seen'], message: `must state ${id}` })
  }
}

/** Two records of two plans are about the same thing. */
export const SameJudgement = z
  .strictObject({
    kind: z.literal('same').meta({ description: 'The two records are about the same thing.' }),
    ...common,
    ...pair,
  })
  .superRefine(checkPair)

/** Two records of two plans are about different things. */
export const DifferentJudgement = z
  .strictObject({
    kind: z.literal('different').meta({ description: 'The two records are about different things.' }),
    ...common,
    ...pair,
  })
  .superRefine(checkPair)

/** A value was read wrongly, and this is the right one. */
export const CorrectJudgement = z
  .strictObject({
    kind: z.literal('correct').meta({ description: 'A value was read wrongly.' }),
    ...common,
    record: z
      .union([recordId, documentId])
      .meta({ description: 'The target, the task or the document.', examples: ['ha-noi-345-kh-ubnd-2022'] }),
    field: z
      .string()
      .regex(/^[A-Za-z]+(?:\.(?:[A-Za-z]+|0|[1-9][0-9]*))*$/)
      .meta({
        description: 'The way to the value: names of fields and places in lists (from 0), parted by dots.',
        examples: ['name', 'values.0.min', 'deadline', 'leadAgencies'],
      }),
    value: z.json().meta({ description: 'The right value.', examples: [45] }),
    was: z.json().meta({ description: 'What the program had read.', examples: [42] }),
  })
  .superRefine(({ record, seen }, context) => checkSeen([record], seen, context))

/** Something that waited for a steward has been looked at, and leaves the queue. */
export const SettleJudgement = z
  .strictObject({
    kind: z.literal('settle').meta({ description: 'Something that waited for a steward is decided.' }),
    ...common,
    subject: z
      .string()
      .min(1)
      .meta({
        description:
          'The id of what waited: a contradiction, a doubt, an agency, a record of low confidence.',
        examples: ['doubt-7d1e02c9ab'],
      }),
    verdict: z.enum(['accepted', 'rejected']).meta({
      description:
        'accepted: it is as the queue says (a real contradiction, a right doubt, an agency to list), or, for a record of low confidence, it is read right; rejected: it is not.',
      examples: ['rejected'],
    }),
  })
  .superRefine(({ subject, seen }, context) => checkSeen([subject], seen, context))

/** An earlier judgement holds no longer; where that is itself an undo, what it undid holds again. */
export const UndoJudgement = z.strictObject({
  kind: z.literal('undo').meta({ description: 'An earlier judgement holds no longer.' }),
  ...common,
  undoes: judgementId.meta({ description: 'The judgement that holds no longer.' }),
})

/** A line of `judgements.jsonl`: what a steward decided; who, when, why, and on seeing which words. */
export const Judgement = z.discriminatedUnion('kind', [
  SameJudgement,
  DifferentJudgement,
  CorrectJudgement,
  SettleJudgement,
  UndoJudgement,
])

export type Judgement = z.infer<typeof Judgement>

/** A judgement of one kind. */
export type JudgementOf<Kind extends Judgement['kind']> = Extract<Judgement, { kind: Kind }>
