import { linkWords } from '../../../knowledge/link-words.js'
import type { Evidence } from '../../../schemas/link.js'
import { agencyEvidence, bands, type Scored, sumOf, thousandths, wordsDetail } from '../evidence.js'
import { compareTerms, type Likeness } from '../names/compare-terms.js'
import type { Terms } from '../names/read-terms.js'
import type { TaskNode } from './task-node.js'

/** What every task is compared by. */
export type TaskFeatures = Pick<TaskNode, 'scope' | 'clauses' | 'output' | 'heirs'> & {
  readonly task: Pick<TaskNode['task'], 'citations'>
}

const nameWeight = 0.85
/** A statement that tells less than this in all says too little to be sure by. */
const tellsEnough = 1.2
/** The most that agency, output and documents named can add to what the words say. */
const mostBesides = 0.12
/** What a task says later it says less of itself. */
const laterClause = 0.03

/**
 * How sure it is that two tasks are one undertaking, and why: by their two statements that are likest, the agencies
 * that lead, the outputs and the documents they name. A function of the two and of the knowledge alone.
 */
export function scoreTasks(a: TaskFeatures, b: TaskFeatures): Scored {
  const best = likestClauses(a, b)
  return best ? scoredBy(best, a, b) : { score: 0, evidence: [] }
}

/** The score of two tasks; 0 where their words alone tell that they cannot even be shown to a steward. */
export function scoreIfNear(a: TaskFeatures, b: TaskFeatures): number {
  const best = likestClauses(a, b)
  return best && best.weight + mostBesides >= bands.candidate ? scoredBy(best, a, b).score : 0
}

function scoredBy(best: LikestClauses, a: TaskFeatures, b: TaskFeatures): Scored {
  const { names, later } = best
  const evidence: Evidence[] = [{ feature: 'text-words', weight: best.weight, detail: wordsDetail(names) }]
  if (later > 0) {
    evidence.push({
      feature: 'statement',
      weight: -later * laterClause,
      detail: 'not what the tasks begin with',
    })
  }
  if (names.contrast) {
    const detail = names.contrast.join(' / ')
    evidence.push({ feature: 'contrast', weight: -linkWords().contrastPenalty, detail })
  }
  for (const one of [
    agencyEvidence(a.heirs, b.heirs),
    outputEvidence(a.output, b.output),
    citationEvidence(a.task.citations, b.task.citations),
    placeEvidence(a.scope, b.scope),
  ]) {
    if (one) evidence.push(one)
  }
  return { score: sumOf(evidence), evidence }
}

interface LikestClauses {
  readonly names: Likeness
  readonly weight: number
  readonly later: number
}

function likestClauses(a: TaskFeatures, b: TaskFeatures): LikestClauses | null {
  let best: LikestClauses | null = null
  a.clauses.forEach((one, atA) => {
    b.clauses.forEach((other, atB) => {
      if (!one.keys.some((key) => other.keys.includes(key))) return
      const names = compareTerms(one.terms, other.terms)
      const weight = thousandths(nameWeight * names.likeness * Math.min(1, names.told / tellsEnough))
      const later = atA + atB
      if (!best || weight - later * laterClause > best.weight - best.later * laterClause) {
        best = { names, weight, later }
      }
    })
  })
  return best
}

function outputEvidence(a: Terms | null, b: Terms | null): Evidence | null {
  if (a === null || b === null) return null
  const outputs = compareTerms(a, b)
  return outputs.likeness >= 0.7 ? { feature: 'output', weight: 0.03, detail: wordsDetail(outputs) } : null
}

function citationEvidence(a: readonly string[], b: readonly string[]): Evidence | null {
  const both = a.filter((number) => b.includes(number))
  return both.length > 0 ? { feature: 'citation', weight: 0.04, detail: both.join(', ') } : null
}

/** Where one plan does not say whose it is, its tasks are linked by a steward only. */
function placeEvidence(a: string | null, b: string | null): Evidence | null {
  if ((a === null) === (b === null)) return null
  return { feature: 'place', weight: -0.32, detail: `${a ?? 'unknown'} / ${b ?? 'unknown'}` }
}
