import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import type { InForce } from '../../pipeline/judge/in-force.js'
import type { JudgementLog } from '../../pipeline/judge/parse-log.js'
import type { QueueItem } from '../../pipeline/judge/queue/item.js'
import { askedItems, reviewQueue } from '../../pipeline/judge/queue/queue.js'
import type { ReviewState } from '../../pipeline/judge/queue/review-state.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { AcrossDocuments } from './across.js'
import type { DocumentBrief } from './document-brief.js'
import { DueCalendar } from './due-calendar.js'
import type { Holding } from './holding.js'
import { once } from './once.js'
import type { RecordBrief } from './record-brief.js'

/** How a record names an agency. */
export type AgencyRole = 'lead' | 'coordinating'

/** What reads a document whole. */
export interface DocumentReader {
  /** @throws DatasetError where its file is not what it should be */
  document(id: string): Promise<DocumentFile>
  /** The source text that its offsets point into. */
  text(id: string): Promise<string>
}

/** What a snapshot is made of. */
export interface SnapshotParts {
  /** By document id, in the order of the ids. */
  readonly holdings: ReadonlyMap<string, Holding>
  readonly across: AcrossDocuments
  readonly review: ReviewState
  /** Changes whenever anything of the dataset or of its judgements does; fit for an ETag. */
  readonly version: string
  readonly reader: DocumentReader
}

/**
 * A dataset as it stood at one moment, with all that lists and filters ask for in the memory. It never changes: when
 * the dataset does, there is another one, see `DeskDataset.current`.
 */
export class Snapshot {
  readonly version: string
  /** What stands between the documents: agencies, indicators, links, candidates, contradictions, citations. */
  readonly across: AcrossDocuments
  readonly #parts: SnapshotParts

  constructor(parts: SnapshotParts) {
    this.#parts = parts
    this.version = parts.version
    this.across = parts.across
  }

  /** All documents, sorted by id. */
  readonly documents = once((): readonly DocumentBrief[] =>
    [...this.#parts.holdings.values()].map(({ brief }) => brief),
  )

  document(id: string): DocumentBrief | undefined {
    return this.#parts.holdings.get(id)?.brief
  }

  /** All targets, sorted by their documents' ids and their own. */
  readonly targets = once(() => this.#allOf('target'))

  /** All tasks, in the same order. */
  readonly tasks = once(() => this.#allOf('task'))

  /** What is due when, of all tasks. */
  readonly due = once(() => new DueCalendar(this.tasks(), (id) => this.document(id)))

  /** The indicators, those of most plans first, then by name. */
  readonly indicators = once((): readonly Indicator[] => {
    const plansOf = ({ targets }: Indicator): number =>
      new Set(targets.flatMap((id) => this.record(id)?.documentId ?? [])).size
    return [...this.across.indicators.values()]
      .map((indicator) => ({ indicator, plans: plansOf(indicator) }))
      .sort((a, b) => b.plans - a.plans || compareStrings(a.indicator.name, b.indicator.name))
      .map(({ indicator }) => indicator)
  })

  /** A target or a task. */
  record(id: string): RecordBrief | undefined {
    return this.#byId().get(id)
  }

  /** The targets and tasks of a document, sorted by id. */
  recordsOf(documentId: string): readonly RecordBrief[] {
    return this.#parts.holdings.get(documentId)?.records ?? []
  }

  /** The records that name an agency, in the order of the documents. */
  recordsOfAgency(agencyId: string, role: AgencyRole): readonly RecordBrief[] {
    return (role === 'lead' ? this.#byLead() : this.#byCoordinating()).get(agencyId) ?? []
  }

  /** A whole target or task, read from its document; undefined where there is none. */
  async readRecord(id: string): Promise<Target | Task | undefined> {
    const brief = this.record(id)
    if (!brief) return undefined
    const { targets, tasks } = await this.readDocument(brief.documentId)
    const records: readonly (Target | Task)[] = brief.kind === 'target' ? targets : tasks
    return records.find((record) => record.id === id)
  }

  /** Whole targets and tasks, in the order of the briefs; one that is gone from the disk meanwhile is left out. */
  async readRecords(briefs: readonly RecordBrief[]): Promise<(Target | Task)[]> {
    const found: (Target | Task)[] = []
    for (const { id } of briefs) found.push(...[await this.readRecord(id)].filter((one) => one !== undefined))
    return found
  }

  /** @throws DatasetError where its file is not what it should be; the file system's error where there is none */
  readDocument(id: string): Promise<DocumentFile> {
    return this.#parts.reader.document(id)
  }

  /** The source text of a document. */
  readText(id: string): Promise<string> {
    return this.#parts.reader.text(id)
  }

  /** All that waits for a steward, the most valuable first. */
  readonly queue = once((): readonly QueueItem[] => reviewQueue(this.#parts.review))

  /** What was asked and has been settled, by its id, as far as the dataset still holds it. */
  readonly settled = once((): ReadonlyMap<string, QueueItem> => {
    const subjects = new Set(
      this.log.judgements.flatMap((one) => (one.kind === 'settle' ? [one.subject] : [])),
    )
    const items = subjects.size === 0 ? [] : askedItems(this.#parts.review)
    return new Map(items.flatMap((item) => (subjects.has(item.id) ? [[item.id, item]] : [])))
  })

  /** How many things wait in each document, by its id. */
  readonly waiting = once((): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const { sides } of this.queue()) {
      for (const id of new Set(sides.map(({ documentId }) => documentId)))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  })

  /** The log of judgements, in its order. */
  get log(): JudgementLog {
    return this.#parts.review.log
  }

  /** What the judgements come to. */
  get inForce(): InForce {
    return this.#parts.review.inForce
  }

  /** What each document's text may hold, for searching. */
  get holdings(): ReadonlyMap<string, Holding> {
    return this.#parts.holdings
  }

  readonly #byId = once(() => {
    const byId = new Map<string, RecordBrief>()
    for (const { records } of this.#parts.holdings.values())
      for (const record of records) byId.set(record.id, record)
    return byId
  })

  readonly #byLead = once(() => this.#grouped(({ leadAgencies }) => leadAgencies))
  readonly #byCoordinating = once(() => this.#grouped(({ coordinatingAgencies }) => coordinatingAgencies))

  #allOf(kind: RecordBrief['kind']): readonly RecordBrief[] {
    const found: RecordBrief[] = []
    for (const { records } of this.#parts.holdings.values())
      for (const record of records) if (record.kind === kind) found.push(record)
    return found
  }

  #grouped(keysOf: (record: RecordBrief) => readonly string[]): Map<string, RecordBrief[]> {
    const groups = new Map<string, RecordBrief[]>()
    for (const { records } of this.#parts.holdings.values()) {
      for (const record of records) {
        for (const key of keysOf(record)) {
          const group = groups.get(key)
          if (group) group.push(record)
          else groups.set(key, [record])
        }
      }
    }
    return groups
  }
}
