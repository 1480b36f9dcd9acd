import { beginsNumber } from '../pipeline/query/find-documents.js'
import { Failure } from './failure.js'

/** A document as it may be asked for. */
interface Named {
  readonly id: string
  readonly number: string | null
}

/** The most documents that are named. */
const mostNamed = 8

/**
 * That a dataset has no document of an id or a number; those are offered whose number begins so (`512` for `512/KH-UBND`),
 * else some of all.
 */
export function noSuchDocument(wanted: string, folder: string, documents: readonly Named[]): Failure {
  const near = documents.filter(({ number }) => number !== null && beginsNumber(wanted, number))
  const named = (near.length > 0 ? near : documents).map(({ id, number }) =>
    number === null ? id : `${number} (${id})`,
  )
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''
  const list = named.slice(0, mostNamed).join(', ') + more
  const remedy = near.length > 0 ? `Is it ${list}?` : `It has: ${list}.`
  return new Failure(wanted, `${folder} has no document of this id or number.`, remedy, 1)
}
