import { countKinds } from '../../../pipeline/compare/order.js'
import { compareDocuments } from '../../../pipeline/link/time-order.js'
import { type ChangeGroup, changeGroups } from '../../../pipeline/report/changes/groups.js'
import type { Change } from '../../../schemas/change.js'
import { type ChangeKind, changeKinds } from '../../../schemas/change-kinds.js'
import type { Changes } from '../../data/changes.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type ListPart, pageOf } from '../parts/page-of.js'
import { planBefore } from './plan-before.js'

/** What is asked of a comparison, as the address says it; empty where nothing is. */
export interface CompareQuestion {
  /** The id of the earlier plan. */
  readonly a: string
  readonly b: string
  readonly group: string
  readonly subject: string
  readonly page: string
}

/** A change with the group that it is shown in. */
export interface GroupedChange {
  readonly group: ChangeGroup
  readonly change: Change
  readonly related: readonly RelatedRecord[]
}

/** A record that a change may have to do with, such as one that may be the same. */
export interface RelatedRecord {
  readonly id: string
  readonly documentId: string
  /** The name of a target, the text of a task. */
  readonly label: string
  /** What waits in the queue about the two; null where nothing does. */
  readonly question: string | null
}

/** What a comparison shows. */
export interface CompareView {
  readonly question: CompareQuestion
  /** What can be chosen, the latest first. */
  readonly plans: readonly DocumentBrief[]
  /** The two plans; null where they are not chosen yet. */
  readonly sides: { readonly a: DocumentBrief; readonly b: DocumentBrief } | null
  /** The groups that there are, in the order of what a reader asks first. */
  readonly groups: readonly { readonly group: ChangeGroup; readonly count: number }[]
  readonly subjects: readonly { readonly subject: Change['subject']; readonly count: number }[]
  readonly changes: ListPart<GroupedChange>
  readonly unchanged: number
}

const pageSize = 40

/** How many plans can be chosen from; any other is compared from its own page. */
const mostChoices = 300

/** @throws DatasetError where a file is not what it should be */
export async function compareView(
  snapshot: Snapshot,
  known: Changes,
  question: CompareQuestion,
): Promise<CompareView> {
  const sides = sidesOf(snapshot, question)
  const changes = sides ? await known.between(snapshot, sides.a.id, sides.b.id) : []
  const ofSubject = changes.filter(({ subject }) => question.subject === '' || subject === question.subject)
  const groups = changeGroups(ofSubject)
  const shown = groups
    .filter(([group]) => question.group === '' || group === question.group)
    .flatMap(([group, own]) => own.map((change) => ({ group, change })))
  const part = pageOf(shown, question.page, pageSize)
  return {
    question,
    plans: choicesOf(snapshot, sides),
    sides,
    groups: groups.map(([group, own]) => ({ group, count: own.length })),
    subjects: subjectsOf(changes),
    changes: {
      ...part,
      items: part.items.map((one) => ({ ...one, related: relatedTo(one.change, snapshot) })),
    },
    unchanged: countKinds(ofSubject).unchanged ?? 0,
  }
}

function relatedTo({ a, b, related }: Change, snapshot: Snapshot): RelatedRecord[] {
  const own = a ?? b
  return related.flatMap((id) => {
    const record = snapshot.record(id)
    if (!record) return []
    const candidates = own === null ? [] : snapshot.across.candidates.briefsOf(own)
    const pair = candidates.find((one) => one.a === id || one.b === id)
    const isAsked = pair !== undefined && snapshot.queue().some((item) => item.id === pair.id)
    return [{ id, documentId: record.documentId, label: record.label, question: isAsked ? pair.id : null }]
  })
}

/** Where only one plan is named, the one issued before it by the same issuer stands on the other side. */
function sidesOf(snapshot: Snapshot, { a, b }: CompareQuestion): CompareView['sides'] {
  const [before, after] = [snapshot.document(a), snapshot.document(b)]
  if (before && after) return before.id === after.id ? null : { a: before, b: after }
  if (!after || a !== '') return null
  const earlier = planBefore(snapshot, after)
  return earlier ? { a: earlier, b: after } : null
}

function choicesOf(snapshot: Snapshot, sides: CompareView['sides']): DocumentBrief[] {
  const sorted = [...snapshot.documents()].sort((a, b) => compareDocuments(b, a)).slice(0, mostChoices)
  const chosen = sides ? [sides.a, sides.b] : []
  return [...new Set([...chosen, ...sorted])].sort((a, b) => compareDocuments(b, a))
}

const subjects: readonly Change['subject'][] = ['target', 'task', 'document']

function subjectsOf(changes: readonly Change[]): CompareView['subjects'] {
  const real: readonly ChangeKind[] = changeKinds.filter((kind) => kind !== 'unchanged')
  return subjects.map((subject) => ({
    subject,
    count: changes.filter((change) => change.subject === subject && real.includes(change.kind)).length,
  }))
}
