import { linkWords } from '../../../knowledge/link-words.js'
import type { Evidence } from '../../../schemas/link.js'
import { agencyEvidence, type Scored, sumOf, thousandths } from '../evidence.js'
import { copyLikeness } from './copied.js'
import { lexicon } from './lexicon.js'
import { mostNameLike, type NameLikeness, nameLikeness } from './name-likeness.js'
import { commonRuns, type Run } from './runs.js'
import { mostAlike, type StatementLikeness, statementLikeness } from './statement-likeness.js'
import type { Statement } from './statements.js'
import type { TaskNode } from './task-node.js'
import type { TaskText, Terms } from './task-text.js'

/** What every task is compared by. */
export type TaskFeatures = Pick<TaskNode, 'scope' | 'text' | 'statements' | 'keys' | 'output' | 'heirs'> & {
  readonly task: Pick<TaskNode['task'], 'citations'>
}

/** What the likest of two texts may add. */
const most = { name: 0.8, statement: 0.85, copy: 0.85 }
/** A statement that tells less than this in all says too little to be sure by. */
const tellsEnough = 1.5
/** What is alike in more than one way is the likelier. */
const secondShare = 0.1

/** By what two texts are likest; `runs` are what they have in common. */
export interface Likest {
  readonly name: NameLikeness
  readonly statement: StatementLikeness
  readonly byName: number
  readonly byStatement: number
  readonly byCopy: number
}

/** The most that leads, outputs and citations add. */
const mostSupport = 0.11

/** The most that two tasks can score, given the runs they have in common, at little cost. */
export function mostScore(a: TaskFeatures, b: TaskFeatures, runs: readonly Run[]): number {
  let best = 0
  for (const run of runs) {
    const byName = most.name * mostNameLike(a.text, run)
    if (byName > best) best = byName
    const byStatement = mostWeight(
      a.statements.all[a.statements.at[run.a]!]!,
      b.statements.all[b.statements.at[run.b]!]!,
    )
    if (byStatement > best) best = byStatement
  }
  const byCopy = most.copy * copyLikeness(a.text, b.text, runs)
  return Math.max(best, byCopy) * (1 + secondShare) + mostSupport
}

/** The most that a pair can score which is likest in this way. */
export function mostScoreOf({ byName, byStatement }: Likest): number {
  return (
    Math.max(byName, byStatement) + secondShare * Math.max(0, Math.min(byName, byStatement)) + mostSupport
  )
}

/**
 * How sure it is that two tasks are one undertaking, and why: by the name that both texts hold, or by their two
 * statements that are likest, then by who leads, the outputs and the documents they name. A function of the two and of
 * the knowledge alone.
 */
export function scoreTasks(a: TaskFeatures, b: TaskFeatures): Scored {
  const likest = likestOf(a, b, commonRuns(a.text, b.text, a.keys, b.keys))
  return likest ? scoreLikest(a, b, likest) : { score: 0, evidence: [] }
}

/** The score of a pair and its reasons, given in what way the two are likest. */
export function scoreLikest(a: TaskFeatures, b: TaskFeatures, likest: Likest): Scored {
  const evidence = textEvidence(a.text, likest)
  for (const one of [
    agencyEvidence(a.heirs, b.heirs),
    outputEvidence(a.output(), b.output()),
    citationEvidence(a.task.citations, b.task.citations),
    placeEvidence(a.scope, b.scope),
  ]) {
    if (one) evidence.push(one)
  }
  return { score: sumOf(evidence), evidence }
}

