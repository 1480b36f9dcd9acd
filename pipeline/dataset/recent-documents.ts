import type { DocumentFile } from '../../schemas/document-file.js'

/** How many documents are kept: those of a short run, and of a long one not so many that they are felt. */
const most = 8

/** Documents that were read or written lately, by the hash of their files, so that no step of a run parses them again. */
export class RecentDocuments {
  readonly #byHash = new Map<string, DocumentFile>()

  get(hash: string): DocumentFile | undefined {
    const file = this.#byHash.get(hash)
    if (file) this.keep(hash, file)
    return file
  }

  /** Keeps a document, and lets go of the one that was not asked for the longest where there are too many. */
  keep(hash: string, file: DocumentFile): void {
    this.#byHash.delete(hash)
    if (this.#byHash.size >= most) this.#byHash.delete(this.#byHash.keys().next().value!)
    this.#byHash.set(hash, file)
  }
}
