import { type DraftValue, readingCosts, type TargetDraft } from './drafts.js'

/**
 * Targets of running text whose last year was over when the plan was issued cost more: `Năm 2025, toàn tỉnh còn 4.806 hộ nghèo`
 * in a plan of 2026 tells how things are. It may be meant otherwise, so that they are doubted and not left out.
 *
 * @param issued the year of issue, or the first that the plan is for, or null where neither is known
 */
export function doubtPast(drafts: readonly TargetDraft[], issued: number | null): TargetDraft[] {
  return drafts.map((draft) =>
    issued !== null && !draft.tabled && isOver(draft, issued)
      ? { ...draft, cost: draft.cost + readingCosts.past }
      : draft,
  )
}

/**
 * Targets of running text without the years that are over when the plan begins or is issued, where later ones stand beside them: in a plan
 * for 2026 `đạt 80% (năm 2025: 74%)` tells in its bracket how things were.
 *
 * @param start the first year that the plan is for, or null where its title states none
 * @param issued the year of issue, or null where it is not known
 */
export function withoutPastBeside(
  drafts: readonly TargetDraft[],
  start: number | null,
  issued: number | null,
): TargetDraft[] {
  const first = Math.max(start ?? 0, issued ?? 0)
  return drafts.map((draft) =>
    withoutBeside(
      draft,
      (value) => value.from === null && isBefore(value.by, first) && !isOfSeries(draft, value, start),
    ),
  )
}

/** So many years in a row are the way to be gone, of which a part may be over: `năm 2022 đạt 8%, năm 2023 đạt 10%, năm 2025 đạt 15%`. */
const leastOfSeries = 3

/** Whether a value is of the plan's own years and one of a series of them; a bracket tells how things were. */
function isOfSeries(
  { values, mentions }: TargetDraft,
  { by, text }: DraftValue,
  start: number | null,
): boolean {
  const years = new Set(values.map((value) => value.by))
  return (
    start !== null &&
    !isBefore(by, start) &&
    years.size >= leastOfSeries &&
    !mentions.some((mention) => mention.text.value.includes(`(${text}`))
  )
}

const isOver = ({ values }: TargetDraft, issued: number): boolean =>
  values.length > 0 && values.every(({ by }) => by !== null && by < issued)

/**
 * Rows of tables without the values of years before the plan's own, where later ones stand beside them: in a plan for 2026 the
 * column `Năm 2025` tells what was planned or reached before.
 *
 * @param start the first year that the plan is for, or null where its title states none
 * @param issued the year of issue, before which all is over in a plan whose title states none, or null where it is not known
 */
export function withoutYearsBefore(
  drafts: readonly TargetDraft[],
  start: number | null,
  issued: number | null,
): TargetDraft[] {
  const first = start ?? issued ?? 0
  return drafts.map((draft) =>
    withoutBeside(
      draft,
      ({ from, by }) => isBefore(by, first) || (start !== null && by === start && from === start - 1),
    ),
  )
}

const isBefore = (year: number | null, first: number): boolean => year !== null && year < first

/** Takes values out of a draft that others point at, as long as one is left. */
function withoutBeside(draft: TargetDraft, isPast: (value: DraftValue) => boolean): TargetDraft {
  const own = draft.values.filter((value) => !isPast(value))
  if (own.length > 0) draft.values = own
  return draft
}
