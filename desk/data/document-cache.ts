import type { DocumentFile } from '../../schemas/document-file.js'

interface Kept {
  readonly sha256: string
  readonly file: DocumentFile
  /** The length of the file that it was read from. */
  readonly size: number
}

/** The documents that were asked for last, so that a page and its parts do not read one file many times. */
export class DocumentCache {
  readonly #kept = new Map<string, Kept>()
  #size = 0

  /** @param most how much is kept, as the sum of the files' lengths in characters */
  constructor(readonly most: number) {}

  /** The document as its file of this hash states it. */
  get(id: string, sha256: string): DocumentFile | undefined {
    const kept = this.#kept.get(id)
    if (kept?.sha256 !== sha256) return undefined
    this.#kept.delete(id)
    this.#kept.set(id, kept) // the last one is the one asked for last
    return kept.file
  }

  put(id: string, sha256: string, file: DocumentFile, size: number): void {
    this.#drop(id)
    this.#kept.set(id, { sha256, file, size })
    this.#size += size
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.most || oldest === id) break
      this.#drop(oldest)
    }
  }

  #drop(id: string): void {
    this.#size -= this.#kept.get(id)?.size ?? 0
    this.#kept.delete(id)
  }
}
