import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { borderBefore } from './borders.js'
import { explains, partsBeside } from './brackets.js'
import { asGrowth, byTheYear, changesBy, yearly } from './changes.js'
import { type Clause, clausesOf } from './clauses.js'
import { isCondition } from './conditions.js'
import { isCrowded } from './crowded.js'
import { type Horizon, readHorizons } from './horizons.js'
import { withKinds } from './kinds-of-count.js'
import { nameParts, type PartList } from './listed-parts.js'
import { eachIndex } from './named-together.js'
import { type NamedSpan, nameOf, saidOf, withoutHorizons } from './names.js'
import { partOfYear, partsOfYearApart } from './parts-of-year.js'
import { isOfPresent, pastAsides } from './present.js'
import { mayStateAmount, readQuantities } from './quantities.js'
import type { Quantity } from './quantity.js'
import { shareRate, withRateUnit } from './rates.js'
import { sameThing } from './same-thing.js'
import { shareMeasures } from './shared-measure.js'
import { sharePredicates } from './shared-predicate.js'
import type { StatedValue, Statement, StatementContext } from './statement.js'
import { trimName } from './trim-name.js'
import { endOf, inSameYear, withHorizon } from './value-horizons.js'

export type { StatedValue, Statement, StatementContext } from './statement.js'

/**
 * The targets that running text states: each measured thing with its amounts and horizons.
 * `Đến năm 2025, A đạt 5%, trong đó B chiếm 6%` states two.
 *
 * @example readStatements('Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025.')[0]?.name // 'Tỷ trọng kinh tế số'
 */
export function readStatements(
  text: string,
  context: StatementContext = { from: null, by: null },
): Statement[] {
  const folded = fold(text)
  if (!mayStateAmount(folded)) return []
  const statements: Statement[] = []
  let leading: { horizon: StatementContext; sentence: number } | null = null
  let opening = context
  let above: Clause | undefined
  let subject: Statement | undefined
  let list: PartList | null = null
  for (const clause of clausesOf(text)) {
    const words = folded.slice(clause.from, clause.to)
    const amounts = shareRate(readQuantities(words), words)
    if (isCrowded(amounts, words)) continue
    const isAtPresent = isOfPresent(folded.slice(clause.from, clause.to))
    const isNow = pastAsides(folded, clause, (leading?.horizon ?? opening).by)
    const horizons = readHorizons(folded.slice(clause.from, clause.to))
      .map((horizon) => movedHorizon(horizon, clause.from))
      .filter(({ start }) => !isNow(start))
    const stated = amounts
      .filter((quantity) => !isCondition(quantity, amounts, folded.slice(clause.from, clause.to)))
      .map((quantity) => moved(quantity, clause.from))
      .filter(({ start }) => !isNow(start))
    const explaining = explains(folded, clause, stated, horizons)
    const quantities = stated.filter((quantity) => !explaining(quantity))
    const first = leadingHorizon(folded, clause, horizons, quantities)
    if (first) leading = { horizon: first, sentence: clause.sentence }
    else if (leading && leading.sentence !== clause.sentence) leading = null
    // `đến cuối năm 2024 phấn đấu: (1) …; (2) …`: what opens a list holds for all of it.
    if (quantities.length === 0 && horizons.length > 0 && /:\s*$/.test(text.slice(clause.from, clause.to)))
      opening = horizons.at(-1)!
    const inSentence = above?.sentence === clause.sentence ? trimName(text.slice(above.from, above.to)) : ''
    const context = contextOf(folded, clause, quantities, horizons, leading?.horizon ?? opening)
    const whole =
      subject && above?.sentence === clause.sentence && ofSubject().test(folded.slice(clause.from, clause.to))
        ? subject.name
        : ''
    const { found, unnamed } = statementsOf(
      text,
      folded,
      clause,
      quantities,
      horizons,
      context,
      inSentence,
      whole,
    )
    const more = subject && unnamed && laterOf(text, subject, unnamed, clause)
    if (more) statements.push(more)
    const { named, list: listed } = nameParts({ text, clause, horizons }, found, list)
    list = listed
    const before = above?.sentence === clause.sentence ? subject?.name : undefined
    if (before && named[0]) named[0] = { ...named[0], name: saidOf(before, named[0].name) }
    if (!isAtPresent) statements.push(...named.flatMap((one) => withKinds(text, one)))
    if (!more) subject = named.findLast(({ partOf }) => !partOf)
    above = clause
  }
  const named = shareMeasures(folded, sharePredicates(folded, statements)).flatMap(eachIndex)
  return mergeSameNames(named).flatMap((statement) => partsOfYearApart(text, statement))
}

