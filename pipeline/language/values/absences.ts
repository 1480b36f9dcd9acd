import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { capital } from '../capitals.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { type Clause, clausesOf } from './clauses.js'
import { type Horizon, readHorizons, withoutHorizons } from './horizons.js'
import { leadingHorizon } from './leading-horizon.js'
import { withoutMarksBehind } from './marks.js'
import { isOfPresent } from './present.js'
import { milestone } from './quantity.js'
import type { StatedValue, Statement, StatementContext } from './statement.js'
import { trimName } from './trim-name.js'

const mayTellAbsence = latin(/(?<!\p{L})(?:không|xóa)\s/u)
const gone = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?:(?:${targetWords().gone})(?:\\scó)?\\s(?!(?:${targetWords().notGone})(?!\\p{L}))|(?<kept>${targetWords().kept})\\s(?:các\\s)?(?!(?:${targetWords().notGone}|${targetWords().notKept})(?!\\p{L}))|(?<removal>${targetWords().removals})\\s(?=(?:(?:các|toàn bộ|hết)\\s)?(?:${targetWords().removed})(?!\\p{L})))(?=\\p{L})`,
      'u',
    ),
)
/** Right before: what promises it, the mark that parts it from an amount before, and what makes the most of it enough. */
const ahead = lazily(() => new RegExp(`(?:^|[,\\s])(?:(?:${targetWords().goneAhead})[\\s,]+)*$`, 'u'))

/**
 * The things of which a text among goals says that none are to be left or to happen, and by when: `Đến năm 2030, cơ bản không còn
 * hộ nghèo`, `Không để xảy ra cháy lớn`. How
 * many there are is said in words alone, so that each is a milestone.
 *
 * @param stated the amounts that it states besides
 * @example readAbsences('Không còn nhà tạm.', { from: null, by: null }, [])[0]?.name // 'Nhà tạm'
 */
export function readAbsences(
  text: string,
  context: StatementContext,
  stated: readonly Statement[],
): Statement[] {
  const folded = fold(text)
  if (!mayTellAbsence.test(folded)) return []
  const amounts = stated.flatMap(({ values }) => values).sort((a, b) => a.start - b.start)
  const found: Statement[] = []
  let leading: { horizon: StatementContext; sentence: number } | null = null
  let opening = context
  for (const clause of clausesOf(text)) {
    const words = folded.slice(clause.from, clause.to)
    const horizons = readHorizons(words).map((one) => ({
      ...one,
      start: one.start + clause.from,
      end: one.end + clause.from,
    }))
    const inside = amounts.filter(({ start }) => start >= clause.from && start < clause.to)
    const first = leadingHorizon(folded, clause, horizons, inside)
    if (first) leading = { horizon: first, sentence: clause.sentence }
    else if (leading && leading.sentence !== clause.sentence) leading = null
    const absence = isOfPresent(words) ? null : gone().exec(words)
    // `Mục tiêu đến năm 2030: (1) …; (2) …`: what opens a list holds for all of it
    if (!absence && inside.length === 0 && horizons.length > 0 && /:\s*$/.test(words))
      opening = horizons.at(-1)!
    if (!absence) continue
    const at = {
      clause,
      start: clause.from + absence.index,
      name: clause.from + absence.index + absence[0].length,
    }
    const one = absenceAt(text, at, horizons, inside, leading?.horizon ?? opening)
    if (one)
      found.push(
        absence.groups?.removal
          ? { ...one, name: `${one.name} được xóa`, isComposed: true }
          : absence.groups?.kept
            ? { ...one, isComposed: true }
            : one,
      )
  }
  return found
}

function absenceAt(
  text: string,
  { clause, start, name }: { clause: Clause; start: number; name: number },
  horizons: readonly Horizon[],
  amounts: readonly StatedValue[],
  context: StatementContext,
): Statement | null {
  const before = fold(withoutHorizons(text, clause.from, start, horizons))
  const opening = ahead().exec(before)
  const own = before.slice(0, opening?.index ?? 0)
  const behind = amounts.findLast(({ end }) => end <= start)
  const isTold =
    opening !== null &&
    (onlyWhere().test(trimName(own)) ||
      (behind !== undefined && parted.test(own) && !mayBeTrait(text.slice(behind.end, name))))
  const next = [...horizons, ...amounts].map((one) => one.start).filter((at) => at > name)
  const thing = nameIn(text.slice(name, Math.min(clause.to, ...next)), next.length > 0)
  if (!isTold || !/\p{L}{2}/u.test(thing)) return null
  const end = name + thing.length
  const years = horizons.findLast((one) => one.end <= start) ?? horizons.find((one) => one.start >= end)
  const { from, by } = years ?? context
  return {
    name: capital(thing),
    values: [milestoneOf(start - opening![0].trimStart().length, end, { from, by })],
    start: clause.from,
    end: clause.to,
    partOf: false,
  }
}

/** Nothing, the number of a target (`Chỉ tiêu 3:`), or where it holds: the plan's own place. */
const onlyWhere = lazily(() => {
  const places = targetWords().wholePlaces
  return new RegExp(
    `^(?:\\d{1,2}|(?:trên )?(?:(?:toàn |cả )?(?:${places})|địa bàn(?:\\s\\p{L}+){0,6}))?$`,
    'u',
  )
})

/** The amount before it ends, and a mark or a joint parts them. */
const parted = /(?:,|\svà)\s*$/u

/** `80% khu dân cư an toàn và không có tội phạm`: what is said of things behind an amount may be what they have not. */
const mayBeTrait = (words: string): boolean => /\p{L}.*\skhông có\s(?:các\s)?$/iu.test(words)

/** The thing alone: behind a comma another deed or, before an amount, another thing may stand. */
function nameIn(words: string, isCut: boolean): string {
  const parts = words.split(/,\s+|\s(?=và\s)/u)
  const { action, leading } = valueWords()
  const isOther = (part: string): boolean => {
    const own = fold(part).replace(/^và\s/u, '')
    return action.test(own) || leading.test(own)
  }
  const stop = parts.findIndex((part, index) => index > 0 && isOther(part))
  const last = stop >= 0 ? stop : isCut && parts.length > 1 ? parts.length - 1 : parts.length
  const end = parts.slice(0, last).reduce((at, part) => words.indexOf(part, at) + part.length, 0)
  return withoutMarksBehind(words.slice(0, end), ',.:;–-(')
}

const milestoneOf = (
  start: number,
  end: number,
  years: { from: number | null; by: number | null },
): StatedValue => ({
  ...years,
  start,
  end,
  textStart: start,
  textEnd: end,
  ...milestone,
  noun: null,
  explicit: true,
  reached: true,
})
