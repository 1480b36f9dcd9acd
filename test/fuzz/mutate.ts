import { randomOf } from '../dataset/plan-text.js'

type Mutation = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array

const at = (length: number, random: () => number): number => Math.floor(random() * (length + 1))

/** A part of the bytes, short or long. */
function part(bytes: Uint8Array, random: () => number): Uint8Array {
  const start = at(bytes.length, random)
  return bytes.subarray(start, start + Math.ceil(random() ** 4 * bytes.length))
}

function inserted(bytes: Uint8Array, place: number, what: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, place), what, bytes.subarray(place)])
}

/** Numbers at which counters run over, in the ways that files write them. */
const extremes = ['0', '-1', '65536', '2147483648', '4294967295', '9'.repeat(400), '1e309', 'NaN'].map(
  (text) => Buffer.from(text),
)

/** What may have happened to a file, or have been done to it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'bits flipped': (bytes, random) => {
    const copy = Uint8Array.from(bytes)
    for (let count = 1 + random() * 20; count > 0 && copy.length > 0; count--)
      copy[at(copy.length - 1, random)]! ^= 1 << Math.floor(random() * 8)
    return copy
  },
  'cut off': (bytes, random) => bytes.subarray(0, at(bytes.length, random)),
  'a part lost': (bytes, random) => {
    const start = at(bytes.length, random)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(at(bytes.length, random))])
  },
  'a part twice': (bytes, random) => inserted(bytes, at(bytes.length, random), part(bytes, random)),
  'a part a thousand times': (bytes, random) => {
    const piece = part(bytes, random).subarray(0, 1 + Math.floor(random() * 40))
    return inserted(bytes, at(bytes.length, random), Buffer.concat(Array(1000).fill(piece)))
  },
  'a part of another file': (bytes, random, other) =>
    inserted(bytes, at(bytes.length, random), part(other, random)),
  'an extreme number': (bytes, random) =>
    inserted(bytes, at(bytes.length, random), extremes[at(extremes.length - 1, random)]!),
  'any bytes': (bytes, random) => {
    const noise = Uint8Array.from({ length: Math.ceil(random() * 64) }, () => random() * 256)
    return inserted(bytes, at(bytes.length, random), noise)
  },
}

/** An input that came about by one to three mutations. */
export interface Mutated {
  readonly how: string
  readonly bytes: Uint8Array
}

/** The input of a number: the same for the same files everywhere. */
export function mutated(files: readonly Uint8Array[], number: number): Mutated {
  const random = randomOf(number)
  const names = Object.keys(mutations)
  const pick = <T>(from: readonly T[]): T => from[at(from.length - 1, random)]!
  let bytes = pick(files)
  const how: string[] = []
  for (let rounds = 1 + Math.floor(random() * 3); rounds > 0; rounds--) {
    const name = pick(names)
    bytes = mutations[name]!(bytes, random, pick(files))
    how.push(name)
  }
  return { how: how.join(', '), bytes }
}