/** In what way two tasks are likest, given the runs they have in common; null where they have none. */
export function likestOf(a: TaskFeatures, b: TaskFeatures, runs: readonly Run[]): Likest | null {
  let name: NameLikeness | null = null
  let statement: StatementLikeness | null = null
  let byStatement = -1
  // Of runs that are equally good the first in the texts is told, in whatever order they were found.
  for (const run of [...runs].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const ownName = nameLikeness(a.text, b.text, run)
    if (!name || ownName.likeness > name.likeness) name = ownName
    const inA = a.statements.all[a.statements.at[run.a]!]!
    const inB = b.statements.all[b.statements.at[run.b]!]!
    if (statement && mostWeight(inA, inB) <= byStatement) continue
    const ownStatement = statementLikeness(inA, inB)
    const weight = statementWeight(ownStatement)
    if (weight <= byStatement && statement) continue
    byStatement = weight
    statement = ownStatement
  }
  if (!name || !statement) return null
  const byCopy = most.copy * copyLikeness(a.text, b.text, runs)
  return { name, statement, byName: most.name * name.likeness, byStatement, byCopy }
}

function mostWeight(a: Statement, b: Statement): number {
  return most.statement * mostAlike(a, b) * Math.min(1, Math.min(a.told, b.told) / tellsEnough)
}

function statementWeight({ likeness, told, contrast }: StatementLikeness): number {
  const weight = most.statement * likeness * Math.min(1, told / tellsEnough)
  return contrast ? weight - linkWords().contrastPenalty : weight
}

/** The reason that counts most in full, the next a little; what is copied is told only where it counts most. */
function textEvidence(a: TaskText, likest: Likest): Evidence[] {
  const { name, statement, byName, byStatement, byCopy } = likest
  const reasons = [
    { feature: 'shared-name', weight: byName, detail: nameDetail(a, name) },
    { feature: 'text-words', weight: byStatement, detail: statementDetail(statement) },
  ].sort((x, y) => y.weight - x.weight)
  if (byCopy > reasons[0]!.weight) {
    reasons.unshift({
      feature: 'copied-words',
      weight: byCopy,
      detail: 'most of one text stands in the other',
    })
  }
  return reasons.slice(0, 2).map((one, at) => ({
    ...one,
    weight: thousandths(at === 0 ? one.weight : secondShare * Math.max(0, one.weight)),
  }))
}

function nameDetail(a: TaskText, { run, isNamed, doubts }: NameLikeness): string {
  const places = Array.from({ length: run.length }, (_, nth) => run.a + nth)
  const words = places.map((at) => lexicon().nameOf(a.terms[at]!, a.words[at]!))
  const notes = [isNamed ? 'a name' : 'words in a row', ...doubts]
  return `shared: ${words.join(' ')}; ${notes.join(', ')}`
}

function statementDetail({ a, b, contrast }: StatementLikeness): string {
  const named = (terms: Terms, wanted: (term: number) => boolean): string =>
    [...terms].flatMap(([term, word]) => (wanted(term) ? lexicon().nameOf(term, word) : [])).join(', ')
  const [inA, inB] = [termsIn(a), termsIn(b)]
  const parts = [`shared: ${named(inA, (term) => inB.has(term))}`]
  const onlyA = named(inA, (term) => !inB.has(term))
  const onlyB = named(inB, (term) => !inA.has(term))
  if (onlyA) parts.push(`only a: ${onlyA}`)
  if (onlyB) parts.push(`only b: ${onlyB}`)
  if (contrast)
    parts.push(`against each other: ${named(new Map([...inA, ...inB]), (term) => contrast.includes(term))}`)
  return parts.join('; ')
}

function termsIn({ terms, words }: Statement): Terms {
  return new Map(terms.map((term, at) => [term, words[at]!]))
}

function outputEvidence(a: Terms, b: Terms): Evidence | null {
  const { weights } = lexicon()
  const shared = [...a].filter(([term]) => b.has(term))
  const tells = (terms: Iterable<number>) => [...terms].reduce((sum, term) => sum + weights[term]!, 0)
  const all = Math.max(tells(a.keys()), tells(b.keys()))
  if (all === 0 || tells(shared.map(([term]) => term)) < 0.7 * all) return null
  return {
    feature: 'output',
    weight: 0.03,
    detail: `shared: ${shared.map(([term, word]) => lexicon().nameOf(term, word)).join(', ')}`,
  }
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
