import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const columnKind = z.enum([
  'ordinal',
  'name',
  'unit',
  'value',
  'baseline',
  'lead',
  'coordinating',
  'deadline',
  'output',
  'budget',
  'year',
  'note',
  'detail',
  // known, and none of these: what reads like one of them all the same
  'other',
])

const columnsFile = z.object({
  about: z.string(),
  /** Folded words of the heading of the second of two columns of names, which has the names themselves. */
  specific: z.array(z.string()),
  /** Folded words of the heading of the first of them, which has their groups. */
  general: z.array(z.string()),
  /** The same of two columns of names of targets. */
  specificTargets: z.array(z.string()),
  generalTargets: z.array(z.string()),
  /** Folded words of the headings of two columns of times that are from the one to the other. */
  begins: z.array(z.string()),
  ends: z.array(z.string()),
  headings: z.array(
    z.object({
      kind: columnKind,
      /** What the heading names, to tell tables of targets from tables of tasks. */
      subject: z.enum(['target', 'task']).optional(),
      /** Whether the heading says that its values are still to be reached, as `Kế hoạch năm …` does. */
      planned: z.boolean().optional(),
      /** Folded beginnings or whole headings; `*` stands for any words. */
      phrases: z.array(z.string()),
    }),
  ),
})

/** What a steward knows of the headings of columns: `knowledge/columns.json`. */
export type ColumnHeading = z.infer<typeof columnsFile>['headings'][number]

const columnsOf = lazily(() => loadKnowledge('columns.json', columnsFile))

/** The headings of columns, in the order in which they are tried. */
export const columnHeadings = (): readonly ColumnHeading[] => columnsOf().headings

/** Words of a heading of groups, and of the heading of tasks beside it (`Nhóm nhiệm vụ | Nhiệm vụ cụ thể`). */
export const groupColumnWords = (): {
  readonly general: readonly string[]
  readonly specific: readonly string[]
  readonly generalTargets: readonly string[]
  readonly specificTargets: readonly string[]
} => columnsOf()

/** Words of the heading of when something begins, and of the heading of when it ends (`Bắt đầu | Kết thúc`). */
export const timeColumnWords = (): {
  readonly begins: readonly string[]
  readonly ends: readonly string[]
} => columnsOf()
