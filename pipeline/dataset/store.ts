import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Agency } from '../../schemas/agency.js'
import type { CatalogueEntry } from '../../schemas/catalogue.js'
import { type Counts, Manifest } from '../../schemas/manifest.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { mergeAgencies } from './agencies.js'
import { canonicalJson, jsonText } from './canonical.js'
import { compareStrings } from './compare-strings.js'
import { cataloguePath, manifestPath } from './layout.js'
import { type FileEntry, fileEntry, pipelineVersion } from './manifest.js'
import { readAgencies } from './read.js'
import { RecentDocuments } from './recent-documents.js'
import { Staging } from './staging.js'

/**
 * A dataset on the disk while a run works on it. All that the run reads, writes and takes away goes through it, so that
 * the catalogue and the manifest are right in the end without a look at the other files. The dataset itself stays as it was
 * until the run ends.
 */
export class Store {
  readonly folder: string
  /** The documents by id; who writes a document's file keeps its entry. */
  readonly entries: Map<string, CatalogueEntry>
  readonly recent = new RecentDocuments()
  /** What the manifest says of each file but the catalogue. */
  readonly #files: Map<string, FileEntry>
  readonly #gone = new Set<string>()
  readonly #staging: Staging
  /** By their content: thousands of documents bring the same agencies. */
  readonly #brought = new Map<string, Agency>()
  #old: Promise<Agency[]> | undefined

  /** @param files what is there, by path */
  constructor(
    folder: string,
    entries: Iterable<CatalogueEntry>,
    files: Iterable<readonly [string, FileEntry]>,
  ) {
    this.folder = folder
    this.#staging = new Staging(folder)
    this.entries = new Map([...entries].map((entry) => [entry.id, entry]))
    this.#files = new Map(files)
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** The folder below which a file lies now: the dataset's own, or where this run keeps what it has written. */
  folderOf(path: string): string {
    return this.#staging.folderOf(path)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folderOf(path), path), 'utf8')
  }

  /** The hash of a file that the dataset holds, as it is to be in the end. */
  hashOf(path: string): string | undefined {
    return this.#files.get(path)?.sha256
  }

  /** The content of a file, or undefined where it is not as the manifest says: someone changed or removed it since. */
  async readIfSound(path: string): Promise<string | undefined> {
    const bytes = await readFile(join(this.folderOf(path), path)).catch(() => undefined)
    return bytes && fileEntry(bytes).sha256 === this.hashOf(path) ? bytes.toString('utf8') : undefined
  }

  /** Makes agencies known that come with a reading. */
  bring(agencies: readonly Agency[]): void {
    for (const agency of agencies) {
      const content = JSON.stringify(agency)
      if (!this.#brought.has(content)) this.#brought.set(content, agency)
    }
  }

  /** What is known of agencies by id: what this run brought, else what the dataset held before it. */
  async agencies(): Promise<Map<string, Agency>> {
    this.#old ??= readAgencies(this.folder)
    const old = (await this.#old).map((agency) => [agency.id, agency] as const)
    return new Map([...old, ...mergeAgencies([...this.#brought.values()])])
  }

  /** Writes a file; the dataset has it when the run ends. */
  async write(path: string, content: string): Promise<void> {
    this.#gone.delete(path)
    const bytes = Buffer.from(content, 'utf8')
    this.#files.set(path, fileEntry(bytes))
    await this.#staging.write(path, bytes)
  }

  /** Takes a file out of the dataset when the run ends. */
  remove(path: string): void {
    this.#staging.drop(path)
    if (this.#files.delete(path)) this.#gone.add(path)
  }

  /** Ends the run: writes the catalogue and, last of all, the manifest, then gives all that it wrote to the dataset at once. */
  async finish(counts: Counts): Promise<void> {
    const documents = [...this.entries.values()].sort((a, b) => compareStrings(a.id, b.id))
    await this.write(cataloguePath, jsonText({ $schema: schemaId('catalogue'), schemaVersion, documents }))
    const files = Object.fromEntries([...this.#files].sort(([a], [b]) => compareStrings(a, b)))
    const head = { $schema: schemaId('manifest'), schemaVersion, pipelineVersion: pipelineVersion() } as const
    const manifest = canonicalJson(Manifest, { ...head, counts, files })
    await this.#staging.write(manifestPath, Buffer.from(manifest, 'utf8'))
    await this.#staging.commit(this.#gone)
    this.#gone.clear()
  }
}