/** `…; riêng vùng khó khăn dưới 30%`, `…; ở các vùng còn lại đạt 50%`: a clause about a part of the thing before. */
const ofSubject = lazily(() => new RegExp(`^[\\s,]*(?:${targetWords().parts}|ở|tại|đối với)(?!\\p{L})`, 'u'))
/**
 * The years that hold for the amounts of a clause with none of their own: those before it, or, where no years are
 * said, the only ones of the clause where they end it (`A đạt 35%, B đạt 15% vào năm 2030`).
 */
function contextOf(
  folded: string,
  clause: Clause,
  quantities: readonly Quantity[],
  horizons: readonly Horizon[],
  context: StatementContext,
): StatementContext {
  const [horizon] = horizons
  const last = quantities.at(-1)
  if (context.from !== null || context.by !== null || !horizon || !last || horizons.length > 1) return context
  const closes = horizon.start >= last.end && /^[\s.,;]*$/.test(folded.slice(horizon.end, clause.to))
  return closes ? horizon : context
}

/** `A đạt 95%; đến năm 2030 đạt 100%`: amounts without a name, for other years, are of the thing before. */
function laterOf(
  text: string,
  subject: Statement,
  values: readonly StatedValue[],
  clause: Clause,
): Statement | null {
  // `giảm xuống còn 1,5%; bình quân mỗi năm giảm 0,3%/năm`: by how much each year is said besides
  const yearly = values.every(({ unit, measure }) => measure === 'growth' && unit?.endsWith('/năm'))
  if (yearly && subject.values.every(({ measure }) => measure === 'level'))
    return { ...subject, values: [...values], start: clause.from, end: clause.to }
  const dated = values.map((value) => inItsYear(text, value, subject.values.at(-1)!))
  const later = dated.every(
    (value) =>
      (value.textStart < value.start || value.textEnd > value.end) &&
      subject.values.every(
        (other) =>
          (other.by !== value.by || other.from !== value.from || partOfYear(text, other) !== null) &&
          (value.unit === null || other.unit === value.unit || isReached(other, value)) &&
          (other.measure === value.measure || (other.measure === 'growth' && value.measure === 'level')),
      ),
  )
  const [{ unit, measure }] = subject.values as [StatedValue]
  return later
    ? {
        ...subject,
        values: dated.map((value) =>
          isReached(subject.values[0]!, value) ? value : { ...value, unit: value.unit ?? unit, measure },
        ),
        start: clause.from,
        end: clause.to,
      }
    : null
}

/** `thu ngân sách tăng bình quân 10%/năm; đến năm 2030 đạt 25.000 tỷ đồng`: what a growth leads to. */
const isReached = (growth: StatedValue, { unit, measure, reached, min }: StatedValue): boolean =>
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

const moved = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  start: quantity.start + by,
  end: quantity.end + by,
  noun: quantity.noun && { start: quantity.noun.start + by, end: quantity.noun.end + by },
})

const movedHorizon = (horizon: Horizon, by: number): Horizon => ({
  ...horizon,
  start: horizon.start + by,
  end: horizon.end + by,
})

