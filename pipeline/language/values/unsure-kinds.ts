import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { beginsMeasure } from './borders.js'
import type { Statement } from './statement.js'

const beforeColon = /:\s*$/u
/** All that a clause says before its amount, where it is a kind and no sentence. */
const onlyKind = latin(/^[\s,;]*\p{L}+(?:\s\p{L}+){0,3}\s?:\s*$/u)

/**
 * Marks the names of which it is not sure that they are all that is measured: in `Tỷ lệ người dân hài lòng với dịch vụ y tế: 90%; giáo
 * dục: 92%` the second may be of the first's measure, and which of its words it stands for is not told.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function doubtKinds(folded: string, statements: readonly Statement[]): Statement[] {
  let isListed = false
  return statements.map((one) => {
    const [value] = one.values
    const ahead = folded.slice(one.start, value!.start)
    const isShare = value!.unit === '%' && value!.measure === 'level'
    if (isListed && isShare && onlyKind.test(ahead) && !beginsMeasure(fold(one.name)))
      return ahead.includes(fold(one.name)) ? { ...one, isUnsure: true } : one
    isListed = isShare && beforeColon.test(ahead) && /^(?:tỷ|tỉ) lệ\s/iu.test(one.name)
    return one
  })
}
