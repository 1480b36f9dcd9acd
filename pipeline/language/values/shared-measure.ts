import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { endsThing } from './borders.js'
import { lower } from './compose-name.js'
import type { Statement } from './statement.js'

/**
 * Gives the parts of one whole behind each other the measure that the first of them bears: in `Giá trị sản xuất công nghiệp tăng
 * 12%, nông nghiệp tăng 3,5%` the second is of the `giá trị sản xuất` too.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function shareMeasures(folded: string, statements: readonly Statement[]): Statement[] {
  const named: Statement[] = []
  for (const one of statements) {
    const measure = isOfItself(folded, one) ? null : measureBefore(named.at(-1), one)
    named.push(measure ? { ...one, name: `${measure} ${lower(one.name)}`, isComposed: true } : one)
  }
  return named
}

const ownWhole = latin(
  /^\s+(?!(?:và|so với|có|được|bị|đạt|là|sử dụng|tham gia|vào|trong|trên|năm|đến|mỗi|hằng|hàng)\s)\p{L}/u,
)

/** `A đạt 95%, bảo hiểm xã hội đạt 45% lực lượng lao động`: what its share is of is said behind it. */
const isOfItself = (folded: string, { values }: Statement): boolean => {
  const { unit, end, textEnd } = values.at(-1)!
  const behind = Math.max(end, textEnd)
  return (
    unit === '%' &&
    ownWhole.test(folded.slice(behind, behind + 12)) &&
    !endsThing.test(folded.slice(behind, behind + 40))
  )
}

function measureBefore(before: Statement | undefined, { name, values }: Statement): string | null {
  const part = fold(name)
  const [own, other] = [values[0], before?.values[0]]
  if (!own || !other || own.unit !== other.unit || own.measure !== other.measure) return null
  const whole = fold(before!.name)
  for (const parts of valueWords().divisions) {
    // `công nghiệp - xây dựng` is a part itself and bears no measure, though its last word is a part too
    if (!parts.includes(part) || parts.includes(whole)) continue
    const last = partAtEnd(whole, parts)
    if (last && last !== part) return before!.name.slice(0, -last.length).trimEnd()
  }
  return null
}

/** The longest of the parts that a folded name ends in. */
export const partAtEnd = (name: string, parts: readonly string[]): string | undefined =>
  parts.filter((one) => name.endsWith(` ${one}`)).sort((a, b) => b.length - a.length)[0]
