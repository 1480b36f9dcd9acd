import type { PageSize } from '../../../parsers/page-images.js'
import type { Document } from '../../../schemas/document.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import { hasPageImages, type PageImages } from '../../page-images/page-images.js'
import { planBefore } from '../compare/plan-before.js'
import { itemsOfPlan, marksOf, type PlanItem } from './items.js'
import { pagesOf, type ShownPage, shownPages } from './page-boxes.js'
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
  /** `pages` for the pages as they look, `text` for the text; empty: the pages of a scan, else the text. */
  readonly view: string
}

/** What the list beside the text can be narrowed to. */
export const shownKinds = ['all', 'targets', 'tasks', 'warnings'] as const

export type ShownKind = (typeof shownKinds)[number]

/** An item with its number, which ties it to its words. */
export interface NumberedItem {
  readonly number: number
  readonly item: PlanItem
  /** Of each plan another record that is about the same thing, of this one too. */
  readonly elsewhere: readonly Elsewhere[]
}

export interface Elsewhere {
  readonly recordId: string
  readonly plan: DocumentBrief
}

/** What the page of a plan shows. */
export interface PlanView {
  readonly document: Document
  /** The plan before it, which it can be compared with; null where there is none. */
  readonly before: DocumentBrief | null
  readonly waiting: number
  readonly counts: Readonly<Record<ShownKind, number>>
  readonly show: ShownKind
  /** All items of the plan, by number: what the words of the text lead to. */
  readonly all: readonly PlanItem[]
  /** Those of the list. */
  readonly items: readonly NumberedItem[]
  readonly source: PlanSource
  /** The pages as they look; null where the text is shown. */
  readonly pages: PlanPages | null
  /** What there is to look at. */
  readonly looks: readonly Look[]
}

/** The text of a file, or its pages as they look. */
export type Look = 'text' | 'pages'

/** Some pages of the file. */
export interface PlanPages {
  readonly shown: readonly ShownPage[]
  /** The number of the item that was asked for; null for none. */
  readonly lit: number | null
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
 * @param images draws the pages of the files
 * @throws DatasetError where a file is not what it should be
 */
export async function planView(
  snapshot: Snapshot,
  images: PageImages,
  id: string,
  question: PlanQuestion,
): Promise<PlanView | undefined> {
  if (!snapshot.document(id)) return undefined
  const file = await snapshot.readDocument(id)
  const { document } = file
  const all = itemsOfPlan(file, snapshot.across.contradictions.values())
  const show = shownKinds.find((kind) => kind === question.show) ?? 'all'
  const asked: Asked = { ...question, isShown: (item) => isShown(item, show) }
  const sizes = lookOf(document, question) === 'pages' ? await images.sizes(document.source) : null
  const looked = sizes ? lookAtPages(all, sizes, asked) : await lookAtText(snapshot, id, all, asked)
  return {
    document,
    before: planBefore(snapshot, document) ?? null,
    waiting: snapshot.waiting().get(id) ?? 0,
    counts: countsOf(all),
    show,
    all,
    items: all
      .map((item, number) => ({ number, item, elsewhere: elsewhereOf(item, snapshot) }))
      .filter(({ item }) => asked.isShown(item) && looked.isBeside(item)),
    source: looked.source,
    pages: looked.pages,
    looks: hasPageImages(document.source) ? ['text', 'pages'] : ['text'],
  }
}

/** A scan is looked at as it is, for its words are only what a program took them for. */
function lookOf({ source, warnings }: Document, { view, from }: PlanQuestion): Look {
  if (!hasPageImages(source) || view === 'text' || from !== '') return 'text'
  return view === 'pages' || warnings.some(({ code }) => code === 'text-recognised') ? 'pages' : 'text'
}

/** What is shown of the source, and which items belong beside it. */
type Looked = Pick<PlanView, 'source' | 'pages'> & { readonly isBeside: (item: PlanItem) => boolean }

/** What is asked, with whether an item is of a kind that is to be shown. */
interface Asked extends PlanQuestion {
  readonly isShown: (item: PlanItem) => boolean
}

async function lookAtText(
  snapshot: Snapshot,
  id: string,
  all: readonly PlanItem[],
  question: Asked,
): Promise<Looked> {
  const text = await snapshot.readText(id)
  const lit = litPlaces(question, all)
  const parts = textParts(text)
  const part = partAsked(question, lit, parts)
  const marks = [...marksOf(all, question.isShown), ...lit.map((place) => ({ ...place, item: litItem }))]
  return {
    source: {
      text,
      segments: segmentsOf(parts[part]!, marks),
      lit,
      part: part + 1,
      parts: parts.length,
    },
    pages: null,
    isBeside: (item) => meets(item.places, parts[part]!),
  }
}

/** How many pages are shown at once. */
const pagesInPart = 20

function lookAtPages(all: readonly PlanItem[], sizes: readonly PageSize[], question: Asked): Looked {
  const asked = all.findIndex((item) => 'record' in item && item.record.id === question.at)
  const [page = 1] = asked < 0 ? [] : pagesOf(all[asked]!)
  const parts = Math.max(1, Math.ceil(sizes.length / pagesInPart))
  const wanted = question.part === '' ? Math.ceil(page / pagesInPart) : Math.trunc(Number(question.part))
  const part = Math.min(Math.max(1, wanted || 1), parts)
  const first = (part - 1) * pagesInPart
  const inPart = (one: number): boolean => one > first && one <= first + pagesInPart
  return {
    source: { text: '', segments: [], lit: [], part, parts },
    pages: {
      shown: shownPages(all, sizes.slice(first, first + pagesInPart), first + 1, question.isShown),
      lit: asked < 0 ? null : asked,
    },
    isBeside: (item) => {
      const pages = pagesOf(item)
      return pages.length === 0 ? part === 1 : pages.some(inPart)
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