/** A horizon at the beginning of a clause (`Đến năm 2030, …`) holds for all of its sentence. */
function leadingHorizon(
  folded: string,
  clause: Clause,
  horizons: readonly Horizon[],
  quantities: readonly Quantity[],
): Horizon | null {
  const horizon = horizons[0]
  if (!horizon || (quantities[0] && quantities[0].start < horizon.start)) return null
  const before = folded.slice(clause.from, horizon.start)
  // `Cơ cấu lao động đến năm 2025: A 30%, B 35%; …` is of all that the colon opens
  const opened = quantities[0] && folded.slice(horizon.end, quantities[0].start)
  if (opened && /^\s*:/.test(opened)) return horizon
  return /^[\s\-+•(\d).:]*(?:(?:phấn đấu|mục tiêu|trong đó|,)[\s,]*)?$/u.test(before) ? horizon : null
}

function statementsOf(
  text: string,
  folded: string,
  clause: Clause,
  quantities: readonly Quantity[],
  horizons: readonly Horizon[],
  context: StatementContext,
  before: string,
  subject: string,
): { found: Statement[]; unnamed: StatedValue[] | null } {
  const groups: StatedValue[][] = []
  for (const [index, quantity] of quantities.entries()) {
    const before = quantities[index - 1]
    const placed = {
      quantity: yearly(quantity, folded, clause),
      before,
      after: quantities[index + 1],
      first: quantities[0]!,
    }
    const value = withHorizon(folded, placed, horizons, context, clause)
    const open = groups.at(-1)
    if (open && before && sameThing(folded, before, quantity, horizons))
      open.push(inSameYear(value, open.at(-1)!))
    else groups.push([value])
  }
  const found: Statement[] = []
  let unnamed: StatedValue[] | null = null
  let from = clause.from
  let apart = false
  let joined = false
  const opening = groups[0] ? trimName(withoutHorizons(text, clause.from, groups[0][0]!.start, horizons)) : ''
  for (const [index, values] of groups.entries()) {
    const whole = subject || (found[0]?.name ?? '')
    const next = groups[index + 1]?.[0]
    const end = endOf(values, horizons)
    const border = next ? borderBefore(folded, end, next) : null
    const span: NamedSpan = {
      from,
      to: border?.at ?? next?.start ?? clause.to,
      clauseFrom: clause.from,
      whole,
      last: found.at(-1)?.name ?? '',
      apart,
      before,
      part: found.at(-1)?.partOf ?? false,
      joined,
      opening,
    }
    joined =
      next !== undefined &&
      border === null &&
      !horizons.some((one) => one.start >= end && one.end <= next.start)
    from = border?.at ?? end
    apart = border?.apart ?? false
    const name = nameOf(text, folded, span, values, horizons)
    const parts = found.length > 0 ? partsBeside(text, span.from, found.at(-1)!, values) : null
    if (parts) {
      found.splice(-1, 1, ...parts)
      continue
    }
    if (!name) {
      const thing = found.at(-1)
      if (index === 0) unnamed = values
      else thing?.values.push(...values.map((value) => inSameYear(value, thing.values.at(-1)!)))
      continue
    }
    const opened = withoutHorizons(folded, span.from, values[0]!.start, horizons)
    const changes = changesBy(opened, values, folded)
    found.push({
      name: changes ? name.name.replace(byTheYear, '') : name.name,
      values: withRateUnit(name.name, changes ?? asGrowth(name.name, values)),
      start: clause.from,
      end: clause.to,
      partOf: name.partOf,
    })
  }
  return { found, unnamed }
}

/** The same thing stated again with another horizon is one statement. */
function mergeSameNames(statements: readonly Statement[]): Statement[] {
  const merged = new Map<string, Statement>()
  for (const statement of statements) {
    const key = fold(statement.name)
    const known = merged.get(key)
    if (known)
      merged.set(key, { ...known, values: [...known.values, ...statement.values], end: statement.end })
    else merged.set(key, statement)
  }
  return [...merged.values()]
}
