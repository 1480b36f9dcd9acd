import { fold } from '../fold.js'
import type { Statement } from './statement.js'

const each = /\s(mỗi\s[^()]+)$/iu

/**
 * What is counted in each of them, where a clause begins with them and counts several things: `Mỗi xã có 01 trường mầm non và 01
 * trường tiểu học` states the second in each xã, too.
 *
 * @param found what the clause states
 * @param opening what it begins with
 */
export function inEachToo(found: readonly Statement[], opening: string): Statement[] {
  const them = each.exec(found[0]?.name ?? '')?.[1]
  if (!them || !fold(opening).startsWith(fold(them))) return [...found]
  return found.map((one, at) =>
    at === 0 || one.partOf || one.values[0]!.noun === null || /mỗi\s/iu.test(one.name)
      ? one
      : { ...one, name: `${one.name} ${them}`, isComposed: true },
  )
}
