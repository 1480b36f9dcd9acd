import { unzipSync, zipSync } from 'fflate'
import { randomOf } from '../dataset/plan-text.js'
import { type Mutated, mutated } from './mutate.js'

/** Formats that are many files packed into one; a byte of it changed is most often found by its checksum. */
export const containers: ReadonlySet<string> = new Set(['docx', 'xlsx', 'odt', 'ods'])

/** The input of a number in which one of the XML files of a container was changed, and packed anew. */
export function mutatedInside(files: readonly Uint8Array[], number: number): Mutated {
  const random = randomOf(number)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const [own, other] = [unzipSync(pick(files)), unzipSync(pick(files))]
  const name = pick(Object.keys(own).filter((one) => /\.(?:xml|rels)$/.test(one)))
  const { how, bytes } = mutated([own[name]!, other[name] ?? own[name]!], number)
  return { how: `${how} in ${name}`, bytes: zipSync({ ...own, [name]: bytes }, { level: 0 }) }
}
