import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import { type CitationStatement, statementsOf } from '../check/citation-statements.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { documentPath } from '../dataset/layout.js'
import type { Store } from '../dataset/store.js'
import { readDocument } from '../dataset/stored-document.js'
import { type KeyedTasks, keysOfTasks } from '../link/tasks/keyed-task.js'
import { readBriefCache } from './brief-cache.js'
import { packKeys, unpackKeys } from './packed-keys.js'

/**
 * Of a document, what relating it to others always needs: itself without its warnings and citations, what these say, its
 * targets without their sources, and of its tasks the keys only.
 */
export interface Brief {
  readonly document: Document
  readonly statements: readonly CitationStatement[]
  readonly targets: readonly Target[]
  /** The ids of its tasks. */
  readonly tasks: readonly string[]
  /** The keys of its tasks, packed. */
  readonly keys: string
  /** Whether a steward corrected it. */
  readonly isCorrected: boolean
}

/** @example briefOf(file).targets[0].sources // [] */
export function briefOf(file: DocumentFile): Brief {
  return {
    document: { ...file.document, warnings: [], citations: [] },
    statements: statementsOf(file.document),
    targets: briefTargets(file.targets),
    tasks: file.tasks.map(({ id }) => id),
    keys: packKeys(keysOfTasks(file.document, file.tasks)),
    isCorrected: file.corrections !== undefined,
  }
}

/** Targets as a brief holds them. */
export function briefTargets(targets: readonly Target[]): Target[] {
  return targets.map((target) => ({ ...target, sources: [] }))
}

/** The tasks of a brief as they are looked for. */
export function keyedTasks({ document, tasks, keys }: Brief): KeyedTasks {
  return { document, ids: tasks, keys: () => unpackKeys(keys) }
}

/** The briefs of a dataset. */
export interface Briefs {
  /** Of all documents, by id. */
  readonly now: Map<string, Brief>
  /** Of documents that the last run knew and that are no more, or say something else now. */
  readonly former: readonly Brief[]
}

/**
 * Those whose files have not changed since come from a cache, one file; without it all documents are read, and nothing
 * is known of what was before.
 */
export async function readBriefs(store: Store): Promise<Briefs> {
  const cached = await readBriefCache(store)
  const now = new Map<string, Brief>()
  for (const id of [...store.entries.keys()].sort(compareStrings)) {
    const known = cached.get(id)
    if (known?.sha256 === store.hashOf(documentPath(id))) {
      now.set(id, known!.brief)
      cached.delete(id)
    } else now.set(id, briefOf(await readDocument(store, id)))
  }
  return { now, former: [...cached.values()].map(({ brief }) => brief) }
}
