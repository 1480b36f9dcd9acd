import { fold } from '../language/fold.js'
import { measureOf } from '../language/values/topic.js'
import { isVagueName } from '../language/values/vague-names.js'
import type { Column } from '../tree/nodes.js'
import { readingCosts, type TargetDraft } from './drafts.js'
import { nameOf } from './row-names.js'
import { cellText, type TableRow } from './table-rows.js'

/**
 * The rows that name only a measure (`Diện tích`) of the thing that a row without a label over them names (`Lúa cả năm`): those
 * behind that row, up to the first that names a thing of its own.
 */
export function groupMeasures(rows: readonly TableRow[], columns: readonly Column[]): ReadonlySet<TableRow> {
  const measures = new Set<TableRow>()
  let isOpen = false
  for (const [index, row] of rows.entries()) {
    if (row.groupTitle !== rows[index - 1]?.groupTitle) isOpen = row.group === null
    isOpen &&= isVagueName(fold(nameOf(cellText(columns, row.cells, 'name'))))
    if (isOpen) measures.add(row)
  }
  return measures
}

/** A row's target with the thing that its group names; a measure of no thing is doubted, but for one under another row. */
export function underGroup(draft: TargetDraft, row: TableRow, measures: ReadonlySet<TableRow>): TargetDraft {
  if (!isVagueName(fold(draft.name)) || row.parent || row.group !== null) return draft
  const name = measures.has(row) ? measureOf(draft.name, row.groupTitle) : draft.name
  const cost = name === draft.name ? readingCosts.vagueName : readingCosts.composedName
  return { ...draft, name, cost: draft.cost + cost }
}

/** `- Diện tích` below `a | Lúa cả năm`, which states no amount itself: the measure is of that thing. */
export function measuresWhole(draft: TargetDraft, whole: TargetDraft): void {
  if (whole.values.length > 0 || !isVagueName(fold(draft.name))) return
  draft.name = measureOf(draft.name, whole.name)
}
