import { createHash } from 'node:crypto'
import type { ContradictionKind } from '../../schemas/contradiction-kinds.js'

/**
 * The id of a contradiction, from its kind and what it is about: it does not change when another plan is added.
 *
 * @example contradictionId('target-values', ['a.target-0f3a9be27c', 'a.target-11bc0290c3', '2030'])
 */
export function contradictionId(kind: ContradictionKind, about: readonly string[]): string {
  const hash = createHash('sha1')
    .update([kind, ...about].join('\u0001'))
    .digest('hex')
  return `contradiction-${hash.slice(0, 10)}`
}
