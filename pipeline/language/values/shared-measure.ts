import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lower } from './compose-name.js'
import type { Statement } from './statement.js'

/**
 * Gives the parts of one whole behind each other the measure that the first of them bears: in `Giá trị sản xuất công nghiệp tăng
 * 12%, nông nghiệp tăng 3,5%` the second is of the `giá trị sản xuất` too.
 *
 * @param statements in order
 */
export function shareMeasures(statements: readonly Statement[]): Statement[] {
  const named: Statement[] = []
  for (const one of statements) {
    const measure = measureBefore(named.at(-1), one)
    named.push(measure ? { ...one, name: `${measure} ${lower(one.name)}`, isComposed: true } : one)
  }
  return named
}

function measureBefore(before: Statement | undefined, { name, values }: Statement): string | null {
  const part = fold(name)
  const [own, other] = [values[0], before?.values[0]]
  if (!own || !other || own.unit !== other.unit || own.measure !== other.measure) return null
  const whole = fold(before!.name)
  for (const parts of valueWords().divisions) {
    const last = parts.includes(part) && parts.find((one) => whole.endsWith(` ${one}`) && one !== part)
    if (last) return before!.name.slice(0, -last.length).trimEnd()
  }
  return null
}
