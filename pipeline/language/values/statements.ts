import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { partsOfDeed } from './adding-up.js'
import { alsoHaving } from './also-having.js'
import { atLeastToo } from './at-least-too.js'
import { borderBefore } from './borders.js'
import { explains, partsBeside } from './brackets.js'
import {
  asGrowth,
  beginsAfter,
  byTheYear,
  byTheYearOf,
  changesBy,
  changingOn,
  comparedAlike,
  meanDone,
  opensYearly,
  reachesRate,
  sameEachYear,
  yearly,
} from './changes.js'
import { type Clause, clausesOf } from './clauses.js'
import { isCondition } from './conditions.js'
import { isCrowded } from './crowded.js'
import { inEachToo } from './each-of-them.js'
import { elsewhere } from './elsewhere.js'
import { sameKinds } from './graded-kinds.js'
import { allGrowingOn, changedBeside, changingAlike, growingOn } from './growing-on.js'
import { growsToo } from './grows-too.js'
import { announced, type Horizon, readHorizons, withoutHorizons } from './horizons.js'
import { withKinds } from './kinds-of-count.js'
import { besides, isLaterCount, laterOf, placesOf } from './later.js'
import { holdsOn, leadingHorizon } from './leading-horizon.js'
import { leastOfAll } from './least-of-all.js'
import { nameParts, type PartList } from './listed-parts.js'
import { withoutLostLabel } from './lost-label.js'
import { growthOf } from './named-growth.js'
import { eachIndex } from './named-together.js'
import { type NamedSpan, nameOf, saidOf } from './names.js'
import { withoutOpenings } from './openings.js'
import { ratesOfBoth } from './parallel-shares.js'
import { asPartsOf } from './parts-below.js'
import { partsOfYearApart } from './parts-of-year.js'
import { isOfPresent, pastAsides } from './present.js'
import { mayStateAmount, readQuantities } from './quantities.js'
import type { Quantity } from './quantity.js'
import { shareRate, withRateUnit } from './rates.js'
import { saidBefore } from './said-before.js'
import { mergeSameNames } from './same-names.js'
import { sameThing } from './same-thing.js'
import { asShareBehind } from './share-behind.js'
import { shareMeasures } from './shared-measure.js'
import { sharePredicates } from './shared-predicate.js'
import { joinSubjects } from './split-subjects.js'
import { unitStatedBefore, withoutUnit, withUnit } from './stated-unit.js'
import type { StatedValue, Statement, StatementContext } from './statement.js'
import { ofThingBefore, ofThingsAbove } from './thing-before.js'
import { isOfThingBehind } from './thing-behind.js'
import { ofHeading, underHeading, underTopics } from './topic.js'
import { trimName } from './trim-name.js'
import { doubtKinds } from './unsure-kinds.js'
import { contextOf, endOf, inSameYear, lastDated, withHorizon } from './value-horizons.js'

export type { StatedValue, Statement, StatementContext } from './statement.js'

/**
 * The targets that running text states: each measured thing with its amounts and horizons.
 * `Đến năm 2025, A đạt 5%, trong đó B chiếm 6%` states two.
 *
 * @example readStatements('Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025.')[0]?.name // 'Tỷ trọng kinh tế số'
 */
export function readStatements(
  printed: string,
  context: StatementContext = { from: null, by: null },
): Statement[] {
  if (!mayStateAmount(fold(printed))) return []
  const labelless = withoutLostLabel(printed)
  const clauses = clausesOf(labelless)
  const text = withoutOpenings(labelless, clauses)
  const folded = fold(text)
  const { of: heading, things, whole: partsOf } = context
  const statements: Statement[] = []
  let leading: { horizon: StatementContext; sentence: number } | null = null
  let opening = context
  let hasTerm = false
  let above: Clause | undefined
  let subject: Statement | undefined
  let list: PartList | null = null
  let yearlySentence = -1
  for (const clause of joinSubjects(text, clauses)) {
    const words = folded.slice(clause.from, clause.to)
    const amounts = shareRate(readQuantities(words), words)
    if (opensYearly(words)) yearlySentence = clause.sentence
    if (isCrowded(amounts, words)) continue
    const isAtPresent = isOfPresent(folded.slice(clause.from, clause.to))
    const isNow = pastAsides(folded, clause, (leading?.horizon ?? opening).by)
    const horizons = readHorizons(words)
      .map((horizon) => movedHorizon(announced(horizon, words), clause.from))
      .filter(({ start }) => !isNow(start))
    const told = amounts
      .filter((quantity) => !isCondition(quantity, amounts, words))
      .map((quantity) => moved(quantity, clause.from))
      .filter(({ start }) => !isNow(start))
    const stated = atLeastToo(told, folded, horizons)
    const explaining = explains(folded, clause, stated, horizons)
    const last = above?.sentence === clause.sentence ? statements.at(-1)?.values.at(-1) : undefined
    const quantities = stated
      .filter((quantity) => !explaining(quantity))
      .map((quantity, index) => (index === 0 ? changingOn(quantity, last, folded, clause) : quantity))
      .map((quantity) => asShareBehind(quantity, folded, clause))
    const first = leadingHorizon(folded, clause, horizons, quantities)
    if (first) leading = { horizon: first, sentence: clause.sentence }
    else if (leading && leading.sentence !== clause.sentence) leading = null
    hasTerm =
      first && clause.sentence === 0 ? hasTerm || holdsOn(folded, first) : hasTerm && horizons.length === 0
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
      above?.sentence === clause.sentence ? (subject?.name ?? '') : '',
    )
    if (hasTerm && clause.sentence > 0)
      for (const one of found) if (one.values.every(isUndated)) one.isOpen = true
    if (yearlySentence === clause.sentence) for (const one of found) one.values = byTheYearOf(one.values)
    const more = subject && unnamed && laterOf(text, subject, unnamed, clause)
    const ordered =
      subject && unnamed && above?.sentence === clause.sentence && placesOf(subject, unnamed, clause)
    if (more) statements.push(more)
    else if (ordered) statements.push(ordered)
    else if (heading && unnamed && !subject && !isAtPresent)
      statements.push(ofHeading(heading, unnamed, clause))
    const { named, list: listed } = nameParts({ text, clause, horizons }, found, list)
    list = listed
    const said = above?.sentence === clause.sentence ? subject : undefined
    if (said && named[0]) {
      const own = alsoHaving(words, said, named[0]) ?? saidOf(said.name, elsewhere(said, named[0]))
      named[0] = { ...named[0], name: isLaterCount(said, named[0]) ? said.name : own }
    }
    if (!isAtPresent) statements.push(...named.flatMap((one) => withKinds(text, one)))
    if (!more) subject = named.findLast(({ partOf }) => !partOf)
    above = clause
  }
  const shared = ofThingBefore(
    text,
    underTopics(
      text,
      shareMeasures(
        folded,
        sharePredicates(
          folded,
          sameKinds(partsOfDeed(folded, leastOfAll(folded, doubtKinds(folded, statements)))),
        ),
      ),
    ),
  )
  const parted = partsOf ? asPartsOf(partsOf, text, shared) : shared
  const headed = things ? ofThingsAbove(things, parted) : parted
  const named = (heading ? underHeading(heading, headed) : headed).flatMap(eachIndex)
  return mergeSameNames(saidBefore(folded, named)).flatMap((statement) => partsOfYearApart(text, statement))
}

