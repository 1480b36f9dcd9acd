import type { CatalogueReading } from '../../schemas/catalogue.js'
import type { InputFile } from '../../schemas/input-file.js'
import type { Face } from '../likeness/face.js'
import { reachedFrom } from '../likeness/group.js'
import { FaceIndex } from '../likeness/index-of-faces.js'
import { faceOf } from './face-of.js'
import { byPath } from './reading.js'
import type { Store } from './store.js'

/** A reading and where it lies: the one that its document is shown by in the document's own file, others in `readings/`. */
export interface Shelved {
  readonly reading: CatalogueReading
  readonly face: Face
  /** The document that it is of; null for one that is new. */
  readonly documentId: string | null
}

/** All readings of a dataset, by id, by the files that gave them, and by what they are like. */
export class Shelf {
  readonly #shelved = new Map<string, Shelved>()
  readonly #byPath = new Map<string, Set<string>>()
  readonly #index = new FaceIndex([])

  constructor({ entries }: Store) {
    for (const { id, readings } of entries.values()) for (const reading of readings) this.put(reading, id)
  }

  get(id: string): Shelved | undefined {
    return this.#shelved.get(id)
  }

  ids(): string[] {
    return [...this.#shelved.keys()]
  }

  /** Puts a reading in, or in another place. */
  put(reading: CatalogueReading, documentId: string | null): void {
    this.take(reading.id)
    const face = faceOf(reading)
    this.#shelved.set(reading.id, { reading, face, documentId })
    this.#index.add(face)
    for (const { path } of reading.files) {
      const ids = this.#byPath.get(path)
      if (ids) ids.add(reading.id)
      else this.#byPath.set(path, new Set([reading.id]))
    }
  }

  take(id: string): void {
    const old = this.#shelved.get(id)
    if (!old) return
    this.#shelved.delete(id)
    this.#index.remove(old.face)
    for (const { path } of old.reading.files) this.#byPath.get(path)?.delete(id)
  }

  /** The readings that a file gave when it was read before. */
  givenBy(path: string): Shelved[] {
    return [...(this.#byPath.get(path) ?? [])].map((id) => this.#shelved.get(id)!)
  }

  /** The readings that may be of one plan with the given ones, through any number of others; these among them. */
  reachedFrom(ids: Iterable<string>): Face[] {
    return reachedFrom(ids, this.#index)
  }
}

/** A reading with one more file; one of the same path gives way. */
export function withFile(reading: CatalogueReading, file: InputFile): CatalogueReading {
  const others = reading.files.filter(({ path }) => path !== file.path)
  return { ...reading, files: [...others, file].sort(byPath) }
}

/** A reading with one file less; null where none is left. */
export function withoutFile(reading: CatalogueReading, path: string): CatalogueReading | null {
  const files = reading.files.filter((file) => file.path !== path)
  return files.length > 0 ? { ...reading, files } : null
}
