import type { AppliedCorrection } from '../../../schemas/applied-correction.js'
import type { Contradiction } from '../../../schemas/contradiction.js'
import type { DocumentFile } from '../../../schemas/document-file.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { Warning } from '../../../schemas/warning.js'
import type { Mark, Stretch } from './segments.js'

/** What stands beside the source text of a plan. */
export type PlanItem =
  | {
      readonly kind: 'target' | 'task'
      readonly places: readonly Stretch[]
      readonly record: Target | Task
      /** What stewards put right in it. */
      readonly corrections: readonly AppliedCorrection[]
    }
  | { readonly kind: 'warning'; readonly places: readonly Stretch[]; readonly warning: Warning }
  | {
      readonly kind: 'contradiction'
      readonly places: readonly Stretch[]
      readonly contradiction: Contradiction
    }

/** The records, warnings and contradictions of a plan in the order of its text. */
export function itemsOfPlan(
  { document, targets, tasks, corrections = [] }: DocumentFile,
  contradictions: Iterable<Contradiction>,
): PlanItem[] {
  const ofRecords = (kind: 'target' | 'task', records: readonly (Target | Task)[]): PlanItem[] =>
    records.map((record) => ({
      kind,
      record,
      places: record.sources,
      corrections: corrections.filter((one) => one.record === record.id),
    }))
  const ofContradictions = [...contradictions].flatMap((contradiction): PlanItem[] => {
    const own = contradiction.sides.filter(({ documentId }) => documentId === document.id)
    const places = own.flatMap(({ sources }) => sources)
    return places.length === 0 ? [] : [{ kind: 'contradiction', contradiction, places }]
  })
  return [
    ...document.warnings.map((warning): PlanItem => ({ kind: 'warning', warning, places: [warning] })),
    ...ofContradictions,
    ...ofRecords('target', targets),
    ...ofRecords('task', tasks),
  ].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(b) - lastOf(a))
}

const firstOf = ({ places }: PlanItem): number => Math.min(...places.map(({ start }) => start))
const lastOf = ({ places }: PlanItem): number => Math.max(...places.map(({ end }) => end))

/**
 * The marks of items, each with the number of its item.
 *
 * @param isShown whether an item stands beside the text: a mark of another would lead to nothing
 */
export function marksOf(items: readonly PlanItem[], isShown: (item: PlanItem) => boolean): Mark[] {
  return items.flatMap((one, item) =>
    isShown(one) ? one.places.map(({ start, end }) => ({ item, start, end })) : [],
  )
}
