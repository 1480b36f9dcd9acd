import { readingCosts, type TargetDraft } from './drafts.js'

/**
 * Targets of running text whose last year was over when the plan was issued cost more: `Năm 2025, toàn tỉnh còn 4.806 hộ nghèo`
 * in a plan of 2026 tells how things are. It may be meant otherwise, so that they are doubted and not left out.
 *
 * @param issued the year of issue, or null where it is not known
 */
export function doubtPast(drafts: readonly TargetDraft[], issued: number | null): TargetDraft[] {
  return drafts.map((draft) =>
    issued !== null && !draft.tabled && isOver(draft, issued)
      ? { ...draft, cost: draft.cost + readingCosts.past }
      : draft,
  )
}

const isOver = ({ values }: TargetDraft, issued: number): boolean =>
  values.length > 0 && values.every(({ by }) => by !== null && by < issued)
