import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { endsThing } from './borders.js'
import { lower } from './compose-name.js'
import { predicateOf } from './shared-predicate.js'
import type { StatedValue, Statement } from './statement.js'

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
    const before = named.at(-1)
    const name = isOfItself(folded, one) ? namePartBehind(folded, before, one) : nameWithMeasure(before, one)
    named.push(name && fold(name) !== fold(one.name) ? { ...one, name, isComposed: true } : one)
  }
  return named
}

const ownWhole = latin(
  /^\s+(?!(?:và|so với|có|được|bị|đạt|là|sử dụng|tham gia|vào|trong|trên|năm|đến|mỗi|hằng|hàng)\s)\p{L}/u,
)

/** `A đạt 95%, bảo hiểm xã hội đạt 45% lực lượng lao động`: what its share is of is said behind it. */
const isOfItself = (folded: string, one: Statement): boolean => {
  const behind = behindValue(folded, one)
  return (
    one.values.at(-1)!.unit === '%' &&
    ownWhole.test(behind.slice(0, 12)) &&
    !endsThing.test(behind.slice(0, 40))
  )
}

const behindValue = (folded: string, { values, end }: Statement): string => {
  const last = values.at(-1)!
  return folded.slice(Math.max(last.end, last.textEnd), end)
}

function nameWithMeasure(before: Statement | undefined, { name, values }: Statement): string | null {
  return areAlike(before, values) ? nameOfPart(before!.name, name) : null
}

function areAlike(before: Statement | undefined, [own]: readonly StatedValue[]): boolean {
  const other = before?.values[0]
  return own !== undefined && own.unit === other?.unit && own.measure === other.measure
}

/**
 * `80% hồ sơ cấp tỉnh được xử lý, 60% cấp xã được xử lý`: a part in two words or more that stands behind its share, before what is said
 * of it.
 */
function namePartBehind(folded: string, before: Statement | undefined, one: Statement): string | null {
  const part = withoutPredicate(one.name)
  const isPart = part !== one.name && part.includes(' ')
  if (!isPart || !areAlike(before, one.values)) return null
  if (!behindValue(folded, one).trimStart().startsWith(fold(part))) return null
  const name = nameOfPart(withoutPredicate(before!.name), part)
  return name && `${name}${one.name.slice(part.length)}`
}

const withoutPredicate = (name: string): string => name.slice(0, name.length - predicateOf(name).length)

function nameOfPart(measure: string, name: string): string | null {
  const part = fold(name)
  const whole = fold(measure)
  for (const parts of valueWords().divisions) {
    // `công nghiệp - xây dựng` is a part itself and bears no measure, though its last word is a part too
    if (!parts.includes(part) || parts.includes(whole)) continue
    const last = partAtEnd(whole, parts)
    if (last && last !== part) return withMeasure(measure.slice(0, -last.length).trimEnd(), name)
    const within = partWithin(whole, parts, part)
    if (within !== null)
      return `${measure.slice(0, within.at)}${lower(name)}${measure.slice(within.at + within.length)}`
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
