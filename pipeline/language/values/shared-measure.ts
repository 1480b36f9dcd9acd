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
    const name = isOfItself(folded, one) ? null : nameWithMeasure(named.at(-1), one)
    named.push(name && fold(name) !== fold(one.name) ? { ...one, name, isComposed: true } : one)
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

function nameWithMeasure(before: Statement | undefined, { name, values }: Statement): string | null {
  const part = fold(name)
  const [own, other] = [values[0], before?.values[0]]
  if (!own || !other || own.unit !== other.unit || own.measure !== other.measure) return null
  const whole = fold(before!.name)
  for (const parts of valueWords().divisions) {
    // `công nghiệp - xây dựng` is a part itself and bears no measure, though its last word is a part too
    if (!parts.includes(part) || parts.includes(whole)) continue
    const last = partAtEnd(whole, parts)
    if (last && last !== part) return withMeasure(before!.name.slice(0, -last.length).trimEnd(), name)
    const within = partWithin(whole, parts, part)
    if (within !== null)
      return `${before!.name.slice(0, within.at)}${lower(name)}${before!.name.slice(within.at + within.length)}`
  }
  return null
}

/** `tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi`: where one part alone stands in the midst of a folded name. */
function partWithin(
  name: string,
  parts: readonly string[],
  own: string,
): { at: number; length: number } | null {
  const found = parts
    .filter((one) => name.includes(` ${one} `))
    .sort((a, b) => b.length - a.length)
    .filter((one, index, all) => !all.slice(0, index).some((longer) => longer.includes(one)))
  const [one] = found
  if (found.length !== 1 || one === own) return null
  const at = name.indexOf(` ${one} `) + 1
  return at === name.lastIndexOf(` ${one} `) + 1 ? { at, length: one!.length } : null
}

/** `Giá trị khu vực` and `khu vực dịch vụ`: what both say stands once. */
function withMeasure(measure: string, part: string): string {
  const words = measure.split(' ')
  const said = [2, 1].find((most) => fold(part).startsWith(`${fold(words.slice(-most).join(' '))} `)) ?? 0
  return [...words.slice(0, words.length - said), lower(part)].join(' ')
}

/** The longest of the parts that a folded name ends in. */
export const partAtEnd = (name: string, parts: readonly string[]): string | undefined =>
  parts.filter((one) => name.endsWith(` ${one}`)).sort((a, b) => b.length - a.length)[0]
