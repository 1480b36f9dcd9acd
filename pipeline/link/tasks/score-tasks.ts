import { linkWords } from '../../../knowledge/link-words.js'
import type { Evidence } from '../../../schemas/link.js'
import { agencyEvidence, type Scored, sumOf, thousandths } from '../evidence.js'
import { lexicon } from './lexicon.js'
import { type NameLikeness, nameLikeness } from './name-likeness.js'
import { commonRuns } from './runs.js'
import { type StatementLikeness, statementLikeness, statementOf } from './statement-likeness.js'
import type { TaskNode } from './task-node.js'
import type { TaskText } from './task-text.js'

/** What every task is compared by. */
export type TaskFeatures = Pick<TaskNode, 'scope' | 'text' | 'keys' | 'output' | 'heirs'> & {
  readonly task: Pick<TaskNode['task'], 'citations'>
}

/** What the likest of two texts may add. */
const most = { name: 0.8, statement: 0.85 }
/** A statement that tells less than this in all says too little to be sure by. */
const tellsEnough = 1.4
/** What is alike in more than one way is the likelier. */
const secondShare = 0.1

interface Likest {
  readonly name: NameLikeness
  readonly statement: StatementLikeness
  readonly byName: number
  readonly byStatement: number
}

/**
 * How sure it is that two tasks are one undertaking, before any reason is put into words: never less than what
 * `scoreTasks` gives.
 */
export function quickScore(a: TaskFeatures, b: TaskFeatures): number {
  const likest = likestOf(a, b)
  return likest ? Math.max(likest.byName, likest.byStatement) + 0.2 : 0
}

/**
 * How sure it is that two tasks are one undertaking, and why: by the name that both texts hold, or by their two
 * statements that are likest, then by who leads, the outputs and the documents they name. A function of the two and of
 * the knowledge alone.
 */
export function scoreTasks(a: TaskFeatures, b: TaskFeatures): Scored {
  const likest = likestOf(a, b)
  if (!likest) return { score: 0, evidence: [] }
  const evidence = textEvidence(a.text, b.text, likest)
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

function likestOf(a: TaskFeatures, b: TaskFeatures): Likest | null {
  let name: NameLikeness | null = null
  let statement: StatementLikeness | null = null
  let byName = -1
  let byStatement = -1
  for (const run of commonRuns(a.text, b.text, a.keys, b.keys)) {
    const ownName = nameLikeness(a.text, b.text, run)
    const weight = most.name * ownName.likeness
    if (weight > byName) {
      byName = weight
      name = ownName
    }
    const ownStatement = statementLikeness(
      a.text,
      b.text,
      statementOf(a.text, run.a),
      statementOf(b.text, run.b),
    )
    const other = statementWeight(ownStatement)
    if (other > byStatement) {
      byStatement = other
      statement = ownStatement
    }
  }
  return name && statement ? { name, statement, byName, byStatement } : null
}

function statementWeight({ likeness, told, contrast }: StatementLikeness): number {
  const weight = most.statement * likeness * Math.min(1, told / tellsEnough)
  return contrast ? weight - linkWords().contrastPenalty : weight
}

function textEvidence(a: TaskText, b: TaskText, likest: Likest): Evidence[] {
  const { name, statement, byName, byStatement } = likest
  const isByName = byName >= byStatement
  const nameOne = { feature: 'shared-name', detail: nameDetail(a, name) }
  const statementOne = { feature: 'text-words', detail: statementDetail(a, b, statement) }
  const [first, second] = isByName ? [nameOne, statementOne] : [statementOne, nameOne]
  return [
    { ...first, weight: thousandths(Math.max(byName, byStatement)) },
    { ...second, weight: thousandths(secondShare * Math.max(0, Math.min(byName, byStatement))) },
  ]
}

function nameDetail({ terms }: TaskText, { run, isNamed, doubts }: NameLikeness): string {
  const { names } = lexicon()
  const words = terms.slice(run.a, run.a + run.length).map((term) => names[term])
  const notes = [isNamed ? 'a name' : 'words in a row', ...doubts]
  return `shared: ${words.join(' ')}; ${notes.join(', ')}`
}

function statementDetail(a: TaskText, b: TaskText, statement: StatementLikeness): string {
  const { names } = lexicon()
  const inA = new Set(a.terms.slice(statement.a.from, statement.a.to))
  const inB = new Set(b.terms.slice(statement.b.from, statement.b.to))
  const listed = (terms: Iterable<number>) => [...terms].map((term) => names[term]).join(', ')
  const parts = [`shared: ${listed([...inA].filter((term) => inB.has(term)))}`]
  const onlyA = listed([...inA].filter((term) => !inB.has(term)))
  const onlyB = listed([...inB].filter((term) => !inA.has(term)))
  if (onlyA) parts.push(`only a: ${onlyA}`)
  if (onlyB) parts.push(`only b: ${onlyB}`)
  if (statement.contrast) parts.push(`against each other: ${listed(statement.contrast)}`)
  return parts.join('; ')
}

function outputEvidence(a: ReadonlySet<number>, b: ReadonlySet<number>): Evidence | null {
  const { names, weights } = lexicon()
  const shared = [...a].filter((term) => b.has(term))
  const tells = (terms: Iterable<number>) => [...terms].reduce((sum, term) => sum + weights[term]!, 0)
  const all = Math.max(tells(a), tells(b))
  if (all === 0 || tells(shared) < 0.7 * all) return null
  return {
    feature: 'output',
    weight: 0.03,
    detail: `shared: ${shared.map((term) => names[term]).join(', ')}`,
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
