import type { Judgement } from '../../schemas/judgement.js'

/** Whether a judgement holds: undone by a later undo that itself holds, or overridden by a later one of the same matter. */
export type Standing = 'holds' | 'undone' | 'overridden'

/** A judgement and whether it holds. */
export interface Stood {
  readonly judgement: Judgement
  readonly standing: Standing
}

/**
 * Which judgements of a log hold, in the order of the log. The order of lines counts, not their times: clocks differ.
 * An undo concerns a line before it, and may itself be undone; a line that stands twice counts where it stands first.
 */
export function standings(judgements: readonly Judgement[]): Stood[] {
  const undone = new Set<string>()
  const decided = new Set<string>()
  const found = distinct(judgements)
    .reverse()
    .map((judgement): Stood => {
      if (undone.has(judgement.id)) return { judgement, standing: 'undone' }
      if (judgement.kind === 'undo') undone.add(judgement.undoes)
      else if (coveringMatters(judgement).some((matter) => decided.has(matter)))
        return { judgement, standing: 'overridden' }
      decided.add(matterOf(judgement))
      return { judgement, standing: 'holds' }
    })
  return found.reverse()
}

function distinct(judgements: readonly Judgement[]): Judgement[] {
  const byId = new Map<string, Judgement>()
  for (const judgement of judgements) if (!byId.has(judgement.id)) byId.set(judgement.id, judgement)
  return [...byId.values()]
}

/** What a judgement decides; a later one of the same matter overrides it. */
function matterOf(judgement: Judgement): string {
  switch (judgement.kind) {
    case 'same':
    case 'different':
      return `pair ${judgement.a} ${judgement.b}`
    case 'correct':
      return `field ${judgement.record} ${judgement.field}`
    case 'settle':
      return `subject ${judgement.subject}`
    case 'undo':
      return `undo ${judgement.undoes}`
  }
}

/** The matters that take a judgement's own with them: who corrects `values` corrects `values.0.min`. */
function coveringMatters(judgement: Judgement): string[] {
  if (judgement.kind !== 'correct') return [matterOf(judgement)]
  const steps = judgement.field.split('.')
  return steps.map((_, index) => `field ${judgement.record} ${steps.slice(0, index + 1).join('.')}`)
}
