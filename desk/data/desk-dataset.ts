import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import { documentOf } from '../../pipeline/dataset/document-of.js'
import { documentPath, idOfDocumentPath, manifestPath, runPath } from '../../pipeline/dataset/layout.js'
import { readChecked, readText } from '../../pipeline/dataset/read.js'
import { judgementsInForce } from '../../pipeline/judge/in-force.js'
import type { JudgementLog } from '../../pipeline/judge/parse-log.js'
import type { ReviewState } from '../../pipeline/judge/queue/review-state.js'
import { judgementsPath, readJudgementLog } from '../../pipeline/judge/read.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { Manifest } from '../../schemas/manifest.js'
import { type AcrossDocuments, acrossOf, type KnownAcross, readAcross } from './across.js'
import { DocumentCache } from './document-cache.js'
import { type Holding, placeKey, readHolding } from './holding.js'
import { readSound } from './read-sound.js'
import { type DocumentReader, Snapshot } from './snapshot.js'

/** How much of the documents asked for last is kept, in bytes of their files. */
const cached = 8 * 1024 * 1024

/**
 * The dataset of a folder as the desk reads it: briefs of all documents and records in the memory, whole documents from
 * the disk when they are asked for. It notices by itself when a run, or a judgement, changes what is on the disk, and
 * reads again only what changed.
 */
export class DeskDataset {
  readonly folder: string
  readonly #cache = new DocumentCache(cached)
  readonly #ids = new Map<string, string>()
  #state: { readonly stamp: string; readonly snapshot: Snapshot } | undefined
  #loading: Promise<Snapshot> | undefined
  #known: KnownAcross = new Map()
  #manifest: (ReadManifest & { readonly mark: string }) | undefined

  /** @param folder of the dataset; there need not be one yet */
  constructor(folder: string) {
    this.folder = folder
  }

  /**
   * The dataset as it stands on the disk now; empty where there is none.
   *
   * @throws DatasetError where a file is not what it should be; the file system's error where it cannot be read
   */
  async current(): Promise<Snapshot> {
    // What is being read already may have begun before the last change.
    await this.#loading?.catch(() => {})
    const stamp = await stampOf(this.folder)
    if (this.#state?.stamp === stamp) return this.#state.snapshot
    this.#loading ??= this.#loadOrStay(stamp).finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  /** A run takes files away before it writes the manifest: until it has, what was there before is shown. */
  async #loadOrStay(stamp: string): Promise<Snapshot> {
    try {
      return await this.#load(stamp)
    } catch (error) {
      const isBeingWritten = (await markOf(this.folder, runPath)) !== nothingThere
      if (this.#state && isBeingWritten) return this.#state.snapshot
      throw error
    }
  }

  async #load(stamp: string): Promise<Snapshot> {
    const { folder } = this
    const { files, version } = await this.#manifestNow()
    const log = await readJudgementLog(folder)
    this.#known = await readAcross(folder, files, this.#known, this.#intern)
    const across = acrossOf(this.#known)
    const holdings = await this.#holdings(files, wantedRecords(across, log))
    const review = reviewStateOf(holdings, across, log)
    const reader = this.#reader(files)
    const snapshot = new Snapshot({
      holdings,
      across,
      review,
      version: `${version}-${log.judgements.length}-${log.damaged.length}`,
      reader,
    })
    this.#state = { stamp, snapshot }
    return snapshot
  }

  /** The manifest of a large dataset is large itself: it is read again only where it is another one. */
  async #manifestNow(): Promise<ReadManifest> {
    const mark = await markOf(this.folder, manifestPath)
    if (this.#manifest?.mark !== mark) this.#manifest = { mark, ...(await manifestOf(this.folder)) }
    return this.#manifest
  }

  async #holdings(
    files: Manifest['files'],
    wanted: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<Map<string, Holding>> {
    const before = this.#state?.snapshot.holdings
    const holdings = new Map<string, Holding>()
    const ids = Object.keys(files).flatMap((path) => idOfDocumentPath(path) ?? [])
    for (const id of ids.sort(compareStrings)) {
      const sha256 = files[documentPath(id)]?.sha256
      const own = wanted.get(id) ?? new Set()
      const held = before?.get(id)
      const isFresh = held?.brief.sha256 === sha256 && [...own].every((record) => held!.wanted.has(record))
      const question = { id, sha256, wanted: own, intern: this.#intern }
      holdings.set(id, isFresh ? held! : await readHolding(this.folder, question))
    }
    return holdings
  }

  /** Equal ids are one string in the memory. */
  readonly #intern = (id: string): string => {
    const known = this.#ids.get(id)
    if (known !== undefined) return known
    this.#ids.set(id, id)
    return id
  }

  #reader(files: Manifest['files']): DocumentReader {
    return {
      document: async (id) => {
        const expected = files[documentPath(id)]?.sha256
        const kept = expected === undefined ? undefined : this.#cache.get(id, expected)
        if (kept) return kept
        const { content, sha256, size } = await readSound(
          this.folder,
          documentPath(id),
          DocumentFile,
          expected,
        )
        this.#cache.put(id, sha256, content, size)
        return content
      },
      text: (id) => readText(this.folder, id),
    }
  }
}

/** What tells that something has changed: when the manifest and the log were written, and which files they are. */
async function stampOf(folder: string): Promise<string> {
  const marks = await Promise.all([manifestPath, judgementsPath].map((path) => markOf(folder, path)))
  return marks.join(' / ')
}

const nothingThere = '-'

async function markOf(folder: string, path: string): Promise<string> {
  const found = await stat(join(folder, path), { bigint: true }).catch(() => undefined)
  return found ? `${found.ino} ${found.size} ${found.mtimeNs}` : nothingThere
}

/** What the files of the dataset are to be, and a hash of that. */
interface ReadManifest {
  readonly files: Manifest['files']
  readonly version: string
}

async function manifestOf(folder: string): Promise<ReadManifest> {
  try {
    const { files } = await readChecked(folder, manifestPath, Manifest)
    const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
    return { files, version }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { files: {}, version: 'none' }
    throw error
  }
}

/** The records that a candidate or a judgement is about, by their documents. */
function wantedRecords(
  { candidates }: AcrossDocuments,
  { judgements }: JudgementLog,
): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  const add = (id: string) => {
    const documentId = documentOf(id)
    wanted.set(documentId, (wanted.get(documentId) ?? new Set()).add(id))
  }
  for (const { a, b } of candidates.briefs) for (const id of [a, b]) add(id)
  for (const judgement of judgements) {
    if ('record' in judgement) add(judgement.record)
    if ('a' in judgement) for (const id of [judgement.a, judgement.b]) add(id)
  }
  return wanted
}

function reviewStateOf(
  holdings: ReadonlyMap<string, Holding>,
  { candidates, contradictions }: AcrossDocuments,
  log: JudgementLog,
): ReviewState {
  const files = [...holdings.values()].map(({ review }) => review)
  const fingerprints = new Map([...holdings.values()].flatMap((held) => [...held.fingerprints]))
  return {
    files,
    fingerprints,
    log,
    wordsAt: (id, place) => holdings.get(id)?.excerpts.get(placeKey(place)) ?? '',
    inForce: judgementsInForce(log.judgements, fingerprints),
    links: [],
    candidates: candidates.whole(),
    contradictions: [...contradictions.values()],
  }
}