/** `…; riêng vùng khó khăn dưới 30%`, `…; ở các vùng còn lại đạt 50%`: a clause about a part of the thing before. */
const ofSubject = lazily(
  () =>
    new RegExp(`^[\\s,]*(?:${targetWords().parts}|${targetWords().partsApart}|ở|tại|đối với)(?!\\p{L})`, 'u'),
)

const isUndated = ({ from, by }: StatedValue): boolean => from === null && by === null

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

function statementsOf(
  text: string,
  folded: string,
  clause: Clause,
  quantities: readonly Quantity[],
  horizons: readonly Horizon[],
  context: StatementContext,
  before: string,
  subject: string,
  above: string,
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
    const dated = withHorizon(folded, placed, horizons, context, clause)
    const open = groups.at(-1)
    const value = open ? growingOn(dated, open.at(-1)!, folded, horizons) : dated
    const alike = { ...quantity, measure: value.measure }
    if (open && before && sameThing(folded, before, alike, horizons))
      open.push(inSameYear(changedBeside(value, open.at(-1)!, folded), lastDated(open)))
    else groups.push([value])
  }
  const found: Statement[] = []
  let unnamed: StatedValue[] | null = null
  let from = groups[0] ? beginsAfter(folded, clause.from, groups[0][0]!.start) : clause.from
  let apart = false
  let joined = false
  const opening = groups[0] ? trimName(withoutHorizons(text, clause.from, groups[0][0]!.start, horizons)) : ''
  for (const [index, values] of groups.entries()) {
    const whole = subject || (found.findLast(({ partOf }) => !partOf)?.name ?? (unnamed ? above : ''))
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
      unit: found.at(-1)?.values.at(-1)?.unit ?? null,
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
      else if (thing) {
        const last = lastDated(thing.values)
        const more = values.map((value) => inSameYear(value, last))
        thing.values = comparedAlike([...thing.values, ...allGrowingOn(thing, more, folded, horizons)])
      }
      continue
    }
    const opened = withoutHorizons(folded, span.from, values[0]!.start, horizons)
    const beside = besides(found.at(-1), name, values, opened, { folded, horizons })
    const own = growsToo(found.at(-1), name.name, beside, fold(opened), folded)
    const changes =
      changesBy(opened, own, folded) ?? changingAlike(found.at(-1), name.name, own, opened, folded)
    const grows = own.every(({ measure }) => measure === 'growth')
    const said = name.name.replace(changes ? byTheYear : grows ? reachesRate : /$/, '').replace(meanDone, '')
    const both = ratesOfBoth(text, found.at(-1), said, own[0]!)
    if (both) found.push({ ...found.pop()!, name: both.first, isComposed: true })
    const composed = both?.second ?? growthOf(said, found.findLast(({ partOf }) => !partOf)?.name ?? above)
    const unit = unitStatedBefore(own[0]!, folded, clause)
    found.push({
      name: composed ?? (unit === null ? said : withoutUnit(said)),
      values: sameEachYear(
        comparedAlike(withRateUnit(name.name, changes ?? asGrowth(name.name, withUnit(own, unit)))),
        folded,
      ),
      start: clause.from,
      end: clause.to,
      partOf: name.partOf,
      ...(composed !== null && { isComposed: true }),
    })
    if (unnamed && index === 1 && isOfThingBehind(unnamed, values, { opening, opened })) {
      found[0]!.values.unshift(...unnamed)
      unnamed = null
    }
  }
  return { found: inEachToo(found, opening), unnamed }
}
