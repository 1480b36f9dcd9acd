import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Statement } from './statement.js'

/** `Số sản phẩm OCOP 5 sao`: what is counted, of which kind, and in which grade. */
const graded = latin(/^(số \p{L}+(?: \p{L}+)?) (?:(\S.*) )?\d{1,2} (\p{L}+)$/u)

/**
 * Gives the counts of other grades the kind that the first names: `02 sản phẩm OCOP 5 sao, 50 sản phẩm 4 sao` are of `sản phẩm OCOP 4
 * sao` too.
 *
 * @param statements in order
 */
export function sameKinds(statements: readonly Statement[]): Statement[] {
  const named: Statement[] = []
  for (const one of statements) {
    const name = kindAfter(named.at(-1), one)
    named.push(name === null ? one : { ...one, name, isComposed: true })
  }
  return named
}

function kindAfter(before: Statement | undefined, { name }: Statement): string | null {
  if (!before || !/\d/.test(name)) return null
  const [, thing, kind, grade] = graded.exec(fold(before.name)) ?? []
  const [, own, none, ownGrade] = graded.exec(fold(name)) ?? []
  if (!thing || !kind || own !== thing || none !== undefined || ownGrade !== grade) return null
  const at = thing.length + 1
  return `${before.name.slice(0, at + kind.length)}${name.slice(thing.length)}`
}
