import type { Change, ChangeReason, ChangeSource, Significance } from '../../schemas/change.js'
import type { Source } from '../../schemas/source.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'

/** A record of either kind. */
export type PlanRecord = Target | Task

/** A record of the first plan and the one of the second that is about the same thing. */
export interface Pair<T extends PlanRecord = PlanRecord> {
  readonly a: T
  readonly b: T
  /** Others that hang together with them: the rest of a split or a merger. */
  readonly related: readonly string[]
  /** Why they are taken for one where that needs to be said. */
  readonly reasons: readonly ChangeReason[]
}

/** What a part of the comparison finds about one field of a pair. */
export interface Finding {
  readonly kind: Change['kind']
  readonly field: string
  readonly before: Change['before']
  readonly after: Change['after']
  readonly significance: Significance
  readonly effect?: Change['effect']
  readonly reasons?: readonly ChangeReason[]
  readonly basis?: Change['basis']
}

/** A finding as a change, with the words of both plans. */
export function changeOf(pair: Pair, finding: Finding): Change {
  const { kind, field, before, after, significance } = finding
  const { a, b, related } = pair
  return {
    kind,
    subject: subjectOf(a),
    a: a.id,
    b: b.id,
    field,
    before,
    after,
    significance,
    effect: finding.effect ?? null,
    reasons: [...new Set([...(finding.reasons ?? []), ...(kind === 'unchanged' ? [] : pair.reasons)])],
    basis: finding.basis ?? null,
    related: [...related],
    title: titleOf(b),
    sources: [...placed(a.sources, 'a'), ...placed(b.sources, 'b')],
  }
}

/** A record of one plan that the other has not. */
export function wholeChange(
  kind: 'added' | 'removed',
  record: PlanRecord,
  significance: Significance,
  reasons: readonly ChangeReason[],
  related: readonly string[],
): Change {
  const said = saidBy(record)
  const isAdded = kind === 'added'
  return {
    kind,
    subject: subjectOf(record),
    a: isAdded ? null : record.id,
    b: isAdded ? record.id : null,
    field: null,
    before: isAdded ? null : said,
    after: isAdded ? said : null,
    significance,
    effect: null,
    reasons: [...reasons],
    basis: null,
    related: [...related],
    title: titleOf(record),
    sources: placed(record.sources, isAdded ? 'b' : 'a'),
  }
}

/** @example subjectOf(target) // 'target' */
export function subjectOf(record: PlanRecord): 'target' | 'task' {
  return 'values' in record ? 'target' : 'task'
}

/** What a record is called: the name of a target, the text of a task. */
export function titleOf(record: PlanRecord): string {
  return 'values' in record ? record.name : record.text
}

/** What a record says, for one that stands alone. */
function saidBy(record: PlanRecord): Change['before'] {
  const leadAgencies = record.leadAgencies.map(({ name }) => name)
  return 'values' in record
    ? { name: record.name, values: record.values, leadAgencies }
    : { text: record.text, deadline: record.deadline, leadAgencies }
}

function placed(sources: readonly Source[], side: ChangeSource['side']): ChangeSource[] {
  return sources.map((source) => ({ ...source, side }))
}
