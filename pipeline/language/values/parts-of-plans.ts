import { targetWords } from '../../../knowledge/target-words.js'
import { lazily } from '../lazily.js'
import type { Quantity } from './quantity.js'

const patterns = lazily(() => {
  const { planSays, planParts } = targetWords()
  const part = `\\d+\\s+(?:nhóm\\s+)?(?:${planParts})(?!\\p{L})`
  return {
    part: new RegExp(`^\\D{0,20}${part}`, 'u'),
    said: new RegExp(`(?<!\\p{L})(?:${planSays})\\s+(?:${part}[^\\d;:.]{0,60})*$|^\\s*và\\s+$`, 'u'),
  }
})

/**
 * Whether an amount says of how many parts a document is made: `kế hoạch đề ra 12 chỉ tiêu và 5 nhóm giải pháp`. Of those that
 * are to be reached (`hoàn thành 12 chỉ tiêu`) it is a target; `và 5 nhóm giải pháp` says nothing of that kind.
 *
 * @param clause the folded words of the clause that the amount stands in
 */
export function isPartOfPlan({ start }: Quantity, clause: string): boolean {
  const { part, said } = patterns()
  return part.test(clause.slice(start, start + 60)) && said.test(clause.slice(0, start))
}
