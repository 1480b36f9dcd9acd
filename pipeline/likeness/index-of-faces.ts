import { Bands } from './bands.js'
import type { Face } from './face.js'
import { numberKey } from './same-plan.js'

/** All readings of a dataset, to be asked which of them may be of one plan with another: those of one id, one number or like words. */
export class FaceIndex {
  readonly #faces = new Map<string, Face>()
  readonly #byName = new Map<string, Set<string>>()
  readonly #bands = new Bands<string>()

  constructor(faces: Iterable<Face>) {
    for (const face of faces) this.add(face)
  }

  get(key: string): Face | undefined {
    return this.#faces.get(key)
  }

  add(face: Face): void {
    this.#faces.set(face.key, face)
    this.#bands.add(face.key, face.signature)
    for (const name of namesOf(face)) {
      const keys = this.#byName.get(name)
      if (keys) keys.add(face.key)
      else this.#byName.set(name, new Set([face.key]))
    }
  }

  remove(face: Face): void {
    this.#faces.delete(face.key)
    this.#bands.remove(face.key, face.signature)
    for (const name of namesOf(face)) this.#byName.get(name)?.delete(face.key)
  }

  /** The readings to compare with this one, without itself. */
  near(face: Face): Face[] {
    const keys = this.#bands.near(face.signature)
    for (const name of namesOf(face)) for (const key of this.#byName.get(name) ?? []) keys.add(key)
    keys.delete(face.key)
    return [...keys].flatMap((key) => this.#faces.get(key) ?? [])
  }
}

function namesOf({ readAs, number }: Face): string[] {
  return number === null ? [`id ${readAs}`] : [`id ${readAs}`, `number ${numberKey(number)}`]
}
