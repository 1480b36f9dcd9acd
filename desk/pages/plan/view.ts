import type { Document } from '../../../schemas/document.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { itemsOfPlan, marksOf, type PlanItem } from './items.js'
import { type Segment, type Stretch, segmentsOf } from './segments.js'
import { textParts } from './text-parts.js'

/** What is asked of a plan's page, as the address says it; empty where nothing is. */
export interface PlanQuestion {
  /** The id of a record whose words are to be marked. */
  readonly at: string
  /** A place of the text to be marked, in UTF-16 units. */
  readonly from: string
  readonly to: string
  /** Which part of a long text, from 1. */
  readonly part: string
  readonly show: string
}

/** What the list beside the text can be narrowed to. */
export const shownKinds = ['all', 'targets', 'tasks', 'warnings'] as const

export type ShownKind = (typeof shownKinds)[number]

/** An item with its number, which ties it to its words. */
export interface NumberedItem {
  readonly number: number
  readonly item: PlanItem
  /** Of other plans the record that is about the same thing, one of each. */
  readonly elsewhere: readonly Elsewhere[]
}

export interface Elsewhere {
  readonly recordId: string
  readonly plan: DocumentBrief
}

/** What the page of a plan shows. */
export interface PlanView {
  readonly document: Document
  readonly waiting: number
  readonly counts: Readonly<Record<ShownKind, number>>
  readonly show: ShownKind
  /** All items of the plan, by number: what the words of the text lead to. */
  readonly all: readonly PlanItem[]
  /** Those of the list. */
  readonly items: readonly NumberedItem[]
  readonly source: PlanSource
}

/** The part of the source that is shown. */
export interface PlanSource {
  readonly text: string
  readonly segments: readonly Segment[]
  /** The places that are to be marked; empty where none was asked for. */
  readonly lit: readonly Stretch[]
  /** From 1. */
  readonly part: number
  readonly parts: number
}

/**
 * A plan with its source beside its records; undefined where there is none of that id.
 *
 * @throws DatasetError where a file is not what it should be
 */
export async function planView(
  snapshot: Snapshot,
  id: string,
  question: PlanQuestion,
): Promise<PlanView | undefined> {
  if (!snapshot.document(id)) return undefined
  const file = await snapshot.readDocument(id)
  const text = await snapshot.readText(id)
  const all = itemsOfPlan(file, snapshot.across.contradictions.values())
  const lit = litPlaces(question, all)
  const parts = textParts(text)
  const part = partAsked(question, lit, parts)
  const show = shownKinds.find((kind) => kind === question.show) ?? 'all'
  const marks = marksOf(all)
  return {
    document: file.document,
    waiting: snapshot.waiting().get(id) ?? 0,
    counts: countsOf(all),
    show,
    all,
    items: all
      .map((item, number) => ({ number, item, elsewhere: elsewhereOf(item, snapshot) }))
      .filter(({ item }) => isShown(item, show) && meets(item.places, parts[part]!)),
    source: {
      text,
      segments: segmentsOf(parts[part]!, [...marks, ...lit.map((place) => ({ ...place, item: litItem }))]),
      lit,
      part: part + 1,
      parts: parts.length,
    },
  }
}

/** What bears the asked-for place among the items of a segment: no item has this number. */
export const litItem = -1

function litPlaces({ at, from, to }: PlanQuestion, items: readonly PlanItem[]): readonly Stretch[] {
  const asked = items.find((item) => 'record' in item && item.record.id === at)
  if (asked) return asked.places
  const [start, end] = [from, to].map((place) => (/^[0-9]{1,9}$/.test(place) ? Number(place) : Number.NaN))
  return start! < end! ? [{ start: start!, end: end! }] : []
}

/** Counted from 0; where a place is to be marked the part in which it begins. */
function partAsked({ part }: PlanQuestion, [first]: readonly Stretch[], parts: readonly Stretch[]): number {
  const ofPlace = first ? parts.findIndex(({ end }) => first.start < end) : -1
  if (part === '' && ofPlace >= 0) return ofPlace
  return Math.min(Math.max(1, Math.trunc(Number(part)) || 1), parts.length) - 1
}

const kindsShown: Readonly<Record<PlanItem['kind'], ShownKind>> = {
  target: 'targets',
  task: 'tasks',
  warning: 'warnings',
  contradiction: 'warnings',
}

const isShown = ({ kind }: PlanItem, show: ShownKind): boolean => show === 'all' || kindsShown[kind] === show

function countsOf(items: readonly PlanItem[]): Record<ShownKind, number> {
  const count = (kind: ShownKind): number => items.filter((item) => isShown(item, kind)).length
  return { all: items.length, targets: count('targets'), tasks: count('tasks'), warnings: count('warnings') }
}

function meets(places: readonly Stretch[], part: Stretch): boolean {
  return places.some(({ start, end }) => start < part.end && end >= part.start)
}

/** How many other plans are named. */
const mostElsewhere = 3

function elsewhereOf(item: PlanItem, snapshot: Snapshot): Elsewhere[] {
  if (!('record' in item)) return []
  const { id } = item.record
  const byPlan = new Map<string, Elsewhere>()
  for (const { a, b, status } of snapshot.across.links.of(id)) {
    const recordId = a === id ? b : a
    const brief = snapshot.record(recordId)
    const plan = brief && snapshot.document(brief.documentId)
    if (plan && status !== 'rejected' && !byPlan.has(plan.id)) byPlan.set(plan.id, { recordId, plan })
  }
  return [...byPlan.values()].slice(0, mostElsewhere)
}
