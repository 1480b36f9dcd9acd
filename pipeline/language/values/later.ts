import { fold } from '../fold.js'
import type { Clause } from './clauses.js'
import { allGrowingOn, asChange, isLevelReached } from './growing-on.js'
import type { Horizon } from './horizons.js'
import { partOfYear } from './parts-of-year.js'
import { fallen } from './quantity.js'
import type { StatedValue, Statement } from './statement.js'
import { inSameYear, inYearOfPart } from './value-horizons.js'

/**
 * `A đạt 95%; đến năm 2030 đạt 100%`: amounts without a name, for other years, are of the thing before.
 *
 * @param subject that thing
 * @returns null where they are not
 */
export function laterOf(
  text: string,
  subject: Statement,
  values: readonly StatedValue[],
  clause: Clause,
): Statement | null {
  // `giảm xuống còn 1,5%; bình quân mỗi năm giảm 0,3%/năm`: by how much each year is said besides
  const yearly = values.every(({ unit, measure }) => measure === 'growth' && unit?.endsWith('/năm'))
  if (yearly && subject.values.every(({ measure }) => measure === 'level'))
    return { ...subject, values: [...values], start: clause.from, end: clause.to }
  const folded = fold(text)
  const [first] = subject.values as [StatedValue]
  const isReached = (value: StatedValue): boolean =>
    leadsTo(first, value) || (first.measure === 'growth' && isLevelReached(subject.name, value, folded))
  const dated = values.map((value) => inItsYear(text, value, subject.values.at(-1)!))
  const later = dated.every(
    (value) =>
      (value.textStart < value.start || value.textEnd > value.end) &&
      subject.values.every(
        (other) =>
          (other.by !== value.by ||
            other.from !== value.from ||
            partOfYear(text, other) !== null ||
            (other.measure === 'growth' && isReached(value))) &&
          (value.unit === null || isSameUnit(other, value) || isReached(value)) &&
          (other.measure === value.measure || (other.measure === 'growth' && value.measure === 'level')),
      ),
  )
  return later
    ? {
        ...subject,
        values: dated.map((value) =>
          isReached(value)
            ? value
            : {
                ...asChange(value, first, folded),
                unit: value.unit === null || isShareOf(value.unit, first.unit) ? first.unit : value.unit,
              },
        ),
        start: clause.from,
        end: clause.to,
      }
    : null
}

/** `Chỉ số X đạt 85%; nằm trong nhóm 20 địa phương dẫn đầu`: a place without a name is that of the thing before. */
export const placesOf = (
  subject: Statement,
  values: readonly StatedValue[],
  { from, to }: Clause,
): Statement | null =>
  values.every(({ measure }) => measure === 'rank')
    ? {
        ...subject,
        values: values.map((value) => inSameYear(value, subject.values.at(-1)!)),
        start: from,
        end: to,
      }
    : null

/** `95% dân số vào năm 2026; đạt 100% vào năm 2030`: of what the share is need not be said again. */
const isShareOf = (unit: string | null, whole: string | null): boolean =>
  unit === '%' && (whole?.startsWith('% ') ?? false)
const isSameUnit = (one: StatedValue, later: StatedValue): boolean =>
  one.unit === later.unit || isShareOf(later.unit, one.unit)

/** `thu ngân sách tăng bình quân 10%/năm; đến năm 2030 đạt 25.000 tỷ đồng`: what a growth leads to. */
const leadsTo = (growth: StatedValue, { unit, measure, reached, min }: StatedValue): boolean =>
  growth.measure === 'growth' &&
  measure === 'level' &&
  reached &&
  min !== null &&
  !(unit ?? '%').startsWith('%')

/** `hết quý III/2025 đạt 60%; hết quý IV đạt 95%`: a quarter without its year is of the year of the one before it. */
function inItsYear(text: string, value: StatedValue, before: StatedValue): StatedValue {
  const isOpen = value.by === null && value.from === null
  const isQuarter = isOpen && /quý\s/iu.test(text.slice(value.textStart, value.textEnd))
  return isQuarter && partOfYear(text, before) !== null ? { ...value, by: before.by } : value
}

/**
 * Whether the same things are counted in a later year, or a share of them is told, by their noun alone.
 *
 * @example // `12 điểm du lịch được công nhận vào năm 2027; đến năm 2030 có 20 điểm`
 */
export function isLaterCount(thing: Statement, next: Statement): boolean {
  const [name, noun] = [fold(thing.name), fold(next.name)]
  const isShare = next.values.every(({ unit }) => unit === '%')
  if (!(isShare || noun.startsWith('số ')) || !name.startsWith(`${noun} `)) return false
  return next.values.every(
    ({ by, unit, measure }) =>
      by !== null &&
      thing.values.every(
        (value) => value.by !== null && value.by < by && value.unit === unit && value.measure === measure,
      ),
  )
}

/**
 * Amounts that are said besides of the thing before them or of a part of it: without years of their own they are of the same
 * ones, what a fall comes to (`giảm 9%, tương đương 2,1 triệu tấn`) falls too, and a later rate changes as the one before it.
 *
 * @param thing what the clause states right before, if anything
 * @param name what the amounts are of
 * @param opened the folded words between the two
 */
export function besides(
  thing: Statement | undefined,
  name: { name: string; partOf: boolean },
  values: readonly StatedValue[],
  opened: string,
  { folded, horizons }: { folded: string; horizons: readonly Horizon[] },
): readonly StatedValue[] {
  const isSame = thing !== undefined && fold(name.name) === fold(thing.name)
  if (!thing || !(isSame || name.partOf)) return values
  const before = thing.values.at(-1)!
  const isChange = isSame && before.measure === 'growth' && /(?:tương đương|tương ứng)\s*$/u.test(opened)
  const falls = (before.max ?? before.min ?? 0) < 0
  const dated = values.map((value) => {
    const one = thing.partOf && name.partOf ? inYearOfPart(value, before) : inSameYear(value, before)
    if (!isChange || value.measure !== 'level' || value.unit?.startsWith('%')) return one
    return { ...one, ...(falls ? fallen(value) : {}), measure: 'growth' as const }
  })
  return isSame ? allGrowingOn(thing, dated, folded, horizons) : dated
}
