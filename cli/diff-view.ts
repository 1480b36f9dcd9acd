import type { DiffWords } from '../pipeline/compare/diff-words.js'
import { byImportance, countKinds, isCut } from '../pipeline/compare/order.js'
import { type WordRun, wordDiff } from '../pipeline/compare/word-diff.js'
import type { Change, ChangeSource } from '../schemas/change.js'
import type { ComparedDocument } from '../schemas/changes-file.js'
import { saidOn } from './diff-said.js'
import type { DiffSide } from './diff-sides.js'

/** How many places of one side are shown; JSON has all. */
const mostPlaces = 2

/** A comparison as it is shown, whatever the format. */
export interface DiffView {
  /** What was compared: the first side, the second side. */
  readonly sides: readonly [string, string]
  readonly groups: readonly DiffGroup[]
  /** How many changes there are of each kind, in words. */
  readonly summary: string
}

export interface DiffGroup {
  /** `cut`, or the kind of its changes. */
  readonly key: 'cut' | Change['kind']
  readonly heading: string
  readonly items: readonly DiffItem[]
}

export interface DiffItem {
  /** What the record is called. */
  readonly title: string
  /** What kind of record, and which field of it. */
  readonly about: string
  readonly before: string | null
  readonly after: string | null
  /** What changed word by word, where it is words that changed; else null. */
  readonly runs: readonly WordRun[] | null
  readonly significance: Change['significance']
  /** Why it is taken for that, and what else belongs to it. */
  readonly notes: readonly string[]
  readonly places: readonly DiffPlace[]
  readonly isWhole: boolean
}

/** Where one side states it, and in what words. */
export interface DiffPlace {
  readonly side: string
  readonly place: string
  readonly text: string
}

/** Fields that are words, and so are shown word by word. */
const wordFields = new Set(['name', 'text', 'output', 'title'])

/** Makes a comparison ready to be shown. */
export function diffView(
  sides: readonly [readonly ComparedDocument[], readonly ComparedDocument[]],
  asked: readonly [DiffSide, DiffSide],
  changes: readonly Change[],
  words: DiffWords,
): DiffView {
  const groups = new Map<DiffGroup['key'], Change[]>()
  for (const change of byImportance(changes)) {
    const key = isCut(change) ? 'cut' : change.kind
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return {
    sides: [sideName(sides[0], asked[0], words), sideName(sides[1], asked[1], words)],
    groups: [...groups].map(([key, list]) => ({
      key,
      heading: `${key === 'cut' ? words.cut : words.kinds[key]} (${list.length})`,
      items: list.map((change) => itemOf(change, words)),
    })),
    summary: Object.entries(countKinds(changes))
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  }
}

/** A plan by its number and day, a dataset by its folder; with the revision that it is of. */
function sideName(
  documents: readonly ComparedDocument[],
  { name, planId, revision }: DiffSide,
  { records }: DiffWords,
): string {
  const [one] = documents
  if (!one || planId === null) return name
  const day = one.issuedOn === null ? '' : ` (${records.date(one.issuedOn)})`
  const own = `${one.number ?? one.title ?? one.id}${day}`
  return revision === null ? own : `${revision}: ${own}`
}

function itemOf(change: Change, words: DiffWords): DiffItem {
  const { field, subject, kind, significance } = change
  const isWords = field !== null && wordFields.has(field) && kind === 'reworded'
  const about =
    field === null ? words.subjects[subject] : `${words.subjects[subject]}, ${words.fields[field] ?? field}`
  return {
    title: change.title,
    about,
    before: saidOn('before', change, words),
    after: saidOn('after', change, words),
    runs: isWords ? wordDiff(String(change.before ?? ''), String(change.after ?? '')) : null,
    significance,
    notes: notesOf(change, words),
    places: [...placesOf(change.sources, 'a', words), ...placesOf(change.sources, 'b', words)],
    isWhole: field === null,
  }
}

function notesOf({ reasons, significance, basis, related }: Change, words: DiffWords): string[] {
  const bounds = ({ min, max }: { min: number | null; max: number | null }) =>
    min === max ? `${min}` : `${min ?? '…'} - ${max ?? '…'}`
  return [
    ...(significance === 'uncertain' ? [words.significances.uncertain] : []),
    ...reasons.map((reason) => words.reasons[reason]),
    ...(basis
      ? [`${words.basis}: ${bounds(basis.before)} → ${bounds(basis.after)} ${basis.unit ?? ''}`.trim()]
      : []),
    ...(related.length > 0 ? [`${words.related}: ${related.join(', ')}`] : []),
  ]
}

function placesOf(sources: readonly ChangeSource[], side: 'a' | 'b', words: DiffWords): DiffPlace[] {
  const own = sources.filter((source) => source.side === side)
  const shown = own.slice(0, mostPlaces).map((source) => ({
    side: words.sides[side],
    place: placeOf(source, words),
    text: source.text.replace(/\s+/g, ' ').trim(),
  }))
  const more = own.length - shown.length
  return more > 0 ? [...shown, { side: words.sides[side], place: words.more(more), text: '' }] : shown
}

function placeOf({ documentId, section, page, start, end }: ChangeSource, { records }: DiffWords): string {
  const parts = [
    documentId,
    section.join(' › '),
    page === null ? '' : records.page(page),
    records.characters(start, end),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
